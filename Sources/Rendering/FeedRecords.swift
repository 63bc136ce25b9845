internal import Resolving
internal import SiteModel
internal import Templating

/// A feed as the pages that name it show it.
struct FeedView: Sendable {
  let scene: Scene
  let list: FollowedList
  let format: FeedFormat
  let path: SitePath
}

enum FeedRecords {
  static let feed = TemplateRecord<FeedView>(
    "feed",
    [
      .text("title", "What it is called, in its language.") { $0.scene.shown($0.list.title) },
      TemplateField("href", .text, "The link to it.") { $0.scene.link(to: $0.path) },
      .text("type", "What sort of file it is, for the attribute type.") { $0.format.contentType },
      .flag("here", "Whether it tells what is new in this very list.") { feed in
        feed.list.list.role != .home && feed.scene.path == feed.list.list.path
      },
    ])

  /// What the template of an entry knows of the page beside what stands on its card.
  static let entry = TemplateRecord<PageView>(
    "entry of a feed",
    [
      .text("title", "The title of the page.") { $0.page.title },
      .optionalText("summary", "One or two sentences.") { $0.page.header.summary },
      .optionalText("dateline", "Who says what it tells, and from where.") { $0.card.dateline },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.card.period
      },
      .optionalRecord("image", of: LinkRecords.picture, "The picture of the page.") {
        $0.card.image
      },
      TemplateField("content", .optional(.html), "The text.") {
        PageBody(scene: $0.scene, page: $0.page, blocks: $0.blocks).value
      },
    ])
}

extension Scene {
  /// The feeds that a page names: that of its language in both formats, then that of its list. Where a
  /// reader chooses a language, those of all.
  var feeds: [FeedView] {
    let languages = isChooser ? site.configuration.languages : [language.code]
    var lists = languages.map { followed[.home, $0] }
    if nearest != .home { lists.append(followed[nearest, language.code]) }
    return lists.compactMap { $0 }.flatMap { list in
      list.feeds.map { FeedView(scene: self, list: list, format: $0.format, path: $0.path) }
    }
  }
}
