/// Reads the words of a block as a wording: what is the same in every language becomes codes.
struct RowReader {
  private let events: Events
  private let manuscript: Manuscript
  private let phones: [MarkdownDocument.Phone]
  private var places: WordPlaces

  private var runs: [Wording.Run] = []
  private var markups: [LockedMarkup] = []
  private var marks: [Wording.Marks] = []
  /// The codes that have begun, and the titles that their ends bring.
  private var open: [(number: Int, title: String)] = []
  private var isInPicture = false

  init(_ events: Events, _ manuscript: Manuscript, _ phones: [MarkdownDocument.Phone]) {
    self.events = events
    self.manuscript = manuscript
    self.phones = phones
    places = WordPlaces(events, manuscript)
  }

  /// Nil where nothing stands in it, or nobody can say where.
  mutating func row(_ block: Range<Int>, isCell: Bool = false) -> TextRow? {
    let words = block.dropFirst().drop { events.row[$0].isUnseen }
    let place = events.row[block.lowerBound].place
    let blank = place.lowerBound..<place.lowerBound
    guard let first = words.first, let last = words.last else {
      return isCell
        ? TextRow(place: blank, wording: Wording([]), markups: [], writing: writing(blank, isCell))
        : nil
    }
    places.begin(block.lowerBound)
    guard let start = places.position(before: first) else { return nil }
    let behind = places.position(before: last + 1)
    let end = manuscript.trimmed(start..<max(start, behind ?? place.upperBound))?.upperBound
    (runs, markups, marks, open) = ([], [], [], [])
    var index = first
    while index <= last { index = take(index) }
    let range = start..<max(start, end ?? start)
    return TextRow(
      place: range, wording: Wording(runs), markups: markups, writing: writing(range, isCell))
  }

  private func writing(_ place: Range<Int>, _ isCell: Bool) -> WordingWriter {
    let line = manuscript.lines.range(ofLine: manuscript.lines.index(at: place.lowerBound))
    let margin = manuscript.bytes[line.lowerBound..<place.lowerBound].map { byte in
      byte == UInt8(ascii: ">") || byte == 0x09 ? byte : 0x20
    }
    return WordingWriter(margin: String(decoding: margin, as: UTF8.self), isCell: isCell)
  }
}

extension RowReader {
  /// - Returns: the event that is to be taken next.
  private mutating func take(_ index: Int) -> Int {
    let event = events.row[index]
    switch event.kind {
    case .text: take(event.text, of: index)
    case .softBreak: say(" ")
    case .lineBreak: runs.append(.init(.lineBreak))
    case .inlineHTML where event.details == .breaksLine: runs.append(.init(.lineBreak))
    case .codeSpan: lock(.code, event.text, Self.fenced(event.text))
    case .inlineHTML: lock(.tag, event.text)
    case .nothing where event.hasPlace: lock(.comment, event.text)
    case .reference:
      let label = events.references[Int(event.number)].label
      lock(.footnote, label, "[^\(String(decoding: label, as: UTF8.self))]")
    case .emphasis: marks.append(.emphasis)
    case .strong: marks.append(.strong)
    case .strikethrough: marks.append(.struck)
    case .emphasisEnd, .strongEnd, .strikethroughEnd: marks.removeLast()
    case .link:
      if let address = bareAddress(index) {
        let words = String(decoding: manuscript.whole[address], as: UTF8.self)
        let isBracketed =
          address.lowerBound > 0 && manuscript.bytes[address.lowerBound - 1] == UInt8(ascii: "<")
        lock(.address, words.utf8, isBracketed ? "<\(words)>" : words)
        return index + 3
      }
      begin(.link, events.links[Int(event.number)])
    case .picture:
      begin(.picture, events.pictures[Int(event.number)])
      isInPicture = true
    case .language where !event.isOfBlock:
      begin(.language, Events.Target(address: event.text, title: Text(start: nil, count: 0)))
    case .linkEnd, .pictureEnd: end()
    case .languageEnd where !event.isOfBlock: end()
    default: break
    }
    return index + 1
  }

  private var mark: Wording.Marks {
    isInPicture ? [] : marks.reduce(into: Wording.Marks()) { $0.formUnion($1) }
  }

  private mutating func say(_ text: String) { runs.append(.init(.text(text), mark)) }

  /// Telephone numbers in the words are locked.
  private mutating func take(_ text: Text, of event: Int) {
    var start = 0
    for phone in phones where !isInPicture && text.count >= phone.number.utf8.count {
      let number = Array(phone.number.utf8)
      guard let found = text[start...].firstRange(of: number)?.lowerBound else { continue }
      let place = places.place(of: Events.Spot(event: event, offset: found))
      guard place?.lowerBound == phone.range.lowerBound else { continue }
      if found > start { say(String(decoding: text[start..<found], as: UTF8.self)) }
      lock(.phone, text[found..<found + number.count])
      start = found + number.count
    }
    if start < text.count { say(String(decoding: text[start...], as: UTF8.self)) }
  }

  /// An address that is shown as it is.
  private func bareAddress(_ link: Int) -> Range<Int>? {
    guard link + 2 < events.row.count, events.row[link + 2].kind == .linkEnd,
      events.row[link].hasPlace, events.row[link].place == events.row[link + 2].place
    else { return nil }
    return events.row[link].place
  }

  private mutating func lock(
    _ kind: LockedMarkup.Kind, _ text: some Collection<UInt8>, _ source: String? = nil
  ) {
    let target = String(decoding: text, as: UTF8.self)
    markups.append(LockedMarkup(kind, target, source: source ?? target))
    runs.append(.init(.code(markups.count, .whole), mark))
  }

  private mutating func begin(_ kind: LockedMarkup.Kind, _ target: Events.Target) {
    markups.append(LockedMarkup(kind, String(decoding: target.address, as: UTF8.self)))
    open.append((markups.count, String(decoding: target.title, as: UTF8.self)))
    runs.append(.init(.code(markups.count, .begin), mark))
  }

  private mutating func end() {
    isInPicture = false
    guard let (number, title) = open.popLast() else { return }
    if !title.isEmpty {
      runs.append(.init(.code(number, .middle), mark))
      runs.append(.init(.text(title)))
    }
    runs.append(.init(.code(number, .end), mark))
  }

  private static func fenced(_ code: Text) -> String {
    let words = String(decoding: code, as: UTF8.self)
    var longest = 0
    var run = 0
    for byte in code {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = words.hasPrefix("`") || words.hasSuffix("`")
    return isPadded ? "\(fence) \(words) \(fence)" : fence + words + fence
  }
}

extension Event {
  /// Whether it stands before the words without being part of them.
  fileprivate var isUnseen: Bool { kind == .nothing && !hasPlace || isOfBlock }
}
