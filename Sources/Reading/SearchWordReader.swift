internal import Diagnostics
internal import Searching
internal import SiteModel

extension LanguageReader {
  /// What helps to search texts of the language.
  func search(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> SearchWords {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return SearchWords() }
    let stemmer = stemmer(mapping.take("stemmer", &diagnostics), &diagnostics)
    let keyboard = keyboard(mapping.take("keyboard", &diagnostics), &diagnostics)
    let same = same(mapping.take("same", &diagnostics), &diagnostics)
    let stems = words(mapping.take("stems", &diagnostics), &diagnostics)
    let latin = words(mapping.take("latin", &diagnostics), &diagnostics)
    mapping.finish(&diagnostics)
    return SearchWords(
      stemmer: stemmer, keyboard: keyboard, same: same, stems: stems.map { ($0.key, $0.words) },
      latin: latin.map { ($0.key, $0.words) })
  }

  private func stemmer(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let node else { return nil }
    if let name = node.scalar, Stemmer.names.contains(name) { return name }
    diagnostics.append(
      Diagnostic(
        .invalidChoice, at: node.place, ["word": node.scalar ?? "?"],
        notes: [Note(.known, ["words": Stemmer.names.joined(separator: ", ")])]))
    return nil
  }

  private func keyboard(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let node else { return nil }
    let (count, expected) = (node.scalar?.count ?? 0, SearchWords.keys.count)
    if count == expected { return node.scalar }
    diagnostics.append(
      Diagnostic(
        .wrongCount, at: node.place,
        ["key": "keyboard", "count": "\(count)", "expected": "\(expected)"]))
    return nil
  }

  private func same(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [(Unicode.Scalar, Unicode.Scalar)] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    var pairs: [(Unicode.Scalar, Unicode.Scalar)] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      let letters = [entry.key, entry.value.scalar ?? ""].compactMap { Self.letter($0) }
      if letters.count == 2 {
        pairs.append((letters[0], letters[1]))
      } else {
        diagnostics.append(Diagnostic(.invalidLetter, at: entry.keyPlace, ["word": entry.key]))
      }
    }
    return pairs
  }

  private static func letter(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }

  /// Lists of words by a word each.
  private func words(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [(key: String, words: [String])] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    var lists: [(key: String, words: [String])] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      guard case .sequence(let items) = entry.value.kind else {
        diagnostics.append(Diagnostic(.expectedList, at: entry.value.place))
        return
      }
      lists.append((entry.key, items.compactMap(\.scalar)))
    }
    return lists
  }
}
