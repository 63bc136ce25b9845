internal import Diagnostics
internal import SiteModel

extension LanguageReader {
  /// Reads `read_by_native` of `strings/LANG.yml`, which is `false` until somebody who grew up with the
  /// language has read its words.
  ///
  /// - Returns: where the file says that nobody has; nil where it does not say so.
  func unread(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Place? {
    guard let node, node.scalar != "true" else { return nil }
    if node.scalar == "false" { return node.place }
    diagnostics.append(
      Diagnostic(
        .invalidChoice, at: node.place, ["word": node.scalar ?? "?"],
        notes: [Note(.known, ["words": "true, false"])]))
    return nil
  }
}
