internal import Charts
internal import SiteModel
internal import Templating

/// What is drawn on a card: words fitted into the square in its middle, of which some messengers show
/// nothing else.
struct DrawnCard: Sendable {
  /// A line of words, or several, in letters of one size.
  typealias Words = FittedText

  /// Whether it must say nothing of page and site: its template has other words for it, and is given
  /// none of these.
  let isNeutral: Bool
  let title: Words
  /// Nil for what lies in no section.
  let section: Words?
  /// The title of the site, where the card does not say it already.
  let signature: Words?
  /// The theme's drawings as they stand in an address, by their paths.
  let drawings: [SitePath: String]

  init(_ view: SharedView, _ drawings: [SitePath: String]) {
    let site = view.scene.title
    isNeutral = view.isNeutral
    title = FittedText.fitting(
      isNeutral ? "" : view.title, width: Self.width, height: 330,
      sizes: [72, 64, 56, 50, 44, 38, 33, 29])
    section = isNeutral ? nil : view.section.map(Self.line)
    signature = isNeutral || view.title == site ? nil : Self.line(site)
    self.drawings = drawings
  }

  private static let width = 570

  private static func line(_ text: String) -> Words {
    FittedText.fitting(text, width: width, height: 34, sizes: [28, 25, 22, 19])
  }
}

enum ShareCardRecords {
  /// - Parameter assets: paths of the theme's assets by the names under which templates look them up.
  static func card(_ assets: [String: SitePath]) -> TemplateRecord<DrawnCard> {
    TemplateRecord(
      "card to draw",
      [
        .flag(
          "neutral", "Whether its readers may be at risk: then it has none of the following words."
        ) { $0.isNeutral },
        .record("title", of: words, "The title, in lines of up to 570 units, 330 high together.") {
          $0.title
        },
        .optionalRecord("section", of: words, "The title of the section, in one line.") {
          $0.section
        },
        .optionalRecord(
          "signature", of: words,
          "The title of the site in one line, where the card does not say it already."
        ) { $0.signature },
        .record("drawings", of: drawings(assets), "The SVG files in Templates/assets.") { $0 },
      ])
  }

  private static let words = TemplateRecord<DrawnCard.Words>(
    "words on a card",
    [
      .number("size", "The size of their letters.") { ($0.size, String($0.size)) },
      .list("lines", of: line, "Their lines.") { words in
        words.lines.indices.map { (words: words, number: $0) }
      },
    ])

  private static let line = TemplateRecord<(words: DrawnCard.Words, number: Int)>(
    "line on a card",
    [
      .text("words", "Its words.") { $0.words.lines[$0.number] },
      .number("y", "How far below the middle of all lines its letters stand.") { line in
        let spacing = FittedText.spacing(line.words.size)
        let top = -line.words.lines.count * spacing / 2
        let y = top + line.number * spacing + line.words.size * 95 / 100
        return (y, String(y))
      },
    ])

  private static func drawings(_ assets: [String: SitePath]) -> TemplateRecord<DrawnCard> {
    let drawings = assets.filter { $0.value.text.hasSuffix(".svg") }
    return TemplateRecord(
      "drawings",
      drawings.sorted { $0.key < $1.key }.map { name, path in
        .text(name, "All of /\(path.text), as an address.") { card in
          card.drawings[path].map { "data:image/svg+xml;base64,\($0)" } ?? ""
        }
      })
  }
}
