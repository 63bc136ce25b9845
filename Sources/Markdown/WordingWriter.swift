/// Writes a wording as the source of a block, so that it is read as that wording again.
package struct WordingWriter: Sendable, Hashable {
  /// What stands before the words on a further line of the block.
  let margin: String
  /// In a cell of a table the pipe is a sign, and a line cannot end.
  let isCell: Bool

  /// - Returns: nil where its codes do not stand in pairs within one another.
  package func source(of wording: Wording, _ markups: [Int: LockedMarkup]) -> String? {
    var rest = wording.runs[...]
    guard let nodes = Self.nodes(&rest, until: nil), rest.isEmpty else { return nil }
    var output = Output(margin: margin, isCell: isCell, markups: markups)
    output.write(nodes, within: [])
    return output.isKnown ? output.text : nil
  }

  fileprivate indirect enum Node {
    case run(Wording.Run)
    case pair(Int, Wording.Marks, words: [Node], title: [Node]?)

    var marks: Wording.Marks {
      switch self {
      case .run(let run): run.marks
      case .pair(_, let marks, _, _): marks
      }
    }
  }

  private static func nodes(
    _ rest: inout ArraySlice<Wording.Run>, until number: Int?
  ) -> [Node]? {
    var nodes: [Node] = []
    while let run = rest.first {
      guard case .code(let code, let side) = run.item, side != .whole else {
        nodes.append(.run(run))
        rest.removeFirst()
        continue
      }
      guard side == .begin else { return code == number ? nodes : nil }
      rest.removeFirst()
      guard let words = self.nodes(&rest, until: code) else { return nil }
      var title: [Node]?
      if rest.first?.item == .code(code, .middle) {
        rest.removeFirst()
        title = self.nodes(&rest, until: code)
      }
      guard rest.first?.item == .code(code, .end) else { return nil }
      rest.removeFirst()
      nodes.append(.pair(code, run.marks, words: words, title: title))
    }
    return number == nil ? nodes : nil
  }
}

private struct Output {
  let margin: String
  let isCell: Bool
  let markups: [Int: LockedMarkup]
  var text = ""
  /// Whether nothing but the signs of the block stands on the line.
  private var isAtStart = true
  /// Whether every code had its markup.
  private(set) var isKnown = true

  init(margin: String, isCell: Bool, markups: [Int: LockedMarkup]) {
    self.margin = margin
    self.isCell = isCell
    self.markups = markups
  }

  mutating func write(_ nodes: [WordingWriter.Node], within outer: Wording.Marks) {
    var open: [Wording.Marks] = []
    for (index, node) in nodes.enumerated() {
      let wanted = node.marks.subtracting(outer)
      let kept = open.prefix { wanted.contains($0) }.count
      while open.count > kept { put(Self.sign(of: open.removeLast())) }
      let new = Wording.Marks.each.filter { wanted.contains($0) && !open.contains($0) }
        .map { (mark: $0, reach: reach(of: $0, from: index, nodes)) }
        .sorted { $0.reach > $1.reach }
      // A sign that opens stands right before the words.
      let node = new.isEmpty ? node : afterSpace(node)
      for (mark, _) in new {
        put(Self.sign(of: mark))
        open.append(mark)
      }
      write(node, within: outer.union(wanted))
    }
    while let mark = open.popLast() { put(Self.sign(of: mark)) }
  }

  /// Writes the space before the words.
  private mutating func afterSpace(_ node: WordingWriter.Node) -> WordingWriter.Node {
    guard case .run(let run) = node, case .text(let words) = run.item, words.hasPrefix(" ") else {
      return node
    }
    text += " "
    return .run(.init(.text(String(words.dropFirst())), run.marks))
  }

  /// How many of what follows is marked so.
  private func reach(of mark: Wording.Marks, from index: Int, _ nodes: [WordingWriter.Node]) -> Int
  {
    nodes[index...].prefix { $0.marks.contains(mark) }.count
  }

  private static func sign(of mark: Wording.Marks) -> String {
    mark == .strong ? "**" : mark == .emphasis ? "*" : "~~"
  }

  private mutating func write(_ node: WordingWriter.Node, within marks: Wording.Marks) {
    switch node {
    case .run(let run):
      switch run.item {
      case .text(let words): write(words)
      case .lineBreak:
        text += isCell ? "<br>" : "\\\n" + margin
        isAtStart = !isCell
      case .code(let number, let side): put(written(number, side))
      }
    case .pair(let number, _, let words, let title):
      if text.last == "!", markups[number]?.kind == .link {
        text.insert("\\", at: text.index(before: text.endIndex))
      }
      put(written(number, .begin))
      write(words, within: marks)
      if let title {
        put(written(number, .middle))
        put(Self.quoted(title))
      }
      put(written(number, .end, isTitled: title != nil))
    }
  }

  private mutating func written(
    _ number: Int, _ side: Wording.Side, isTitled: Bool = false
  ) -> String {
    guard let markup = markups[number] else {
      isKnown = false
      return ""
    }
    return markup.written(side, isTitled: isTitled)
  }

  /// A title has no marks, and ends at a quotation mark.
  private static func quoted(_ nodes: [WordingWriter.Node]) -> String {
    let words = nodes.map { node in
      if case .run(let run) = node, case .text(let text) = run.item { text } else { "" }
    }.joined()
    return words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private mutating func put(_ markup: String) {
    text += markup
    if !markup.isEmpty { isAtStart = false }
  }
}

extension Output {
  private mutating func write(_ words: String) {
    let scalars = Array(words.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isSign(scalar, before: next) { text += "\\" }
      text.unicodeScalars.append(scalar)
      if !scalar.isDigit { isAtStart = false }
    }
  }

  /// Whether it would be read as a sign.
  private func isSign(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "*", "`", "[", "]", "~": true
    case "|": isCell
    case "_":
      !(text.unicodeScalars.last.map(Self.isInWord) == true && next.map(Self.isInWord) == true)
    case "<": next.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false
    case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
    case "{": next == "#" || next == "l" || next == " "
    case "#", ">", "-", "+", "=", ":": isAtStart && (text.unicodeScalars.last?.isDigit != true)
    case ".", ")": isAtStart && text.unicodeScalars.last?.isDigit == true
    default: false
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.isDigit
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
