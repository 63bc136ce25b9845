/// Everything that can be said about a site: the pages `docs/complaints` and the list of
/// `mayak explain`.
package struct RuleReference: Sendable {
  private let examples: RuleExamples
  private let language: MessageLanguage

  package init(_ examples: RuleExamples = RuleExamples(), in language: MessageLanguage) {
    self.examples = examples
    self.language = language
  }
}

extension RuleReference {
  /// A chapter for each weight, a place for each rule, in Markdown.
  package var markdown: String {
    Rule.byWeight.map { severity, rules in
      "## " + word(severity.plural) + "\n\n" + rules.map(entry).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func entry(_ rule: Rule) -> String {
    let explanation = RuleExplanation(rule, examples, in: language)
    var parts = ["### <a id=\"\(rule.id)\"></a>\(rule.id)", Self.plain(explanation.meaning)]
    if let example = explanation.example { parts.append("````text\n\(example)````") }
    parts.append("**\(word(.cure))** \(Self.plain(explanation.cure))")
    if rule.comesByDay { parts.append(explanation.weight) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The names, each with its meaning, by weight.
  package var list: String {
    let width = Rule.all.map(\.id.count).max() ?? 0
    return Rule.byWeight.map { severity, rules in
      let lines = rules.map { rule in
        let gap = String(repeating: " ", count: width - rule.id.count + 2)
        return "  \(rule.id)\(gap)\(rule.meaning.filled([:], in: language))\n"
      }
      return word(severity.plural) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The words as they are: what is markup in a catalogue is quoted to its reader.
  private static func plain(_ text: String) -> String {
    text.reduce(into: "") { output, letter in
      if "\\`*_[]<>#|~".contains(letter) { output.append("\\") }
      output.append(letter)
    }
  }

  private func word(_ phrase: Phrase) -> String { phrase.text.filled([:], in: language) }
}

extension Severity {
  fileprivate var plural: Phrase {
    switch self {
    case .error: .errorsTitle
    case .warning: .warningsTitle
    case .advice: .adviceTitle
    }
  }
}
