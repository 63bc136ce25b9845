internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// A page on its own page of output.
struct PageView: Sendable {
  let card: CardView
  let blocks: BlockTemplates
  /// What readers are told of a newer original.
  var behind: BehindView?

  var page: Page { card.page }
  var scene: Scene { card.scene }
}

/// What templates may know of a page, whatever its kind.
enum PageRecords {
  /// The frame of a page's own template.
  static let page = TemplateRecord<PageView>(
    "page",
    [
      .text("title", "The title.") { $0.scene.shown($0.page.title) },
      .optionalText("summary", "One or two sentences.") { view in
        view.page.header.summary.map(view.scene.shown)
      },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") {
        $0.card.date
      },
      .optionalRecord("updated", of: DateRecords.day, "The day of the last change.") {
        $0.updated
      },
      .optionalRecord("image", of: LinkRecords.picture, "The picture of the page.") {
        $0.card.image
      },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.card.period
      },
      .optionalRecord(
        "state", of: CalendarRecords.state,
        "What has become of the event; absent where all is as announced."
      ) { $0.card.state },
      .optionalRecord(
        "calendar", of: CalendarRecords.calendar,
        "Its event for calendars; absent where there is none, or its days are not known."
      ) { $0.card.calendar },
      .flag("current", "Whether what it says was checked, and the check still holds.") {
        $0.page.isCurrent
      },
      .list("tags", of: TagView.record, "The tags.") { $0.tags },
      .flag("discreet", "Whether title and summary must not show in histories and previews.") {
        $0.page.header.isDiscreet
      },
      SharedRecords.field { view in
        view.page.header.isDiscreet ? nil : .page(view.card)
      },
      PassingOn.field,
      .flag("translated", "Whether the text was first written in another language.") {
        !$0.page.isOriginal
      },
      .optionalRecord("section", of: Crumb.record, "The section the page lies in.") { view in
        guard case .page(let folder?) = view.page.facts.name.role else { return nil }
        return view.scene.crumb(ofSection: folder)
      },
      .optionalRecord("previous", of: Crumb.record, "The page before it in its section.") {
        $0.crumb(of: $0.page.previous)
      },
      .optionalRecord("next", of: Crumb.record, "The page after it in its section.") {
        $0.crumb(of: $0.page.next)
      },
      .list(
        "related", of: CardRecords.card, "Pages that share tags with it, three at most.",
        { $0.page.related }
      ) { CardView(scene: $0.scene, page: $0.scene.site.pages[$1]) },
      .list("headings", of: heading, "The headings of the text.") { $0.headings },
      .list("toc", of: contentsEntry, "The table of contents, where the header asks for one.") {
        $0.contents
      },
      TemplateField("content", .optional(.html), "The text.") {
        $0.content
      },
    ])

  private static let heading = TemplateRecord<MarkdownDocument.Heading>(
    "heading",
    [
      .text("title", "Its words.") { $0.text },
      .optionalText("id", "Its anchor.") { $0.id },
      .number("level", "2 for the first level below the title.") { ($0.level, String($0.level)) },
    ])

  private static let contentsEntry = TemplateRecord<Outline>(
    "entry of the table of contents",
    [
      .text("title", "The words of the heading.") { $0.heading.text },
      .optionalText("id", "Its anchor.") { $0.heading.id },
      .list("entries", of: heading, "The headings below it.") { $0.entries },
    ])
}

extension PageView {
  var updated: DayView? { page.header.updated.map { DayView(day: $0, scene: scene) } }

  var tags: [TagView] {
    page.header.tags.map { TagView(scene: scene, id: $0) }
  }

  func crumb(of page: PageKey?) -> Crumb? {
    page.map { scene.site.pages[$0] }.map { Crumb(title: $0.title, path: $0.path, scene: scene) }
  }

  /// Those of the text that readers see in the language of the page.
  var headings: [MarkdownDocument.Heading] { behind?.text == nil ? page.facts.headings : [] }

  var contents: [Outline] {
    page.header.asksForContents ? headings.outline : []
  }

  var content: Value {
    let body = PageBody(scene: scene, page: page, blocks: blocks)
    guard let behind else { return body.value }
    return .written(isEmpty: false) { behind.write(around: body.write, into: &$0) }
  }
}
