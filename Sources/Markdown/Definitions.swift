internal import Diagnostics

/// Complains of what a text defines and no reader gets: footnotes that nothing mentions, lines that
/// only look like the definition of a link, and the second of two with one label.
struct Definitions {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  private lazy var written = ReferenceDefinitions(manuscript.bytes, in: manuscript.range)

  init(of tree: borrowing SyntaxTree, in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    if !tree.footnotes.isEmpty { read(tree.footnotes, events) }
    if !tree.definitions.isEmpty { read(tree.definitions, events) }
  }
}

extension Definitions {
  private mutating func read(_ footnotes: [SyntaxTree.Footnote], _ events: Events) {
    let shown = Set(events.row.lazy.filter { $0.kind == .footnote }.map(\.place.lowerBound))
    var known: [String: Range<Int>] = [:]
    for footnote in footnotes where complaints.count < Diagnostic.enough {
      let place = mark(of: footnote)
      let label = String(decoding: footnote.label, as: UTF8.self)
      if let first = known[label.lowercased()] {
        complain(.secondFootnote, at: place, ["word": label], first: first)
        continue
      }
      known[label.lowercased()] = place
      let start = manuscript.lines.offset(line: footnote.line, column: footnote.column)
      if !shown.contains(start) { complain(.unusedFootnote, at: place, ["word": label]) }
    }
  }

  /// The mark with its brackets; cmark says where the text behind it begins.
  private func mark(of footnote: SyntaxTree.Footnote) -> Range<Int> {
    let line = manuscript.lines.range(ofLine: Int(footnote.line) - 1)
    let text = manuscript.bytes[line]
    guard
      let start = text.indices.first(where: {
        text[$0] == UInt8(ascii: "[") && $0 + 1 < line.upperBound
          && text[$0 + 1] == UInt8(ascii: "^")
      }), let end = text[start...].firstIndex(of: UInt8(ascii: "]"))
    else { return line }
    return start..<end + 1
  }
}

extension Definitions {
  /// A definition is used where a link leads where it does.
  private mutating func read(_ definitions: [SyntaxTree.Definition], _ events: Events) {
    let used = Set((events.links + events.pictures).map { Array($0.address) })
    var known: [String: SyntaxTree.Definition] = [:]
    for definition in definitions where complaints.count < Diagnostic.enough {
      let key = String(decoding: definition.label, as: UTF8.self)
      if let first = known[key] {
        complain(second: definition, first)
        continue
      }
      known[key] = definition
      if !definition.isComment, !used.contains(Array(definition.address)) {
        complain(unused: definition)
      }
    }
  }

  private mutating func complain(
    second: SyntaxTree.Definition, _ first: SyntaxTree.Definition
  ) {
    // Nothing is lost where both say the same.
    guard !first.address.elementsEqual(second.address) || !first.title.elementsEqual(second.title),
      let place = written.labels(second.label, leadingTo: second.address).last
    else { return }
    let label = manuscript.words(place.dropFirst().dropLast())
    complain(
      .secondDefinition, at: place, ["word": label],
      first: written.labels(first.label, leadingTo: first.address).first)
  }

  private mutating func complain(unused: SyntaxTree.Definition) {
    guard let label = written.labels(unused.label, leadingTo: unused.address).first else { return }
    let line = manuscript.restOfLine(at: label.lowerBound)
    let words = manuscript.words(manuscript.trimmed(line) ?? line)
    complain(
      .unusedDefinition, at: manuscript.trimmed(line) ?? line,
      ["word": manuscript.words(label), "example": "\\" + Manuscript.quoted(words)])
  }

  private mutating func complain(
    _ rule: Rule, at place: Range<Int>, _ words: [String: String], first: Range<Int>? = nil
  ) {
    let notes = first.map { [Note(.first, at: Place(manuscript.file, $0))] } ?? []
    complaints.append(
      manuscript.complaint(
        rule, at: place, words.mapValues { Manuscript.quoted($0) }, notes: notes))
  }
}

extension SyntaxTree.Definition {
  /// `[//]: # (words)` is how some write a comment.
  fileprivate var isComment: Bool { address.isEmpty || address.elementsEqual("#".utf8) }
}
