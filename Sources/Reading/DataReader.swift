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
    var records: [DataRecord] = []
    for item in items {
      guard !diagnostics.isEnough(since: before) else { break }
      if let record = record(item, &diagnostics) { records.append(record) }
    }
    complainOfDuplicates(records, &diagnostics)
    return DataFile(
      schema: schema, file: file, records: records, isWhole: records.count == items.count)
  }

  private func record(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> DataRecord? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let wordings = values.wordings(
      of: schema.fields, in: &mapping, isLocalized: true, &diagnostics)
    values.requireFields(schema.fields, of: &mapping)
    if schema.isWhole { mapping.finish(meaning: schema.fields, &diagnostics) }
    let first = wordings[0] ?? [:]
    if let field = schema.field(.phone) { check(phone: first[field.name], &diagnostics) }
    let codes = values.codes.enumerated().map { ($1, wordings[$0] ?? [:]) }
    let worded = Localized(Dictionary(uniqueKeysWithValues: codes))
    return DataRecord(
      id: schema.field(.id).flatMap { first[$0.name]?.map(\.text) }, place: mapping.place,
      values: worded, lent: lent(worded, in: node))
  }

  /// Of each language that others lend to, whose values stand where.
  private func lent(
    _ worded: Localized<[String: Located<FieldValue>]>, in node: YAMLNode
  ) -> [LanguageCode: [Place: LanguageCode]] {
    guard !values.fallback.isEmpty else { return [:] }
    let owners = WordingOwners(node, values.codes, values.fallback)
    var lent: [LanguageCode: [Place: LanguageCode]] = [:]
    for language in values.codes where values.fallback.lends(to: language) {
      lent[language] = owners.lent(to: language, schema.fields, worded[language] ?? [:])
    }
    return lent
  }

  private func check(phone found: Located<FieldValue>?, _ diagnostics: inout [Diagnostic]) {
    guard let found, let number = found.value.text else { return }
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
    let before = diagnostics.count
    var first: [String: Place] = [:]
    for id in records.compactMap(\.id) {
      if let place = first[id.value] {
        guard !diagnostics.isEnough(since: before) else { return }
        diagnostics.append(
          Diagnostic(
            .duplicateID, at: id.place, ["word": id.value], notes: [Note(.first, at: place)]))
      } else {
        first[id.value] = id.place
      }
    }
  }
}
