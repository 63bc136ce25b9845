internal import CMarkGFM

/// Where the walk is in a table; tables do not nest.
struct TableState {
  var isHead = false
  var hasBody = false
  var column = 0
  /// How many there have been, this one included.
  var number = 0
  /// The rest of the row's line in the source, after the cells already entered.
  var rest = 0..<0
  /// `l`, `c`, `r` or 0 for each column; belongs to the tree.
  var alignments = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
}

extension Lowering {
  mutating func enterTable(_ node: Node) {
    html.freshLine()
    table = TableState(number: table.number + 1)
    html.append("<div class=\"table-wrap\" role=\"region\" aria-label=\"")
    html.hole(.label(.table(number: table.number)))
    html.append("\" tabindex=\"0\">\n<table>\n")
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    table.alignments = UnsafeBufferPointer(
      start: cmark_gfm_extensions_get_table_alignments(node), count: count)
  }

  mutating func leaveTable() {
    html.freshLine()
    if table.hasBody { html.append("</tbody>\n") }
    html.append("</table>\n</div>\n")
  }

  mutating func enterRow(_ node: Node) {
    html.freshLine()
    table.column = 0
    table.isHead = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    table.rest = line(ofRow: node)
    if table.isHead {
      html.append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      html.append("<tbody>\n")
    }
    html.append("<tr>")
  }

  mutating func leaveRow(_ node: Node) {
    html.append("\n</tr>")
    if table.isHead { html.append("\n</thead>") }
    html.append("\n")
  }

  mutating func enterCell(_ node: Node) {
    html.append(table.isHead ? "\n<th scope=\"col\"" : "\n<td")
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    switch alignment {
    case UInt8(ascii: "l"): html.append(" class=\"left\">")
    case UInt8(ascii: "c"): html.append(" class=\"center\">")
    case UInt8(ascii: "r"): html.append(" class=\"right\">")
    default: html.append(">")
    }
    table.column += 1
    beginCell(node)
  }

  mutating func leaveCell() {
    endForeignWords()
    html.append(table.isHead ? "</th>" : "</td>")
  }

  /// Cells end at every pipe without a backslash, also inside code.
  private mutating func beginCell(_ cell: Node) {
    var end = table.rest.lowerBound
    while end < table.rest.upperBound, source.bytes[end] != UInt8(ascii: "|") {
      end += source.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    end = min(end, table.rest.upperBound)
    beginInlines(cell, table.rest.lowerBound..<end)
    table.rest = min(end + 1, table.rest.upperBound)..<table.rest.upperBound
  }

  /// What stands in the line of a row after the marks of lists and quotations and the first pipe.
  private func line(ofRow row: Node) -> Range<Int> {
    guard let table = row.pointee.parent else { return 0..<0 }
    let first = Int(table.pointee.start_line) - 1
    let index = self.table.isHead ? headLine(ofTable: table) : Int(row.pointee.start_line) - 1
    let line = source.lines.range(ofLine: index)
    var start = line.lowerBound
    if index == first {
      start = source.lines.offset(
        line: table.pointee.start_line, column: table.pointee.start_column)
    }
    while start < line.upperBound, " \t>".utf8.contains(source.bytes[start]) { start += 1 }
    if start < line.upperBound, source.bytes[start] == UInt8(ascii: "|") { start += 1 }
    return start..<line.upperBound
  }

  /// The index of the line of a table's head: the last of what cmark took for a paragraph before it
  /// met the line of dashes.
  func headLine(ofTable table: Node) -> Int {
    let content = table.pointee.content
    let text = UnsafeBufferPointer(start: content.ptr, count: max(0, Int(content.size)))
    let breaks = SourceLines(text).count - 1
    return Int(table.pointee.start_line) - 1 + max(0, breaks - 1)
  }
}
