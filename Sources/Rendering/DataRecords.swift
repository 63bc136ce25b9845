internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// The records of data files as templates see them: the fields of the schema, and what the core
/// knows of a record by the roles of its fields.
enum DataRecords {
  /// - Parameter isNested: for a record that a field refers to: it is without its own references,
  ///   which could lead round in a circle.
  static func shape(
    _ data: String, isNested: Bool = false, in schemas: Schemas
  ) -> RecordShape {
    guard let schema = schemas.data[data] else { return RecordShape("nothing", []) }
    let fields = fields(of: schema, isNested: isNested)
    return RecordShape(
      schema.name, FieldRecords.shapes(fields, in: schemas) + known(of: schema).shape.fields)
  }

  /// The record that a field refers to.
  static func value(_ data: String, _ id: String, for scene: Scene) -> Value {
    guard let data = scene.site.data[data], let index = data.index(of: id) else {
      preconditionFailure("a reference to a record that is not there")
    }
    return DataView(data, isNested: true, for: scene).value(index)
  }

  /// The records that a query has found, all of one data file.
  static func values(_ found: [RecordReference], for scene: Scene) -> Value {
    guard let first = found.first else { return .list(count: 0) { _ in .none } }
    guard let data = scene.site.data[first.data] else {
      preconditionFailure("a query found a record of no data file")
    }
    let view = DataView(data, isNested: false, for: scene)
    return .list(of: found) { view.value($0.index) }
  }

  fileprivate static func fields(of schema: Schema, isNested: Bool) -> [Field] {
    isNested ? schema.fields.filter(\.type.references.isEmpty) : schema.fields
  }

  fileprivate static func known(of schema: Schema) -> TemplateRecord<CheckedRecord> {
    if schema.field(.phone) != nil { return callable }
    return FigureData.describes(schema) ? figure : checked
  }

  private static let current = TemplateField<CheckedRecord>.flag(
    "current", "Whether the record is neither withheld nor overdue for a check."
  ) { $0.isCurrent }

  private static let checked = TemplateRecord<CheckedRecord>("record", [current])

  private static let figure = TemplateRecord<CheckedRecord>(
    "record with a figure",
    [
      current,
      TemplateField(
        "structured", .optional(.html), "The figure for programs, by the words of schema.org."
      ) { view in
        let data = FigureData(schema: view.schema, written: view.written, scene: view.scene)
        return data.isEmpty ? .none : .written(isEmpty: false) { data.write(into: &$0) }
      },
    ])

  private static let callable = TemplateRecord<CheckedRecord>(
    "record with a number",
    [
      current,
      .optionalText(
        "dial",
        "The number as a phone dials it; absent where the record is not current, unless it is a number of the state whose check is overdue."
      ) { $0.dial },
    ])
}

/// A data file as one page of output shows it.
private struct DataView: Sendable {
  let data: SiteData
  let scene: Scene
  let targets: Targets
  let fields: [Field]
  let known: TemplateRecord<CheckedRecord>
  /// The field with the number.
  let phone: String?

  init(_ data: SiteData, isNested: Bool, for scene: Scene) {
    self.data = data
    self.scene = scene
    targets = data.targets[scene.language.code] ?? Targets()
    fields = DataRecords.fields(of: data.schema, isNested: isNested)
    known = DataRecords.known(of: data.schema)
    phone = data.schema.field(.phone)?.name
  }

  func value(_ index: Int) -> Value {
    let record = data.records[index]
    let written = record.record.values[scene.language.code] ?? [:]
    let values = FieldValues(
      scene: scene, targets: targets, fields: fields, written: written,
      lent: record.record.lent[scene.language.code] ?? [:])
    let view = CheckedRecord(
      record: record, schema: data.schema, phone: phone,
      plan: scene.site.configuration.dialPlan, written: written, scene: scene)
    return .record(fields.count, values.value, then: known.value(of: view))
  }
}

/// A record, and what its roles say of it.
private struct CheckedRecord: Sendable {
  let record: SiteRecord
  let schema: Schema
  let phone: String?
  let plan: DialPlan?
  let written: [String: Located<FieldValue>]
  let scene: Scene

  var isCurrent: Bool { record.isCurrent }

  var dial: String? {
    guard record.canBeDialled, let number = phone.flatMap({ written[$0]?.value.text }) else {
      return nil
    }
    return plan?.dial(number) ?? PhoneNumber.dial(number)
  }
}
