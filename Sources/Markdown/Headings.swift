internal import Diagnostics

/// The ids of a document's headings: unique, those given by hand kept as they are.
struct Anchors {
  private var taken: Set<String> = []
  /// The number to try next for an id, so that many equal headings are not counted anew each time.
  private var nextNumbers: [String: Int] = [:]
  private(set) var byHand: [String: Range<Int>] = [:]

  /// Footnotes have addresses of their own.
  static func isReserved(_ id: String) -> Bool { id.hasPrefix("fn-") || id.hasPrefix("fnref-") }

  mutating func reserve(_ id: String) { taken.insert(id) }

  /// The place of the heading that has the id already, or nil: then it is this one's.
  mutating func claim(_ id: String, at range: Range<Int>) -> Range<Int>? {
    if let first = byHand[id] { return first }
    byHand[id] = range
    taken.insert(id)
    return nil
  }

  /// The id itself for the first that asks, then with `-2`, `-3`; past whatever is taken.
  mutating func unique(_ id: String) -> String {
    // Room for the headings of most texts, rather than for one, two and four in turn.
    if taken.isEmpty { taken.reserveCapacity(12) }
    if !Self.isReserved(id), taken.insert(id).inserted { return id }
    var candidate = id
    var number = nextNumbers[id] ?? 2
    while Self.isReserved(candidate) || !taken.insert(candidate).inserted {
      candidate = Self.isReserved(id) ? "h-\(id)-\(number)" : "\(id)-\(number)"
      number += 1
    }
    if number > 2 { nextNumbers[id] = number }
    return candidate
  }
}

/// Gives the headings of a text their ids, and takes those that are written by hand off their words.
struct Headings {
  private let manuscript: Manuscript
  private(set) var headings: [MarkdownDocument.Heading] = []
  private(set) var complaints = Complaints()
  private var anchors = Anchors()
  /// How many headings have had no words to make an id from.
  private var numbered = 0

  init(of events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    var start = 0
    if manuscript.signs.contains(.anchors) { reserveAnchors(events.row) }
    for index in events.row.indices {
      switch events.row[index].kind {
      case .heading: start = index
      case .headingEnd: read(start..<index, &events)
      default: break
      }
    }
  }

  /// Ids by hand are nobody else's, also of headings before the one that has them.
  private mutating func reserveAnchors(_ row: [Event]) {
    for index in row.indices where row[index].kind == .headingEnd {
      if let mark = Self.mark(before: index, row), Self.isSafe(mark.id) { anchors.reserve(mark.id) }
    }
  }

  private mutating func read(_ heading: Range<Int>, _ events: inout Events) {
    let event = events.row[heading.lowerBound]
    let mark =
      manuscript.signs.contains(.anchors) ? Self.mark(before: heading.upperBound, events.row) : nil
    if let mark {
      let text = events.row[mark.index].text
      events.row[mark.index].text = Text(rebasing: text[..<mark.start])
    }
    let text = events.plainText(heading)
    let byHand = mark.flatMap { claimed($0.id, in: event.place) }
    let id = byHand ?? made(from: text, event, isMarked: mark != nil)
    events.row[heading.lowerBound].number = Int32(headings.count)
    headings.append(
      .init(level: Int(event.detail), id: id, text: text, place: event.place))
    if Int(event.detail) < manuscript.options.topLevel {
      let line = manuscript.restOfLine(at: event.place.lowerBound)
      let word = Manuscript.quoted(text)
      complaints.append(manuscript.complaint(.secondTitle, at: line, ["word": word]))
    }
  }
}

extension Headings {
  private struct Mark {
    /// The event of its text, and where in it the mark and the space before it start.
    let index: Int
    let start: Int
    let id: String
  }

  /// `{#id}` at the end of a heading.
  private static func mark(before end: Int, _ row: [Event]) -> Mark? {
    guard end > 0, row[end - 1].kind == .text else { return nil }
    let text = row[end - 1].text
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      open + 1 < text.count, text[open + 1] == UInt8(ascii: "#")
    else { return nil }
    var start = open
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    let id = String(decoding: text[open + 2..<text.count - 1], as: UTF8.self)
    return Mark(index: end - 1, start: start, id: id)
  }

  /// The id by hand, unless it is no good; that is complained of.
  private mutating func claimed(_ id: String, in place: Range<Int>) -> String? {
    let mark = markRange(in: place)
    guard Self.isSafe(id) else {
      complaints.append(manuscript.complaint(.invalidAnchor, at: mark, ["word": id]))
      return nil
    }
    guard let first = anchors.claim(id, at: mark) else { return id }
    complaints.append(
      manuscript.complaint(
        .duplicateAnchor, at: mark, ["word": id],
        notes: [Note(.first, at: Place(manuscript.file, first))]))
    return nil
  }

  /// Words that make no id are counted, so that links and the table of contents can lead to them.
  private mutating func made(from text: String, _ heading: Event, isMarked: Bool) -> String? {
    guard let makeID = manuscript.options.makeID else { return nil }
    if let id = makeID(text) { return anchors.unique(id) }
    guard !text.isWithoutWords else { return nil }
    numbered += 1
    let id = anchors.unique("section-\(numbered)")
    guard !isMarked, !complaints.isEnough else { return id }
    let signs = String(repeating: "#", count: Int(heading.detail))
    complaints.append(
      manuscript.complaint(
        .headingWithoutAddress, at: manuscript.restOfLine(at: heading.place.lowerBound),
        ["word": id, "example": "\(signs) \(Manuscript.quoted(text)) {#…}"]))
    return id
  }

  private func markRange(in place: Range<Int>) -> Range<Int> {
    let bytes = manuscript.bytes[place]
    guard let end = bytes.lastIndex(of: UInt8(ascii: "}")),
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "{"))
    else { return place }
    return start..<end + 1
  }

  /// An id that survives every address, script and style sheet.
  private static func isSafe(_ id: String) -> Bool {
    guard let first = id.utf8.first, first.isLetter, id.utf8.count <= 100 else { return false }
    return !Anchors.isReserved(id)
      && id.utf8.allSatisfy { $0.isLetterOrDigit || "-_".utf8.contains($0) }
  }
}
