/// What a template prints. A value must have the shape its template was compiled for; that is the
/// duty of the code that makes values, and `TemplateRecord` sees to it.
package enum Value: Sendable, Hashable {
  /// An optional that is absent.
  case none
  case text(String)
  /// Bytes that are HTML already.
  case html([UInt8])
  /// The number that plural forms go by, and how it reads in the language of the page.
  case number(Int, printed: String)
  /// A number with digits behind its point: its plural form is always `other`.
  case decimal(isNought: Bool, printed: String)
  case flag(Bool)
  /// The values of the fields, in the order of the record's shape.
  case record([Value])
  case list([Value])
}

extension Value {
  /// Whether the value has the shape, down to its last field.
  package func fits(_ shape: Shape) -> Bool {
    switch (self, shape) {
    case (.none, .optional), (.text, .text), (.html, .html), (.number, .number), (.flag, .flag),
      (.decimal, .number):
      true
    case (_, .optional(let inner)): fits(inner)
    case (.record(let values), .record(let record)):
      values.count == record.fields.count
        && zip(values, record.fields).allSatisfy { $0.fits($1.shape) }
    case (.list(let elements), .list(let element)): elements.allSatisfy { $0.fits(element) }
    default: false
    }
  }

  /// Whether a section over the value is rendered. An optional number only has to be there: a
  /// nought that somebody wrote is something to show.
  func opensSection(askingPresenceOnly: Bool) -> Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .number(let number, _): askingPresenceOnly || number != 0
    case .decimal(let isNought, _): askingPresenceOnly || !isNought
    case .flag(let flag): flag
    case .record: true
    case .list(let elements): !elements.isEmpty
    }
  }
}
