internal import Diagnostics
internal import SiteModel

/// Reads `Content/data/NAME.yml`: a list of records.
struct DataReader {
  let schema: Schema
  let file: String
  let values: ValueReader

  func read(_ text: SourceText, _ diagnostics: inout [Diagnostic]) -> DataFile {
    let before = diagnostics.count
    guard let node = YAMLParser.parse(text, file: file, &diagnostics) else {
      return DataFile(
        schema: schema, file: file, records: [], isWhole: diagnostics.count == before)
    }
    guard case .sequence(let items) = node.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: node.place))
      return DataFile(schema: schema, file: file, records: [], isWhole: false)
    }
    let records = items.compactMap { record($0, &diagnostics) }
    complainOfDuplicates(records, &diagnostics)
    return DataFile(
      schema: schema, file: file, records: records, isWhole: records.count == items.count)
  }

  private func record(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> DataRecord? {
    guard let mapping = MappingReader(node, &diagnostics) else { return nil }
    var wordings: [LanguageCode: [String: Located<FieldValue>]] = [:]
    for language in values.codes {
      var reader = mapping
      wordings[language] = values.fields(
        schema.fields, of: &reader, localized: language, &diagnostics)
      values.requireFields(schema.fields, of: &reader)
      if schema.isWhole { reader.finish(&diagnostics) }
    }
    checkPhone(wordings, &diagnostics)
    let id = schema.field(.id).flatMap { field in
      values.codes.first.flatMap { wordings[$0]?[field.name] }
    }
    return DataRecord(
      id: id?.map(\.text),
      place: mapping.place, values: Localized(wordings))
  }

  private func checkPhone(
    _ wordings: [LanguageCode: [String: Located<FieldValue>]], _ diagnostics: inout [Diagnostic]
  ) {
    guard let field = schema.field(.phone), let language = values.codes.first,
      let found = wordings[language]?[field.name], let number = found.value.text
    else { return }
    let signs = number.hasPrefix("+") ? number.dropFirst() : number[...]
    let isNumber = signs.allSatisfy {
      ($0.isASCII && $0.isNumber) || [" ", "\u{A0}", "-", "(", ")"].contains($0)
    }
    if !isNumber || signs.count(where: \.isNumber) < 2 {
      diagnostics.append(Diagnostic(.invalidPhone, at: found.place, ["word": number]))
    }
  }

  private func complainOfDuplicates(
    _ records: [DataRecord], _ diagnostics: inout [Diagnostic]
  ) {
    var first: [String: Place] = [:]
    for id in records.compactMap(\.id) {
      if let place = first[id.value] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, at: id.place, ["word": id.value], notes: [Note(.first, at: place)]))
      } else {
        first[id.value] = id.place
      }
    }
  }
}
