import Diagnostics
import Foundation
import Templating

/// One test of the Mustache specification, as its JSON files hold them.
struct SpecificationTest: Decodable {
  let name: String
  let data: JSONValue
  let template: String
  let partials: [String: String]?
  let expected: String
}

struct SpecificationFile: Decodable {
  let tests: [SpecificationTest]

  /// The tests of one file, or nil where the specification is not at hand.
  static func read(_ name: String) throws -> [SpecificationTest]? {
    let file = "\(folder)/mustache/\(name).json"
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    return try JSONDecoder().decode(SpecificationFile.self, from: data).tests
  }

  static var folder: String {
    if let given = ProcessInfo.processInfo.environment["MAYAK_SPECS"] { return given }
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "../shared/specs").standardizedFileURL.path
  }
}

extension SpecificationTest {
  /// What the template makes of the data, and what is said about it.
  func run() -> (output: String, diagnostics: [Diagnostic]) {
    let sources = (partials ?? [:]).merging(["main": template]) { first, _ in first }
      .sorted { $0.key < $1.key }
      .map { TemplateSource(name: $0.key, file: "\($0.key).mustache", text: SourceText($0.value)) }
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let compiled = library.compile(
      "main", shapes: [data.shape], strings: [.empty], diagnostics: &diagnostics)
    guard let compiled = compiled?.first, !diagnostics.hasErrors else { return ("", diagnostics) }
    var output: [UInt8] = []
    compiled.render([data.value(of: data.shape)], into: &output)
    return (String(decoding: output, as: UTF8.self), diagnostics)
  }
}

/// The data of a test, from which shapes are derived that the specification knows nothing of.
enum JSONValue: Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case record([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: JSONValue].self))
    }
  }

  var shape: Shape {
    switch self {
    case .null: .optional(.text)
    case .flag: .flag
    case .number: .number
    case .text: .text
    case .list(let elements): .list(elements.map(\.shape).reduce(nil, joined) ?? .text)
    case .record(let fields):
      .record(
        RecordShape(
          "data", fields.sorted { $0.key < $1.key }.map { FieldShape($0.key, $0.value.shape, "") }))
    }
  }

  func value(of shape: Shape) -> Value {
    switch (self, shape) {
    case (.null, _): .none
    case (_, .optional(let inner)): value(of: inner)
    case (.flag(let flag), _): .flag(flag)
    case (.number, .text): .text(printed)
    case (.number(let number), _): .number(Int(number), printed: printed)
    case (.text(let text), _): .text(text)
    case (.list(let elements), .list(let element)): .list(elements.map { $0.value(of: element) })
    case (.record(let fields), .record(let record)):
      .record(record.fields.map { fields[$0.name]?.value(of: $0.shape) ?? .none })
    default: .none
    }
  }

  private var printed: String {
    guard case .number(let number) = self else { return "" }
    return Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}

/// One shape for the elements of a list; numbers among texts are texts.
private func joined(_ left: Shape?, _ right: Shape) -> Shape {
  switch (left, right) {
  case (nil, _): right
  case (.list(let first), .list(let second)): .list(joined(first, second))
  case (.number, .text), (.text, .number): .text
  case (let left?, _): left
  }
}
