internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// A page and the page of output that shows it, its own or a list.
struct PageView: Sendable {
  let scene: Scene
  let page: Page
  let blocks: BlockTemplates
}

/// What templates may know of a page, whatever its kind.
enum PageRecords {
  /// The frame of a page's own template.
  static let page = TemplateRecord<PageView>(
    "page",
    [
      .text("title", "The title.") { $0.page.title },
      .optionalText("summary", "One or two sentences.") { $0.page.summary },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") { $0.day("date") },
      .optionalRecord("updated", of: DateRecords.day, "The day of the last change.") {
        $0.day("updated")
      },
      TemplateField("image", .optional(.record(FieldRecords.picture)), "The picture of the page.") {
        $0.image
      },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.period
      },
      .flag("current", "Whether what it says was checked, and the check still holds.") {
        $0.page.isCurrent
      },
      .list("tags", of: TagView.record, "The tags.") { $0.tags },
      .flag("discreet", "Whether title and summary must not show in histories and previews.") {
        $0.page.values["discreet"]?.value.flag ?? false
      },
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
      .list("related", of: card, "Pages that share tags with it, three at most.") { view in
        view.page.related.map {
          PageView(scene: view.scene, page: view.scene.site.pages[$0], blocks: .none)
        }
      },
      .list("headings", of: heading, "The headings of the text.") { $0.page.facts.headings },
      .list("toc", of: contentsEntry, "The table of contents, where the header asks for one.") {
        $0.contents
      },
      .optionalHTML("content", "The text.") { view in
        view.page.body.isEmpty
          ? nil : BodyWriter(scene: view.scene).html(of: view.page, blocks: view.blocks)
      },
    ])

  /// A page as a list shows it.
  static let card = TemplateRecord<PageView>(
    "page in a list",
    [
      .text("href", "The link to the page.") { $0.scene.link(to: $0.page.path) },
      .text("title", "The title.") { $0.page.title },
      .optionalText("summary", "One or two sentences.") { $0.page.summary },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") { $0.day("date") },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.period
      },
      TemplateField("image", .optional(.record(FieldRecords.picture)), "The picture of the page.") {
        $0.image
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
  var period: DatedPeriod? {
    page.period.map {
      DatedPeriod($0, page.precision, scene.language.dates, today: scene.site.today)
    }
  }

  var tags: [TagView] {
    let ids = (page.values["tags"]?.value.list ?? []).compactMap(\.value.text)
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.map { TagView(scene: scene, id: $0) }
  }

  func crumb(of page: PageKey?) -> Crumb? {
    page.map { scene.site.pages[$0] }.map { Crumb(title: $0.title, href: scene.link(to: $0.path)) }
  }

  var contents: [Outline] {
    page.values["toc"]?.value.flag == true ? page.facts.headings.outline : []
  }

  func day(_ key: String) -> (day: Day, words: DateWords)? {
    page.values[key]?.value.day.map { ($0, scene.language.dates) }
  }

  var image: Value {
    guard case .picture(let picture)? = page.values["image"]?.value, picture.file != nil else {
      return .none
    }
    return FieldValues(scene: scene, targets: page.targets).picture(picture)
  }
}
