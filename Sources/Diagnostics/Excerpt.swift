/// The line that a complaint is about, cut where the words that are meant begin and end.
package struct Excerpt: Sendable, Hashable {
  /// Both count from 1.
  package let line: Int
  package let column: Int
  package let before: String
  package let marked: String
  package let behind: String

  /// So many characters of a line are shown before the author's words, and from them on: some write
  /// a paragraph on one line.
  private static let before = 100
  private static let behind = 120

  /// nil where the place is a file as a whole.
  package init?(_ place: Place, in source: SourceText) {
    guard !place.isWholeFile else { return nil }
    (line, column) = source.position(of: place.range.lowerBound)
    let part = source.surroundings(
      of: place.range.lowerBound, before: Self.before * 5, behind: Self.behind * 5)
    let start = min(max(place.range.lowerBound, part.lowerBound), part.upperBound)
    let end = max(start, min(place.range.upperBound, part.upperBound))
    let whole = source.isWholeLine(part)
    let before = source.text(in: part.lowerBound..<start).harmless
    self.before =
      before.count > Self.before || !whole.start ? "…" + before.suffix(Self.before) : before
    let rest = source.text(in: start..<part.upperBound).harmless
    let shown = rest.prefix(Self.behind)
    marked = String(source.text(in: start..<end).harmless.prefix(Self.behind))
    behind = shown.dropFirst(marked.count) + (shown.count < rest.count || !whole.end ? "…" : "")
  }
}

extension String {
  /// The text without signs that a terminal or a page would obey instead of showing them.
  package var harmless: String {
    if unicodeScalars.allSatisfy(\.isPlain) { return self }
    var output = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      let category = scalar.properties.generalCategory
      marks = category == .nonspacingMark || category == .enclosingMark ? marks + 1 : 0
      guard marks <= Self.marks else { continue }
      let isHarmless =
        scalar == "\t" || (category != .control && !Self.turningSigns.contains(scalar))
      output.append(isHarmless ? scalar : "\u{FFFD}")
    }
    return String(output)
  }

  /// A letter carries no more marks than this in any language; one with thousands is an attack.
  private static let marks = 8

  /// They turn the direction of all that follows.
  private static let turningSigns: Set<Unicode.Scalar> = [
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
    "\u{2068}", "\u{2069}",
  ]
}

extension Unicode.Scalar {
  /// Whether it is one of those of which nearly all texts consist, and none that is obeyed or a mark on
  /// another.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x370..<0x483, 0x2010..<0x202A: true
    default: false
    }
  }
}
