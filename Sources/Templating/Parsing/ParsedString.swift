internal import Diagnostics

/// A string of the interface, its texts parsed as the templates that they are.
enum ParsedString: Sendable {
  case plain(ParsedWording)
  /// In the order of their categories.
  case plural(PluralCount, forms: [(category: String, wording: ParsedWording)])

  init(_ entry: StringTable.Entry) {
    switch entry {
    case .plain(let wording): self = .plain(ParsedWording(wording))
    case .plural(let name, let isOrdinal, let forms):
      let sorted = forms.sorted { $0.key < $1.key }
      self = .plural(
        PluralCount(name: name, isOrdinal: isOrdinal),
        forms: sorted.map { ($0.key, ParsedWording($0.value)) })
    }
  }

  /// Whether any of its texts says something.
  var saysSomething: Bool {
    switch self {
    case .plain(let wording): !wording.template.source.bytes.isEmpty
    case .plural(_, let forms): forms.contains { !$0.wording.template.source.bytes.isEmpty }
    }
  }
}

/// What the forms of a string are chosen by.
struct PluralCount: Sendable {
  /// The name of the number.
  let name: String
  /// Whether it is a place in a row.
  let isOrdinal: Bool
}

/// One text of a string, and what is wrong with its syntax: that is complained of where a template
/// uses it.
struct ParsedWording: Sendable {
  let template: ParsedTemplate
  let faults: [Diagnostic]

  init(_ wording: Located<String>) {
    let bytes = Array(wording.value.utf8)
    let origin = TemplateOrigin(
      bytes: bytes, place: wording.place, isExact: wording.place.range.count == bytes.count)
    var faults: [Diagnostic] = []
    template = TemplateParser.parse(origin, diagnostics: &faults)
    self.faults = faults
  }
}
