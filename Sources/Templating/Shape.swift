/// What a template may know of a value before there is one: templates are checked against shapes
/// when they are compiled, so that rendering cannot fail.
package enum Shape: Sendable, Hashable {
  /// Printed with `&`, `<`, `>` and `"` escaped; a section over it asks whether it is not empty.
  case text
  /// HTML already: printed as it is, with two braces too.
  case html
  /// Printed, and able to choose a plural form; a section over it asks whether it is not zero.
  case number
  /// For sections only; never printed.
  case flag
  /// Its fields are names inside its section, and behind a dot.
  case record(RecordShape)
  /// A section over it repeats; `count` and `some` behind a dot are its length and whether it has
  /// any.
  indirect case list(Shape)
  /// May be absent, and therefore prints only inside its own section. A list or flag that is absent
  /// is an empty list and a flag that is not set.
  indirect case optional(Shape)
}

/// The fields of a record; `Value.record` is asked for them by their places.
///
/// A class, since templates look up every name in it, and many fields lead to the same record.
package final class RecordShape: Sendable {
  /// What the documentation calls such records.
  package let name: String
  package let fields: [FieldShape]
  private let places: [String: Int]

  package init(_ name: String, _ fields: [FieldShape]) {
    let places = Dictionary(
      zip(fields.lazy.map(\.name), fields.indices), uniquingKeysWith: { first, _ in first })
    precondition(places.count == fields.count, "the record '\(name)' names a field twice")
    self.name = name
    self.fields = fields
    self.places = places
  }

  /// Where the field of a name stands.
  func place(of field: String) -> Int? { places[field] }
}

extension RecordShape: Hashable {
  package static func == (one: RecordShape, other: RecordShape) -> Bool {
    one === other || (one.name == other.name && one.fields == other.fields)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(fields.count)
  }
}

/// One name that a template may use.
package struct FieldShape: Sendable, Hashable {
  package let name: String
  package let shape: Shape
  /// One sentence for whoever writes templates.
  package let summary: String

  package init(_ name: String, _ shape: Shape, _ summary: String) {
    self.name = name
    self.shape = shape
    self.summary = summary
  }
}

extension Shape {
  /// The shape of the value when it is there, and whether it may be absent in a way that a template
  /// has to ask about.
  var unwrapped: (shape: Shape, isOptional: Bool) {
    var shape = self
    var isOptional = false
    while case .optional(let inner) = shape {
      shape = inner
      isOptional = true
    }
    switch shape {
    case .list, .flag: return (shape, false)
    default: return (shape, isOptional)
    }
  }

  /// The names that may stand behind a dot.
  var memberNames: [String] {
    switch unwrapped.shape {
    case .record(let record): record.fields.map(\.name)
    case .list: PseudoField.allCases.map(\.rawValue)
    default: []
    }
  }
}

/// What can be asked of every list.
enum PseudoField: String, CaseIterable {
  case count, some

  /// Told from the indices of fields by being negative.
  var index: Int32 {
    switch self {
    case .count: -1
    case .some: -2
    }
  }

  var shape: Shape {
    switch self {
    case .count: .number
    case .some: .flag
    }
  }
}
