internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What a link may lead to: every page of the source, published or not, and every file beside them.
///
/// A class, since every page that is linked holds it and none changes it.
final class LinkIndex: Sendable {
  enum Entry: Sendable {
    case page(PlacedPage)
    case list(LinkNames.List, title: String)
  }

  /// A page in all its languages.
  struct Group {
    fileprivate let company: LinkNames.Company
    fileprivate let index: LinkIndex
  }

  /// What stands at an address.
  enum Occupant: Sendable {
    case page(Entry)
    case file(PublishedFile)
    /// A list that no file stands for.
    case list(SitePath, LanguageCode)
    /// The list of a tag that withdrawn pages alone carry.
    case withdrawnList
  }

  let names: LinkNames
  /// By their numbers.
  private let pages: [PlacedPage]
  /// What the lists are called, by their numbers behind those of the pages.
  private let titles: [String]
  /// By their addresses.
  let tagLists: [String: Occupant]
  let numbers: KnownNumbers
  /// The ids of the records of each data file that could be read.
  let ids: [String: Set<String>]

  /// - Parameters:
  ///   - names: of pages that stand where these stand.
  ///   - tagLists: those of the pages where they are known.
  init(
    _ parsed: ParsedSite, _ names: LinkNames, _ pages: [PlacedPage],
    numbers: KnownNumbers, tagLists: [String: Occupant]? = nil
  ) {
    let site = parsed.configuration
    self.names = names
    self.pages = pages
    titles = names.lists.map { list in
      (list.section.flatMap { site.section($0)?.title } ?? site.title)[list.language] ?? ""
    }
    self.tagLists = tagLists ?? Self.tagLists(of: pages, parsed)
    self.numbers = numbers
    ids = parsed.dataSchemas.compactMapValues { schema in
      guard let file = parsed.data[schema.name] else { return [] }
      return file.isWhole ? Set(file.records.compactMap { $0.id?.value }) : nil
    }
  }
}

extension LinkIndex {
  var languages: [LanguageCode] { names.languages }
  var files: [String: PublishedFile] { names.files }
  var base: String { names.base }

  /// How many days a page still has that its author is to be told of; nil where there is time.
  func daysLeft(until end: Day) -> Int? {
    let days = end.ordinal - names.today.ordinal
    return 1...CheckResolver.notice ~= days ? days : nil
  }

  func entry(_ number: Int) -> Entry {
    number < pages.count
      ? .page(pages[number])
      : .list(names.lists[number - pages.count], title: titles[number - pages.count])
  }

  /// By folder and stem.
  func group(called key: String) -> Group? {
    names.companies[key].map { Group(company: $0, index: self) }
  }

  /// The page in all its languages that a reference means where it is written.
  func group(_ reference: Located<String>) -> Int? {
    let path = reference.value.prefix { $0 != "#" }
    return ContentPath.resolve(String(path), from: reference.place.file)
      .flatMap { PageReference($0, languages: languages) }
      .flatMap { names.groupOfKey[$0.key] }
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
    guard let group = group(called: key), group.nearFile == nil,
      group.members.contains(where: { $0.state == .published })
    else { return nil }
    return names.twinCheck.complaint(of: key, called: word, at: place) {
      (language != nil && $0 != language) || group.member($0) != nil
    }
  }

  /// The page that a path means, for readers of a language.
  func page(at path: String, for language: LanguageCode) -> Entry? {
    switch names.meanings[path] {
    case .page(let number): entry(number)
    case .company(let company): Group(company: company, index: self).member(language)
    case nil: nil
    }
  }

  /// A page by its file; the texts of home and list pages are none.
  func page(in file: String) -> Entry? { names.pages[file].map(entry) }
}

extension LinkIndex.Group {
  var members: [LinkIndex.Entry] { company.members.map { index.entry($0.number) } }
  /// What was probably renamed from the file of a language it lacks; that was said.
  var nearFile: String? { company.nearFile }
  var original: LinkIndex.Entry? { member(company.originalLanguage) }

  func member(_ language: LanguageCode) -> LinkIndex.Entry? {
    company.members.first { $0.language == language }.map { index.entry($0.number) }
  }

  /// What readers of a language that lacks it are led to: the first that is to be seen of those who lend
  /// to that language, else the original, else any.
  func best(for language: LanguageCode) -> LinkIndex.Entry? {
    let isSeen = { (entry: LinkIndex.Entry) in entry.state == .published }
    return index.names.fallback.first(for: language) {
      member($0).flatMap { isSeen($0) ? $0 : nil }
    }
      ?? original ?? members.first(where: isSeen)
  }
}

extension LinkIndex.Entry {
  /// By which links name it; of a list without a text, what the file of one would be called.
  var file: String {
    switch self {
    case .page(let page): page.parsed.facts.file
    case .list(let list, _): list.file
    }
  }

  var path: SitePath {
    switch self {
    case .page(let page): page.path
    case .list(let list, _): list.path
    }
  }

  var language: LanguageCode {
    switch self {
    case .page(let page): page.parsed.facts.name.language
    case .list(let list, _): list.language
    }
  }

  var title: String {
    switch self {
    case .page(let page): page.header.title
    case .list(_, let title): title
    }
  }

  /// Those of its text, whose ids are its anchors.
  var headings: [MarkdownDocument.Heading] {
    if case .page(let page) = self { page.parsed.facts.headings } else { [] }
  }

  var state: PageState { if case .page(let page) = self { page.state } else { .published } }

  /// From this day on it is gone.
  var expiresOn: Day? {
    if case .page(let page) = self { page.values["expires_on"]?.value.day } else { nil }
  }
}
