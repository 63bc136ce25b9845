package import Diagnostics

/// Why what was asked for cannot be begun: a sentence for whoever called the program, made when it is
/// printed.
package struct Refusal: Error, Sendable, Hashable {
  package let phrase: Phrase
  package let arguments: [String: String]

  package init(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    self.phrase = phrase
    self.arguments = arguments
  }
}

extension Refusal {
  /// The same of a word that is not among the known ones, with what was meant or what there is.
  static func unknown(
    _ phrase: Phrase, _ word: String, among known: [String]
  ) -> Refusal {
    let near = Suggestion.closest(to: word, among: known).map { [$0] }
    return Refusal(
      phrase, ["word": word, "known": (near ?? known.sorted()).joined(separator: ", ")])
  }
}
