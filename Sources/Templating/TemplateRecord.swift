/// One kind of Swift value as templates see it, declared once: names, shapes, summaries and getters
/// stand together, so that they cannot drift apart.
package struct TemplateRecord<Source>: Sendable {
  package let shape: RecordShape
  private let count: Int
  private let fill: @Sendable (Source, inout [Value]) -> Void

  package init(_ name: String, _ fields: [TemplateField<Source>]) {
    shape = RecordShape(name, fields.map(\.shape))
    count = fields.count
    // A chain of closures instead of an array of them: reading an array of a generic type costs more
    // than all the rest of making a value.
    var fill: @Sendable (Source, inout [Value]) -> Void = { _, _ in }
    for field in fields {
      let (before, get) = (fill, field.get)
      fill = { source, values in
        before(source, &values)
        values.append(get(source))
      }
    }
    self.fill = fill
  }

  /// The record that templates compiled for `shape` may be given.
  package func value(of source: Source) -> Value {
    var values: [Value] = []
    values.reserveCapacity(count)
    fill(source, &values)
    return .record(values)
  }
}

/// A name that templates may use, what it is, and where its value comes from.
package struct TemplateField<Source>: Sendable {
  package let shape: FieldShape
  package let get: @Sendable (Source) -> Value

  /// For shapes that are known at run time only; `get` must return values of that shape.
  package init(
    _ name: String, _ shape: Shape, _ summary: String, get: @escaping @Sendable (Source) -> Value
  ) {
    self.shape = FieldShape(name, shape, summary)
    self.get = get
  }
}

extension TemplateField {
  /// Text that every such record has.
  package static func text(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
  ) -> TemplateField {
    TemplateField(name, .text, summary) { .text(get($0)) }
  }

  /// Text that may be absent.
  package static func optionalText(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
  ) -> TemplateField {
    TemplateField(name, .optional(.text), summary) { get($0).map(Value.text) ?? .none }
  }

  /// HTML that every such record has.
  package static func html(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]
  ) -> TemplateField {
    TemplateField(name, .html, summary) { .html(get($0)) }
  }

  /// HTML that may be absent.
  package static func optionalHTML(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]?
  ) -> TemplateField {
    TemplateField(name, .optional(.html), summary) { get($0).map(Value.html) ?? .none }
  }

  /// A number, with the way it reads on the page.
  package static func number(
    _ name: String, _ summary: String,
    _ get: @escaping @Sendable (Source) -> (number: Int, printed: String)
  ) -> TemplateField {
    TemplateField(name, .number, summary) { source in
      let value = get(source)
      return .number(value.number, printed: value.printed)
    }
  }

  /// Yes or no.
  package static func flag(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Bool
  ) -> TemplateField {
    TemplateField(name, .flag, summary) { .flag(get($0)) }
  }
}

extension TemplateField {
  /// A record within the record.
  package static func record<Part>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> Part
  ) -> TemplateField {
    TemplateField(name, .record(record.shape), summary) { record.value(of: get($0)) }
  }

  /// A record within the record that may be absent.
  package static func optionalRecord<Part>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> Part?
  ) -> TemplateField {
    TemplateField(name, .optional(.record(record.shape)), summary) { source in
      get(source).map { record.value(of: $0) } ?? .none
    }
  }

  /// A list of records.
  package static func list<Part>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> [Part]
  ) -> TemplateField {
    TemplateField(name, .list(.record(record.shape)), summary) { source in
      .list(get(source).map { record.value(of: $0) })
    }
  }

  /// A list of texts.
  package static func texts(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [String]
  ) -> TemplateField {
    TemplateField(name, .list(.text), summary) { .list(get($0).map(Value.text)) }
  }
}
