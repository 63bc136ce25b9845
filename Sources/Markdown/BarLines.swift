internal import Diagnostics

/// Complains of lines with bars that were meant as a table and make none.
struct BarLines {
  private let lines: [WrittenLine]
  private let manuscript: Manuscript
  private let bars: [Int]

  init(_ lines: [WrittenLine], _ manuscript: Manuscript) {
    self.lines = lines
    self.manuscript = manuscript
    bars = lines.map { Self.bars(in: $0.range, manuscript.whole) }
  }

  var complaint: Diagnostic? {
    guard bars.contains(where: { $0 > 0 }) else { return nil }
    for index in lines.indices.dropFirst() where isRule(index) && bars[index - 1] > 0 {
      let columns = self.columns(index - 1)
      guard !isProper(index) || self.columns(index) != columns else {
        let head = lines[index - 1].range
        let bar = manuscript.barInCode(from: head.lowerBound, to: head.upperBound)
        if let bar { return manuscript.complaint(.barInCode, at: bar) }
        continue
      }
      return manuscript.complaint(
        .tableRule, at: lines[index].range,
        ["word": manuscript.words(lines[index].range), "example": Self.rule(of: columns)])
    }
    guard let first = firstRow else { return nil }
    return manuscript.complaint(
      .tableAsText, at: lines[first].range, ["example": Self.rule(of: columns(first))])
  }

  private static func rule(of columns: Int) -> String {
    "|" + String(repeating: "---|", count: min(columns, 20))
  }

  /// The first of two lines that look like rows of one table, or a row that has a bar at each end.
  private var firstRow: Int? {
    for index in lines.indices.dropLast() {
      let isRow = bars[index] > 0 && bars[index] == bars[index + 1]
      let isEdged = bars[index] > 1 && bars[index + 1] > 1 && isEdged(index) && isEdged(index + 1)
      if isRow || isEdged { return index }
    }
    return lines.indices.first { bars[$0] > 2 && isEdged($0) && isClosed($0) }
  }

  private func isEdged(_ index: Int) -> Bool {
    lines[index].range.first.map { manuscript.bytes[$0] } == UInt8(ascii: "|")
  }

  private func isClosed(_ index: Int) -> Bool {
    lines[index].range.last.map { manuscript.bytes[$0] } == UInt8(ascii: "|")
  }

  private func columns(_ index: Int) -> Int {
    max(1, bars[index] + 1 - (isEdged(index) ? 1 : 0) - (isClosed(index) ? 1 : 0))
  }

  /// Whether the line divides a head from rows, in the signs of whatever program.
  private func isRule(_ index: Int) -> Bool {
    let line = manuscript.words(lines[index].range)
    return line.contains { "-–—=_".contains($0) } && line.contains { "|+".contains($0) }
      && line.allSatisfy { "|+-–—=_: \t\u{A0}".contains($0) }
  }

  private func isProper(_ index: Int) -> Bool {
    manuscript.bytes[lines[index].range].allSatisfy { "|-: \t".utf8.contains($0) }
  }

  /// Those that divide cells: not in code, not in brackets, without a backslash.
  private static func bars(in line: Range<Int>, _ bytes: Text) -> Int {
    guard Text(rebasing: bytes[line]).holds(UInt8(ascii: "|")) else { return 0 }
    var (count, brackets, isCode) = (0, 0, false)
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: "|") where !isCode && brackets <= 0: count += 1
      default: break
      }
      index += 1
    }
    return count
  }
}
