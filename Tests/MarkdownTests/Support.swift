import Diagnostics
import Markdown

/// A text and what came of it; the holes are filled as cmark's own renderer would fill them.
struct Parsed {
  let text: SourceText
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  init(_ text: String, from start: Int = 0, options: MarkdownOptions = .plain) {
    self.init(SourceText(text), from: start, options: options)
  }

  init(_ text: SourceText, from start: Int = 0, options: MarkdownOptions = .plain) {
    self.text = text
    var diagnostics: [Diagnostic] = []
    document = .parse(
      text, in: start..<text.bytes.count, file: "a.md", options: options, diagnostics: &diagnostics)
    self.diagnostics = diagnostics.sortedOnce()
  }

  var html: String {
    var output: [UInt8] = []
    document.body.write(into: &output) { hole, output in
      switch hole {
      case .linkStart(let index): write(document.links[Int(index)], &output)
      case .linkEnd: output += "</a>".utf8
      case .picture(let index): write(document.pictures[Int(index)], &output)
      case .linkAddress(let index): output += document.links[Int(index)].destination.utf8
      case .pictureAddress(let index): output += document.pictures[Int(index)].source.utf8
      case .block(let index): output += "[\(document.blocks[Int(index)].name)]".utf8
      case .label(.footnoteBack): output += "Back to content".utf8
      case .label(.footnotes): output += "Notes".utf8
      case .label(.alert(let alert)): output += alert.rawValue.uppercased().utf8
      case .label(.table(let number)): output += "Table \(number)".utf8
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The complaints as an author reads them.
  func printed(in language: MessageLanguage) -> [String] {
    let formatter = DiagnosticFormatter(language: language) { _ in text }
    return diagnostics.map(formatter.format)
  }

  /// What each complaint marks: `raw-html <b>`.
  var complaints: [String] {
    diagnostics.map { "\($0.rule.id) \(text.text(in: $0.place.range))" }
  }

  /// Line and column of the place of a link, and the words there.
  func linkPlace(_ index: Int) -> String {
    let range = document.links[index].range
    let (line, column) = text.position(of: range.lowerBound)
    return "\(line):\(column) \(text.text(in: range))"
  }

  private func write(_ link: MarkdownDocument.Link, _ output: inout [UInt8]) {
    output += "<a href=\"".utf8
    HTMLText.appendDestination(link.destination, to: &output)
    write(title: link.title, &output)
    output += "\">".utf8
  }

  private func write(_ picture: MarkdownDocument.Picture, _ output: inout [UInt8]) {
    output += "<img src=\"".utf8
    HTMLText.appendDestination(picture.source, to: &output)
    output += "\" alt=\"".utf8
    HTMLText.append(picture.alt, to: &output)
    write(title: picture.title, &output)
    output += "\" />".utf8
  }

  private func write(title: String?, _ output: inout [UInt8]) {
    guard let title else { return }
    output += "\" title=\"".utf8
    HTMLText.append(title, to: &output)
  }
}

extension MarkdownOptions {
  static let plain = MarkdownOptions()
  static let trusting = MarkdownOptions(trustsHTML: true)
  static let withIDs = MarkdownOptions(makeID: {
    $0.lowercased().replacing(" ", with: "-")
  })
  static let withBlocks = MarkdownOptions(
    dataBlocks: ["facts", "helplines"], codeLanguages: ["swift", "yaml"])
  /// As a site reads codes, nearly.
  static let withLanguages = MarkdownOptions(isLanguage: isCode)
  /// A page in one alphabet on a site with another.
  static let russian = MarkdownOptions(
    foreign: ForeignLetters(
      own: Set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
      others: [("en", Set("abcdefghijklmnopqrstuvwxyz"))]),
    isLanguage: isCode)

  private static let isCode: @Sendable (String) -> Bool = {
    $0.wholeMatch(of: /[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*/) != nil
  }
}
