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
    let row = events.row
    var start = 0
    for index in row.indices {
      switch row[index].kind {
      case .table: (columns, hasBars, isBehind) = (0, false, false)
      case .row: start = index
      case .rowEnd where complaints.count < Diagnostic.enough: read(row[start...index])
      default: break
      }
    }
  }

  private mutating func read(_ row: ArraySlice<Event>) {
    let cells = row.filter { $0.kind == .cell }
    guard let first = cells.first?.place, let last = cells.last?.place else { return }
    let line = manuscript.lines.range(ofLine: manuscript.lines.index(at: first.lowerBound))
    let start = line.lowerBound..<first.lowerBound
    let isBarred =
      first.upperBound < line.upperBound
      || manuscript.bytes[start].contains(UInt8(ascii: "|"))
    if row.first?.details.contains(.head) == true {
      (columns, hasBars) = (cells.count, isBarred)
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
