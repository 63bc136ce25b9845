/// Writes complaints as text: place, message, the line, and a mark below the author's words.
package struct DiagnosticFormatter: Sendable {
  private let language: MessageLanguage
  private let coloured: Bool
  private let shown: @Sendable (String) -> String
  private let text: @Sendable (String) -> SourceText?

  /// - Parameter shown: each path so that it leads to the file from where the program was started.
  /// - Parameter text: the text of a file by its path; nil where there is none to show.
  package init(
    language: MessageLanguage, coloured: Bool = false,
    shown: @escaping @Sendable (String) -> String = { $0 },
    text: @escaping @Sendable (String) -> SourceText?
  ) {
    self.language = language
    self.coloured = coloured
    self.shown = shown
    self.text = text
  }
}

extension DiagnosticFormatter {
  /// The complaint and its notes, each line ended by `\n`.
  package func format(_ diagnostic: Diagnostic) -> String {
    let (phrase, colour): (Phrase, String) =
      switch diagnostic.severity {
      case .error: (.error, "31")
      case .warning: (.warning, "35")
      case .advice: (.advice, "34")
      }
    let arguments = diagnostic.arguments.mapValues {
      $0.utf8.count > Self.longest ? $0.prefix(Self.after) + "…" : $0
    }
    let message = diagnostic.message.filled(arguments, in: language)
    var output = headline(
      diagnostic.place, kind: phrase, colour: colour, "\(message) [\(diagnostic.rule.id)]")
    output += excerpt(diagnostic.place)
    for note in diagnostic.notes {
      let message = note.phrase.text.filled(note.arguments, in: language)
      output += headline(note.place, kind: .note, colour: "36", message)
    }
    return output
  }

  private func headline(_ place: Place?, kind: Phrase, colour: String, _ message: String) -> String
  {
    let kind = paint(kind.text.filled([:], in: language) + ":", colour)
    guard let place else { return "  \(kind) \(visible(message))\n" }
    var position = visible(shown(place.file))
    if !place.isWholeFile, let source = text(place.file) {
      let (line, column) = source.position(of: place.range.lowerBound)
      position += ":\(line):\(column)"
    }
    return "\(paint(position + ":", "1")) \(kind) \(visible(message))\n"
  }

  private func excerpt(_ place: Place) -> String {
    guard !place.isWholeFile, let source = text(place.file) else { return "" }
    let line = source.surroundings(
      of: place.range.lowerBound, before: Self.before * 5, behind: Self.after * 5)
    let number = String(source.position(of: place.range.lowerBound).line)
    let gutter = String(repeating: " ", count: number.count)
    let start = min(max(place.range.lowerBound, line.lowerBound), line.upperBound)
    let end = max(start, min(place.range.upperBound, line.upperBound))
    let whole = source.isWholeLine(line)
    var before = visible(source.text(in: line.lowerBound..<start))
    if before.count > Self.before || !whole.start { before = "…" + before.suffix(Self.before) }
    var rest = visible(source.text(in: start..<line.upperBound))
    if rest.count > Self.after || !whole.end { rest = rest.prefix(Self.after) + "…" }
    let marked = visible(source.text(in: start..<end)).prefix(Self.after)
    let width = max(1, marked.reduce(0) { $0 + columns($1) })
    let pad = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns($0)) }.joined()
    let caret = "^" + String(repeating: "~", count: width - 1)
    return """
      \(gutter) |
      \(number) | \(before)\(rest)
      \(gutter) | \(pad)\(paint(caret, "32"))

      """
  }

  /// So many characters of a line are shown before the author's words, and from them on: some write
  /// a paragraph on one line.
  private static let before = 100
  private static let after = 120
  /// What an author wrote and a message repeats is shown whole up to so many bytes.
  private static let longest = 4096

  /// The text without signs that a terminal would obey instead of showing them.
  private func visible(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
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

  /// The cells that a character takes on a terminal: two for what is drawn as a picture.
  private func columns(_ character: Character) -> Int {
    character.unicodeScalars.contains { $0.properties.isEmojiPresentation } ? 2 : 1
  }

  private func paint(_ text: String, _ code: String) -> String {
    coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Place {
  /// A place without a range speaks of the file as a whole.
  fileprivate var isWholeFile: Bool { range == 0..<0 }
}
