internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import Typography

extension ValueReader {
  /// The same for words in a language; nil for what is none.
  func reading(wordsIn language: LanguageCode?) -> ValueReader {
    var reader = self
    reader.setting = language.flatMap { settings[$0] }
    reader.names = language.flatMap { namesOf[$0] }
    return reader
  }

  /// What all languages share is in none of them, and a name by which something is asked for is no text.
  func reader(of field: Field) -> ValueReader {
    guard setting != nil || names != nil,
      !field.isWords || field.isShared && !field.type.holdsParts
    else { return self }
    return reading(wordsIn: nil)
  }

  /// The language of the words of a record that are quoted as they were said; nil for that of the text around
  /// them.
  func language(
    ofWordsQuotedIn fields: [Field], of mapping: MappingReader
  ) -> LanguageCode? {
    guard setting != nil || names != nil,
      let said = fields.first(where: { $0.role == .saidIn }).flatMap({ mapping.text(of: $0.name) })
    else { return nil }
    let isTranslated = fields.contains { field in
      guard field.role == .translated, let word = mapping.text(of: field.name) else { return false }
      return FieldValue(word, as: field.type, at: mapping.place)?.flag == true
    }
    return isTranslated ? nil : LanguageCode(said)
  }

  /// A text by the rules of the language that it is in.
  func set(
    _ value: FieldValue, of node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue {
    guard let setting, case .text(let text) = value else { return value }
    if markdown.tellsTyped { diagnostics += node.typed(by: setting) }
    return .text(Typesetter.text(text, by: setting))
  }
}

extension YAMLNode {
  /// What would have to be typed for a value to read as it is shown: sign by sign where the value stands as
  /// it reads; else all of it anew where that is on one line.
  func typed(by rules: SettingRules) -> [Diagnostic] {
    guard case .scalar(let text, let isQuoted) = kind else { return [] }
    var setter = Typesetter(rules)
    let bytes = Array(text.utf8)
    let edits = bytes.withUnsafeBufferPointer { setter.edits(of: $0) }.filter { !$0.joinsLines }
    guard !edits.isEmpty else { return [] }
    let quote = isQuoted ? 1 : 0
    if place.range.count == bytes.count + 2 * quote {
      let start = place.range.lowerBound + quote
      return edits.map { edit in
        typed(start + edit.range.lowerBound..<start + edit.range.upperBound, edit.text)
      }
    }
    if let written {
      return edits.compactMap { typed($0, written, spots: written.spots(of: bytes)) }
    }
    guard isQuoted else { return [] }
    return [typed(place.range, YAMLText.quoted(Typesetter.text(text, by: rules)))]
  }

  private func typed(
    _ edit: Typesetter.Edit, _ written: WrittenText, spots: [Int]?
  ) -> Diagnostic? {
    guard let spots, edit.range.upperBound < spots.count else { return nil }
    let start = spots[edit.range.lowerBound]
    // The end of a line stays where it is.
    guard !written.bytes.indices.contains(start) || written.bytes[start] > 0x1F else { return nil }
    let end = edit.range.isEmpty ? start : spots[edit.range.upperBound - 1] + 1
    return typed(written.place(start..<end).range, edit.text)
  }

  private func typed(_ range: Range<Int>, _ text: String) -> Diagnostic {
    .typed(at: Place(place.file, range), text)
  }
}
