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
