internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// A page whose original says something else by now.
struct BehindView: Sendable {
  let scene: Scene
  let page: Page
  let original: Page
  /// The text of the original, where it stands in the place of the page's own.
  let text: PageBody?
}

/// What the words about a newer original may name.
enum BehindRecords {
  static let label = TemplateRecord<BehindView>(
    "newer original",
    [
      .text("title", "The title of the original.") { $0.scene.shown($0.original.title) },
      TemplateField("href", .text, "The link to it.") { $0.scene.link(to: $0.original.path) },
      .text("code", "The code of its language.") { $0.original.language.text },
      .text("name", "The name of its language in itself.") { $0.language?.name ?? "" },
      .text("direction", "ltr or rtl, as its language is written.") {
        $0.language?.isRightToLeft == true ? "rtl" : "ltr"
      },
      .optionalRecord("updated", of: DateRecords.day, "The day on which it was changed last.") {
        view in
        view.original.header.updated.map { DayView(day: $0, scene: view.scene) }
      },
      .flag("replaces", "Whether its text stands here in the place of the translation.") {
        $0.text != nil
      },
    ])
}

extension BehindView {
  var language: LanguageData? {
    scene.site.languages.first { $0.code == original.language }
  }

  /// Whether readers look for advice: nothing must stand above that.
  private var givesHelp: Bool { scene.site.kinds[page.facts.kind]?.givesHelp == true }

  /// The words, then the text of the original; below advice, or below the text of the translation, the
  /// words alone.
  func write(around own: (inout [UInt8]) -> Void, into output: inout [UInt8]) {
    guard let text else {
      own(&output)
      return writeWords(into: &output)
    }
    if !givesHelp { writeWords(into: &output) }
    let direction = language?.isRightToLeft == true ? "rtl" : "ltr"
    output += "<div lang=\"\(original.language.text)\" dir=\"\(direction)\">\n".utf8
    // What led to a heading of the translation still leads here.
    for id in page.headings.subtracting(original.headings).sorted() {
      output += "<span id=\"\(id)\"></span>\n".utf8
    }
    text.write(into: &output)
    output += "</div>\n".utf8
    if givesHelp { writeWords(into: &output) }
  }

  private func writeWords(into output: inout [UInt8]) {
    output += "<div class=\"alert alert-note\" role=\"note\">\n".utf8
    scene.labels.behind.render([BehindRecords.label.value(of: self)], into: &output)
    output += "</div>\n".utf8
  }
}
