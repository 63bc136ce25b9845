internal import Reading
internal import SiteModel
internal import Templating

/// Every name that a template may use, as the part of `docs/theme.md` that nobody writes by hand:
/// made from the frames that the templates were checked against, so that it can say nothing else.
package struct ThemeReference {
  private let theme: Theme
  private var records = RecordChapter()
  private var text = ""

  /// Where a schema has sentences in several languages, the first of the theme's is spoken.
  package static func markdown(of theme: Theme) -> String {
    var reference = ThemeReference(theme)
    reference.write()
    return reference.text
  }

  private init(_ theme: Theme) {
    self.theme = theme
  }

  private mutating func write() {
    chapter("Every template", "The outermost frame; the labels alone do without it.")
    text += records.table(theme.records.record.shape.fields)
    schemas(
      theme.interface.schemas.kinds, in: "kinds", title: "Pages",
      "A page's template sees these names and, nearer, the fields and queries of its kind.")
    schemas(
      theme.interface.schemas.blocks, in: "blocks", title: "Data blocks",
      "A block sees its own fields and queries, and nothing of the page it stands in.")
    lists()
    card()
    labels()
    chapter(
      "Records", "What the tables lead to: these names stand inside a section, or behind a dot.")
    text += records.chapter()
    parts()
  }

  private mutating func chapter(_ title: String, _ introduction: String) {
    text += "\n## \(title)\n\n\(introduction)\n"
  }
}

extension ThemeReference {
  /// The frame that all templates of a folder share, then that of each.
  private mutating func schemas(
    _ schemas: [String: Schema], in folder: String, title: String, _ introduction: String
  ) {
    chapter(title, introduction)
    let names = schemas.keys.sorted()
    let frames = names.compactMap { theme.interface.frames["\(folder)/\($0)"] }
    if let shared = frames.first?.dropFirst().dropLast().first {
      text += records.table(shared.fields)
    }
    for (name, frames) in zip(names, frames) {
      text += "\n### \(folder)/\(name).mustache\n"
      let sentences = sentences(on: schemas[name])
      if !sentences.isEmpty { text += "\n\(sentences)\n" }
      let fields = frames.last?.fields ?? []
      text += fields.isEmpty ? "\nNo names of its own.\n" : records.table(fields)
    }
  }

  private func sentences(on schema: Schema?) -> String {
    guard let schema else { return "" }
    let help = theme.interface.languages.first.flatMap { schema.help[$0.code] }
    let keys =
      schema.requires.isEmpty
      ? nil : "Its pages always have \(RecordChapter.words(schema.requires))."
    return [help, keys].compactMap { $0 }.joined(separator: " ")
  }

  /// The templates that every site has a use for: home pages, lists, the chooser.
  private mutating func lists() {
    var described: [RecordShape: String] = [:]
    for (name, frames) in theme.interface.frames.sorted(by: { $0.key < $1.key }) {
      guard !name.contains("/"), let own = frames.last else { continue }
      if let other = described[own] {
        chapter("\(name).mustache", "The same names as `\(other).mustache`.")
      } else {
        chapter("\(name).mustache", "Filled for: \(own.name).")
        text += records.table(own.fields)
        described[own] = name
      }
    }
  }

  private mutating func card() {
    chapter(
      "cards/page.svg.mustache",
      "The drawing of a card to be shown beside links: an SVG of \(CardBounds.width) by "
        + "\(CardBounds.height) units. It loads no file; `drawings` has those of the theme.")
    text += records.table(theme.interface.card.shape.fields)
  }

  private mutating func labels() {
    chapter(
      "Labels",
      "The few words that Mayak puts into a text. A label sees only what is named here, and strings."
    )
    for (name, frames) in theme.interface.frames.sorted(by: { $0.key < $1.key })
    where name.hasPrefix("labels/") {
      text += "\n### \(name).mustache\n"
      text += frames.last.map { records.table($0.fields) } ?? "\nNo names.\n"
    }
  }
}

extension ThemeReference {
  /// The templates that others are made of: the layout, and what the theme's author cut out.
  private mutating func parts() {
    chapter(
      "Parts and slots",
      "`{{>NAME}}` puts a template in, `{{<NAME}}` puts it in with slots filled. It sees what the "
        + "place that uses it sees.")
    text += "\n| Template | Its slots | Used by |\n|---|---|---|\n"
    let names = theme.interface.templates.map(\.name).sorted()
    for name in names {
      let users = names.filter { theme.library.templates(namedBy: $0).contains(name) }
      guard !users.isEmpty else { continue }
      let slots = theme.library.slots(declaredBy: name).sorted()
      text += "| `\(name)` | \(RecordChapter.words(slots)) | \(RecordChapter.words(users)) |\n"
    }
  }
}
