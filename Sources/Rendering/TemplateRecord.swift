package import Templating

/// One kind of Swift value as templates see it, declared once: names, shapes, summaries and getters
/// stand together, so that they cannot drift apart.
package struct TemplateRecord<Source: Sendable>: Sendable {
  package let shape: RecordShape
  /// Apart from the shapes: a field is asked for far more often than it is described.
  @usableFromInline let getters: [@Sendable (Source) -> Value]

  package init(_ name: String, _ fields: [TemplateField<Source>]) {
    shape = RecordShape(name, fields.map(\.shape))
    getters = fields.map(\.get)
  }

  /// The record that templates compiled for `shape` may be given. A field is made when it is asked
  /// for.
  @inlinable
  package func value(of source: Source) -> Value {
    let getters = getters
    return .record { getters[$0](source) }
  }
}

/// A name that templates may use, what it is, and where its value comes from.
package struct TemplateField<Source: Sendable>: Sendable {
  package let shape: FieldShape
  package let get: @Sendable (Source) -> Value

  /// For shapes that are known at run time only; `get` must return values of that shape.
  @inlinable
  package init(
    _ name: String, _ shape: Shape, _ summary: String, get: @escaping @Sendable (Source) -> Value
  ) {
    self.shape = FieldShape(name, shape, summary)
    self.get = get
  }
}

extension TemplateField {
  /// Text that every such record has.
  @inlinable
  package static func text(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
  ) -> TemplateField {
    TemplateField(name, .text, summary) { .text(get($0)) }
  }

  /// Text that may be absent.
  @inlinable
  package static func optionalText(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
  ) -> TemplateField {
    TemplateField(name, .optional(.text), summary) { get($0).map(Value.text) ?? .none }
  }

  /// HTML that writes itself and is never empty.
  @inlinable
  package static func html(
    _ name: String, _ summary: String,
    _ write: @escaping @Sendable (Source, inout [UInt8]) -> Void
  ) -> TemplateField {
    TemplateField(name, .html, summary) { source in
      .written(isEmpty: false) { write(source, &$0) }
    }
  }

  /// A number, with the way it reads on the page.
  @inlinable
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
  @inlinable
  package static func flag(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Bool
  ) -> TemplateField {
    TemplateField(name, .flag, summary) { .flag(get($0)) }
  }
}

extension TemplateField {
  /// A record within the record.
  @inlinable
  package static func record<Part: Sendable>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> Part
  ) -> TemplateField {
    TemplateField(name, .record(record.shape), summary) { record.value(of: get($0)) }
  }

  /// A record within the record that may be absent.
  @inlinable
  package static func optionalRecord<Part: Sendable>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> Part?
  ) -> TemplateField {
    TemplateField(name, .optional(.record(record.shape)), summary) { source in
      get(source).map { record.value(of: $0) } ?? .none
    }
  }

  /// A list of records.
  @inlinable
  package static func list<Part: Sendable>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ get: @escaping @Sendable (Source) -> [Part]
  ) -> TemplateField {
    let value: @Sendable (Part) -> Value = { record.value(of: $0) }
    return TemplateField(name, .list(.record(record.shape)), summary) {
      .list(of: get($0), value)
    }
  }

  /// A list of records, each made of the source and of one of its elements when it is asked for.
  @inlinable
  package static func list<Element: Sendable, Part: Sendable>(
    _ name: String, of record: TemplateRecord<Part>, _ summary: String,
    _ elements: @escaping @Sendable (Source) -> [Element],
    _ part: @escaping @Sendable (Source, Element) -> Part
  ) -> TemplateField {
    TemplateField(name, .list(.record(record.shape)), summary) { source in
      .list(of: elements(source)) { record.value(of: part(source, $0)) }
    }
  }
}
