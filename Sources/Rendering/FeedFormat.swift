internal import Resolving
internal import SiteModel

enum FeedFormat: Sendable {
  case atom, json

  var contentType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// Where the feed of a list stands.
  func path(of list: ListPage) -> SitePath {
    switch self {
    case .atom: SitePath(file: [list.path.text + "feed.xml"])
    case .json: SitePath(file: [list.path.text + "feed.json"])
    }
  }
}

extension Site {
  /// What a feed is called: the site, and before it the section or tag.
  func feedTitle(_ role: ListPage.Role, _ language: LanguageCode) -> String {
    let own = configuration.title[language] ?? ""
    let part: String? =
      switch role {
      case .home: nil
      case .section(let folder): configuration.section(folder)?.title[language]
      case .tags: configuration.tags?.title[language]
      case .tag(let id): tags[id]?[language] ?? id
      }
    return part.map { "\($0) · \(own)" } ?? own
  }
}
