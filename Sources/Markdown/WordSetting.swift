internal import Diagnostics
internal import Typography

/// Sets the words of a text by the rules of their language: marks of quotation, dashes, spaces at which
/// no line breaks. What is marked as another language follows its own; code, addresses and HTML are
/// nobody's words.
///
/// The words of a block are read in one piece, whatever markup stands between them.
struct WordSetting {
  private let manuscript: Manuscript
  /// What sets the words of each language, by its code; that of the text itself has none.
  private var setters: [(code: [UInt8], setter: Typesetter)] = []
  /// The languages that are open, the innermost last, by their numbers; nil where one has no rules.
  private var languages: [Int?] = []
  /// The pieces of the block that are open, each in its language.
  private var pieces: [Piece] = []
  /// The memory of the piece that was read last, for the next.
  private var spare = Piece(language: nil, block: 0)
  /// Says what the author wrote for a sign.
  private var places: WordPlaces?
  private(set) var found = SetWords()
  private var typed: [Diagnostic] = []

  /// Nothing where no rules are known for any of the words.
  static func set(in events: inout Events, _ manuscript: Manuscript) -> SetWords {
    let options = manuscript.options
    guard options.setting != nil || manuscript.signs.contains(.languages) else { return SetWords() }
    var setting = WordSetting(manuscript)
    var index = 0
    while index < events.row.count { setting.visit(&index, events) }
    let found = setting.found
    found.typed = setting.typed
    setting.places = nil
    found.apply(to: &events)
    return found
  }

  private init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    if let rules = manuscript.options.setting { setters.append(([], Typesetter(rules))) }
    languages = [setters.isEmpty ? nil : 0]
  }

  /// Words of one language that stand in one block, in one piece.
  private struct Piece {
    var language: Int?
    /// The block that they stand in.
    var block: Int
    var bytes: [UInt8] = []
    var segments: [Segment] = []

    mutating func append(_ text: Text, of event: Int) {
      segments.append(Segment(event: event, start: bytes.count, count: text.count))
      bytes.append(contentsOf: text)
    }
  }

  /// Where the words of an event begin in their piece.
  struct Segment {
    let event: Int
    let start: Int
    let count: Int
  }
}

extension WordSetting {
  private mutating func visit(_ index: inout Int, _ events: Events) {
    let event = events.row[index]
    switch event.kind {
    case .text: append(event.text, of: index)
    case .softBreak: append(lineEnd: index)
    case .lineBreak: append(Typesetter.lineBreak)
    case .codeSpan: append(Typesetter.object)
    case .inlineHTML: if event.details == .breaksLine { append(Typesetter.lineBreak) }
    case .link:
      readTitle(ofLink: event, events)
      if isBare(index, events) {
        append(Typesetter.object)
        index += 1
      }
    case .picture: read(picture: &index, events)
    case .language: open(event, at: index)
    case .languageEnd: close(events)
    case let kind where kind.beginsWords:
      if isPlain(index, events) {
        set(
          events.row[index + 1].text,
          [Segment(event: index + 1, start: 0, count: events.row[index + 1].text.count)],
          languages.last ?? nil, in: index, events)
        index += 2
      } else {
        begin(block: index)
      }
    case let kind where kind.endsWords: while !pieces.isEmpty { finish(events) }
    default: break
    }
    index += 1
  }

  /// Whether a block holds some words and nothing else.
  private func isPlain(_ block: Int, _ events: Events) -> Bool {
    block + 2 < events.row.count && events.row[block + 1].kind == .text
      && events.row[block + 2].kind.endsWords
  }

  /// Whether the words of a link are its address.
  private func isBare(_ link: Int, _ events: Events) -> Bool {
    link + 2 < events.row.count && events.row[link + 1].kind == .text
      && events.row[link + 2].kind == .linkEnd
      && Events.isAddress(
        events.row[link + 1].text, of: events.links[Int(events.row[link].number)].address)
  }

  private mutating func append(_ byte: UInt8) {
    if let last = pieces.indices.last, pieces[last].language != nil {
      pieces[last].bytes.append(byte)
    }
  }

  private mutating func append(_ text: Text, of event: Int) {
    guard let last = pieces.indices.last, pieces[last].language != nil else { return }
    pieces[last].append(text, of: event)
  }

  private mutating func append(lineEnd event: Int) {
    guard let last = pieces.indices.last, pieces[last].language != nil else { return }
    pieces[last].segments.append(
      Segment(event: event, start: pieces[last].bytes.count, count: 1))
    pieces[last].bytes.append(0x0A)
  }

  private mutating func begin(block: Int) {
    pieces.removeAll(keepingCapacity: true)
    var piece = Piece(language: nil, block: block)
    swap(&piece, &spare)
    (piece.language, piece.block) = (languages.last ?? nil, block)
    pieces.append(piece)
  }

