internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// A home page or a list page.
struct ListView: Sendable {
  let scene: Scene
  let list: ListPage
  let blocks: BlockTemplates
}

enum ListRecords {
  static let list = TemplateRecord<ListView>(
    "list page",
    [
      TemplateField(
        "title", .text, "The title: that of its own text, else of the section or the site."
      ) {
        $0.shownTitle
      },
      .flag("lent", "Whether the title is that of another language.") {
        $0.scene.site.title(of: $0.list).language != $0.scene.language.code
      },
      .optionalText("summary", "One or two sentences.") { view in
        view.text?.header.summary.map(view.scene.shown)
      },
      .flag("discreet", "Whether title and summary must not show in histories and previews.") {
        $0.text?.header.isDiscreet ?? false
      },
      SharedRecords.field { view in
        view.text?.header.isDiscreet == true ? nil : .list(view)
      },
      .optionalRecord("image", of: LinkRecords.picture, "The picture of its text.") { $0.image },
      TemplateField("content", .optional(.html), "The text.") { view in
        view.text.map {
          PageBody(scene: view.scene, page: $0, blocks: view.blocks).value
        } ?? .none
      },
      .list("entries", of: CardRecords.card, "The pages it lists.", { $0.list.entries }) {
        $0.card($1)
      },
      .list(
        "sections", of: sectionEntries,
        "The sections below it: for a home page, all that lie in no other."
      ) {
        $0.sections
      },
      .optionalRecord(
        "calendar", of: CalendarRecords.calendar,
        "The calendar of the language, where any page that is listed stands in it."
      ) { $0.calendar },
      .list("tags", of: TagView.record, "On the page of all tags, those that pages carry.") {
        $0.tags
      },
      .number("total", "How many pages the whole list has.") { $0.number($0.list.total) },
      .number("part", "The number of this part of the list; 0 for the first.") {
        $0.number($0.list.part)
      },
      TemplateField(
        "preceding", .optional(.text), "The link to the part of the list before this one."
      ) { view in
        view.list.preceding.map { view.scene.link(to: $0) } ?? .none
      },
      TemplateField(
        "following", .optional(.text), "The link to the part of the list after this one."
      ) { view in
        view.list.following.map { view.scene.link(to: $0) } ?? .none
      },
    ])

  private static let sectionEntries = TemplateRecord<ListView>(
    "section with its pages",
    [
      TemplateField("title", .text, "The title of the section.") { $0.shownTitle },
      TemplateField("href", .text, "The link to its list page.") {
        $0.scene.link(to: $0.list.path)
      },
      .list(
        "entries", of: CardRecords.card, "The first of its pages, five at most.", { $0.list.first }
      ) { $0.card($1) },
    ])

  static let chooser = TemplateRecord<ChooserView>(
    "chooser",
    [
      TemplateField("title", .text, "The title of the site in its first language.") {
        $0.scene.words($0.scene.site.configuration.title)
      },
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Never set.") { _ in false },
      SharedRecords.field { .chooser($0.scene) },
      .list("choices", of: choice, "The languages to choose from.") { $0.choices },
    ])

  /// The page of one language for an address where nothing is.
  static let notFound = TemplateRecord<Scene>(
    "page for what is not found",
    [
      .words("title", "The title of the site.", \.title),
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Never set.") { _ in false },
      SharedRecords.field { _ in nil },
      .list("sections", of: Crumb.record, "Every section that lies in no other.") { scene in
        scene.site.configuration.sections.filter { $0.parent == nil }
          .compactMap { scene.crumb(ofSection: $0.folder.value) }
      },
    ])

  private static let choice = TemplateRecord<ChooserView.Choice>(
    "language to choose",
    [
      .text("code", "Its code.") { $0.language.code.text },
      .text("name", "Its name in itself.") { $0.language.name },
      .text("direction", "ltr or rtl.") { $0.language.isRightToLeft ? "rtl" : "ltr" },
      TemplateField(
        "heading", .html, "What chooser-heading.mustache makes of it, in its own words."
      ) {
        .html($0.heading)
      },
      TemplateField(
        "exit", .html, "What chooser-exit.mustache makes of the way out, in its own words."
      ) { .html($0.exit) },
      TemplateField(
        "numbers", .html, "What chooser-help.mustache makes of the help numbers, in its own words."
      ) { .html($0.numbers) },
      TemplateField("entry", .html, "What chooser-entry.mustache makes of it, in its own words.") {
        .html($0.entry)
      },
    ])

  /// What the template of one entry knows beside what every template knows in that language.
  static let chooserEntry = TemplateRecord<Scene>(
    "entry of the chooser",
    [TemplateField("href", .text, "The link to the home page.") { $0.link(to: $0.home) }])
}

/// A page that speaks every language: the choice of them, or what is shown where nothing is.
struct ChooserView: Sendable {
  struct Choice: Sendable {
    let language: LanguageData
    let heading: [UInt8]
    let exit: [UInt8]
    let numbers: [UInt8]
    let entry: [UInt8]
  }

  let scene: Scene
  let choices: [Choice]
}

extension ListView {
  var text: Page? { list.page.map { scene.site.pages[$0] } }

  var image: PictureView? { text.flatMap { CardView(scene: scene, page: $0).image } }

  var title: String { scene.site.title(of: list).text }

  fileprivate var shownTitle: Value {
    let (title, language) = scene.site.title(of: list)
    return scene.shown(title, in: language)
  }

  /// What lies in a section is shown with it, so that a home page has the outer sections alone.
  var sections: [ListView] {
    let parent: String?
    switch list.role {
    case .home: parent = nil
    case .section(let folder) where list.part == 0: parent = folder
    case .section, .tags, .tag: return []
    }
    return scene.site.configuration.sections.filter { $0.parent == parent }.compactMap { section in
      scene.site.head(.section(section.folder.value), list.language).map {
        ListView(scene: scene, list: $0, blocks: blocks)
      }
    }
  }

  var tags: [TagView] {
    guard list.role == .tags else { return [] }
    let used = scene.site.tags.keys.map { TagView(scene: scene, id: $0) }.filter { $0.list != nil }
    return used.sorted { one, other in
      one.name == other.name
        ? one.id < other.id : scene.language.collation.precedes(one.name, other.name)
    }
  }

  /// Of a list of which anything stands in calendars.
  var calendar: CalendarView? {
    list.entries.contains { card($0).calendar != nil }
      ? CalendarView(scene: scene, own: nil) : nil
  }

  func number(_ number: Int) -> (number: Int, printed: String) {
    (number, scene.language.numbers.text(number))
  }

  func card(_ page: PageKey) -> CardView {
    CardView(scene: scene, page: scene.site.pages[page])
  }
}
