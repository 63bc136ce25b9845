import Diagnostics
import Templating

/// Templates by name, the first of them the one that is compiled.
struct Bench {
  var templates: KeyValuePairs<String, String>
  var shapes: [Shape] = []
  var strings = StringTable.empty

  init(_ templates: KeyValuePairs<String, String>) { self.templates = templates }

  /// One template that knows the fields.
  init(_ text: String, _ fields: KeyValuePairs<String, Shape> = [:]) {
    templates = ["page": text]
    shapes = [.record(record(fields))]
  }

  func compile() -> (template: Template?, diagnostics: [Diagnostic]) {
    let sources = templates.map {
      TemplateSource(name: $0.key, file: "Templates/\($0.key).mustache", text: SourceText($0.value))
    }
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let templates = library.compile(
      sources[0].name, shapes: shapes, strings: [strings], diagnostics: &diagnostics)
    return (templates?.first, diagnostics)
  }

  /// What comes out for the values of the one record.
  func render(_ values: Value...) -> String { render(frames: [.record(values)]) }

  func render(frames: [Value]) -> String {
    let (template, diagnostics) = compile()
    guard let template, diagnostics.isEmpty else { return complaints.joined(separator: "\n") }
    var output: [UInt8] = []
    template.render(frames, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// `rule: the text at its place`, for every complaint.
  var complaints: [String] {
    compile().diagnostics.map { "\($0.rule.id): \(text(at: $0.place))" }
  }

  /// The complaints as an author reads them.
  var messages: String {
    let formatter = DiagnosticFormatter(language: .english) { source(of: $0) }
    return compile().diagnostics.sortedOnce().map(formatter.format).joined()
  }

  private func text(at place: Place) -> String {
    source(of: place.file)?.text(in: place.range) ?? "\(place.file) \(place.range)"
  }

  private func source(of file: String) -> SourceText? {
    templates.first { "Templates/\($0.key).mustache" == file }.map { SourceText($0.value) }
  }
}

func record(_ fields: KeyValuePairs<String, Shape>) -> RecordShape {
  RecordShape("page", fields.map { FieldShape($0.key, $0.value, "") })
}

extension StringTable {
  static let empty = StringTable(
    file: "Templates/strings/en.yml", entries: [:], grammar: LanguageGrammar { _ in "other" })
}

extension Value {
  /// A record of values that were made already, in the order of its shape.
  static func record(_ values: [Value]) -> Value { .record { values[$0] } }

  static func list(_ elements: [Value]) -> Value { .list(count: elements.count) { elements[$0] } }
}
