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
    let message = "\(diagnostic.text(in: language)) [\(diagnostic.rule.id)]"
    var output = headline(diagnostic.place, kind: phrase, colour: colour, message)
    output += excerpt(diagnostic.place)
    for note in diagnostic.notes {
      let message = note.phrase.text.filled(note.arguments, in: language)
      output += headline(note.place, kind: .note, colour: "36", message)
      if note.isTwin, let place = note.place { output += excerpt(place) }
    }
    return output
  }

  private func headline(_ place: Place?, kind: Phrase, colour: String, _ message: String) -> String
  {
    let kind = paint(kind.text.filled([:], in: language) + ":", colour)
    guard let place else { return "  \(kind) \(message.harmless)\n" }
    var position = shown(place.file).harmless
    if !place.isWholeFile, let source = text(place.file) {
      let (line, column) = source.position(of: place.range.lowerBound)
      position += ":\(line):\(column)"
    }
    return "\(paint(position + ":", "1")) \(kind) \(message.harmless)\n"
  }

  private func excerpt(_ place: Place) -> String {
    guard !place.isWholeFile, let source = text(place.file),
      let excerpt = Excerpt(place, in: source)
    else { return "" }
    let number = String(excerpt.line)
    let gutter = String(repeating: " ", count: number.count)
    let width = max(1, excerpt.marked.reduce(0) { $0 + columns($1) })
    let pad = excerpt.before.map {
      $0 == "\t" ? "\t" : String(repeating: " ", count: columns($0))
    }.joined()
    let caret = "^" + String(repeating: "~", count: width - 1)
    return """
      \(gutter) |
      \(number) | \(excerpt.before)\(excerpt.marked)\(excerpt.behind)
      \(gutter) | \(pad)\(paint(caret, "32"))

      """
  }

  /// The cells that a character takes on a terminal: two for what is drawn as a picture.
  private func columns(_ character: Character) -> Int {
    character.unicodeScalars.contains { $0.properties.isEmojiPresentation } ? 2 : 1
  }

  private func paint(_ text: String, _ code: String) -> String {
    coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
