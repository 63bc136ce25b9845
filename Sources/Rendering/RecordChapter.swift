internal import Templating

/// The tables of a reference, and the records that they lead to, each described once.
struct RecordChapter {
  private var waiting: [RecordShape] = []
  private var known: [String: RecordShape] = [:]

  /// A table of names; the records in it are described later.
  mutating func table(_ fields: [FieldShape]) -> String {
    "\n| Name | What it is | Meaning |\n|---|---|---|\n"
      + rows(fields, below: "").joined(separator: "\n") + "\n"
  }

  /// Every record that a table has led to, those that only records lead to included.
  mutating func chapter() -> String {
    var sections: [String: String] = [:]
    while let shape = waiting.popLast() {
      sections[shape.name] = "\n### \(shape.name)\n" + table(shape.fields)
    }
    return sections.sorted { $0.key < $1.key }.map(\.value).joined()
  }

  static func words(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// A sentence or a wording as the cell of a table.
  static func cell(_ text: String) -> String {
    let isCode = text.contains("{{")
    let text = text.replacing("|", with: "\\|")
    return isCode ? "`\(text)`" : text
  }
}

extension RecordChapter {
  /// The fields of a record that belongs to one field alone stand below it.
  private mutating func rows(_ fields: [FieldShape], below path: String) -> [String] {
    fields.flatMap { field in
      let name = path + "`\(field.name)`"
      let row = "| \(name) | \(words(for: field.shape)) | \(Self.cell(field.summary)) |"
      guard let own = Self.record(in: field.shape), own.isNested else { return [row] }
      return [row] + rows(own.fields, below: name + " › ")
    }
  }

  private mutating func words(for shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .html: "HTML"
    case .number: "number"
    case .flag: "flag"
    // Absent, they are empty and not set: a template need not ask.
    case .optional(.list(let element)): words(for: .list(element))
    case .optional(.flag): words(for: .flag)
    case .optional(let inner): words(for: inner) + ", may be absent"
    case .list(.text): "list of texts"
    case .list(let element): "list of " + words(for: element)
    case .record(let record): words(for: record)
    }
  }

  private mutating func words(for record: RecordShape) -> String {
    if record.isNested { return "record" }
    if record.isChoice {
      let words = record.fields.dropFirst().map(\.name)
      return "choice of \(Self.words(words))"
    }
    let link = "[\(record.name)](#\(record.name.replacing(" ", with: "-")))"
    guard let other = known[record.name] else {
      known[record.name] = record
      waiting.append(record)
      return link
    }
    let missing = Set(other.fields.map(\.name)).subtracting(record.fields.map(\.name))
    return missing.isEmpty ? link : "\(link) without \(Self.words(missing.sorted()))"
  }

  private static func record(in shape: Shape) -> RecordShape? {
    switch shape {
    case .record(let record): record
    case .optional(let inner), .list(let inner): record(in: inner)
    default: nil
    }
  }
}

extension RecordShape {
  /// Whether it is the record of one field in a schema, which no other place has.
  fileprivate var isNested: Bool { name == FieldRecords.nestedName }
  fileprivate var isChoice: Bool { name == ChoiceRecord.name }
}
