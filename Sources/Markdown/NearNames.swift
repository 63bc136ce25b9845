internal import Diagnostics
internal import Names

/// Complains of words that are nearly a name which the site knows: in a text and what stands with it
/// beside links and pictures. What is marked as another language is held against the names in that one;
/// code and addresses are nobody's words.
struct NearNames {
  private let manuscript: Manuscript
  private let events: Events
  /// The names of the languages that are open, the innermost last; nil where one has none.
  private var languages: [KnownNames?]
  private var places: WordPlaces
  private var complaints = Complaints()

  /// Nothing is looked at where no names are known.
  static func complaints(about events: Events, _ manuscript: Manuscript) -> [Diagnostic] {
    let options = manuscript.options
    guard options.names != nil || manuscript.signs.contains(.languages) else { return [] }
    var reader = NearNames(events, manuscript)
    reader.read()
    return reader.complaints.all
  }

  private init(_ events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    self.events = events
    languages = [manuscript.options.names]
    places = WordPlaces(events, manuscript)
  }

  /// Words of one language in one block, in one piece.
  private struct Piece {
    let names: KnownNames?
    var bytes: [UInt8] = []
    /// The events of which they are, each with the number of bytes before it.
    var parts: [(start: Int, event: Int)] = []

    mutating func add(_ text: Text, of event: Int) {
      guard names != nil else { return }
      parts.append((bytes.count, event))
      bytes.append(contentsOf: text)
    }

    /// What is no word and parts those around it.
    mutating func part() { bytes.append(0x01) }
  }
}

extension NearNames {
  private mutating func read() {
    var index = 0
    while index < events.row.count, !complaints.isEnough {
      switch events.row[index].kind {
      case .language: languages.append(names(of: events.row[index].text))
      case .languageEnd: if languages.count > 1 { languages.removeLast() }
      case let kind where kind.beginsWords: index = readBlock(index)
      default: break
      }
      index += 1
    }
  }

  private func names(of code: Text) -> KnownNames? {
    manuscript.options.namesOf(String(decoding: code, as: UTF8.self))
  }

  /// Most blocks hold no word that is one of a name, so that they are put together only then.
  ///
  /// - Returns: the event that ends the block.
  private mutating func readBlock(_ start: Int) -> Int {
    var index = start + 1
    var mayStand = false
    let open = languages
    while !events.row[index].kind.endsWords {
      let event = events.row[index]
      switch event.kind {
      case .language: languages.append(names(of: event.text))
      case .languageEnd: if languages.count > 1 { languages.removeLast() }
      case .text: mayStand = mayStand || languages.last??.mayStand(in: event.text) == true
      case .link: readTitle(of: events.links[Int(event.number)], at: event, in: start)
      case .picture: readTitle(of: events.pictures[Int(event.number)], at: event, in: start)
      default: break
      }
      index += 1
    }
    guard mayStand else { return index }
    places.begin(start)
    languages = open
    for piece in pieces(of: start + 1..<index) { complain(about: piece) }
    return index
  }

  private mutating func pieces(of block: Range<Int>) -> [Piece] {
    var done: [Piece] = []
    var open = [Piece(names: languages.last ?? nil)]
    for index in block {
      let event = events.row[index]
      let last = open.count - 1
      switch event.kind {
      case .text where isAddress(index): open[last].part()
      case .text: open[last].add(event.text, of: index)
      case .softBreak: open[last].bytes.append(0x0A)
      case .lineBreak, .codeSpan, .picture, .pictureEnd, .reference: open[last].part()
      case .language:
        languages.append(names(of: event.text))
        open.append(Piece(names: languages.last ?? nil))
      case .languageEnd:
        if languages.count > 1 { languages.removeLast() }
        guard open.count > 1, let piece = open.popLast() else { continue }
        done.append(piece)
        open[last - 1].part()
      default: break
      }
    }
    return done + open
  }

  /// Whether words are those of a link, and its address.
  private func isAddress(_ index: Int) -> Bool {
    let link = events.row[index - 1]
    return link.kind == .link
      && Events.isAddress(events.row[index].text, of: events.links[Int(link.number)].address)
  }
}

extension NearNames {
  private mutating func complain(about piece: Piece) {
    guard let names = piece.names else { return }
    for near in piece.bytes.withUnsafeBufferPointer(names.nearNames) {
      let word = String(decoding: piece.bytes[near.range], as: UTF8.self)
      let first = spot(of: near.range.lowerBound, piece)
      let last = spot(of: near.range.upperBound - 1, piece)
      let place = first.flatMap { first in last.flatMap { places.place(from: first, to: $0) } }
      complaints.append(
        near.complaint(about: word, at: Place(manuscript.file, place ?? places.firstLine)))
    }
  }

  private func spot(of offset: Int, _ piece: Piece) -> Events.Spot? {
    piece.parts.last { $0.start <= offset }
      .map { Events.Spot(event: $0.event, offset: offset - $0.start) }
  }

  /// What is said of a link or picture beside its words, which is marked by where it stands.
  private mutating func readTitle(of target: Events.Target, at event: Event, in block: Int) {
    guard !target.title.isEmpty, let names = languages.last ?? nil,
      names.mayStand(in: target.title)
    else { return }
    places.begin(block)
    let range = event.hasPlace ? event.place : places.firstLine
    for near in names.nearNames(in: target.title) {
      let word = String(decoding: target.title[near.range], as: UTF8.self)
      complaints.append(near.complaint(about: word, at: Place(manuscript.file, range)))
    }
  }
}
