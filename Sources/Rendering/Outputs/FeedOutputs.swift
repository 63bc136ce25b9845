internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// What is new, for whoever follows the site: a feed of each language in both formats, of each
  /// section and tag in Atom, where there is anything new to tell.
  static let feeds = OutputMaker { site in
    let entries = site.followedLists.flatMap { number in
      let list = site.lists[number]
      return FollowedList(list, in: site).feeds.map { format, path in
        OutputEntry(
          path: path, identity: "feed \(path.text)", stage: .list, place: site.place(of: list),
          recipe: .render { renderer, output in
            let feed = Feed(renderer, ofList: number, format)
            switch format {
            case .atom: feed.writeAtom(to: &output)
            case .json: feed.writeJSON(to: &output)
            }
          })
      }
    }
    return site.withoutOwn(entries)
  }
}

/// A feed that is being written.
struct Feed {
  let renderer: SiteRenderer
  let list: ListPage
  let format: FeedFormat
  let news: [Page]

  init(_ renderer: SiteRenderer, ofList number: Int, _ format: FeedFormat) {
    self.renderer = renderer
    self.format = format
    list = renderer.site.lists[number]
    news = renderer.site.news(ofList: number)
  }

  var site: Site { renderer.site }
  var language: LanguageCode { list.language }
  var title: String { site.feedTitle(list.role, language) }
  var author: String { site.configuration.title[language] ?? "" }
  var path: SitePath { format.path(of: list) }

  func address(_ path: SitePath) -> String { path.address(below: site.configuration.baseURL) }

  /// So many bytes the entries of a feed may take: whoever asks for it every hour, on a telephone, pays
  /// for them each time.
  private static let most = 58_000
  /// However large they are, the newest few stand there, so that nobody misses one.
  private static let fewest = 5

  /// The entries of the newest pages for which there is room.
  func entries(_ write: (Page) -> [UInt8]) -> [(page: Page, bytes: [UInt8])] {
    var entries: [(page: Page, bytes: [UInt8])] = []
    var size = 0
    for page in news {
      let bytes = write(page)
      size += bytes.count
      guard entries.count < Self.fewest || size <= Self.most else { break }
      entries.append((page, bytes))
    }
    return entries
  }

  /// The feed of the same list in each other language that has one.
  var twins: [(language: LanguageCode, path: SitePath)] {
    site.configuration.languages.compactMap { other in
      guard other != language, let twin = renderer.followed[list.role, other] else { return nil }
      return (other, format.path(of: twin.list))
    }
  }

  /// What it is for, in words of the theme.
  var description: [UInt8] { renderer.templates(language).labels.feed.rendered([]) }

  var name: String {
    let name =
      switch list.role {
      case .home: ""
      case .section(let folder): folder + "/"
      case .tags: "/tags"
      case .tag(let id): "/tags/" + id
      }
    return site.tagName(name, language)
  }
}

extension Day {
  /// As a moment: noon in Greenwich, when it is the same day nearly everywhere on the earth.
  var moment: String { "\(self)T12:00:00Z" }
}
