internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What a link may lead to: every page of the source, published or not, and every file beside them.
///
/// A class, since every page that is linked holds it and none changes it.
final class LinkIndex: Sendable {
  final class Entry: Sendable {
    /// By which links name it; of a list without a text, what the file of one would be called.
    let file: String
    let path: SitePath
    let language: LanguageCode
    let title: String
    /// Those of its text, whose ids are its anchors.
    let headings: [MarkdownDocument.Heading]
    let state: PageState
    /// From this day on it is gone.
    let expiresOn: Day?

    init(
      file: String, path: SitePath, language: LanguageCode, title: String,
      headings: [MarkdownDocument.Heading], state: PageState, expiresOn: Day? = nil
    ) {
      self.file = file
      self.expiresOn = expiresOn
      self.path = path
      self.language = language
      self.title = title
      self.headings = headings
      self.state = state
    }
  }

  struct Group: Sendable {
    /// The place of the page among all in their languages; nil for a list without any text.
    fileprivate let number: Int?
    /// So few that a dictionary would be slower.
    fileprivate(set) var members: [Entry]
    fileprivate let originalLanguage: LanguageCode
    /// What was probably renamed from the file of a language it lacks; that was said.
    fileprivate(set) var nearFile: String?

    func member(_ language: LanguageCode) -> Entry? {
      members.first { $0.language == language }
    }

    var original: Entry? { member(originalLanguage) }
  }

  enum Meaning {
    /// A page in one language, by its file.
    case page(Entry)
    /// A page in all its languages, by a path without one: `Content/news/x.md`.
    case group(Group)
  }

  /// What stands at an address.
  enum Occupant {
    case page(Entry)
    case file(PublishedFile)
    /// A list that no file stands for.
    case list(SitePath, LanguageCode)
    /// The list of a tag that withdrawn pages alone carry.
    case withdrawnList
  }

  let languages: [LanguageCode]
  let collations: [LanguageCode: Collation]
  let descriptions: PictureDescriptions
  let sections: [String]
  /// Nil when a file of tags could not be read, so that one may be missing here.
  let tags: Set<String>?
  let twinCheck: TwinCheck
  private let groupOfKey: [String: Int]
  /// By folder and stem; home and list pages are there in every language, with a text or without.
  let groups: [String: Group]
  /// What links name by their paths.
  let meanings: [String: Meaning]
  /// Pages by their files, the texts of home and list pages left out.
  let pages: [String: Entry]
  /// Files and where they would be published, by their paths from the source folder.
  let files: [String: PublishedFile]
  /// Pages and files by their addresses, those that redirect too.
  let addresses: [String: Occupant]
  /// Where the site stands.
  let base: String
  /// How its languages are written in Latin letters.
  let latin: Transliteration
  let numbers: KnownNumbers
  let today: Day
  /// The ids of the records of each data file that could be read.
  let ids: [String: Set<String>]
  /// The paths in each folder, to propose instead of a name that is not there.
  let names: [String: [String]]

  init(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ twins: PartedTwins, _ placed: [PlacedPage],
    _ addresses: Addresses, numbers: KnownNumbers, today: Day
  ) {
    languages = parsed.configuration.languages
    self.numbers = numbers
    self.today = today
    collations = Dictionary(uniqueKeysWithValues: parsed.languages.map { ($0.code, $0.collation) })
    descriptions = PictureDescriptions(parsed.languages)
    sections = parsed.configuration.sections.map(\.folder.value)
    tags = parsed.knowsAllTags ? parsed.tags : nil
    twinCheck = TwinCheck(parsed)
    groupOfKey = grouping.groupOfKey
    let entries = placed.map { Entry($0) }
    var pages: [String: Entry] = [:]
    for (page, entry) in zip(placed, entries) {
      if case .page = page.parsed.facts.name.role { pages[page.parsed.facts.file] = entry }
    }
    self.pages = pages
    var groups = grouping.groupOfKey.mapValues { number in
      let group = grouping.groups[number]
      return Group(
        number: number, members: group.members.values.map { entries[$0] },
        originalLanguage: placed[group.original].parsed.facts.name.language,
        nearFile: twins.nearFiles[number])
    }
    Self.addLists(to: &groups, parsed.configuration, addresses)
    self.groups = groups
    meanings = Self.byPath(groups, parsed.configuration.languages)
      .merging(pages.mapValues { .page($0) }) { _, page in page }
    files = Dictionary(parsed.files.map { ($0.source.path, PublishedFile($0)) }) { first, _ in first
    }
    base = parsed.configuration.baseURL
    latin = parsed.languages.transliteration
    self.addresses = Self.occupants(groups, placed, entries, files)
      .merging(Self.tagLists(placed, addresses, parsed)) { page, _ in page }
    names = Self.byFolder(Array(pages.keys) + files.keys + Self.stems(of: groups))
    ids = Self.ids(of: parsed)
  }

  /// How many days a page still has that its author is to be told of; nil where there is time.
  func daysLeft(until end: Day) -> Int? {
    let days = end.ordinal - today.ordinal
    return 1...CheckResolver.notice ~= days ? days : nil
  }

  private static func stems(of groups: [String: Group]) -> [String] {
    groups.keys.filter { !$0.isEmpty }.map { "Content/\($0).md" }
  }

