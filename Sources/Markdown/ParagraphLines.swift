internal import Diagnostics

/// A line of a paragraph, without the marks of the lists and quotations around it and without the
/// blanks at its ends.
struct WrittenLine {
  let range: Range<Int>
  let sign: LineSign?
  /// Whether the next line begins below it on the page too.
  let isBroken: Bool
}

/// The lines of one paragraph after another, as the source has them.
struct ParagraphLines {
  private let manuscript: Manuscript
  private(set) var lines: [WrittenLine] = []

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// - Parameter quotes: in how many quotations the paragraph stands.
  mutating func read(_ paragraph: Range<Int>, quotes: Int) {
    lines.removeAll(keepingCapacity: true)
    let first = manuscript.lines.index(at: paragraph.lowerBound)
    var index = first
    while true {
      let written = manuscript.lines.range(ofLine: index).clamped(to: paragraph)
      let line = line(written, quotes: index == first ? 0 : quotes)
      if index > first || !isAlert(line) { add(line, written.upperBound) }
      guard written.upperBound < paragraph.upperBound else { return }
      index += 1
    }
  }

  private mutating func add(_ line: Range<Int>, _ end: Int) {
    let sign = LineSign(of: line, in: manuscript.whole)
    let isBroken = end - line.upperBound >= 2 || endsInBreak(line)
    lines.append(WrittenLine(range: line, sign: sign, isBroken: isBroken))
  }

  private func endsInBreak(_ line: Range<Int>) -> Bool {
    switch line.last.map({ manuscript.whole[$0] }) {
    case UInt8(ascii: "\\"): true
    case UInt8(ascii: ">"):
      ["<br>", "<br/>", "<br />"].contains { manuscript.words(line).lowercased().hasSuffix($0) }
    default: false
    }
  }

  /// The mark of an alert is no part of its text.
  private func isAlert(_ line: Range<Int>) -> Bool {
    line.count > 2 && manuscript.bytes[line].starts(with: "[!".utf8)
  }

  private func line(_ line: Range<Int>, quotes: Int) -> Range<Int> {
    let bytes = manuscript.whole
    var (start, end, quotes) = (line.lowerBound, line.upperBound, quotes)
    while start < end {
      if bytes[start] == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if bytes[start] != 0x20, bytes[start] != 0x09 {
        break
      }
      start += 1
    }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}
