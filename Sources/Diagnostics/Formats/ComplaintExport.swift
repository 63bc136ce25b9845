/// Writes complaints for programs that take them: editors, services that look at changes, scripts.
package struct ComplaintExport: Sendable {
  let language: MessageLanguage
  let shown: @Sendable (String) -> String
  let text: @Sendable (String) -> SourceText?

  /// - Parameters:
  ///   - shown: each path so that it leads to the file from where the program was started.
  ///   - text: the text of a file by its path; nil where there is none to find lines in.
  package init(
    language: MessageLanguage, shown: @escaping @Sendable (String) -> String = { $0 },
    text: @escaping @Sendable (String) -> SourceText?
  ) {
    self.language = language
    self.shown = shown
    self.text = text
  }
}

extension ComplaintExport {
  typealias Position = (line: Int, column: Int)

  /// Where a place begins and ends; nil where a whole file is meant.
  ///
  /// - Parameter position: how lines and columns are counted.
  func region(
    _ place: Place, _ position: (SourceText) -> (Int) -> Position
  ) -> (start: Position, end: Position)? {
    guard !place.isWholeFile, let source = text(place.file) else { return nil }
    let position = position(source)
    return (position(place.range.lowerBound), position(place.range.upperBound))
  }

  func said(_ note: Note) -> String { note.phrase.text.filled(note.arguments, in: language) }

  /// The complaint and those of its notes that have no place of their own, a line each.
  func words(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.filter { $0.place == nil }.map(said)
    return ([diagnostic.text(in: language)] + notes).joined(separator: "\n")
  }
}
