internal import Reading
internal import Resolving
internal import SiteModel

/// A page that the search finds: a page of the site, a home page or the first part of a section's list.
struct SearchedPage: Sendable {
  let path: SitePath
  let title: String
  /// The language of the title, where another one lends it.
  var words: LanguageCode?
  /// Nil for a list that nobody wrote a text for.
  let page: Page?
  /// The title of the section that it lies in.
  let section: String?
  let isList: Bool
}

extension Site {
  /// Where the site is searched in a language; nil where it is not.
  func searchPath(_ language: LanguageCode) -> SitePath? {
    configuration.announcements.offersSearch ? home(language).folder("search") : nil
  }

  /// What the search finds in a language, in an order that stays: discreet pages are none of it.
  func searchedPages(in language: LanguageCode) -> [SearchedPage] {
    let heads = lists.compactMap { list -> SearchedPage? in
      guard list.language == language, isSearched(list) else { return nil }
      let title = title(of: list)
      return SearchedPage(
        path: list.path, title: title.text,
        words: title.language == language ? nil : title.language,
        page: list.page.map { pages[$0] }, section: sectionTitle(above: list), isList: true)
    }
    let shown = pages.compactMap { page -> SearchedPage? in
      guard page.language == language, isSearched(page) else { return nil }
      return SearchedPage(
        path: page.path, title: page.title, page: page, section: sectionTitle(of: page),
        isList: false)
    }
    return heads + shown
  }

  /// How many these are, by the languages of the site.
  var searchedCounts: [Int] {
    guard configuration.announcements.offersSearch else { return [] }
    return configuration.languages.map { language in
      lists.count { $0.language == language && isSearched($0) }
        + pages.count { $0.language == language && isSearched($0) }
    }
  }

  private func isSearched(_ page: Page) -> Bool {
    guard case .page = page.facts.name.role else { return false }
    return !page.header.isDiscreet
  }

  private func isSearched(_ list: ListPage) -> Bool {
    switch list.role {
    case .home, .section:
      list.part == 0 && list.page.map { pages[$0].header.isDiscreet } != true
    case .tags, .tag: false
    }
  }

  private func sectionTitle(of page: Page) -> String? {
    guard case .page(let folder?) = page.facts.name.role else { return nil }
    return configuration.section(folder)?.title[page.language]
  }

  private func sectionTitle(above list: ListPage) -> String? {
    guard case .section(let folder) = list.role,
      let parent = configuration.section(folder)?.parent
    else { return nil }
    return configuration.section(parent)?.title[list.language]
  }
}
