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
  private(set) var complaints = Complaints()
  private var edits: [Edit] = []
  private var places: WordPlaces

  init(of events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    places = WordPlaces(events, manuscript)
    guard manuscript.signs.contains(.languages) else { return }
    events.blocksOfWords { block in
      let source = Text(rebasing: manuscript.whole[events.row[block.lowerBound].place])
      if source.holds("{") { read(events.row, block) }
    }
    guard !edits.isEmpty else { return }
    events.row = edited(events.row)
  }

  /// Takes each mark with the bracket that begins its words: in the same emphasis or link, past
  /// pairs that are closed.
  private mutating func read(_ row: [Event], _ block: Range<Int>) {
    let isMarked = row[block].contains { $0.kind == .text && $0.text.holds("{") }
    guard isMarked else { return }
    places.begin(block.lowerBound)
    var brackets = [OpenBrackets()]
    for index in block {
      if row[index].opens { brackets.append(OpenBrackets()) }
      if row[index].closes, brackets.count > 1 { brackets.removeLast() }
      guard row[index].kind == .text, let last = brackets.indices.last else { continue }
      read(row[index].text, of: index, &brackets[last])
    }
  }

  private mutating func read(_ text: Text, of event: Int, _ brackets: inout OpenBrackets) {
    for offset in text.indices {
      let spot = Events.Spot(event: event, offset: offset)
      switch text[offset] {
      case UInt8(ascii: "["): brackets.open(spot, isMeant: isMeant(spot))
      case UInt8(ascii: "]") where !isMeant(spot):
        let start = Events.Spot(event: event, offset: offset + 1)
        let opener = brackets.close()
        if let mark = Self.mark(in: text, at: offset + 1), !isMeant(start) {
          apply(mark, at: start, opener, text)
        }
      case UInt8(ascii: "{") where offset == 0 || text[offset - 1] != UInt8(ascii: "]"):
        if let mark = Self.mark(in: text, at: offset), !isMeant(spot) {
          apply(mark, at: spot, .none, text)
        }
      default: break
      }
    }
  }

  /// Whether a backslash or an entity says that a sign is to be printed.
  private mutating func isMeant(_ spot: Events.Spot) -> Bool {
    (places.place(of: spot)?.count ?? 1) > 1
  }

  private static func mark(in text: Text, at start: Int) -> (range: Range<Int>, isWhole: Bool)? {
    guard isMark(Text(rebasing: text[start...])) else { return nil }
    let end = text[start...].firstIndex(of: UInt8(ascii: "}"))
    return (start..<(end.map { $0 + 1 } ?? text.count), end != nil)
  }

  private mutating func apply(
    _ mark: (range: Range<Int>, isWhole: Bool), at start: Events.Spot,
    _ opener: OpenBrackets.Opener, _ text: Text
  ) {
    let text = Text(rebasing: text[mark.range])
    let word = String(decoding: text, as: UTF8.self)
    let code = Self.code(in: text)
    let name = String(decoding: code, as: UTF8.self)
    guard mark.isWhole, manuscript.options.isLanguage(name) else {
      return complain(.invalidLanguageMark, at: start, mark.isWhole ? name : word)
    }
    switch opener {
    case .none: complain(.strayLanguageMark, at: start, word)
    case .meant: break
    case .bracket(let opener):
      edits.append(
        Edit(
          index: opener.event, range: opener.offset..<opener.offset + 1,
          event: Event(.language, text: code)))
      edits.append(
        Edit(
          index: start.event, range: mark.range.lowerBound - 1..<mark.range.upperBound,
          event: Event(.languageEnd)))
    }
  }

  /// From the bracket behind the words to the one that closes it, or to the end of the line.
  private mutating func complain(_ rule: Rule, at start: Events.Spot, _ word: String) {
    guard !complaints.isEnough else { return }
    let place = places.place(of: start).map {
      manuscript.stretch(from: $0.lowerBound, to: UInt8(ascii: "}"), before: places.end)
    }
    complaints.append(manuscript.complaint(rule, at: place ?? places.firstLine, ["word": word]))
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
  static func code(in mark: Text) -> Text {
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

/// The brackets of one emphasis or link that may begin words in another language.
private struct OpenBrackets {
  enum Opener {
    case bracket(Events.Spot)
    /// One that is to be printed.
    case meant
    case none
  }

  private var open: [(bracket: Events.Spot, meant: Int)] = []
  /// Of those to be printed, how many stand behind the last that is not.
  private var meant = 0

  mutating func open(_ bracket: Events.Spot, isMeant: Bool) {
    if isMeant {
      meant += 1
    } else {
      open.append((bracket, meant))
      meant = 0
    }
  }

  /// What a bracket closes.
  mutating func close() -> Opener {
    if let last = open.popLast() {
      meant = last.meant
      return .bracket(last.bracket)
    }
    guard meant > 0 else { return .none }
    meant -= 1
    return .meant
  }
}
