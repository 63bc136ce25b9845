/// Where the cells of a table stand in the source; tables do not nest.
struct TableRows {
  /// The offset of the table and its line, which is not that of its head where a paragraph was taken
  /// for a part of it.
  private let start: Int
  private let line: Int
  private let headLine: Int
  /// `l`, `c`, `r` or 0 for each column; belongs to the tree.
  private let alignments: Text
  private var column = 0
  /// The rest of the row's line in the source, after the cells already entered.
  private var rest = 0..<0

  init(
    start: Int = 0, line: Int = 0, headLine: Int = 0, alignments: Text = Text(start: nil, count: 0)
  ) {
    self.start = start
    self.line = line
    self.headLine = headLine
    self.alignments = alignments
  }

  var alignment: UInt8 { column < alignments.count ? alignments[column] : 0 }

  /// What stands in the line of a row after the marks of lists and quotations and the first pipe.
  mutating func beginRow(line index: Int, isHead: Bool, _ manuscript: Manuscript) {
    column = 0
    let index = isHead ? headLine : index
    let range = manuscript.lines.range(ofLine: index)
    let bytes = manuscript.whole
    var start = index == line ? self.start : range.lowerBound
    while start < range.upperBound, " \t>".utf8.contains(bytes[start]) { start += 1 }
    if start < range.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    rest = start..<range.upperBound
  }

  /// Cells end at every pipe without a backslash, also inside code.
  mutating func nextCell(_ manuscript: Manuscript) -> Range<Int> {
    column += 1
    let bytes = manuscript.whole
    var end = rest.lowerBound
    while end < rest.upperBound, bytes[end] != UInt8(ascii: "|") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let cell = rest.lowerBound..<min(end, rest.upperBound)
    rest = min(cell.upperBound + 1, rest.upperBound)..<rest.upperBound
    return cell
  }
}
