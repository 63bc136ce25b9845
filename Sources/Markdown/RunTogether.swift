internal import Diagnostics

/// Complains of paragraphs whose lines were meant to stand below each other, as a list, a table or
/// an address: Markdown makes one line of them.
struct RunTogether {
  private let manuscript: Manuscript
  private var paragraph: ParagraphLines
  private(set) var complaints: [Diagnostic] = []
  private var quotes = 0
  /// What the paragraph right before was told, or nearly.
  private var before = Before.nothing

  private enum Before {
    case nothing, told
    /// A paragraph that begins with a sign such as `•`: one alone is no list.
    case bullet(LineSign)
  }

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    paragraph = ParagraphLines(manuscript)
    for event in events.row {
      switch event.kind {
      case .quote:
        quotes += 1
        before = .nothing
      case .quoteEnd: quotes -= 1
      case .paragraph: read(event.place)
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
      before = .nothing
      return
    }
    paragraph.read(place, quotes: quotes)
    let lines = paragraph.lines
    if let complaint = complaint(about: lines) {
      if case .told = before, lines.count == 1 { return }
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
    let signs = LineSigns(lines: lines, bytes: manuscript.whole)
    if let sign = signs.beforeNoBreakSpace {
      return manuscript.complaint(
        .noBreakSpaceInList, at: sign.range.upperBound..<sign.words,
        ["word": manuscript.words(sign.range)])
    }
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

/// Which of the signs at the starts of lines were meant as a list.
private struct LineSigns {
  let lines: [WrittenLine]
  let bytes: Text

  /// One that would begin an item but for the space behind it.
  var beforeNoBreakSpace: LineSign? {
    for (index, line) in lines.enumerated() {
      guard let sign = line.sign, sign.gap == .noBreak else { continue }
      switch sign.kind {
      case .hyphen where index == 0 || isFollowed(sign, from: index): return sign
      // Behind a full stop it may keep a date together.
      case .number(let number):
        let isBracket = bytes[sign.range.upperBound - 1] == UInt8(ascii: ")")
        if index == 0, isBracket || number == 1 { return sign }
        if isFollowed(sign, number, from: index) { return sign }
      default: break
      }
    }
    return nil
  }

  var bullet: LineSign? {
    let signs = lines.compactMap(\.sign)
    let bullets = signs.filter { $0.kind == .bullet || $0.kind == .picture }
    let alike = [bullets, signs.filter { $0.kind == .hyphen }, signs.filter { $0.kind == .letter }]
    return alike.first { $0.count > 1 }?.first
  }

  /// A dash begins a speech as well, and a line that was broken there goes on with it.
  var dash: LineSign? {
    let dashes = lines.indices.filter { lines[$0].sign?.kind == .dash && !goesOn(at: $0) }
    return dashes.count > 1 ? lines[dashes[0]].sign : nil
  }

  /// Only a one begins a list right below the text of a paragraph.
  var number: LineSign? {
    for (index, line) in lines.enumerated() {
      guard let sign = line.sign, case .number(let number) = sign.kind else { continue }
      if isFollowed(sign, number, from: index) { return sign }
      if index > 0, sign.gap != .none, (2...99).contains(number), isEnded(lines[index - 1].range) {
        return sign
      }
    }
    return nil
  }

  private func isFollowed(_ sign: LineSign, from index: Int) -> Bool {
    lines[(index + 1)...].contains { $0.sign?.kind == sign.kind }
  }

  /// Whether the next number at the start of a line is the next one.
  private func isFollowed(_ sign: LineSign, _ number: Int, from index: Int) -> Bool {
    for line in lines[(index + 1)...] {
      guard let next = line.sign, case .number(let other) = next.kind else { continue }
      return other == number + 1
        && bytes[next.range.upperBound - 1] == bytes[sign.range.upperBound - 1]
    }
    return false
  }

  private func isEnded(_ line: Range<Int>) -> Bool {
    line.last.map { ".:;!?".utf8.contains(bytes[$0]) } ?? false
  }

  private func goesOn(at index: Int) -> Bool {
    guard index > 0, let sign = lines[index].sign else { return false }
    let line = lines[index - 1].range
    let word = bytes[sign.words..<lines[index].range.upperBound].prefix { !$0.isBlank }
    guard bytes.characters(in: line.lowerBound..<line.upperBound + word.count) > 55 else {
      return false
    }
    let isSmall = bytes.firstCharacter(in: sign.words..<sign.words + word.count)?.isLowercase
    let last = line.last.map { bytes[$0] } ?? 0
    return isSmall == true
      ? last != UInt8(ascii: ";") && last != UInt8(ascii: ":") : !".:;!?".utf8.contains(last)
  }
}
