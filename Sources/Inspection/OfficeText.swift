internal import CGumbo

/// The tables of a document that a word processor wrote, and what stands around them, as pandoc makes HTML of it.
package struct OfficeText: Sendable {
  /// Words that are marked alike; nothing for the end of a line within a paragraph.
  package struct Piece: Sendable, Hashable {
    package let text: String?
    package let isStrong: Bool
    package let isEmphasis: Bool
    package let isStruck: Bool
  }

  package struct Cell: Sendable, Hashable {
    /// Those that hold words.
    package fileprivate(set) var paragraphs: [[Piece]] = []
    /// Whether something else than paragraphs stands in it.
    package fileprivate(set) var holdsMore = false
  }

  package private(set) var rows: [[Cell]] = []
  /// The paragraphs outside of tables.
  package private(set) var lines: [String] = []

  /// Nil where it is too tangled to be read.
  package init?(_ html: [UInt8]) {
    guard MarkupBounds.hold(html) else { return nil }
    var reader = OfficeReader()
    html.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      var options = kGumboDefaultOptions
      options.max_errors = 0
      let text = start.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, text, buffer.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      if let root = output.pointee.root { reader.walk(root.pointee, .init()) }
    }
    reader.endParagraph()
    rows = reader.rows
    lines = reader.lines
  }
}

extension OfficeText.Cell {
  package var text: String {
    paragraphs.map { $0.map { $0.text ?? " " }.joined() }.joined(separator: "\n")
  }
}

private struct OfficeReader {
  struct Marks {
    var isStrong = false
    var isEmphasis = false
    var isStruck = false
  }

  var rows: [[OfficeText.Cell]] = []
  var lines: [String] = []
  private var cell: OfficeText.Cell?
  private var paragraph: [OfficeText.Piece] = []

  /// The bounds of the page are those of the depth.
  mutating func walk(_ node: GumboNode, _ marks: Marks) {
    switch node.type {
    case GUMBO_NODE_ELEMENT: enter(node.v.element, marks)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      if let text = node.v.text.text { say(String(cString: text), marks) }
    default: break
    }
  }

  private mutating func enter(_ element: GumboElement, _ marks: Marks) {
    var marks = marks
    switch element.tag {
    case GUMBO_TAG_STRONG, GUMBO_TAG_B: marks.isStrong = true
    case GUMBO_TAG_EM, GUMBO_TAG_I: marks.isEmphasis = true
    case GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE: marks.isStruck = true
    case GUMBO_TAG_BR: return say(nil, marks)
    case GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3: endParagraph()
    case GUMBO_TAG_LI, GUMBO_TAG_IMG, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE:
      endParagraph()
      cell?.holdsMore = true
    case GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE: return
    case GUMBO_TAG_TABLE where cell != nil: cell?.holdsMore = true
    case GUMBO_TAG_TR where cell == nil:
      endParagraph()
      rows.append([])
    case GUMBO_TAG_TD where cell == nil, GUMBO_TAG_TH where cell == nil:
      cell = OfficeText.Cell()
      walk(element.children, marks)
      endParagraph()
      if let cell, !rows.isEmpty { rows[rows.count - 1].append(cell) }
      return cell = nil
    default: break
    }
    walk(element.children, marks)
    if Self.blocks.contains(element.tag.rawValue) { endParagraph() }
  }

  private static let blocks = Set(
    [
      GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
      GUMBO_TAG_TABLE,
    ].map(\.rawValue))

  private mutating func walk(_ children: GumboVector, _ marks: Marks) {
    for index in 0..<Int(children.length) {
      guard let child = children.data[index] else { continue }
      walk(child.assumingMemoryBound(to: GumboNode.self).pointee, marks)
    }
  }

  private mutating func say(_ text: String?, _ marks: Marks) {
    paragraph.append(
      .init(
        text: text, isStrong: marks.isStrong, isEmphasis: marks.isEmphasis,
        isStruck: marks.isStruck))
  }

  mutating func endParagraph() {
    let said = paragraph
    paragraph = []
    guard said.contains(where: { $0.text?.contains { !$0.isWhitespace } == true }) else { return }
    if cell != nil {
      cell?.paragraphs.append(said)
    } else {
      lines.append(said.map { $0.text ?? " " }.joined())
    }
  }
}
