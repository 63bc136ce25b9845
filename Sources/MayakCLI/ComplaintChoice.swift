import Diagnostics

/// Which complaints are printed: the weightiest, since nobody reads hundreds of them at once.
struct ComplaintChoice {
  /// Whether all are printed.
  let all: Bool
  /// The rule whose complaints alone are printed, and all of them.
  let only: Rule?

  /// So many are printed unless all are asked for.
  static let most = 50
}

extension ComplaintChoice {
  /// - Parameter advising: whether advice is printed too, and not only counted.
  /// - Returns: what is printed, errors first and advice last; and how many are left out, by rule,
  ///   in the order of their weight and names.
  func of(
    _ diagnostics: [Diagnostic], advising: Bool
  ) -> (shown: [Diagnostic], left: [(rule: Rule, count: Int)]) {
    let asked = diagnostics.filter { diagnostic in
      only.map { $0 == diagnostic.rule } ?? (advising || diagnostic.severity > .advice)
    }
    let weights = Set(asked.map(\.severity)).sorted(by: >)
    let sorted = weights.flatMap { weight in asked.filter { $0.severity == weight } }
    let shown = all || only != nil ? sorted[...] : sorted.prefix(Self.most)
    let left = sorted[shown.endIndex...]
    let rules = left.reduce(into: [Rule]()) { rules, diagnostic in
      if !rules.contains(diagnostic.rule) { rules.append(diagnostic.rule) }
    }
    return (Array(shown), rules.map { rule in (rule, left.count { $0.rule == rule }) })
  }
}
