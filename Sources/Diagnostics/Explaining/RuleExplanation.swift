/// What there is to say about a rule, in the language of whoever asks.
package struct RuleExplanation: Sendable {
  package let rule: Rule
  package let language: MessageLanguage
  /// What Mayak says of a text that breaks it, ended by a line break; nil where nobody has one.
  package let example: String?

  package init(_ rule: Rule, _ examples: RuleExamples, in language: MessageLanguage) {
    self.rule = rule
    self.language = language
    example = examples[rule, language]
  }
}

extension RuleExplanation {
  /// Why Mayak minds.
  package var meaning: String { rule.meaning.filled([:], in: language) }

  /// What the author can do.
  package var cure: String { rule.fix.filled([:], in: language) }

  /// What its weight means for the site.
  package var weight: String {
    let phrase: Phrase =
      switch rule.severity {
      case .error: .errorWeighs
      case .warning where rule.comesByDay: .dayWeighs
      case .warning: .warningWeighs
      case .advice: .adviceWeighs
      }
    return word(phrase)
  }

  /// How an author keeps what is right in spite of it; nil where nobody can.
  package var acceptance: String? {
    guard rule.severity < .error, rule.canBeSilenced else { return nil }
    return word(.accepting, ["word": rule.id, "line": "{\(rule.id): off}"])
  }

  /// For a terminal, ended by a line break.
  package var text: String {
    var parts = ["\(rule.id)\n\(weight)", meaning]
    if let example { parts.append(word(.forExample) + "\n\n" + Self.indented(example)) }
    parts.append(word(.cure) + " " + cure)
    if let acceptance { parts.append(acceptance) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }

  private func word(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }
}

extension Rule {
  /// The rule of a name; brackets around it are those in which complaints have it.
  package static func named(_ name: String) -> Rule? {
    let name = name.trimming { "[]".contains($0) }
    return all.first { $0.id == name }
  }

  /// The name that a misspelt one was meant to be.
  package static func closest(to name: String) -> String? {
    Suggestion.closest(to: name.trimming { "[]".contains($0) }, among: all.map(\.id))
  }

  /// All rules by their weight, the heaviest first, and of one weight by their names.
  package static let byWeight: [(severity: Severity, rules: [Rule])] = {
    let groups = Dictionary(grouping: all, by: \.severity)
    return groups.sorted { $0.key > $1.key }.map { severity, rules in
      (severity, rules.sorted { $0.id < $1.id })
    }
  }()
}

extension String {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
