package import Diagnostics
package import Resolving
package import SiteModel
internal import Templating

/// A site of which nothing is wrong, and the only one that becomes output.
package struct SoundSite: Sendable {
  package let site: Site
  package let theme: Theme
  /// How clocks are set when its events begin and end.
  let zone: ZoneTimes
  let plan: OutputPlan
  /// The cards that were drawn, by the paths of the pages that show them.
  let cards: [SitePath: SitePath]
  let behind: BehindPages

  /// Nil where a complaint weighs as an error, or there is no theme to show the site in.
  package init?(
    _ site: Site, _ plan: OutputPlan, _ theme: Theme?, zone: ZoneTimes = .greenwich,
    behind: BehindPages = BehindPages(), complaints: [Diagnostic]
  ) {
    guard let theme, !complaints.hasErrors else { return nil }
    self.site = site
    self.theme = theme
    self.zone = zone
    self.plan = plan
    self.behind = behind
    cards = [:]
  }

  /// The same site with another plan, and cards.
  init(_ site: SoundSite, _ plan: OutputPlan, _ cards: [SitePath: SitePath]) {
    self.site = site.site
    theme = site.theme
    zone = site.zone
    behind = site.behind
    self.plan = plan
    self.cards = cards
  }

  /// Every file of the site, in the order of their paths, and the addresses that are only kept.
  package var output: [OutputEntry] { plan.entries }
}

/// Fills the recipes of a plan, one by one. It cannot fail: what could be wrong was complained of
/// before.
package final class SiteRenderer: Sendable {
  let site: Site
  let theme: Theme
  let zone: ZoneTimes
  let entries = FeedEntries()
  let followed: FollowedLists
  let behind: BehindPages
  private let labels: [LanguageCode: LabelTemplates]
  private let cards: [SitePath: SitePath]
  /// By language.
  let searches: [LanguageCode: LanguageSearch]

  package init(_ sound: SoundSite) {
    site = sound.site
    theme = sound.theme
    zone = sound.zone
    behind = sound.behind
    followed = FollowedLists(site)
    cards = sound.cards
    labels = theme.languages.mapValues(\.labels)
    searches = Dictionary(
      uniqueKeysWithValues: site.configuration.languages.map { ($0, LanguageSearch()) })
  }

  /// - Parameter tellsPrograms: whether search engines may be told what the page shows.
  func scene(
    _ code: LanguageCode, _ path: SitePath, _ versions: [(LanguageCode, SitePath)],
    original: SitePath? = nil, parent: ListPage.Role? = nil, nearest: ListPage.Role = .home,
    isTranslatable: Bool = false, isChooser: Bool = false, links: LinkStyle? = nil,
    tellsPrograms: Bool = false
  ) -> Scene {
    guard let language = site.languages.first(where: { $0.code == code }) else {
      preconditionFailure("a page in a language without its strings")
    }
    return Scene(
      site: site, language: language, path: path,
      versions: versions.map { (language: $0.0, path: $0.1) }, original: original,
      parent: parent, nearest: nearest, isTranslatable: isTranslatable, isChooser: isChooser,
      links: links ?? site.configuration.links, allLabels: labels, labels: templates(code).labels,
      followed: followed, zone: zone, tellsPrograms: tellsPrograms, cards: cards)
  }

  func templates(_ language: LanguageCode) -> LanguageTemplates {
    guard let templates = theme.languages[language] else {
      preconditionFailure("a page in a language without templates")
    }
    return templates
  }
}
