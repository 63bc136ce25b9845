internal import Diagnostics
internal import Reading
internal import SiteModel

/// A page in one language as its authors have it, seen by readers or not.
struct AuthoredPage: Sendable {
  let key: PageKey
  let facts: PageFacts
  let header: PageHeader
  /// With everything inherited and every default filled in, by key.
  let values: [String: Located<FieldValue>]
  let path: SitePath
  /// What gives it its address: its file, or the slug in its header.
  let place: Place
  let aliases: [Located<SitePath>]
  /// It and its twins in other languages; nil for a second file in one language.
  let group: Int?
  let isPublished: Bool

  var language: LanguageCode { facts.name.language }
  var title: String { header.title }

  init(_ page: Page) {
    key = page.key
    facts = page.facts
    header = page.header
    values = page.values
    path = page.path
    place = page.place
    aliases = page.aliases
    group = page.group
    isPublished = true
  }

  init(_ page: PlacedPage) {
    key = page.key
    facts = page.parsed.facts
    header = page.header
    values = page.values
    path = page.path
    place = page.place
    aliases = page.aliases
    group = page.group
    isPublished = page.isPublished
  }
}

extension AuthoredPage {
  /// All pages of a site in the order of their files.
  static func all(of site: Site) -> [AuthoredPage] {
    (site.pages.map { AuthoredPage($0) } + site.unseen.map { AuthoredPage($0) })
      .sorted { $0.facts.file < $1.facts.file }
  }

  /// Each page in all its languages, these in the order of the site, in the order of their files.
  static func groups(of site: Site) -> [[AuthoredPage]] {
    let groups = Dictionary(grouping: all(of: site).filter { $0.group != nil }) { $0.group }
    let languages = site.configuration.languages
    return groups.values.map { twins in
      languages.compactMap { code in twins.first { $0.language == code } }
    }.sorted { $0[0].facts.file < $1[0].facts.file }
  }
}
