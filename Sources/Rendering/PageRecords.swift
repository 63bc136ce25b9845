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
      .texts("tags", "The tags, by their ids.") { view in
        (view.page.values["tags"]?.value.list ?? []).compactMap(\.value.text)
      },
      .flag("discreet", "Whether title and summary must not show in histories and previews.") {
        $0.page.values["discreet"]?.value.flag ?? false
      },
      .flag("translated", "Whether the text was first written in another language.") {
        !$0.page.isOriginal
      },
      .optionalRecord("section", of: section, "The section the page lies in.") { view in
        guard case .page(let folder?) = view.page.facts.name.role else { return nil }
        return (view.scene, folder)
      },
      .list("headings", of: heading, "The headings of the text.") { $0.page.facts.headings },
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

  static let section = TemplateRecord<(scene: Scene, folder: String)>(
    "section",
    [
      .text("title", "Its title.") { source in
        source.scene.site.configuration.sections
          .first { $0.folder.value == source.folder }?.title[source.scene.language.code] ?? ""
      },
      .text("href", "The link to its list page.") { source in
        let path = source.scene.site.lists.first {
          $0.role == .section(source.folder) && $0.language == source.scene.language.code
        }?.path
        return source.scene.link(to: path ?? source.scene.home)
      },
    ])
}

extension PageView {
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

/// A home page, a list page or the chooser.
struct ListView: Sendable {
  let scene: Scene
  let list: ListPage
  let blocks: BlockTemplates
}

enum ListRecords {
  static let list = TemplateRecord<ListView>(
    "list page",
    [
      .text("title", "The title: that of its own text, else of the section or the site.") {
        $0.title
      },
      .optionalText("summary", "One or two sentences.") { $0.text?.summary },
      .flag("discreet", "Whether title and summary must not show in histories and previews.") {
        $0.text?.values["discreet"]?.value.flag ?? false
      },
      .optionalHTML("content", "The text.") { view in
        guard let text = view.text, !text.body.isEmpty else { return nil }
        return BodyWriter(scene: view.scene).html(of: text, blocks: view.blocks)
      },
      .list("entries", of: PageRecords.card, "The pages it lists.") { view in
        view.list.entries.map { view.view($0) }
      },
      .list("sections", of: sectionEntries, "Every section with its pages, for a home page.") {
        view in
        view.scene.site.lists.filter {
          $0.role != .home && $0.language == view.list.language
        }.map { ListView(scene: view.scene, list: $0, blocks: view.blocks) }
      },
    ])

  private static let sectionEntries = TemplateRecord<ListView>(
    "section with its pages",
    [
      .text("title", "The title of the section.") { $0.title },
      .text("href", "The link to its list page.") { $0.scene.link(to: $0.list.path) },
      .list("entries", of: PageRecords.card, "The first of its pages, five at most.") { view in
        view.list.entries.prefix(5).map { view.view($0) }
      },
    ])

  static let chooser = TemplateRecord<ChooserView>(
    "chooser",
    [
      .text("title", "The title of the site in its first language.") {
        $0.scene.site.configuration.title[$0.scene.language.code] ?? ""
      },
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Never set.") { _ in false },
      .list("choices", of: choice, "The languages to choose from.") { $0.choices },
    ])

  /// The page of one language for an address where nothing is.
  static let notFound = TemplateRecord<Scene>(
    "page for what is not found",
    [
      .text("title", "The title of the site.") {
        $0.site.configuration.title[$0.language.code] ?? ""
      },
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Never set.") { _ in false },
      .list("sections", of: PageRecords.section, "Every section of the site.") { scene in
        scene.site.configuration.sections.map { (scene, $0.folder.value) }
      },
    ])

  private static let choice = TemplateRecord<ChooserView.Choice>(
    "language to choose",
    [
      .text("code", "Its code.") { $0.language.code.text },
      .text("name", "Its name in itself.") { $0.language.name },
      .text("direction", "ltr or rtl.") { $0.language.isRightToLeft ? "rtl" : "ltr" },
      .html("heading", "What chooser-heading.mustache makes of it, in its own words.") {
        $0.heading
      },
      .html("entry", "What chooser-entry.mustache makes of it, in its own words.") { $0.entry },
    ])

  /// What the template of one entry knows beside what every template knows in that language.
  static let chooserEntry = TemplateRecord<Scene>(
    "entry of the chooser",
    [.text("href", "The link to the home page.") { $0.link(to: $0.home) }])
}

/// A page that speaks every language: the choice of them, or what is shown where nothing is.
struct ChooserView: Sendable {
  struct Choice: Sendable {
    let language: LanguageData
    let heading: [UInt8]
    let entry: [UInt8]
  }

  let scene: Scene
  let choices: [Choice]
}

extension ListView {
  var text: Page? { list.page.map { scene.site.pages[$0] } }

  var title: String {
    if let text { return text.title }
    let site = scene.site.configuration
    guard case .section(let folder) = list.role else { return site.title[list.language] ?? "" }
    return site.sections.first { $0.folder.value == folder }?.title[list.language] ?? ""
  }

  func view(_ page: Int) -> PageView {
    PageView(scene: scene, page: scene.site.pages[page], blocks: blocks)
  }
}
