internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// The records of data files as templates see them.
struct DataRecords {
  let scene: Scene

  /// The fields of the schema, and what the core knows of a record by the roles of its fields.
  static func shape(_ schema: Schema) -> RecordShape {
    var shapes = FieldRecords.shapes(schema.fields)
    shapes.append(
      FieldShape(
        "current", .flag, "Whether the record is neither withheld nor overdue for a check."))
    if schema.field(.phone) != nil {
      shapes.append(
        FieldShape(
          "dial", .optional(.text),
          "The number as a phone dials it; absent where the record is not current."))
    }
    return RecordShape(schema.name, shapes)
  }

  func value(_ reference: RecordReference) -> Value {
    guard let data = scene.site.data[reference.data] else {
      preconditionFailure("a query found a record of no data file")
    }
    let record = data.records[reference.index]
    let written = record.record.values[scene.language.code] ?? [:]
    let fields = FieldValues(
      scene: scene, targets: data.targets[scene.language.code] ?? Targets())
    var values = fields.values(data.schema.fields, written)
    values.append(.flag(record.isCurrent))
    if let phone = data.schema.field(.phone) {
      let digits = (written[phone.name]?.value.text ?? "").filter {
        $0 == "+" || ($0.isASCII && $0.isNumber)
      }
      values.append(record.isCurrent ? .text(digits) : .none)
    }
    return .record(values)
  }

  /// The fields that a schema's queries add, for a record of their own.
  static func shapes(of queries: [Query], in site: Site) -> [FieldShape] {
    queries.map { query in
      let record =
        site.data[query.data.value].map { shape($0.schema) } ?? RecordShape("nothing", [])
      return FieldShape(query.name, .list(.record(record)), "What the query finds.")
    }
  }

  func values(of queries: [Query], _ found: [String: [RecordReference]]) -> [Value] {
    queries.map { query in .list((found[query.name] ?? []).map { value($0) }) }
  }
}
