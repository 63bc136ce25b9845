internal import Diagnostics

/// Builds the tree of a template from its lines, and complains of what is not closed.
struct TemplateParser {
  /// Deeper nesting is refused: no page needs it, and it would cost stack.
  static let deepest = 64

  private let origin: TemplateOrigin
  private var stack: [Open]
  /// What was closed by a tag of another name, and may have its own closing tag yet to come.
  private var cut: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  private init(_ origin: TemplateOrigin) {
    self.origin = origin
    stack = [Open(tag: nil, isBlock: false, indentation: nil)]
  }

  /// The tree of the template, whatever is wrong with it.
  static func parse(
    _ origin: TemplateOrigin, from start: Int = 0, diagnostics: inout [Diagnostic]
  ) -> ParsedTemplate {
    var lexer = TemplateLexer(origin, from: start)
    var lines = TemplateLines(origin.bytes)
    let pieces = lines.arrange(lexer.scan())
    var parser = TemplateParser(origin)
    for piece in pieces { parser.add(piece) }
    let nodes = parser.finish()
    diagnostics += lexer.diagnostics + parser.diagnostics
    return ParsedTemplate(source: origin, nodes: nodes)
  }
}

extension TemplateParser {
  /// A tag that waits for its closing one, and what has come since.
  private struct Open {
    let tag: Tag?
    let isBlock: Bool
    /// The white space before the tag; nil where something else stands before it.
    let indentation: Range<Int>?
    /// The white space before the first line of the content.
    var inner: Range<Int>?
    var nodes: [Node] = []
  }

  private mutating func add(_ piece: Piece) {
    switch piece {
    case .lineStart(let range):
      begin(range)
      append(.lineStart(range))
    case .text(let range): append(.text(range))
    case .tag(let tag, let indentation):
      let closes = tag.kind == .close
      if let indentation, !closes { begin(indentation) }
      add(tag, indentation: indentation)
    }
  }

  private mutating func begin(_ indentation: Range<Int>) {
    for index in stack.indices where stack[index].isBlock && stack[index].inner == nil {
      stack[index].inner = indentation
    }
  }

  private mutating func add(_ tag: Tag, indentation: Range<Int>?) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .name: append(.name(tag.name, escaped: true))
    case .unescaped: append(.name(tag.name, escaped: false))
    case .partial: append(.partial(tag.name, indentation: indentation))
    case .close: close(tag.name)
    case .section, .inverted, .parent, .slot:
      if stack.count == Self.deepest + 1 {
        complain(.deepTemplateNesting, tag.name.range, ["count": "\(Self.deepest)"])
      }
      stack.append(
        Open(tag: tag, isBlock: indentation != nil, indentation: indentation ?? startedLine))
    }
  }

  /// The white space of the line, if nothing else has come of it yet.
  private var startedLine: Range<Int>? {
    guard let open = stack.last else { return nil }
    guard let last = open.nodes.last else { return open.isBlock ? nil : open.indentation }
    guard case .lineStart(let range) = last else { return nil }
    return range
  }

  private mutating func append(_ node: Node) {
    guard stack.count <= Self.deepest + 1 else { return }
    stack[stack.count - 1].nodes.append(node)
  }
}

extension TemplateParser {
  private mutating func close(_ name: Name) {
    guard let open = stack.last, let tag = open.tag else {
      if let index = cut.lastIndex(of: name.word) {
        cut.remove(at: index)
        return
      }
      return complain(.strayClosing, name.range, ["word": name.word])
    }
    guard tag.name.word != name.word else { return pop() }
    let depth = stack.lastIndex { $0.tag?.name.word == name.word }
    let isMisspelt = Suggestion.closest(to: name.word, among: [tag.name.word]) != nil
    complain(
      .mismatchedClosing, name.range,
      ["word": name.word, "open": tag.name.word, "close": "{{/\(tag.name.word)}}"],
      notes: [Note(.opened, at: origin.place(of: tag.name.range))])
    if let depth {
      cut += stack[(depth + 1)...].compactMap { $0.tag?.name.word }
      while stack.count > depth { pop() }
    } else if isMisspelt {
      pop()
    }
  }

  private mutating func pop() {
    let open = stack.removeLast()
    guard let tag = open.tag else { return }
    switch tag.kind {
    case .parent:
      let indentation = open.isBlock ? open.indentation : nil
      append(.parent(tag.name, indentation: indentation, arguments: arguments(of: open, tag.name)))
    case .slot:
      let indentation = open.inner ?? open.indentation
      append(
        .slot(
          SlotNode(
            name: tag.name, isBlock: open.isBlock, indentation: indentation, content: open.nodes)))
    default: append(.section(tag.name, isInverted: tag.kind == .inverted, open.nodes))
    }
  }

  /// What a parent is given: text between the slots is printed nowhere, by the specification.
  private mutating func arguments(of parent: Open, _ name: Name) -> [SlotNode] {
    var arguments: [SlotNode] = []
    for node in parent.nodes {
      switch node {
      case .slot(let slot):
        if let first = arguments.first(where: { $0.name.word == slot.name.word }) {
          complain(
            .duplicateSlot, slot.name.range, ["word": slot.name.word],
            notes: [Note(.first, at: origin.place(of: first.name.range))])
        } else {
          arguments.append(slot)
        }
      case .name(let lost, _), .section(let lost, _, _), .partial(let lost, _),
        .parent(let lost, _, _):
        complain(.lostTag, lost.range, ["word": lost.word, "parent": name.word])
      case .lineStart, .text: break
      }
    }
    return arguments
  }

  private mutating func finish() -> [Node] {
    while let tag = stack.last?.tag {
      let word = tag.name.word
      complain(.unclosedSection, tag.name.range, ["word": word, "close": "{{/\(word)}}"])
      pop()
    }
    return stack[0].nodes
  }

  private mutating func complain(
    _ rule: Rule, _ range: Range<Int>, _ arguments: [String: String], notes: [Note] = []
  ) {
    guard !diagnostics.isEnough else { return }
    diagnostics.append(Diagnostic(rule, at: origin.place(of: range), arguments, notes: notes))
  }
}
