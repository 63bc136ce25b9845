internal import Diagnostics
internal import Names

/// Reads `names` of `strings/LANG.yml`: how names are declined, and which letters stand for the same sound.
struct NameRuleReader {
  /// In a list of endings what stands for none at all.
  private static let noEnding = "-"

  func rules(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> NameRules {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return NameRules() }
    let endings = groups(mapping.take("endings", &diagnostics), &diagnostics)
    let alike = groups(mapping.take("alike", &diagnostics), &diagnostics)
    mapping.finish(&diagnostics)
    return NameRules(
      endings: endings.map { $0.map { $0 == Self.noEnding ? "" : $0 } }, alike: alike)
  }

  /// A list of texts, each of words with spaces between them.
  private func groups(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [[String]] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: node.place))
      return []
    }
    let before = diagnostics.count
    return items.compactMap { item in
      guard !diagnostics.isEnough(since: before) else { return nil }
      if item.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: item.place)) }
      return item.scalar?.split(separator: " ").map(String.init)
    }
  }
}
