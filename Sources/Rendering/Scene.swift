internal import Markdown
internal import Resolving
internal import SiteModel
internal import Templating

/// What a template is being filled for: one page of output, in one language, at one address.
///
/// A class, since every value of a page holds it and none changes it: one count instead of dozens.
final class Scene: Sendable {
  let site: Site
  let language: LanguageData
  let path: SitePath
  /// The same page in each language it exists in; for search engines and the language switch.
  let versions: [(language: LanguageCode, path: SitePath)]
  /// The version that was written first; nil where nobody wrote any.
  let original: SitePath?
  /// The list it lies in; nil where it lies in none: home pages, the chooser.
  let parent: ListPage.Role?
  /// The list that a reader of another language is led to where there is no version.
  let nearest: ListPage.Role
  /// Whether it is something that has translations, so that a reader is told where there is none.
  let isTranslatable: Bool
  /// Whether the reader chooses a language here.
  let isChooser: Bool
  let links: LinkStyle
  /// Of every language.
  let allLabels: [LanguageCode: LabelTemplates]
  let labels: LabelTemplates
  /// The lists that have feeds.
  let followed: FollowedLists
  /// How clocks are set when events begin and end.
  let zone: ZoneTimes
  /// Whether search engines may be told what the page shows.
  let tellsPrograms: Bool
  /// The cards that were drawn, by the paths of the pages that show them.
  let cards: [SitePath: SitePath]
  let home: SitePath

  init(
    site: Site, language: LanguageData, path: SitePath,
    versions: [(language: LanguageCode, path: SitePath)], original: SitePath?,
    parent: ListPage.Role?, nearest: ListPage.Role, isTranslatable: Bool, isChooser: Bool,
    links: LinkStyle, allLabels: [LanguageCode: LabelTemplates], labels: LabelTemplates,
    followed: FollowedLists, zone: ZoneTimes, tellsPrograms: Bool,
    cards: [SitePath: SitePath]
  ) {
    self.site = site
    self.language = language
    self.path = path
    self.versions = versions
    self.original = original
    self.parent = parent
    self.nearest = nearest
    self.isTranslatable = isTranslatable
    self.isChooser = isChooser
    self.links = links
    self.allLabels = allLabels
    self.labels = labels
    self.followed = followed
    self.zone = zone
    self.tellsPrograms = tellsPrograms
    self.cards = cards
    home = site.home(language.code)
  }
}

extension Scene {
  /// The address of something else, as the page writes it.
  func link(to other: SitePath, anchor: String? = nil) -> Value {
    .written(isEmpty: false) {
      self.path.appendLink(to: other, anchor: anchor, style: self.links, into: &$0)
    }
  }

  /// The same for an attribute.
  func writeLink(to other: SitePath, anchor: String? = nil, into output: inout [UInt8]) {
    let start = output.count
    path.appendLink(to: other, anchor: anchor, style: links, into: &output)
    output.escape(from: start)
  }

  /// The full address of a path.
  func address(of path: SitePath) -> Value {
    .written(isEmpty: false) {
      path.appendAddress(below: self.site.configuration.baseURL, into: &$0)
    }
  }

  /// What an author wrote without markup, with numbers and the like in their order where the page
  /// is written from the right.
  func shown(_ text: String) -> String {
    language.isRightToLeft ? TextDirection.rightToLeft.isolating(text) : text
  }

  /// A language, unless it is the reader's.
  func otherLanguage(_ code: LanguageCode) -> (code: LanguageCode, name: String)? {
    guard code != language.code else { return nil }
    return site.languages.first { $0.code == code }.map { ($0.code, $0.name) }
  }
}

extension Site {
  func home(_ language: LanguageCode) -> SitePath {
    head(.home, language)?.path ?? SitePath(folder: [])
  }

  /// A list in a language, or where that has none, the next one around it.
  func nearest(to role: ListPage.Role, _ language: LanguageCode) -> ListPage? {
    if let list = head(role, language) { return list }
    guard case .section(let folder) = role, let parent = configuration.section(folder)?.parent
    else { return head(.home, language) }
    return nearest(to: .section(parent), language)
  }

  /// What a list is called by its own text, else by the section or the site; and the language of these
  /// words.
  func title(of list: ListPage) -> (text: String, language: LanguageCode) {
    if let text = list.page { return (pages[text].title, list.language) }
    let titles: Localized<String>? =
      switch list.role {
      case .home: configuration.title
      case .section(let folder): configuration.section(folder)?.title
      case .tags: configuration.tags?.title
      case .tag(let id): tags[id]
      }
    let title = titles?[list.language]
    if title == nil, case .tag(let id) = list.role { return (id, list.language) }
    return (title ?? "", titles?.lender(to: list.language) ?? list.language)
  }
}
