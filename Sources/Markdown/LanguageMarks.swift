internal import Diagnostics

/// Words in another language, written as Pandoc has them: `[Know! Act!]{lang=ga}`.
///
/// cmark knows nothing of them: it leaves the brackets and the mark in its text. This pass puts
/// events in their place, which tell the passes behind it what language words are in.
struct LanguageMarks {
  /// What takes the place of some bytes of a text.
  private struct Edit {
    /// The event of the text.
    let index: Int
    let range: Range<Int>
    let event: Event
  }

  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  private var edits: [Edit] = []
  /// How many bytes of words may still be searched for backslashes; words may stand in one another.
  private var budget = 5_000_000

  init(of events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.languages) else { return }
    events.blocksOfWords { read(events.row, $0) }
    guard !edits.isEmpty else { return }
    events.row = edited(events.row)
  }

  private mutating func read(_ row: [Event], _ block: Range<Int>) {
    let range = row[block.lowerBound].place
    guard Text(rebasing: manuscript.whole[range]).holds(UInt8(ascii: "{")) else { return }
    var finder = InlineFinder(manuscript.bytes, in: manuscript.range)
    finder.begin(range)
    let written = finder.languageMarks()
    let found = marks(row, block, written)
    for (index, mark) in found.enumerated() {
      // Only an entity such as `&#93;` can make the two differ; then no place is known.
      apply(mark, written.count == found.count ? written[index] : nil, row, range)
    }
  }

  /// Each mark with the bracket that begins its words: in the same emphasis or link, past pairs that
  /// are closed.
  private mutating func marks(_ row: [Event], _ block: Range<Int>, _ written: [WrittenMark])
    -> [Mark]
  {
    var found: [Mark] = []
    var brackets = [OpenBrackets()]
    for index in block {
      if row[index].kind.opens { brackets.append(OpenBrackets()) }
      if row[index].kind.closes { brackets.removeLast() }
      guard row[index].kind == .text, let last = brackets.indices.last else { continue }
      let text = row[index].text
      for offset in text.indices {
        if text[offset] == UInt8(ascii: "[") {
          brackets[last].open(Mark.Opener(index: index, offset: offset))
        }
        guard text[offset] == UInt8(ascii: "]") else { continue }
        guard let mark = Self.mark(in: text, at: offset + 1) else {
          brackets[last].close()
          continue
        }
        let surplus = found.count < written.count ? surplus(of: written[found.count]) : 0
        found.append(
          Mark(
            index: index, range: mark.range, isWhole: mark.isWhole,
            opener: brackets[last].close(surplus: surplus)))
      }
    }
    return found
  }

  private static func mark(in text: Text, at start: Int) -> (range: Range<Int>, isWhole: Bool)? {
    guard isMark(Text(rebasing: text[start...])) else { return nil }
    let end = text[start...].firstIndex(of: UInt8(ascii: "}"))
    return (start..<(end.map { $0 + 1 } ?? text.count), end != nil)
  }

  /// How many more brackets a backslash opens than it closes, in the words of a mark: cmark's tree
  /// does not tell them from others.
  private mutating func surplus(of mark: WrittenMark) -> Int {
    guard let opener = mark.opener, opener < mark.range.lowerBound, !mark.isEscaped else {
      return 0
    }
    let words = opener..<mark.range.lowerBound
    budget -= words.count
    return budget > 0 ? manuscript.bytes.surplusOfEscapedBrackets(in: words) : 0
  }

  private mutating func apply(
    _ mark: Mark, _ written: WrittenMark?, _ row: [Event], _ block: Range<Int>
  ) {
    if written?.isEscaped == true { return }
    let place = written?.range ?? manuscript.restOfLine(at: block.lowerBound)
    let text = Text(rebasing: row[mark.index].text[mark.range])
    let word = String(decoding: text, as: UTF8.self)
    let code = Self.code(in: text)
    let name = String(decoding: code, as: UTF8.self)
    guard mark.isWhole, manuscript.options.isLanguage(name) else {
      let word = mark.isWhole ? name : word
      complaints.append(manuscript.complaint(.invalidLanguageMark, at: place, ["word": word]))
      return
    }
    guard let opener = mark.opener else {
      complaints.append(manuscript.complaint(.strayLanguageMark, at: place, ["word": word]))
      return
    }
    // Brackets of which a backslash stands before the first are meant to be printed.
    if let written, written.opener == nil { return }
    edits.append(
      Edit(
        index: opener.index, range: opener.offset..<opener.offset + 1,
        event: Event(.language, text: code)))
    edits.append(
      Edit(
        index: mark.index, range: mark.range.lowerBound - 1..<mark.range.upperBound,
        event: Event(.languageEnd)))
  }

  /// The row with its texts in pieces.
  private func edited(_ row: [Event]) -> [Event] {
    var output: [Event] = []
    output.reserveCapacity(row.count + edits.count * 2)
    var rest = edits.sorted { ($0.index, $0.range.lowerBound) < ($1.index, $1.range.lowerBound) }[
      ...]
    for (index, event) in row.enumerated() {
      var position = 0
      while let edit = rest.first, edit.index == index {
        rest.removeFirst()
        output.append(piece: position..<edit.range.lowerBound, of: event)
        output.append(edit.event)
        position = edit.range.upperBound
      }
      if position == 0 {
        output.append(event)
      } else {
        output.append(piece: position..<event.text.count, of: event)
      }
    }
    return output
  }
}

extension LanguageMarks {
  /// Whether the bytes begin with `{lang` and the end of that word.
  static func isMark(_ bytes: Text) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    let word = bytes.dropFirst().drop { $0 == 0x20 }
    guard word.starts(with: "lang".utf8) else { return false }
    return word.dropFirst(4).first.map { !$0.isLetterOrDigit && $0 != UInt8(ascii: "-") } ?? true
  }

  /// What stands behind `{lang=` in a mark; nothing where it begins otherwise, so that no bracket is
  /// part of a mark that holds.
  private static func code(in mark: Text) -> Text {
    let none = Text(start: nil, count: 0)
    guard let sign = mark.firstIndex(of: UInt8(ascii: "=")),
      mark[..<sign].lazy.filter({ $0 != 0x20 }).elementsEqual("{lang".utf8)
    else { return none }
    let value = mark[(sign + 1)...]
    return Text(rebasing: value.last == UInt8(ascii: "}") ? value.dropLast() : value)
  }
}

extension [Event] {
  /// Appends a part of a text as a text of its own, unless it is empty.
  mutating func append(piece: Range<Int>, of event: Event) {
    guard !piece.isEmpty else { return }
    var event = event
    event.text = Text(rebasing: event.text[piece])
    append(event)
  }
}

/// A mark as the events have it.
private struct Mark {
  struct Opener {
    let index: Int
    let offset: Int
  }

  /// The event of its text.
  let index: Int
  let range: Range<Int>
  let isWhole: Bool
  let opener: Opener?
}

/// The brackets of one emphasis or link that may begin words in another language.
private struct OpenBrackets {
  private var open: [Mark.Opener] = []
  private var closed: [Mark.Opener] = []

  mutating func open(_ bracket: Mark.Opener) { open.append(bracket) }

  mutating func close() {
    if let bracket = open.popLast() { closed.append(bracket) }
  }

  /// The bracket that a mark closes, where so many more than they seem are open inside its words.
  mutating func close(surplus: Int) -> Mark.Opener? {
    guard surplus < 0 else {
      open.removeLast(min(surplus, open.count))
      return open.popLast()
    }
    closed.removeLast(min(-surplus - 1, closed.count))
    return closed.popLast()
  }
}
