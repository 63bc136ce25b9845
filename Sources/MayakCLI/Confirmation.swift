extension Terminal {
  /// Asks a question that a letter answers, where somebody sits there to answer it: y, or what stands
  /// for yes on a keyboard for Russian.
  static func confirms(_ question: String) -> Bool {
    guard isAnswering, let answer = answer(to: question)?.lowercased() else { return false }
    return ["y", "yes", "\u{434}", "\u{434}\u{430}"].contains(answer)
  }
}
