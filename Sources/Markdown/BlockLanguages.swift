/// The language of a whole block: `{lang=ga}` on a line of its own above a paragraph, heading, list,
/// quotation or table, be it the first line of that paragraph or the last of what stands before.
///
/// The line is taken out, and the events of a language stand directly inside the block. What is no
/// such line stays, and is complained of where the marks of words are read.
struct BlockLanguages {
  private let manuscript: Manuscript
  private var places: WordPlaces
  private var taken = Set<Int>()
  /// What stands before the event of that number.
  private var added: [Int: [Event]] = [:]

  static func set(in events: inout Events, _ manuscript: Manuscript) {
    guard manuscript.signs.contains(.languages) else { return }
    var languages = BlockLanguages(events, manuscript)
    for index in events.row.indices where events.row[index].kind == .text {
      languages.read(index, &events)
    }
    guard !languages.taken.isEmpty else { return }
    var row: [Event] = []
    row.reserveCapacity(events.row.count + languages.added.count)
    for (index, event) in events.row.enumerated() {
      row += languages.added[index] ?? []
      if !languages.taken.contains(index) { row.append(event) }
    }
    events.row = row
  }

  private init(_ events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    places = WordPlaces(events, manuscript)
  }

  private mutating func read(_ index: Int, _ events: inout Events) {
    let text = events.row[index].text
    guard LanguageMarks.isMark(text), text.firstIndex(of: UInt8(ascii: "}")) == text.count - 1
    else { return }
    let code = LanguageMarks.code(in: text)
    guard manuscript.options.isLanguage(String(decoding: code, as: UTF8.self)),
      let start = start(ofWords: index, events),
      events.row[start].kind == .heading
        || events.row[start].kind == .paragraph && !events.row[start].details.contains(.task)
    else { return }
    places.begin(start)
    // A backslash or an entity says that the signs are to be printed.
    guard places.place(of: Events.Spot(event: index, offset: 0)).map({ $0.count == 1 }) ?? true
    else { return }
    let before = events.row[index - 1].kind
    let after = events.row[index + 1].kind
    let isFirst = events.row[start + 1..<index].allSatisfy { $0.kind == .nothing }
    if isFirst, after == .softBreak || after == .lineBreak {
      let end = places.place(of: Events.Spot(event: index, offset: text.count - 1))
      if let end { begin(start, below: end, &events) }
      taken.formUnion(start + 1...index + 1)
      set(code, start, events)
    } else if after == .paragraphEnd, isFirst || before == .softBreak,
      let block = next(behind: index + 1, events)
    {
      taken.formUnion(isFirst ? start...index + 1 : index - 1...index)
      set(code, block, events)
    }
  }

  /// The words begin on the line below, behind the signs of what they stand in.
  private func begin(_ block: Int, below mark: Range<Int>, _ events: inout Events) {
    let line = manuscript.line(after: manuscript.restOfLine(at: mark.lowerBound))
    let first = manuscript.bytes[line].firstIndex { !" \t>".utf8.contains($0) }
    let start = first ?? line.lowerBound
    events.row[block].place = start..<max(start, events.row[block].place.upperBound)
  }

  /// The block of words, where the text is its first or its last.
  private func start(ofWords index: Int, _ events: Events) -> Int? {
    // The line that makes an alert of a quotation has been taken out.
    let before = events.row[..<index].lastIndex { $0.kind != .nothing }
    if let before, events.row[before].kind.beginsWords { return before }
    guard events.row[index + 1].kind.endsWords else { return nil }
    return events.row[..<index].lastIndex(where: \.kind.beginsWords)
  }

  /// The block that comes next in the same quotation or item.
  private func next(behind index: Int, _ events: Events) -> Int? {
    let next = events.row[(index + 1)...].firstIndex { $0.kind != .nothing }
    guard let next else { return nil }
    switch events.row[next].kind {
    case .paragraph, .heading, .list, .quote, .table: return next
    default: return nil
    }
  }

  private mutating func set(_ code: Text, _ block: Int, _ events: Events) {
    var start = Event(.language, text: code)
    var end = Event(.languageEnd)
    // A paragraph that is printed without an element of its own can only hold one.
    if events.row[block].kind != .paragraph || !events.row[block].details.contains(.tight) {
      start.details = .ofBlock
      end.details = .ofBlock
    }
    added[block + 1, default: []].append(start)
    added[events.end(ofBlock: block) - 1, default: []].append(end)
  }
}
