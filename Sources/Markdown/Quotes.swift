internal import Diagnostics

/// Looks at quotations: those that begin with a line such as `[!WARNING]` are alerts, which their
/// events then say, and the line is taken out; and a line without the sign belongs to no quotation.
struct Quotes {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []

  init(of events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.quotes) else { return }
    var open: [Body.Alert?] = []
    for index in events.row.indices {
      switch events.row[index].kind {
      case .quote:
        let alert = alert(at: index, &events)
        open.append(alert)
        Self.mark(index, alert, &events)
      case .quoteEnd: Self.mark(index, open.popLast() ?? nil, &events)
      case .paragraph where !open.isEmpty: complainOfLazyLines(of: events.row[index])
      default: break
      }
    }
  }

  /// The number of an alert counts from 1; 0 is an ordinary quotation.
  private static func mark(_ index: Int, _ alert: Body.Alert?, _ events: inout Events) {
    let number = alert.flatMap { Body.Alert.allCases.firstIndex(of: $0) }
    events.row[index].number = Int32(number.map { $0 + 1 } ?? 0)
  }

  private mutating func alert(at quote: Int, _ events: inout Events) -> Body.Alert? {
    guard manuscript.signs.contains(.alerts), quote + 2 < events.row.count,
      events.row[quote + 1].kind == .paragraph, events.row[quote + 2].kind == .text,
      let length = Self.markLength(of: events.row[quote + 2].text)
    else { return nil }
    let start = events.row[quote + 1].place.lowerBound
    let mark = start..<start + length
    // A backslash in the source says that the signs are meant.
    guard mark.upperBound <= manuscript.bytes.count,
      manuscript.bytes[mark].elementsEqual(events.row[quote + 2].text.prefix(length))
    else { return nil }
    guard let alert = alert(named: mark.lowerBound + 2..<mark.upperBound - 1) else { return nil }
    if let text = manuscript.trimmed(manuscript.restOfLine(at: mark.upperBound)) {
      complain(.textAfterAlert, at: text, ["word": manuscript.words(text)])
      return nil
    }
    takeOut(quote + 2, &events)
    let isEmpty = events.row[quote + 1].kind == .nothing
    if isEmpty, events.row[(quote + 1)...].first(where: { $0.kind != .nothing })?.kind == .quoteEnd
    {
      complain(.emptyAlert, at: mark)
    }
    return alert
  }

  private mutating func alert(named name: Range<Int>) -> Body.Alert? {
    let word = manuscript.words(name)
    if let alert = Body.Alert(rawValue: word.lowercased()) { return alert }
    let known = Body.Alert.allCases.map { $0.rawValue.uppercased() }
    complain(
      .unknownAlert, at: name, ["word": word], notes: Note.suggestions(for: word, among: known))
    return nil
  }

  /// The length of `[!WORD]` at the start of a text; nil where something else stands there.
  private static func markLength(of text: Text) -> Int? {
    guard text.starts(with: "[!".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close > 2,
      String(decoding: text[2..<close], as: UTF8.self).allSatisfy(\.isLetter)
    else { return nil }
    return close + 1
  }

  /// The mark, the break behind it, and the paragraph where nothing else is in it.
  private func takeOut(_ mark: Int, _ events: inout Events) {
    events.row[mark].kind = .nothing
    let isAlone = events.row[mark + 1].kind == .paragraphEnd
    events.row[mark + 1].kind = .nothing
    if isAlone { events.row[mark - 1].kind = .nothing }
  }

  /// Lines of a quotation without its sign: Markdown takes them in all the same.
  private mutating func complainOfLazyLines(of paragraph: Event) {
    guard !paragraph.details.contains(.lost) else { return }
    var line = manuscript.restOfLine(at: paragraph.place.lowerBound)
    while line.upperBound < paragraph.place.upperBound {
      line = manuscript.line(after: line)
      guard let text = manuscript.trimmed(line), manuscript.bytes[text.lowerBound] != 0x3E else {
        continue
      }
      complain(.lazyQuote, at: text.lowerBound..<line.upperBound)
      return
    }
  }

  private mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String] = [:], notes: [Note] = []
  ) {
    complaints.append(manuscript.complaint(rule, at: range, arguments, notes: notes))
  }
}