  private static func byFolder(_ paths: [String]) -> [String: [String]] {
    Dictionary(grouping: paths) { ContentPath.split($0).folder }
  }

  private static func ids(of parsed: ParsedSite) -> [String: Set<String>] {
    parsed.dataSchemas.compactMapValues { schema in
      guard let file = parsed.data[schema.name] else { return [] }
      return file.isWhole ? Set(file.records.compactMap { $0.id?.value }) : nil
    }
  }

  private static func byPath(
    _ groups: [String: Group], _ languages: [LanguageCode]
  ) -> [String: Meaning] {
    Dictionary(
      uniqueKeysWithValues: groups.compactMap { key, group in
        let path = "Content/\(key).md"
        // With a language in its stem, the path means another page in that language.
        let isPlain = PageReference(path, languages: languages)?.key == key
        return isPlain && !key.isEmpty ? (path, .group(group)) : nil
      })
  }

  private init(
    _ other: LinkIndex, groups: [String: Group], meanings: [String: Meaning],
    pages: [String: Entry], addresses: [String: Occupant]
  ) {
    (self.groups, self.meanings, self.pages) = (groups, meanings, pages)
    self.addresses = addresses
    languages = other.languages
    collations = other.collations
    descriptions = other.descriptions
    sections = other.sections
    tags = other.tags
    twinCheck = other.twinCheck
    groupOfKey = other.groupOfKey
    files = other.files
    (base, latin, numbers) = (other.base, other.latin, other.numbers)
    today = other.today
    (ids, names) = (other.ids, other.names)
  }

  /// The same index with other pages in the stead of some, which have the same files, addresses and
  /// states: what they tell of themselves is another.
  convenience init(_ other: LinkIndex, replacing replaced: [PlacedPage]) {
    var (groups, meanings) = (other.groups, other.meanings)
    var (pages, addresses) = (other.pages, other.addresses)
    let new = Dictionary(uniqueKeysWithValues: replaced.map { ($0.parsed.facts.file, Entry($0)) })
    let changed = Set(replaced.compactMap(\.group))
    for (key, group) in other.groups where group.number.map(changed.contains) == true {
      var group = group
      group.members = group.members.map { new[$0.file] ?? $0 }
      groups[key] = group
      let path = "Content/\(key).md"
      if case .group? = meanings[path] { meanings[path] = .group(group) }
    }
    for page in replaced {
      let file = page.parsed.facts.file
      guard let entry = new[file] else { continue }
      if pages[file] != nil {
        pages[file] = entry
        meanings[file] = .page(entry)
      }
      for path in [page.path] + page.aliases.map(\.value) {
        guard case .page(let old)? = addresses[path.text], old.file == file else { continue }
        addresses[path.text] = .page(entry)
      }
    }
    self.init(other, groups: groups, meanings: meanings, pages: pages, addresses: addresses)
  }

  /// A home page or a list page is published whether or not its text is.
  private static func addLists(
    to groups: inout [String: Group], _ site: SiteConfiguration, _ addresses: Addresses
  ) {
    for folder in [nil] + site.sections.map(\.folder.value) {
      var group =
        groups[folder ?? ""]
        ?? Group(number: nil, members: [], originalLanguage: site.languages[0])
      for language in site.languages where group.member(language)?.state != .published {
        let section = site.sections.first { $0.folder.value == folder }
        group.members.removeAll { $0.language == language }
        group.members.append(
          Entry(
            file: "Content/" + (folder.map { $0 + "/" } ?? "") + "index.md",
            path: folder.map { addresses.section($0, language) } ?? addresses.home(language),
            language: language, title: (section?.title ?? site.title)[language] ?? "",
            headings: [], state: .published))
      }
      groups[folder ?? ""] = group
    }
  }

  /// The page in all its languages that a reference means where it is written.
  func group(_ reference: Located<String>) -> Int? {
    let path = reference.value.prefix { $0 != "#" }
    return ContentPath.resolve(String(path), from: reference.place.file)
      .flatMap { PageReference($0, languages: languages) }
      .flatMap { groupOfKey[$0.key] }
  }

  /// The complaint of a page that a language lacks without its having been said; nil where nobody sees
  /// it in any.
  ///
  /// - Parameters:
  ///   - language: the one whose readers are led there; nil for all.
  ///   - word: what leads there.
  func missingTwin(
    of key: String, for language: LanguageCode? = nil, called word: String, at place: Place
  ) -> Diagnostic? {
    guard let group = groups[key], group.nearFile == nil,
      group.members.contains(where: { $0.state == .published })
    else { return nil }
    return twinCheck.complaint(of: key, called: word, at: place) {
      (language != nil && $0 != language) || group.member($0) != nil
    }
  }

  /// The page that a path means, for readers of a language.
  func page(at path: String, for language: LanguageCode) -> Entry? {
    switch meanings[path] {
    case .page(let page): page
    case .group(let group): group.member(language)
    case nil: nil
    }
  }
}

extension LinkIndex.Entry {
  fileprivate convenience init(_ page: PlacedPage) {
    self.init(
      file: page.parsed.facts.file, path: page.path, language: page.parsed.facts.name.language,
      title: page.header.title, headings: page.parsed.facts.headings, state: page.state,
      expiresOn: page.values["expires_on"]?.value.day)
  }
}
