internal import Reading
package import SiteModel

/// The site as it will be published: every page in its place, every link with its target. Complete
/// when it exists; nothing in it is filled in later.
package final class Site: Sendable {
  package let configuration: SiteConfiguration
  package let languages: [LanguageData]
  package let kinds: [String: Schema]
  package let blocks: [String: Schema]
  package let data: [String: SiteData]
  /// What each tag is called, by its id.
  package let tags: [String: Localized<String>]
  /// The texts of home and list pages among them.
  package let pages: Pages
  /// Home pages, then the lists of sections and of tags, each in its parts.
  package let lists: [ListPage]
  /// The first part of each list, in each language: so few that a dictionary would be slower.
  private let heads: [ListPage.Role: [ListPage]]
  package let layout: SiteLayout
  /// Pages that nobody sees today: their addresses are kept for them.
  package let hidden: [HiddenPage]
  /// The same, and second files of one page in one language, with all that their authors wrote.
  let unseen: [PlacedPage]
  /// Files copied as they are.
  package let files: [PublishedFile]
  package let today: Day
  /// What a page says whose file holds these bytes.
  let words: @Sendable (_ bytes: [UInt8], _ page: PageFacts) -> PageWords
  let units: @Sendable (_ bytes: [UInt8], _ page: PageFacts, _ language: LanguageCode) -> PageUnits

  init(
    _ parsed: ParsedSite, data: [String: SiteData], tags: [String: Localized<String>],
    pages: Pages, lists: Lists, layout: SiteLayout, unseen: [PlacedPage],
    files: [PublishedFile], today: Day
  ) {
    configuration = parsed.configuration
    languages = parsed.languages
    kinds = parsed.kinds
    blocks = parsed.blocks
    self.data = data
    self.tags = tags
    self.pages = pages
    self.lists = lists.pages
    heads = lists.heads
    self.layout = layout
    self.unseen = unseen
    hidden = unseen.compactMap { HiddenPage($0, parsed.configuration.addresses) }
    self.files = files
    self.today = today
    words = parsed.words
    units = parsed.units
  }
}

/// What every page in a language shows beside its own text.
package struct SiteLayout: Sendable {
  /// By language, in the order of `site.yml`.
  package let menus: [LanguageCode: [MenuEntry]]
  package let footers: [LanguageCode: [MenuEntry]]
  /// By the names of the layout's queries.
  package let answers: [LanguageCode: [String: QueryAnswer]]
}

package struct MenuEntry: Sendable {
  package enum Target: Sendable, Hashable {
    case page(SitePath)
    /// The address of another site.
    case external(String)
  }

  package let title: String
  package let target: Target
  /// The language of the title, where that is not the reader's.
  package var words: LanguageCode?
  /// The language of what it leads to, where that is not the reader's.
  package var language: LanguageCode?
}

extension Site {
  /// The first part of a list.
  package func head(_ role: ListPage.Role, _ language: LanguageCode) -> ListPage? {
    heads[role]?.first { $0.language == language }
  }

  /// How many pages a language has: home, lists and pages, however many have a text of their own.
  package func pageCount(in language: LanguageCode) -> Int {
    let own = pages.count { page in
      if case .page = page.facts.name.role { page.language == language } else { false }
    }
    return own + lists.count { $0.language == language }
  }
}
