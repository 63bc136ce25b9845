internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Two wordings of one value: the numbers, days and codes of which each says another.
///
/// Such texts are short, and one may say less than the other. Told is only what both cannot be right in.
struct WordingComparison {
  private let languages: (one: LanguageData, other: LanguageData)
  /// Where the other language has words that are not its own.
  private let lent: [Place: LanguageCode]

  init(
    _ languages: (one: LanguageData, other: LanguageData), lent: [Place: LanguageCode] = [:]
  ) {
    self.languages = languages
    self.lent = lent
  }

  func complaints(
    _ one: Located<FieldValue>, _ other: Located<FieldValue>
  ) -> [Diagnostic] {
    guard lent[other.place] == nil else { return [] }
    switch (one.value, other.value) {
    case (.text(let first), .text(let second)):
      return complaints(
        languages.one.numberWords.quantities(in: first),
        languages.other.numberWords.quantities(in: second), at: (one.place, other.place))
    case (.markdown(let first), .markdown(let second)):
      return complaints(
        first.particulars.map(\.quantity), second.particulars.map(\.quantity),
        at: (one.place, other.place))
    case (.list(let first), .list(let second)):
      guard first.count == second.count else { return [] }
      return zip(first, second).flatMap { complaints($0, $1) }
    case (.record(let first), .record(let second)):
      return first.sorted { $0.key < $1.key }.flatMap { key, value in
        second[key].map { complaints(value, $0) } ?? []
      }
    default: return []
    }
  }

  private func complaints(
    _ first: [Quantity], _ second: [Quantity], at places: (one: Place, other: Place)
  ) -> [Diagnostic] {
    guard !first.isEmpty, !second.isEmpty, first != second, places.one != places.other,
      languages.one.writesNumbers, languages.other.writesNumbers
    else { return [] }
    let match = QuantityMatch(first, second)
    let disagreements = Disagreement.among(
      match.one.map { Disagreement.Item($0, in: Set(second)) },
      match.other.map { Disagreement.Item($0, in: Set(first)) })
    return disagreements.compactMap { disagreement in
      guard let left = disagreement.one, let right = disagreement.other,
        first.count == second.count || first[left].resembles(second[right])
      else { return nil }
      return Diagnostic(
        .parity, at: places.one,
        [
          "word": languages.one.text(first[left]), "example": languages.other.text(second[right]),
          "file": places.other.file,
        ], notes: [Note(.twinPlace, at: places.other, isTwin: true)])
    }
  }
}
