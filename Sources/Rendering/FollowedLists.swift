internal import Reading
internal import Resolving
internal import SiteModel

/// The lists that can be followed: a feed tells what is new in them.
///
/// What is new is a page that names the day of its publication. One that is discreet, or of a kind for
/// people in need, is none: a feed leaves its title and its words on the machine of whoever follows it.
struct FollowedLists: Sendable {
  private let lists: [LanguageCode: [ListPage.Role: FollowedList]]

  init(_ site: Site) {
    var lists: [LanguageCode: [ListPage.Role: FollowedList]] = [:]
    for number in site.followedLists {
      let list = site.lists[number]
      lists[list.language, default: [:]][list.role] = FollowedList(list, in: site)
    }
    self.lists = lists
  }

  /// Nil where there is nothing to follow.
  subscript(role: ListPage.Role, language: LanguageCode) -> FollowedList? {
    lists[language]?[role]
  }
}

/// A list that has feeds.
///
/// A class, since every page names some: one count for each.
final class FollowedList: Sendable {
  let list: ListPage
  /// What its feeds are called, in its language.
  let title: String
  /// That of a whole language in both formats, the others in Atom.
  let feeds: [(format: FeedFormat, path: SitePath)]

  init(_ list: ListPage, in site: Site) {
    self.list = list
    title = site.feedTitle(list.role, list.language)
    let formats: [FeedFormat] = list.role == .home ? [.atom, .json] : [.atom]
    feeds = formats.map { ($0, $0.path(of: list)) }
  }
}

extension Site {
  /// The numbers of the first parts of these lists. There are none where the site has no feeds, or is
  /// made for a disk, where nobody asks again.
  var followedLists: [Int] {
    guard configuration.announcements.feedSize > 0, configuration.links != .files else { return [] }
    return lists.indices.filter { number in
      lists[number].part == 0 && holdsNews(number)
    }
  }

  /// The pages of a feed, the newest first.
  func news(ofList number: Int) -> [Page] {
    let size = configuration.announcements.feedSize
    var news: [Page] = []
    forEachPage(ofList: number) { page in
      guard isNews(page), news.count < size || page.isNewer(than: news[size - 1]) else {
        return true
      }
      let place = news.firstIndex { page.isNewer(than: $0) } ?? news.count
      news.insert(page, at: place)
      if news.count > size { news.removeLast() }
      return true
    }
    return news
  }

  private func holdsNews(_ number: Int) -> Bool {
    var isFound = false
    forEachPage(ofList: number) { page in
      isFound = isNews(page)
      return !isFound
    }
    return isFound
  }

  private func isNews(_ page: Page) -> Bool {
    guard page.header.date != nil, !page.header.isDiscreet, case .page = page.facts.name.role
    else { return false }
    return kinds[page.facts.kind]?.givesHelp != true
  }

  /// The pages of a list in all its parts; a home page stands for every page of its language.
  ///
  /// - Parameter body: whether the next page is wanted.
  private func forEachPage(ofList number: Int, _ body: (Page) -> Bool) {
    let head = lists[number]
    if head.role == .home {
      for page in pages where page.language == head.language {
        guard body(page) else { return }
      }
      return
    }
    for list in lists[number...] {
      guard list.role == head.role, list.language == head.language else { return }
      for key in list.entries {
        guard body(pages[key]) else { return }
      }
    }
  }
}

extension Page {
  /// Of two of one day the address decides, so that the order is always the same.
  fileprivate func isNewer(than other: Page) -> Bool {
    guard let date = header.date, let otherDate = other.header.date else { return false }
    return date == otherDate ? path < other.path : otherDate < date
  }
}