  private mutating func open(_ language: Event, at index: Int) {
    let number = number(of: language.text)
    languages.append(number)
    if let block = pieces.last?.block { pieces.append(Piece(language: number, block: block)) }
  }

  private mutating func close(_ events: Events) {
    if languages.count > 1 { languages.removeLast() }
    guard pieces.count > 1 else { return }
    finish(events)
    append(Typesetter.object)
  }

  private mutating func number(of code: Text) -> Int? {
    if let known = setters.firstIndex(where: { $0.code.elementsEqual(code) }) { return known }
    guard let rules = manuscript.options.settingOf(String(decoding: code, as: UTF8.self)) else {
      return nil
    }
    setters.append((Array(code), Typesetter(rules)))
    return setters.count - 1
  }
}

extension WordSetting {
  private mutating func finish(_ events: Events) {
    guard var piece = pieces.popLast(), piece.language != nil else { return }
    piece.bytes.withUnsafeBufferPointer {
      set($0, piece.segments, piece.language, in: piece.block, events)
    }
    piece.bytes.removeAll(keepingCapacity: true)
    piece.segments.removeAll(keepingCapacity: true)
    spare = piece
  }

  private mutating func set(
    _ words: Text, _ segments: [Segment], _ language: Int?, in block: Int, _ events: Events
  ) {
    guard let language, !words.isEmpty else { return }
    let edits: [Typesetter.Edit]
    if mayBeMeant(block, events) {
      var places = self.places ?? WordPlaces(events, manuscript)
      places.begin(block)
      edits = setters[language].setter.edits(of: words) { offset in
        guard let segment = segments.holding(offset) else { return false }
        let spot = Events.Spot(event: segment.event, offset: offset - segment.start)
        return (places.place(of: spot)?.count ?? 1) > 1 && words[offset] < 0x80
      }
      self.places = places
    } else {
      edits = setters[language].setter.edits(of: words)
    }
    guard !edits.isEmpty else { return }
    if manuscript.options.tellsTyped { tell(edits, segments, in: block, events) }
    found.take(edits, segments, words)
    if events.row[block].kind == .heading { found.headings.append(block) }
  }

  /// What an author would write to have it so in the source; the ends of lines stay where they are.
  private mutating func tell(
    _ edits: [Typesetter.Edit], _ segments: [Segment], in block: Int, _ events: Events
  ) {
    var places = self.places ?? WordPlaces(events, manuscript)
    places.begin(block)
    for edit in edits where !edit.joinsLines {
      guard let segment = segments.holding(edit.range.lowerBound),
        edit.range.upperBound <= segment.start + segment.count
      else { continue }
      let first = Events.Spot(
        event: segment.event, offset: edit.range.lowerBound - segment.start)
      let last = Events.Spot(
        event: segment.event, offset: max(first.offset, edit.range.upperBound - segment.start - 1))
      guard let place = places.place(from: first, to: last) else { continue }
      let range = edit.range.isEmpty ? place.lowerBound..<place.lowerBound : place
      typed.append(.typed(at: Place(manuscript.file, range), edit.text))
    }
    self.places = places
  }

  /// Whether a backslash or an entity may say that a sign is to be printed as it is.
  private func mayBeMeant(_ block: Int, _ events: Events) -> Bool {
    let source = Text(rebasing: manuscript.whole[events.row[block].place])
    return source.holds(UInt8(ascii: "\\")) || source.holds(UInt8(ascii: "&"))
  }
}

/// What is said of links and pictures.
extension WordSetting {
  private var setter: Int? { languages.last ?? nil }

  private mutating func readTitle(ofLink event: Event, _ events: Events) {
    let title = events.links[Int(event.number)].title
    if !title.isEmpty, let text = set(title) { found.linkTitles[Int(event.number)] = text }
  }

  /// Its description is a text of its own, and so is its title.
  private mutating func read(picture index: inout Int, _ events: Events) {
    let start = index
    let number = Int(events.row[start].number)
    while index + 1 < events.row.count, events.row[index].kind != .pictureEnd { index += 1 }
    append(Typesetter.object)
    guard setter != nil else { return }
    var alt = events.plainText(start..<index) { _ in true }
    if let text = alt.withUTF8({ set($0) }) { found.descriptions[number] = text }
    let title = events.pictures[number].title
    if !title.isEmpty, let text = set(title) { found.captions[number] = text }
  }

  /// A text without markup; nil where nothing of it changes.
  private mutating func set(_ text: Text) -> String? {
    guard let setter else { return nil }
    return setters[setter].setter.text(of: text)
  }
}

extension [WordSetting.Segment] {
  /// The last that begins at an offset or before it.
  fileprivate func holding(_ offset: Int) -> WordSetting.Segment? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
