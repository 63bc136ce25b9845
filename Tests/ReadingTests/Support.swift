import Diagnostics
import SiteModel
import TestSupport

@testable import Reading

/// A site read, and the complaints as `FILE:LINE:COLUMN RULE`, or `FILE RULE` about a whole file.
struct ReadSite {
  let site: ParsedSite?
  let diagnostics: [Diagnostic]
  let complaints: [String]

  init(_ fixture: SiteFixture) async {
    let read = await SiteReader.read(fixture.tree())
    site = read.value
    diagnostics = read.diagnostics.sortedOnce()
    complaints = diagnostics.map { diagnostic in
      let place = diagnostic.place
      guard place.range != 0..<0, let bytes = fixture.files[place.file] else {
        return "\(place.file) \(diagnostic.rule.id)"
      }
      let (line, column) = SourceText(bytes).position(of: place.range.lowerBound)
      return "\(place.file):\(line):\(column) \(diagnostic.rule.id)"
    }
  }

  /// The small site with the files of the text added.
  init(_ text: String) async {
    await self.init(SiteFixture.small.adding(text))
  }

  func page(_ file: String) -> ParsedPage? { site?.pages.first { $0.facts.file == file } }
}

/// A YAML text read on its own.
struct ReadYAML {
  let text: SourceText
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ text: String) {
    self.text = SourceText(text)
    var diagnostics: [Diagnostic] = []
    root = YAMLParser.parse(self.text, file: "a.yml", &diagnostics)
    self.diagnostics = diagnostics
  }

  /// Each complaint as `LINE:COLUMN RULE`.
  var complaints: [String] {
    diagnostics.map { "\(position($0.place)) \($0.rule.id)" }
  }

  func position(_ place: Place) -> String {
    let (line, column) = text.position(of: place.range.lowerBound)
    return "\(line):\(column)"
  }

  func words(_ place: Place) -> String { text.text(in: place.range) }
}

extension YAMLNode {
  /// The node on one line: `{key: "text", list: ["a"]}`.
  var outline: String {
    switch kind {
    case .scalar(let text, _): text.debugDescription
    case .sequence(let nodes): "[\(nodes.map(\.outline).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", "))}"
    }
  }
}

extension LanguageCode {
  static func of(_ text: String) -> LanguageCode {
    guard let code = LanguageCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }
}
