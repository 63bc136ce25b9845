internal import Diagnostics
internal import Typography

/// Reads `typography` of `strings/LANG.yml`: by which signs and words a language sets its texts.
struct TypographyReader {
  /// Nil where the file says nothing of it, so that texts stay as they are written.
  func words(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> SettingWords? {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return nil }
    var words = SettingWords()
    if let dash = mapping.take("dash", &diagnostics) { words.dash = text(dash, &diagnostics) ?? "" }
    words.short = list("short_words", &mapping, &diagnostics)
    words.particles = list("particles", &mapping, &diagnostics)
    words.units = list("units", &mapping, &diagnostics)
    words.before = list("before_names", &mapping, &diagnostics)
    words.beforeNumber = list("before_numbers", &mapping, &diagnostics)
    words.after = list("after_numbers", &mapping, &diagnostics)
    words.joined = list("joined", &mapping, &diagnostics)
    words.elided = list("elided", &mapping, &diagnostics)
    words.numberSigns = list("number_signs", &mapping, &diagnostics)
    words.countsWords = flag("counted_words", &mapping, &diagnostics)
    words.joinsInitials = flag("initials", &mapping, &diagnostics)
    mapping.finish(&diagnostics)
    return words
  }

  private func list(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    guard let node = mapping.take(key, &diagnostics) else { return [] }
    guard case .sequence(let items) = node.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: node.place))
      return []
    }
    let before = diagnostics.count
    return items.compactMap {
      diagnostics.isEnough(since: before) ? nil : text($0, &diagnostics)
    }
  }

  private func text(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    if node.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: node.place)) }
    return node.scalar
  }

  private func flag(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard let node = mapping.take(key, &diagnostics), node.scalar != "false" else { return false }
    if node.scalar != "true" {
      diagnostics.append(
        Diagnostic(
          .invalidChoice, at: node.place, ["word": node.scalar ?? "?"],
          notes: [Note(.known, ["words": "true, false"])]))
    }
    return true
  }
}
