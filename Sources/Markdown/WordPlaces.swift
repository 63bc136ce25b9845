/// Says where any byte of the words of a block stands in the source.
///
/// cmark does not tell. So this goes along the events of a block and its source side by side: each
/// event says what its source must look like, from the sign of an emphasis to the entity that a
/// letter was written as. It costs nothing until it is asked, and little as long as it is asked in
/// the order of the text. Where the two do not fit together it knows no place, up to the end of the
/// next link, or of the block.
struct WordPlaces {
  let manuscript: Manuscript
  private let row: [Event]
  /// The event of the block, and how many quotations it stands in.
  private var block = 0
  private var depth = 0
  /// What comes next: a byte of an event, and its place in the source where that is known.
  private var event = 0
  private var offset = 0
  var position: Int?
  private var last = 0..<0
  /// Where it stood before it was last asked: of a stretch the end is often asked for first.
  private var kept = (event: 0, offset: 0, position: Int?.none, last: 0..<0)
  /// The end of the block in the source.
  private(set) var end = 0

  init(_ events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    row = events.row
  }
}

extension WordPlaces {
  /// Goes to a block of words, unless it is there.
  mutating func begin(_ index: Int) {
    guard index != block || event == 0 else { return }
    if index < block { (block, depth) = (0, 0) }
    for event in row[block..<index] {
      if event.kind == .quote { depth += 1 }
      if event.kind == .quoteEnd { depth -= 1 }
    }
    block = index
    restart()
  }

  private mutating func restart() {
    let place = row[block].place
    (event, offset) = (block + 1, 0)
    end = place.upperBound
    position = place.lowerBound
    passOpening(of: row[block])
    passDefinitions()
  }

  private mutating func goBack(to spot: Events.Spot) {
    guard kept.event > block, (kept.event, kept.offset) <= (spot.event, spot.offset) else {
      return restart()
    }
    (event, offset, position, last) = kept
  }

  /// What a byte of the block is written as: one byte, or an escape or entity.
  mutating func place(of spot: Events.Spot) -> Range<Int>? {
    if (spot.event, spot.offset) < (event, offset) { goBack(to: spot) }
    kept = (event, offset, position, last)
    while event < spot.event { passEvent() }
    pass(row[event].text, to: spot.offset)
    // Several bytes are written as one entity.
    if offset > spot.offset { return last }
    guard offset == spot.offset, let position,
      let step = step(row[event].text, offset, at: position)
    else { return nil }
    return position..<step.end
  }

  /// Where an event of the block begins in the source; nil where that is not known.
  mutating func position(before event: Int) -> Int? {
    if event < self.event || event == self.event && offset > 0 { restart() }
    while self.event < event { passEvent() }
    return position
  }

  /// What can be marked of the block where nothing nearer can.
  var firstLine: Range<Int> { manuscript.restOfLine(at: row[block].place.lowerBound) }

  /// From one byte to another, both included.
  mutating func place(from first: Events.Spot, to last: Events.Spot) -> Range<Int>? {
    guard let start = place(of: first), let end = place(of: last) else { return nil }
    return start.lowerBound..<max(start.upperBound, end.upperBound)
  }

  /// Moves past the bytes of a text up to one of them; an entity may have made several.
  private mutating func pass(_ text: Text, to limit: Int) {
    guard var start = position else { return }
    let whole = manuscript.whole
    while offset < limit {
      if start < end, whole[start] == text[offset], !Self.isSpecial(whole[start]) {
        start += 1
        offset += 1
        continue
      }
      guard let step = step(text, offset, at: start) else { return position = nil }
      last = start..<step.end
      start = step.end
      offset += step.count
    }
    position = start
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
  }

  private mutating func passEvent() {
    let next = row[event]
    switch next.kind {
    case .text: pass(next.text, to: next.text.count)
    case .nothing where next.hasPlace: passHTML(next)
    case .nothing where next.text.isEmpty: passLineBreak()
    case .nothing: pass(next.text, to: next.text.count)
    default: passMarkup(next)
    }
    event += 1
    offset = 0
  }

  /// Definitions of links may stand before the words of a paragraph and leave no event.
  private mutating func passDefinitions() {
    guard manuscript.signs.contains(.definitions), row[block].kind == .paragraph,
      row[event].kind == .text
    else { return }
    while let start = position, start < end, !fits(row[event].text, at: start) {
      let line = manuscript.restOfLine(at: start)
      position = min(line.upperBound, end)
      passLineBreak()
      if position == start { return }
    }
  }

  private func fits(_ text: Text, at start: Int) -> Bool {
    var position = start
    var offset = 0
    while offset < text.count {
      guard let step = step(text, offset, at: position) else { return false }
      position = step.end
      offset += step.count
    }
    return true
  }
}

extension WordPlaces {
  func byte(at position: Int) -> UInt8? {
    position < end ? manuscript.whole[position] : nil
  }

  mutating func passBlanks() {
    while let start = position, let byte = byte(at: start), byte == 0x20 || byte == 0x09 {
      position = start + 1
    }
  }

  /// The end of a line, and what stands before the words of the next one.
  mutating func passLineBreak() {
    passBlanks()
    guard let start = position else { return }
    var next = start
    if byte(at: next) == 0x0D { next += 1 }
    if byte(at: next) == 0x0A { next += 1 }
    position = next > start ? next : nil
    passBlanks()
    for _ in 0..<depth {
      guard let start = position, byte(at: start) == UInt8(ascii: ">") else { return }
      position = start + 1
      passBlanks()
    }
  }
}
