internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// The records of data files as templates see them.
struct DataRecords {
  let scene: Scene

  /// The fields of the schema, and what the core knows of a record by the roles of its fields.
  ///
  /// - Parameter isNested: for a record that a field refers to: it is without its own references,
  ///   which could lead round in a circle.
  static func shape(_ data: String, isNested: Bool = false, in schemas: Schemas) -> RecordShape {
    guard let schema = schemas.data[data] else { return RecordShape("nothing", []) }
    var shapes = FieldRecords.shapes(fields(of: schema, isNested: isNested), in: schemas)
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

  private static func fields(of schema: Schema, isNested: Bool) -> [Field] {
    isNested ? schema.fields.filter(\.type.references.isEmpty) : schema.fields
  }

  func value(_ reference: RecordReference, isNested: Bool = false) -> Value {
    guard let data = scene.site.data[reference.data] else {
      preconditionFailure("a query found a record of no data file")
    }
    let record = data.records[reference.index]
    let written = record.record.values[scene.language.code] ?? [:]
    let fields = FieldValues(
      scene: scene, targets: data.targets[scene.language.code] ?? Targets())
    var values = fields.values(Self.fields(of: data.schema, isNested: isNested), written)
    values.append(.flag(record.isCurrent))
    if let phone = data.schema.field(.phone) {
      let digits = (written[phone.name]?.value.text ?? "").filter {
        $0 == "+" || ($0.isASCII && $0.isNumber)
      }
      values.append(record.isCurrent ? .text(digits) : .none)
    }
    return .record(values)
  }
}
