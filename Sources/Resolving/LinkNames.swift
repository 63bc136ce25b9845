internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Under which names pages and files are linked, whatever they tell of themselves: it stays while every
/// page stands where it stood.
///
/// A class, since every index of the same names holds it and none changes it.
final class LinkNames: Sendable {
  /// A page in all its languages.
  final class Company: Sendable {
    struct Member: Sendable {
      let language: LanguageCode
      let number: Int
    }

    /// The place of the page among all in their languages; nil for a list without any text.
    let number: Int?
    /// So few that a dictionary would be slower.
    let members: [Member]
    let originalLanguage: LanguageCode
    /// What was probably renamed from the file of a language it lacks; that was said.
    let nearFile: String?

    init(
      number: Int?, members: [Member], originalLanguage: LanguageCode, nearFile: String?
    ) {
      self.number = number
      self.members = members
      self.originalLanguage = originalLanguage
      self.nearFile = nearFile
    }
  }

  /// A home page or a list of a section that no published file stands for.
  struct List: Sendable {
    /// Nil for a home page.
    let section: String?
    /// What the file of its text would be called.
    let file: String
    let path: SitePath
    let language: LanguageCode
  }

  enum Meaning: Sendable {
    /// A page in one language, by its file.
    case page(Int)
    /// A page in all its languages, by a path without one: `Content/news/x.md`.
    case company(Company)
  }

  /// What stands at an address.
  enum Occupant: Sendable {
    case page(Int)
    case file(PublishedFile)
  }

  let languages: [LanguageCode]
  let fallback: Fallback
  /// Which lists there are.
  let filled: FilledLists
  let collations: [LanguageCode: Collation]
  let descriptions: PictureDescriptions
  let sections: [String]
  /// Nil when a file of tags could not be read, so that one may be missing here.
  let tags: Set<String>?
  let twinCheck: TwinCheck
  let groupOfKey: [String: Int]
  /// By folder and stem; home and list pages are there in every language, with a text or without.
  let companies: [String: Company]
  /// Numbered behind the pages.
  let lists: [List]
  /// What links name by their paths.
  let meanings: [String: Meaning]
  /// The numbers of pages by their files, the texts of home and list pages left out.
  let pages: [String: Int]
  /// Files and where they would be published, by their paths from the source folder.
  let files: [String: PublishedFile]
  /// Pages and files by their addresses, those that redirect too.
  let addresses: [String: Occupant]
  /// Where the site stands.
  let base: String
  /// How its languages are written in Latin letters.
  let latin: Transliteration
  let today: Day
  /// The paths in each folder, to propose instead of a name that is not there.
  let folders: [String: [String]]

  init(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ twins: PartedTwins, _ placed: [PlacedPage],
    _ addresses: Addresses, today: Day
  ) {
    languages = parsed.configuration.languages
    fallback = parsed.configuration.fallback
    filled = FilledLists(parsed.configuration, placed)
    self.today = today
    collations = Dictionary(uniqueKeysWithValues: parsed.languages.map { ($0.code, $0.collation) })
    descriptions = PictureDescriptions(parsed.languages)
    sections = parsed.configuration.sections.map(\.folder.value)
    tags = parsed.knowsAllTags ? parsed.tags : nil
    twinCheck = TwinCheck(parsed)
    groupOfKey = grouping.groupOfKey
    var pages: [String: Int] = [:]
    pages.reserveCapacity(placed.count)
    for (number, page) in placed.enumerated() {
      if case .page = page.parsed.facts.name.role { pages[page.parsed.facts.file] = number }
    }
    self.pages = pages
    var companies = grouping.groupOfKey.mapValues { number in
      let group = grouping.groups[number]
      return Company(
        number: number, members: group.members.map { .init(language: $0, number: $1) },
        originalLanguage: placed[group.original].parsed.facts.name.language,
        nearFile: twins.nearFiles[number])
    }
    lists = Self.addLists(to: &companies, filled, placed, parsed.configuration, addresses)
    self.companies = companies
    meanings = Self.byPath(companies, pages, parsed.configuration.languages)
    files = Dictionary(parsed.files.map { ($0.source.path, PublishedFile($0)) }) { first, _ in first
    }
    base = parsed.configuration.baseURL
    latin = parsed.languages.transliteration
    self.addresses = Self.occupants(companies, placed, lists, files)
    folders = Dictionary(grouping: Array(pages.keys) + files.keys + Self.stems(of: companies)) {
      ContentPath.split($0).folder
    }
  }
}

extension LinkNames {
  private static func stems(of companies: [String: Company]) -> [String] {
    companies.keys.filter { !$0.isEmpty }.map { "Content/\($0).md" }
  }

  private static func byPath(
    _ companies: [String: Company], _ pages: [String: Int], _ languages: [LanguageCode]
  ) -> [String: Meaning] {
    var meanings = pages.mapValues { Meaning.page($0) }
    meanings.reserveCapacity(pages.count + companies.count)
    for (key, company) in companies where !key.isEmpty {
      let path = "Content/\(key).md"
      // With a language in its stem, the path means another page in that language.
      guard meanings[path] == nil, PageReference(path, languages: languages)?.key == key else {
        continue
      }
      meanings[path] = .company(company)
    }
    return meanings
  }

  /// A home page or a list page is published whether or not its text is.
  private static func addLists(
    to companies: inout [String: Company], _ filled: FilledLists, _ placed: [PlacedPage],
    _ site: SiteConfiguration, _ addresses: Addresses
  ) -> [List] {
    var lists: [List] = []
    for folder in [nil] + site.sections.map(\.folder.value) {
      let written = companies[folder ?? ""]
      var members = written?.members ?? []
      for language in site.languages {
        let own = members.first { $0.language == language }
        if let own, placed[own.number].state == .published { continue }
        members.removeAll { $0.language == language }
        if let folder, !filled.holds(folder, language) { continue }
        members.append(.init(language: language, number: placed.count + lists.count))
        lists.append(
          List(
            section: folder, file: "Content/" + (folder.map { $0 + "/" } ?? "") + "index.md",
            path: folder.map { addresses.section($0, language) } ?? addresses.home(language),
            language: language))
      }
      companies[folder ?? ""] = Company(
        number: written?.number, members: members,
        originalLanguage: written?.originalLanguage ?? site.languages[0],
        nearFile: written?.nearFile)
    }
    return lists
  }

  /// Pages stand at their addresses and at those that redirect to them, files where they are
  /// published.
  private static func occupants(
    _ companies: [String: Company], _ placed: [PlacedPage], _ lists: [List],
    _ files: [String: PublishedFile]
  ) -> [String: Occupant] {
    var places: [String: Occupant] = [:]
    places.reserveCapacity(placed.count + files.count)
    for file in files.values { places[file.path.text] = .file(file) }
    for (number, page) in placed.enumerated() {
      for alias in page.aliases { places[alias.value.text] = .page(number) }
    }
    for company in companies.values {
      for number in company.members.map(\.number) {
        let path =
          number < placed.count ? placed[number].path : lists[number - placed.count].path
        places[path.text] = .page(number)
      }
    }
    return places
  }
}
