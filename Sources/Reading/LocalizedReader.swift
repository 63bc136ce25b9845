internal import Diagnostics
internal import SiteModel
internal import Typography

/// Reads values that are written for each language: a mapping of language codes.
struct LocalizedReader {
  let languages: [LanguageCode]
  /// Which of them lend to others.
  let fallback: Fallback
  /// How the words of each are set.
  var settings: [LanguageCode: SettingRules] = [:]
  /// Whether every sign that this changes is told.
  var tellsTyped = false

  /// The wording in a language. A site of one language may write the value alone. A language that
  /// the site has and the value lacks is complained of once, when that language is asked for, unless
  /// another one lends it its wording, or it may be lacking.
  func node(
    _ node: YAMLNode, key: String, in language: LanguageCode, mayBeLacking: Bool = false,
    _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    guard case .mapping(let entries) = node.kind else {
      if languages.count == 1 { return node }
      if language == languages.first {
        diagnostics += node.keySpaces(
          else: Diagnostic(
            .expectedLanguages, at: node.place,
            ["key": key, "languages": languages.map { "\($0): …" }.joined(separator: ", ")]))
      }
      return nil
    }
    if language == languages.first { complainOfStrangers(entries, &diagnostics) }
    let own = { (code: LanguageCode) in entries.first { $0.key == code.text } }
    guard let entry = own(language) else {
      if mayBeLacking && !entries.isEmpty || fallback.first(for: language, own) != nil {
        return nil
      }
      diagnostics.append(
        Diagnostic(.missingLanguage, at: node.place, ["key": key, "language": language.text]))
      return nil
    }
    guard !entry.value.isEmpty else {
      diagnostics.append(Diagnostic(.emptyValue, at: entry.keyPlace, ["key": entry.key]))
      return nil
    }
    return entry.value
  }

  /// Words for readers in each language, set by its rules.
  func words(
    _ node: YAMLNode, key: String, _ diagnostics: inout [Diagnostic]
  ) -> Localized<String> {
    let texts = nodes(node, key: key, &diagnostics)
    var words: [LanguageCode: String] = [:]
    for language in languages {
      guard let text = texts[language], let scalar = text.scalar else { continue }
      words[language] = settings[language].map { Typesetter.text(scalar, by: $0) } ?? scalar
      if tellsTyped, let rules = settings[language] { diagnostics += text.typed(by: rules) }
    }
    return lent(words)
  }

  /// A text for each language, as it is written.
  func text(
    _ node: YAMLNode, key: String, _ diagnostics: inout [Diagnostic]
  ) -> Localized<Located<String>> {
    let nodes = nodes(node, key: key, &diagnostics)
    var values: [LanguageCode: Located<String>] = [:]
    for language in languages {
      guard let found = nodes[language], let text = found.scalar else { continue }
      values[language] = Located(text, at: found.place)
    }
    return lent(values)
  }

  /// Values with what other languages lend to those that lack one.
  func lent<Value>(_ values: [LanguageCode: Value]) -> Localized<Value> {
    guard !fallback.isEmpty else { return Localized(values) }
    var whole = values
    var lenders: [LanguageCode: LanguageCode] = [:]
    for language in languages where values[language] == nil {
      guard let lender = fallback.first(for: language, { values[$0] == nil ? nil : $0 }) else {
        continue
      }
      whole[language] = values[lender]
      lenders[language] = lender
    }
    return Localized(whole, lenders: lenders)
  }

  private func nodes(
    _ node: YAMLNode, key: String, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: YAMLNode] {
    var nodes: [LanguageCode: YAMLNode] = [:]
    for language in languages {
      guard let found = self.node(node, key: key, in: language, &diagnostics) else { continue }
      if let text = found.scalar {
        diagnostics += PlainTextCheck.complaints(about: text, at: found.place)
        nodes[language] = found
      } else {
        diagnostics.append(Diagnostic(.expectedText, at: found.place))
      }
    }
    return nodes
  }

  private func complainOfStrangers(
    _ entries: [YAMLNode.Entry], _ diagnostics: inout [Diagnostic]
  ) {
    for entry in entries where !languages.contains(where: { $0.text == entry.key }) {
      diagnostics.append(
        Diagnostic(
          .unknownLanguageCode, at: entry.keyPlace, ["code": entry.key],
          notes: Note.suggestions(for: entry.key, among: languages.map(\.text))))
    }
  }
}
