internal import Diagnostics

extension LanguageReader {
  /// What makes sense only as a whole: conditions of which the first that holds decides.
  private static let whole: Set = ["plurals"]

  /// What a file of words says: what it lacks is what the theme's file of the language says.
  func node(
    _ text: SourceText, over theme: SourceText?, _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    let own = YAMLParser.parse(text, file: file, &diagnostics)
    guard let theme else { return own }
    var unsaid: [Diagnostic] = []
    guard let beneath = YAMLParser.parse(theme, file: file, &unsaid) else { return own }
    return own?.laid(over: beneath, whole: Self.whole) ?? beneath
  }
}

extension YAMLNode {
  /// This mapping with the keys that only another one has; a mapping in it likewise, but no deeper.
  fileprivate func laid(over other: YAMLNode, whole: Set<String>?) -> YAMLNode {
    guard case .mapping(let entries) = kind, case .mapping(let others) = other.kind else {
      return self
    }
    var laid = entries
    if let whole {
      laid = entries.map { entry in
        guard !whole.contains(entry.key), let beneath = others.first(where: { $0.key == entry.key })
        else { return entry }
        return Entry(
          key: entry.key, keyPlace: entry.keyPlace,
          value: entry.value.laid(over: beneath.value, whole: nil))
      }
    }
    let keys = Set(entries.map(\.key))
    var node = YAMLNode(
      kind: .mapping(laid + others.filter { !keys.contains($0.key) }), place: place)
    node.comment = comment
    return node
  }
}
