package import Diagnostics

extension KnownNames.NearName {
  /// - Parameter word: the words as their author wrote them.
  package func complaint(about word: String, at place: Place) -> Diagnostic {
    let words = word.split(whereSeparator: \.isNewline).joined(separator: " ")
    return Diagnostic(
      .nearName, at: place, ["word": words, "example": right],
      notes: [Note(.nameIsHere, at: Place(name.file, name.range))])
  }
}
