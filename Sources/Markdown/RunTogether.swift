internal import Diagnostics

/// Complains of paragraphs whose lines were meant to stand below each other, as a list, a table or
/// an address: Markdown makes one line of them.
struct RunTogether {
  private let manuscript: Manuscript
  private var paragraph: ParagraphLines
  private(set) var complaints: [Diagnostic] = []
  private var quotes = 0
  private var items = 0
  private let hasTabs: Bool
  /// What the paragraph right before was told, or nearly.
  private var before = Before.nothing

  private enum Before {
    case nothing, told
    /// A paragraph that begins with a sign such as `•`: one alone is no list.
    case bullet(LineSign)
    /// A line with a tab.
    case row(Range<Int>)
  }

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    hasTabs = Text(rebasing: manuscript.whole[manuscript.range]).holds(0x09)
    paragraph = ParagraphLines(manuscript)
    for index in events.row.indices {
      switch events.row[index].kind {
      case .quote:
        quotes += 1
        before = .nothing
      case .quoteEnd: quotes -= 1
      case .item: items += 1
      case .itemEnd: items -= 1
      case .paragraph: read(events.row[index].place)
      case .list, .heading, .table, .code, .html, .rule, .footnote: before = .nothing
      default: break
      }
    }
  }

  private mutating func read(_ place: Range<Int>) {
    guard complaints.count < Diagnostic.enough, !place.isEmpty else { return }
    let text = Text(rebasing: manuscript.whole[place])
    // Most paragraphs are one line in the source, and begin with a letter.
    if text[0].isLetter || 0xC3...0xDF ~= text[0], !text.holds(0x0A), !text.holds(0x0D) {
      read(row: text, place)
      return
    }
    paragraph.read(place, quotes: quotes)
    let lines = paragraph.lines
    if let complaint = complaint(about: lines) {
      if case .told = before, lines.count == 1 || complaint.rule == .tableAsText { return }
      complaints.append(complaint)
      before = .told
    } else if let sign = lines.first?.sign, sign.kind == .bullet {
      if case .bullet(let first) = before {
        complaints.append(complain(.bulletAsText, first))
        before = .told
      } else if case .nothing = before {
        before = .bullet(sign)
      }
    } else {
      before = .nothing
    }
  }

  /// One line between two empty ones, which may be a row of a spreadsheet.
  private mutating func read(row text: Text, _ place: Range<Int>) {
    guard hasTabs, text.holds(0x09) else { return before = .nothing }
    switch before {
    case .row(let first):
      complaints.append(manuscript.complaint(.columnsAsText, at: first))
      before = .told
    case .told: break
    default: before = .row(place)
    }
  }

  private func complaint(about lines: [WrittenLine]) -> Diagnostic? {
    if manuscript.signs.contains(.tables), holdsBar(lines),
      let found = BarLines(lines, manuscript).complaint
    {
      return found
    }
    if lines.contains(where: { $0.sign != nil }), let found = complaint(aboutSignsOf: lines) {
      return found
    }
    guard lines.count > 1 else { return nil }
    if let place = LineCounter.first(of: lines, in: manuscript.whole) {
      return manuscript.complaint(.numberAsText, at: place, ["word": manuscript.words(place)])
    }
    let shape = LineShapes(lines: lines, bytes: manuscript.whole)
    if let place = shape.columns { return manuscript.complaint(.columnsAsText, at: place) }
    if let place = shape.shortLines { return manuscript.complaint(.linesAsText, at: place) }
    return nil
  }

  private func holdsBar(_ lines: [WrittenLine]) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    return Text(rebasing: manuscript.whole[first.range.lowerBound..<last.range.upperBound])
      .holds(UInt8(ascii: "|"))
  }

  private func complaint(aboutSignsOf lines: [WrittenLine]) -> Diagnostic? {
    let signs = LineSigns(lines: lines, bytes: manuscript.whole, isItem: items > 0)
    if let sign = signs.beforeNoBreakSpace {
      return manuscript.complaint(
        .noBreakSpaceInList, at: sign.range.upperBound..<sign.words,
        ["word": manuscript.words(sign.range)])
    }
    if let sign = signs.bulletInLine { return complain(.bulletAsText, sign) }
    // Those with an end of their own stand below each other as it is.
    guard lines.dropLast().contains(where: { !$0.isBroken }) else { return nil }
    if let sign = signs.bullet { return complain(.bulletAsText, sign) }
    if let sign = signs.dash { return complain(.dashAsText, sign) }
    if let sign = signs.number { return complain(.numberAsText, sign) }
    return nil
  }

  private func complain(_ rule: Rule, _ sign: LineSign) -> Diagnostic {
    manuscript.complaint(rule, at: sign.range, ["word": manuscript.words(sign.range)])
  }
}
