/// How many complaints of each weight there are.
package struct Tally: Sendable {
  private let counts: [Severity: Int]

  package init(_ complaints: [Diagnostic]) {
    counts = complaints.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }
}

extension Tally {
  /// "errors: 2, warnings: 3", or that there is nothing.
  package func words(in language: MessageLanguage) -> String {
    let phrases: [(Severity, Phrase)] = [
      (.error, .errors), (.warning, .warnings), (.advice, .adviceCount),
    ]
    let parts = phrases.compactMap { severity, phrase in
      counts[severity].map { "\(phrase.text.filled([:], in: language)): \($0)" }
    }
    return parts.isEmpty
      ? Phrase.noComplaints.text.filled([:], in: language) : parts.joined(separator: ", ")
  }
}
