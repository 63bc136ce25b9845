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
      let formats: [FeedFormat] = list.role == .home ? [.atom, .json] : [.atom]
      return formats.map { format in
        OutputEntry(
          path: format.path(of: list), identity: "feed \(format.path(of: list).text)",
          stage: .list, place: site.place(of: list),
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

  func tags(of page: Page) -> [(id: String, name: String)] {
    page.header.tags.map { ($0, site.tags[$0]?[language] ?? $0) }
  }

  /// The whole text of a page with whole addresses.
  func content(of page: Page) -> [UInt8] {
    let scene = renderer.scene(
      language, page.path, page.translations.map { ($0.language, $0.path) })
    let templates = renderer.templates(language)
    let frame = renderer.theme.records.record.value(of: scene)
    let view = PageView(
      card: CardView(scene: scene, page: page),
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let html = templates.feedEntry.rendered([frame, FeedRecords.entry.value(of: view)])
    return AbsoluteAddresses(of: page.path, below: site.configuration.baseURL).applied(to: html)
  }
}

/// Names that stay the same whatever becomes of address, title, theme or server: whoever follows the
/// site is told of each page once.
extension Feed {
  /// - Parameter name: what the site knows by the name: of a page its folder and stem, whatever its
  ///   slug.
  private func tagName(_ name: String) -> String {
    // A name of this kind (RFC 4151) has a day since which the host was somebody's. Nothing that a
    // site says stays as it is for ever; so it is the same one for all.
    SitePath(file: [language.text, name])
      .address(below: "tag:\(site.configuration.announcements.host),2026:")
  }

  func name(of page: Page) -> String { tagName(page.facts.name.key) }

  var name: String {
    switch list.role {
    case .home: tagName("")
    case .section(let folder): tagName(folder + "/")
    case .tags: tagName("/tags")
    case .tag(let id): tagName("/tags/" + id)
    }
  }
}

extension Day {
  /// As a moment: noon in Greenwich, when it is the same day nearly everywhere on the earth.
  var moment: String { "\(self)T12:00:00Z" }
}
