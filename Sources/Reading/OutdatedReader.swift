internal import Diagnostics
internal import SiteModel

/// Reads what `Content/site.yml` wants to become of translations that are behind.
struct OutdatedReader {
  let values: ValueReader

  /// A word for all, or a word with days, and others by kind and section.
  func policy(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> OutdatedPolicy {
    guard let node else { return .quiet }
    let quiet = OutdatedPolicy.quiet.usual
    guard node.scalar == nil, var mapping = MappingReader(node, &diagnostics) else {
      return OutdatedPolicy(usual: choice(node, besides: quiet, &diagnostics))
    }
    let usual = choice(&mapping, besides: quiet, &diagnostics)
    let kinds = mapping.take(OutdatedKey.kinds.rawValue, &diagnostics)
    let sections = mapping.take(OutdatedKey.sections.rawValue, &diagnostics)
    mapping.finish(&diagnostics)
    return OutdatedPolicy(
      usual: usual, kinds: choices(kinds, besides: usual, &diagnostics),
      sections: choices(sections, besides: usual, &diagnostics))
  }

  private func choices(
    _ node: YAMLNode?, besides usual: OutdatedPolicy.Choice, _ diagnostics: inout [Diagnostic]
  ) -> [Located<String>: OutdatedPolicy.Choice] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    var choices: [Located<String>: OutdatedPolicy.Choice] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      choices[Located(entry.key, at: entry.keyPlace)] =
        choice(entry.value, besides: usual, &diagnostics)
    }
    return choices
  }

  private func choice(
    _ node: YAMLNode, besides usual: OutdatedPolicy.Choice, _ diagnostics: inout [Diagnostic]
  ) -> OutdatedPolicy.Choice {
    if node.scalar != nil {
      return .init(measure(node, &diagnostics) ?? usual.measure, days: usual.days)
    }
    guard var mapping = MappingReader(node, &diagnostics) else { return usual }
    let choice = choice(&mapping, besides: usual, &diagnostics)
    mapping.finish(&diagnostics)
    return choice
  }

  private func choice(
    _ mapping: inout MappingReader, besides usual: OutdatedPolicy.Choice,
    _ diagnostics: inout [Diagnostic]
  ) -> OutdatedPolicy.Choice {
    let word = mapping.take(OutdatedKey.policy.rawValue, &diagnostics)
    let count = mapping.take(OutdatedKey.days.rawValue, &diagnostics)
    let measure = word.flatMap { self.measure($0, &diagnostics) }
    let days = count.flatMap { self.days($0, &diagnostics) }
    return OutdatedPolicy.Choice(measure ?? usual.measure, days: days ?? usual.days)
  }

  private func measure(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> OutdatedPolicy.Measure? {
    let words = OutdatedPolicy.Measure.allCases.map(\.rawValue)
    return values.value(node, as: .choice(words), &diagnostics)?.choice
      .flatMap(OutdatedPolicy.Measure.init(rawValue:))
  }

  private func days(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let days = values.value(node, as: .number, &diagnostics)?.number else { return nil }
    if days >= 0 { return days }
    diagnostics.append(
      Diagnostic(.numberTooSmall, at: node.place, ["word": "\(days)", "limit": "0"]))
    return nil
  }
}
