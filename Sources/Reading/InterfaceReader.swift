internal import Diagnostics
internal import SiteModel
internal import Templating

/// The words of the interface: texts, and texts with a form for each way of counting.
extension LanguageReader {
  func interface(
    _ mapping: inout MappingReader, _ grammar: Grammar, _ diagnostics: inout [Diagnostic]
  ) -> [String: StringTable.Entry] {
    guard let node = mapping.require("text", &diagnostics),
      let inner = MappingReader(node, &diagnostics)
    else { return [:] }
    var texts: [String: StringTable.Entry] = [:]
    inner.each(&diagnostics) { entry, diagnostics in
      if let text = entry.value.scalar {
        texts[entry.key] = .plain(Located(text, at: entry.value.place))
      } else {
        texts[entry.key] = plural(entry, grammar, &diagnostics)
      }
    }
    // Only a text that says which of a row something is needs to know how the language says that.
    let countsOff = texts.values.contains {
      if case .plural(_, true, _) = $0 { true } else { false }
    }
    if countsOff { mapping.expect("ordinals") }
    return texts
  }

  private func plural(
    _ entry: YAMLNode.Entry, _ grammar: Grammar, _ diagnostics: inout [Diagnostic]
  ) -> StringTable.Entry? {
    guard var mapping = MappingReader(entry.value, &diagnostics) else { return nil }
    let before = diagnostics.count
    let isOrdinal = mapping.has("order")
    let by = required(isOrdinal ? "order" : "by", &mapping, &diagnostics)
    var forms: [String: Located<String>] = [:]
    for category in PluralRules.conditional + [PluralRules.rest] {
      guard let node = mapping.take(category, &diagnostics) else { continue }
      forms[category] = text(node, &diagnostics).map { Located($0, at: node.place) }
    }
    mapping.expect(PluralRules.rest)
    mapping.finish(&diagnostics)
    if diagnostics.count == before, let rules = isOrdinal ? grammar.ordinals : grammar.plurals {
      compare(mapping, of: entry, with: rules.categories, &diagnostics)
    }
    return by.map { .plural(by: $0, isOrdinal: isOrdinal, forms: forms) }
  }

  /// Tells which forms the language counts by and the text lacks, and which are there in vain.
  private func compare(
    _ forms: MappingReader, of entry: YAMLNode.Entry, with categories: [String],
    _ diagnostics: inout [Diagnostic]
  ) {
    let missing = categories.filter { $0 != PluralRules.rest && !forms.has($0) }
    if !missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingPluralForm, at: entry.keyPlace,
          ["key": entry.key, "words": missing.joined(separator: ", ")]))
    }
    for form in forms.all
    where PluralRules.conditional.contains(form.key) && !categories.contains(form.key) {
      diagnostics.append(
        Diagnostic(
          .unusedPluralForm, at: form.keyPlace,
          ["key": entry.key, "word": form.key, "words": categories.joined(separator: ", ")]))
    }
  }
}
