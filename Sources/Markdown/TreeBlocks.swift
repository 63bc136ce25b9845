internal import CMarkGFM

/// What the events of blocks say, and where blocks stand.
extension TreeEvents {
  mutating func enter(block node: Node, _ kind: NodeKind) {
    var event = Event(.nothing)
    let start = start(of: node)
    event.place = start..<start
    switch kind {
    case .quote: event.kind = .quote
    case .list:
      event.kind = .list
      event.details = isBulletList(node) ? .bullets : []
      event.number = node.pointee.as.list.start
    case .item:
      event.kind = .item
      event.details = details(ofItem: node)
    case .code:
      event.kind = .code
      event.number = Int32(events.fences.count)
      events.fences.append(fence(node))
    case .html:
      event.kind = .html
      event.text = node.pointee.literal
    case .rule: event.kind = .rule
    case .footnote:
      event.kind = .footnote
      event.text = node.pointee.literal
      event.number = node.pointee.footnote.def_count
    case .table:
      event.kind = .table
      begin(table: node)
    case .tableRow:
      event.kind = .row
      event.details = begin(row: node) ? .head : []
    case .tableCell:
      event.kind = .cell
      event.detail = table.alignment
      event.place = table.nextCell(manuscript)
    default: begin(words: node, kind, at: start, &event)
    }
    events.row.append(event)
  }

  private func begin(words node: Node, _ kind: NodeKind, at start: Int, _ event: inout Event) {
    event.place = range(of: node, from: start)
    switch kind {
    case .heading:
      event.kind = .heading
      event.detail = level(of: node)
    default:
      event.kind = .paragraph
      event.details = details(ofParagraph: node)
    }
  }

  private mutating func begin(table node: Node) {
    table = TableRows(
      start: start(of: node), line: Int(node.pointee.start_line) - 1,
      headLine: headLine(ofTable: node),
      alignments: Text(
        start: cmark_gfm_extensions_get_table_alignments(node),
        count: Int(cmark_gfm_extensions_get_table_columns(node))))
  }

  /// Whether it is the head of its table.
  private mutating func begin(row node: Node) -> Bool {
    let isHead = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    table.beginRow(line: Int(node.pointee.start_line) - 1, isHead: isHead, manuscript)
    return isHead
  }

  func level(of heading: Node) -> UInt8 {
    UInt8(min(6, max(1, heading.pointee.as.heading.level)))
  }

  func isBulletList(_ node: Node) -> Bool {
    node.pointee.as.list.list_type == CMARK_BULLET_LIST
  }

  /// Only the extension of task lists marks an item as its own. Where its first child is a
  /// paragraph, the box stands in that.
  private func details(ofItem item: Node) -> Event.Details {
    guard item.pointee.extension != nil else { return [] }
    guard item.pointee.first_child.map({ kinds[$0] }) != .paragraph else { return .task }
    return box(of: item).union([.task, .box])
  }

  private func box(of item: Node) -> Event.Details {
    cmark_gfm_extensions_get_tasklist_item_checked(item) ? .done : []
  }

  func details(ofParagraph node: Node) -> Event.Details {
    var details: Event.Details = node.pointee.start_line > 0 ? [] : .lost
    guard let parent = node.pointee.parent else { return details }
    switch kinds[parent] {
    case .item:
      if parent.pointee.parent?.pointee.as.list.tight == true { details.insert(.tight) }
      if node.pointee.prev == nil, parent.pointee.extension != nil {
        details.formUnion(box(of: parent).union(.task))
      }
    case .footnote where node.pointee.next == nil: details.insert(.last)
    default: break
    }
    return details
  }

  private func fence(_ node: Node) -> Events.Fence {
    let code = node.pointee.as.code
    return Events.Fence(
      info: code.info.bytes, code: code.literal.bytes, line: Int(node.pointee.start_line) - 1,
      sign: code.fenced != 0 ? (code.fence_char, Int(code.fence_length)) : nil)
  }
}

extension TreeEvents {
  func start(of block: Node) -> Int {
    let node = block.pointee
    guard node.start_line > 0 else { return manuscript.range.lowerBound }
    return manuscript.lines.offset(line: node.start_line, column: node.start_column)
  }

  /// From the first byte of a block to its last line.
  private func range(of block: Node, from start: Int) -> Range<Int> {
    let node = block.pointee
    guard node.start_line > 0 else { return lostRange(of: block) }
    let end = manuscript.lines.range(ofLine: Int(node.end_line) - 1).upperBound
    return start..<max(start, end)
  }

  /// cmark gives no lines to a paragraph that it splits off the head of a table.
  private func lostRange(of block: Node) -> Range<Int> {
    guard let next = block.pointee.next, next.pointee.start_line > 0 else {
      return manuscript.range.upperBound..<manuscript.range.upperBound
    }
    let start = start(of: next)
    let end = manuscript.lines.range(ofLine: headLine(ofTable: next) - 1).upperBound
    return start..<max(start, end)
  }

  /// The index of the line of a table's head: the last of what cmark took for a paragraph before it
  /// met the line of dashes.
  private func headLine(ofTable table: Node) -> Int {
    let content = table.pointee.content
    let text = Text(start: content.ptr, count: max(0, Int(content.size)))
    let breaks = SourceLines(text).count - 1
    return Int(table.pointee.start_line) - 1 + max(0, breaks - 1)
  }
}
