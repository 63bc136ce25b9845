internal import CMarkGFM
internal import Diagnostics

/// Turns the tree of one text into a document, in one walk.
///
/// The walk goes along the pointers of the tree and never calls itself, since an author decides how
/// deep the tree is. Each kind of node has its HTML in one of the files beside this one.
struct Lowering {
  let source: Source
  let options: MarkdownOptions
  let kinds = NodeKinds()
  var html: HTMLWriter
  var finder: InlineFinder
  var anchors: Anchors
  var diagnostics: [Diagnostic] = []

  var headings: [MarkdownDocument.Heading] = []
  var links: [MarkdownDocument.Link] = []
  var pictures: [MarkdownDocument.Picture] = []
  var blocks: [DataBlock] = []

  /// The links whose end has not been reached.
  var openLinks: [Int] = []
  /// The end of a heading's text, where an id by hand has been taken off.
  var shortened: (node: Node, length: Int)?
  var table = TableState()
  var footnotes = FootnoteState()
  /// The quotations that are open, with the kind of those that are alerts.
  var quotes: [Body.Alert?] = []
  var languageMarks = LanguageMarks()
  var foreign = ForeignWords()
  var lookalikes = LookalikeState()
  /// The names of tags that were complained of and may be closed yet.
  var refusedTags: [String] = []
  private var isTooDeep = false

  init(_ source: Source, options: MarkdownOptions) {
    self.source = source
    self.options = options
    html = HTMLWriter(capacity: source.range.count * 3 / 2 + 256)
    finder = InlineFinder(source.bytes, in: source.range)
    anchors = Anchors()
    languageMarks.mayBeThere = source.bytes.withUnsafeBufferPointer { $0.holds("{lang") }
  }
}

/// The text that is lowered, as the file has it.
struct Source {
  let bytes: [UInt8]
  let range: Range<Int>
  let file: String
  let lines: SourceLines
}

extension Lowering {
  mutating func document(of tree: borrowing SyntaxTree) -> MarkdownDocument {
    reserveAnchors(below: tree.root)
    walk(tree.root)
    endFootnotes()
    return MarkdownDocument(
      body: Body(html: html.bytes, slots: html.slots), headings: headings, links: links,
      pictures: pictures, blocks: blocks)
  }

  private mutating func walk(_ root: Node) {
    var node = root
    var depth = 0
    while true {
      if enter(node), let child = node.pointee.first_child {
        node = child
        depth += 1
        if depth > Bounds.depth { complainOfDepth(node) }
        continue
      }
      leave(node)
      while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
        node = parent
        depth -= 1
        leave(node)
      }
      guard node != root, let next = node.pointee.next else { return }
      node = next
    }
  }

  /// Writes what stands before the children; false when they are not to be visited.
  private mutating func enter(_ node: Node) -> Bool {
    switch kinds[node] {
    case .document, .unknown: break
    case .text: enterText(node)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br>\n")
    case .codeSpan: enterCodeSpan(node)
    case .inlineHTML: enterInlineHTML(node)
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .strikethrough: html.append("<del>")
    case .link: enterLink(node)
    case .picture: enterPicture(node)
    case .footnoteReference: enterFootnoteReference(node)
    default: enterBlock(node)
    }
    return kinds[node] != .picture
  }

  private mutating func enterBlock(_ node: Node) {
    switch kinds[node] {
    case .quote: enterQuote(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .code: enterCode(node)
    case .html: enterHTML(node)
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .rule:
      html.freshLine()
      html.append("<hr>\n")
    case .footnote: enterFootnote(node)
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    case .tableCell: enterCell(node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch kinds[node] {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .strikethrough: html.append("</del>")
    case .link: leaveLink(node)
    case .quote: leaveQuote()
    case .list:
      html.append(node.pointee.as.list.list_type == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .item: html.append("</li>\n")
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .footnote: leaveFootnote(node)
    case .table: leaveTable()
    case .tableRow: leaveRow(node)
    case .tableCell: leaveCell()
    default: break
    }
  }
}

extension Lowering {
  mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String] = [:], notes: [Note] = []
  ) {
    let range = range.clamped(to: 0..<source.bytes.count)
    diagnostics.append(Diagnostic(rule, at: Place(source.file, range), arguments, notes: notes))
  }

  private mutating func complainOfDepth(_ node: Node) {
    guard !isTooDeep else { return }
    isTooDeep = true
    complain(.nestedTooDeep, at: firstLine(of: node), ["limit": "\(Bounds.depth)"])
  }

  /// The first line of the block that holds the node: what can be marked when nothing nearer can.
  func firstLine(of node: Node) -> Range<Int> {
    var block = node
    while block.pointee.type & 0xC000 == 0xC000 || block.pointee.start_line == 0,
      let parent = block.pointee.parent
    {
      block = parent
    }
    let line = Int(block.pointee.start_line) - 1
    let start = source.lines.offset(
      line: block.pointee.start_line, column: block.pointee.start_column)
    return start..<max(start, source.lines.range(ofLine: line).upperBound)
  }

  /// From the first byte of a block to its last line.
  func range(of block: Node) -> Range<Int> {
    let node = block.pointee
    guard node.start_line > 0 else { return lostRange(of: block) }
    let start = source.lines.offset(line: node.start_line, column: node.start_column)
    let end = source.lines.range(ofLine: Int(node.end_line) - 1).upperBound
    return start..<max(start, end)
  }

  /// cmark gives no lines to a paragraph that it splits off the head of a table.
  private func lostRange(of block: Node) -> Range<Int> {
    guard let next = block.pointee.next, next.pointee.start_line > 0 else {
      return source.range.upperBound..<source.range.upperBound
    }
    let start = source.lines.offset(
      line: next.pointee.start_line, column: next.pointee.start_column)
    let end = source.lines.range(ofLine: headLine(ofTable: next) - 1).upperBound
    return start..<max(start, end)
  }
}
