internal import Diagnostics

/// Finds where links, pictures, HTML, and what only looks like a comment, stand in the source.
///
/// What cannot be told apart there is given the first line of its block, but for comments and for the
/// ends of links and pictures: those are marked only where they are known.
struct Places {
  private let manuscript: Manuscript
  private var finder: InlineFinder
  /// The block that holds the events, and whether the finder reads it.
  private var block = 0..<0
  private var isBegun = false
  /// The link that has not ended, by its index; links do not stand in one another.
  private var link: Int?
  private var picture: Int?

  private init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    finder = InlineFinder(manuscript.bytes, in: manuscript.range)
  }

  static func find(in events: inout Events, _ manuscript: Manuscript) {
    var places = Places(manuscript)
    for index in events.row.indices { places.visit(index, &events) }
  }

  private mutating func visit(_ index: Int, _ events: inout Events) {
    let event = events.row[index]
    switch event.kind {
    case .paragraph, .heading, .cell:
      block = event.place
      isBegun = false
    case .text where manuscript.signs.contains(.comments) && picture == nil:
      if event.text.holds("<!--") { findComment(index, &events) }
    case .inlineHTML: events.row[index].place = place(of: event.text)
    case .reference where !manuscript.options.allowsFootnotes:
      let label = events.references[Int(event.number)].label
      let mark = Array("[^".utf8) + label + Array("]".utf8)
      events.row[index].place = mark.withUnsafeBufferPointer { place(of: $0) }
    case .link: link = index
    case .linkEnd: endLink(index, &events)
    case .picture: picture = index
    case .pictureEnd: endPicture(index, &events)
    default: break
    }
  }

  private mutating func begin() {
    guard !isBegun else { return }
    isBegun = true
    finder.begin(block)
  }

  /// Of what stands in the source as it is.
  private mutating func place(of words: Text) -> Range<Int> {
    begin()
    return finder.literal(words) ?? firstLine
  }

  private var firstLine: Range<Int> { manuscript.restOfLine(at: block.lowerBound) }

  /// A `<!--` in the text is a comment that failed, unless a backslash says otherwise.
  private mutating func findComment(_ index: Int, _ events: inout Events) {
    begin()
    var ahead = finder
    let found = "<!--".utf8.withContiguousStorageIfAvailable { ahead.literal($0) }
    guard let found, let range = found else { return }
    finder = ahead
    events.row[index].place = range
  }

  private mutating func endLink(_ index: Int, _ events: inout Events) {
    guard let link else { return }
    self.link = nil
    begin()
    let address = events.links[Int(events.row[link].number)].address
    if let place = place(ofAddress: address, link..<index, events) {
      events.row[link].place = place
      events.row[index].place = place
    } else if let found = finder.link(to: address) {
      events.row[link].place = address.isEmpty ? found.whole : found.destination
      events.row[index].place = found.whole
    } else {
      events.row[link].place = firstLine
    }
  }

  /// The place of a link that is nothing but its address: `<a@b.org>`, `www.example.org`.
  private mutating func place(ofAddress address: Text, _ link: Range<Int>, _ events: Events)
    -> Range<Int>?
  {
    guard let words = events.onlyWords(in: link), Events.isAddress(words, of: address) else {
      return nil
    }
    var ahead = finder
    guard let found = ahead.literal(words, isWord: true) else { return nil }
    // `[https://a.org](https://a.org)` is a link like every other.
    let bytes = manuscript.bytes
    if found.lowerBound > 0, bytes[found.lowerBound - 1] == UInt8(ascii: "["),
      found.upperBound < bytes.count, bytes[found.upperBound] == UInt8(ascii: "]")
    {
      return nil
    }
    finder = ahead
    return found
  }

  private mutating func endPicture(_ index: Int, _ events: inout Events) {
    guard let picture else { return }
    self.picture = nil
    begin()
    guard let found = finder.link(to: events.pictures[Int(events.row[picture].number)].address)
    else {
      events.row[picture].place = firstLine
      return
    }
    let whole = max(0, found.whole.lowerBound - 1)..<found.whole.upperBound
    events.row[picture].place = found.destination.isEmpty ? whole : found.destination
    events.row[index].place = whole
  }
}

extension Events {
  /// The words of a link that holds nothing else, from its event to its end.
  func onlyWords(in link: Range<Int>) -> Text? {
    guard link.count == 2, row[link.lowerBound + 1].kind == .text else { return nil }
    return row[link.lowerBound + 1].text
  }

  /// Whether the words are the address that they lead to.
  static func isAddress(_ words: Text, of address: Text) -> Bool {
    guard address.count >= words.count, address.suffix(words.count).elementsEqual(words) else {
      return false
    }
    let scheme = address.prefix(address.count - words.count)
    return scheme.isEmpty || scheme.elementsEqual("http://".utf8)
      || scheme.elementsEqual("mailto:".utf8)
  }
}
