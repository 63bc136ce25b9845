internal import Diagnostics

/// Complains of lists, quotations and code that a line became though its author wrote none.
struct UnaskedBlocks {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  /// The numbers with which a list would go on.
  private var nextNumbers: Set<Int> = []

  /// Shorter lines may be a heading of the list.
  private static let wrapped = 40

  private struct List {
    let start: Int
    /// Of a numbered list the first number.
    let number: Int?
    /// Whether a paragraph stands right before it.
    let isBelowWords: Bool
    var items = 0
  }

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    var open: [List] = []
    for index in events.row.indices {
      switch events.row[index].kind {
      case .list:
        let event = events.row[index]
        let number = event.details.contains(.bullets) ? nil : Int(event.number)
        open.append(
          List(
            start: event.place.lowerBound, number: number,
            isBelowWords: Self.isBelowWords(index, events)))
      case .heading: read(heading: index, events)
      case .quote:
        if Self.isBelowWords(index, events) { read(quote: events.row[index].place.lowerBound) }
      case .item: open[open.count - 1].items += 1
      case .listEnd:
        if let list = open.popLast() { read(list) }
      default: break
      }
    }
    guard !events.fences.isEmpty else { return }
    for event in events.row where event.kind == .code && complaints.count < Diagnostic.enough {
      let fence = events.fences[Int(event.number)]
      if fence.sign == nil, !Self.isCode(fence.code) { complainOfIndent(event.place.lowerBound) }
    }
  }
}

extension UnaskedBlocks {
  private static func isBelowWords(_ index: Int, _ events: Events) -> Bool {
    index > 0 && events.row[index - 1].kind == .paragraphEnd
  }

  private mutating func read(_ list: List) {
    guard complaints.count < Diagnostic.enough else { return }
    let isContinued = list.number.map { nextNumbers.contains($0) } ?? false
    if let number = list.number { nextNumbers.insert(number + list.items) }
    let sign = sign(at: list.start)
    guard !isContinued, isUnasked(list, behind: sign) else { return }
    complain(sign)
  }

  /// A line of hyphens that was meant to stand below a paragraph, not to make a heading of it.
  private mutating func read(heading index: Int, _ events: Events) {
    let place = events.row[index].place
    guard complaints.count < Diagnostic.enough, events.row[index].detail == 2, !place.isEmpty else {
      return
    }
    guard manuscript.bytes[place.lowerBound] != UInt8(ascii: "#"), let rule = rule(below: place),
      let words = words(from: place.lowerBound, above: rule),
      isParagraph(words), !isUnderline(rule, of: words)
    else { return }
    complaints.append(
      manuscript.complaint(.unaskedHeading, at: rule, ["word": manuscript.words(rule)]))
  }

  /// The hyphens below the heading: cmark counts their line, or the one behind it, sometimes to it.
  private func rule(below place: Range<Int>) -> Range<Int>? {
    let lines = manuscript.lines
    let first = lines.index(at: place.lowerBound)
    let last = lines.index(at: place.upperBound - 1)
    for index in [last - 1, last, last + 1] where index > first && index < lines.count {
      let line = manuscript.bytes[lines.range(ofLine: index)].drop { " >\t".utf8.contains($0) }
      let rule = line.prefix { $0 == UInt8(ascii: "-") }
      if !rule.isEmpty, line.dropFirst(rule.count).allSatisfy(\.isBlank) { return rule.indices }
    }
    return nil
  }

  /// cmark says of the words only where they begin.
  private func words(from start: Int, above rule: Range<Int>) -> Range<Int>? {
    let lines = manuscript.lines
    let last = lines.range(ofLine: lines.index(at: rule.lowerBound) - 1)
    return manuscript.trimmed(start..<max(start, last.upperBound))
  }

  /// Whether it was drawn as long as the words above it.
  private func isUnderline(_ rule: Range<Int>, of words: Range<Int>) -> Bool {
    rule.count > 5 && abs(manuscript.whole.characters(in: words) - rule.count) < 4
  }

  /// Whether words have an end, a length or lines as headings hardly ever have, or are the fields of
  /// a header.
  private func isParagraph(_ words: Range<Int>) -> Bool {
    let text = manuscript.words(words)
    let last = text.last { !"*_»”\"')".contains($0) } ?? " "
    let isField =
      text.utf8.first?.isSmallLetter == true
      && text.prefix { $0 != " " }.last == ":"
    return isField || ".:;,…".contains(last) || text.contains { $0.isNewline } || text.count > 90
  }

  /// A sign such as in `> 100` that came to stand at the start of a line.
  private mutating func read(quote start: Int) {
    let sign = start..<start + 1
    guard complaints.count < Diagnostic.enough, firstCharacter(behind: sign)?.isNumber == true,
      interruptsSentence(at: start)
    else {
      return
    }
    complain(sign)
  }

  private mutating func complain(_ sign: Range<Int>) {
    var example = manuscript.words(sign)
    example.insert("\\", at: example.index(before: example.endIndex))
    complaints.append(
      manuscript.complaint(
        .unaskedBlock, at: sign, ["word": manuscript.words(sign), "example": example]))
  }

  /// A number that begins no list, or an item in the middle of a sentence.
  private func isUnasked(_ list: List, behind sign: Range<Int>) -> Bool {
    if let number = list.number, number >= 1000 { return true }
    if manuscript.bytes[list.start] == UInt8(ascii: "+"),
      firstCharacter(behind: sign)?.isNumber == true
    {
      return true
    }
    guard list.items == 1 else { return false }
    if let number = list.number, number > 1 { return true }
    guard list.isBelowWords, interruptsSentence(at: list.start) else { return false }
    // A list of one number is hardly ever meant.
    let first = firstCharacter(behind: sign)
    return list.number != nil || first?.isLowercase == true || first?.isNumber == true
  }

  /// Whether the line above is as long as those of a wrapped text, and nothing ends it.
  private func interruptsSentence(at start: Int) -> Bool {
    let lines = manuscript.lines
    let above = lines.range(ofLine: lines.index(at: start) - 1)
    guard let words = manuscript.trimmed(above),
      manuscript.whole.characters(in: words) > Self.wrapped
    else { return false }
    return !".:;,!?)…".contains(manuscript.words(words).last ?? ".")
  }

  private func firstCharacter(behind sign: Range<Int>) -> Character? {
    manuscript.trimmed(manuscript.restOfLine(at: sign.upperBound))
      .flatMap { manuscript.whole.firstCharacter(in: $0) }
  }

  private func sign(at start: Int) -> Range<Int> {
    let digits = manuscript.bytes[start..<manuscript.range.upperBound].prefix { $0.isDigit }
    return start..<min(digits.endIndex + 1, manuscript.range.upperBound)
  }
}

extension UnaskedBlocks {
  private mutating func complainOfIndent(_ start: Int) {
    let line = manuscript.restOfLine(at: start)
    guard let words = manuscript.trimmed(line) else { return }
    complaints.append(
      manuscript.complaint(
        .indentedText, at: words, ["word": Manuscript.quoted(manuscript.words(words))]))
  }

  /// Whether it holds what words never do.
  private static func isCode(_ text: Text) -> Bool {
    if text.contains(where: { "{}".utf8.contains($0) }) || text.holds("</") { return true }
    // Programs are written in Latin letters.
    let others = text.lazy.filter { $0 >= 0xC3 }.count
    guard others * 2 < text.lazy.filter({ $0.isLetter }).count else { return false }
    return text.contains { "=$\\".utf8.contains($0) } || text.holds(" --")
  }
}
