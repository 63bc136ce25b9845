internal import Diagnostics

/// Complains of rows of tables that lose what their author wrote, or were meant as none.
struct TableFaults {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  private var columns = 0
  /// Whether the head has bars: a table of one column needs none.
  private var hasBars = false
  /// Whether the row before was told to be none.
  private var isBehind = false

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.tables) else { return }
    var row = Row()
    for index in events.row.indices {
      switch events.row[index].kind {
      case .table: (columns, hasBars, isBehind) = (0, false, false)
      case .row: row = Row(isHead: events.row[index].details.contains(.head))
      case .cell:
        if row.cells == 0 { row.first = events.row[index].place }
        row.last = events.row[index].place
        row.cells += 1
      case .rowEnd where row.cells > 0: read(row)
      default: break
      }
    }
  }

  private struct Row {
    var isHead = false
    var cells = 0
    /// Where its cells stand.
    var first = 0..<0
    var last = 0..<0
  }

  private mutating func read(_ row: Row) {
    guard complaints.count < Diagnostic.enough else { return }
    let (first, last) = (row.first, row.last)
    let line = manuscript.lines.range(ofLine: manuscript.lines.index(at: first.lowerBound))
    let isBarred =
      first.upperBound < line.upperBound
      || manuscript.bytes[line.lowerBound..<first.lowerBound].contains(UInt8(ascii: "|"))
    if row.isHead {
      (columns, hasBars) = (row.cells, isBarred)
      return
    }
    defer { isBehind = !isBarred }
    if !isBarred {
      guard hasBars, !isBehind, let words = manuscript.trimmed(first) else { return }
      complain(.textBelowTable, at: words, ["word": manuscript.words(words)])
    } else if let bar = manuscript.barInCode(from: first.lowerBound, to: line.upperBound) {
      complain(.barInCode, at: bar)
    } else {
      complainOfSurplus(behind: last.upperBound, to: line.upperBound)
    }
  }

  private mutating func complainOfSurplus(behind last: Int, to end: Int) {
    guard last < end, var surplus = manuscript.trimmed(last + 1..<end) else { return }
    if manuscript.bytes[surplus.upperBound - 1] == UInt8(ascii: "|") {
      guard let words = manuscript.trimmed(surplus.dropLast()) else { return }
      surplus = words
    }
    guard manuscript.bytes[surplus].contains(where: { $0 != UInt8(ascii: "|") && !$0.isBlank })
    else { return }
    complain(
      .surplusCell, at: surplus, ["word": manuscript.words(surplus), "count": "\(columns)"])
  }

  private mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ words: [String: String] = [:]
  ) {
    let words = words.mapValues { Manuscript.quoted($0) }
    complaints.append(manuscript.complaint(rule, at: range, words))
  }
}

extension Manuscript {
  /// A bar between two runs of backticks of one length: it divides cells there too.
  func barInCode(from start: Int, to end: Int) -> Range<Int>? {
    let line = Text(rebasing: whole[start..<end])
    guard line.holds(UInt8(ascii: "`")) else { return nil }
    var (bar, opener): (Int?, Int) = (nil, 0)
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "`") {
        let run = line[index...].prefix { $0 == UInt8(ascii: "`") }.count
        if opener == run {
          if let bar { return start + bar..<start + bar + 1 }
          opener = 0
        } else if opener == 0 {
          (opener, bar) = (run, nil)
        }
        index += run
        continue
      }
      if line[index] == UInt8(ascii: "|"), bar == nil { bar = index }
      index += line[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
