internal import Diagnostics

/// Makes lists of definitions of paragraphs in which a line that begins with `: ` stands directly
/// below another: that one is a term, and this one what it means. Several terms may share a meaning,
/// and a term may have several.
struct DefinitionLists {
  /// A line or more of a paragraph.
  private struct Piece {
    let isMeaning: Bool
    var events: Range<Int>
    /// Where it begins in the source, and how far that is from the margin, where it is known.
    var start: Int?
    var column = 0
  }

  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  private var places: WordPlaces
  private var output: [Event] = []

  init(in events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    places = WordPlaces(events, manuscript)
    guard manuscript.signs.contains(.meanings) else { return }
    output.reserveCapacity(events.row.count + 16)
    var index = 0
    while index < events.row.count {
      var end = index + 1
      if events.row[index].kind == .paragraph, !events.row[index].details.contains(.task) {
        end = events.end(ofBlock: index)
        let pieces = pieces(of: index..<end, events.row)
        if pieces.contains(where: \.isMeaning) {
          write(pieces, index..<end, events.row)
          index = end
          continue
        }
      }
      output += events.row[index..<end]
      index = end
    }
    events.row = output
  }

  private mutating func pieces(of paragraph: Range<Int>, _ row: [Event]) -> [Piece] {
    let ranges = Self.lines(of: paragraph, row)
    guard ranges.contains(where: { Self.beginsWithColon($0, row) }) else { return [] }
    places.begin(paragraph.lowerBound)
    // In the order of the text, in which places cost little.
    let lines = ranges.map { line(of: $0, row) }
    guard let first = lines.first, !first.isMeaning else {
      if let start = lines.first?.start {
        complaints.append(manuscript.complaint(.strayMeaning, at: start..<start + 1))
      }
      return []
    }
    var pieces = [first]
    var hasMeaning = false
    for (index, line) in lines.enumerated().dropFirst() {
      let isTerm = !hasMeaning || Self.isTerm(line, before: lines[(index + 1)...].first)
      if line.isMeaning || isTerm {
        pieces.append(line)
      } else if let last = pieces.indices.last {
        pieces[last].events = pieces[last].events.lowerBound..<line.events.upperBound
      }
      if line.isMeaning { hasMeaning = true }
    }
    return hasMeaning ? pieces : []
  }

  /// A line between two meanings goes on with the first where it is farther from the margin.
  private static func isTerm(_ line: Piece, before next: Piece?) -> Bool {
    guard let next, next.isMeaning else { return false }
    return line.column <= next.column
  }

  /// Without the breaks between them; markup that goes on over the end of a line keeps it together.
  private static func lines(of paragraph: Range<Int>, _ row: [Event]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var depth = 0
    var words = paragraph.dropFirst().dropLast()
    if let first = words.first, row[first].isOfBlock {
      words = words.dropFirst().dropLast()
    }
    var start = words.startIndex
    for index in words {
      if row[index].opens { depth += 1 }
      if row[index].closes { depth -= 1 }
      guard depth == 0, row[index].kind == .softBreak || row[index].kind == .lineBreak else {
        continue
      }
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<words.endIndex)
    // Of an alert the mark has been taken out.
    return lines.map { $0.drop { row[$0].kind == .nothing } }.filter { !$0.isEmpty }
  }

  private static func beginsWithColon(_ line: Range<Int>, _ row: [Event]) -> Bool {
    row[line.lowerBound].kind == .text && row[line.lowerBound].text.starts(with: ": ".utf8)
  }

  private mutating func line(of events: Range<Int>, _ row: [Event]) -> Piece {
    let text = events.first { row[$0].kind == .text }
    let place = text.flatMap { places.place(of: Events.Spot(event: $0, offset: 0)) }
    // A backslash before the colon says that it is meant.
    let isMeaning = Self.beginsWithColon(events, row) && place?.count ?? 1 == 1
    guard let place else { return Piece(isMeaning: isMeaning, events: events) }
    let before = manuscript.bytes[..<place.lowerBound].lastIndex { $0 == 0x0A || $0 == 0x0D }
    let margin = before.map { $0 + 1 } ?? 0
    let start = manuscript.bytes[margin...].firstIndex { !" \t>".utf8.contains($0) }
    return Piece(
      isMeaning: isMeaning, events: events, start: start, column: (start ?? margin) - margin)
  }
}

extension DefinitionLists {
  private mutating func write(_ pieces: [Piece], _ paragraph: Range<Int>, _ row: [Event]) {
    let place = row[paragraph.lowerBound].place
    let language = row[paragraph.lowerBound + 1]
    let isMarked = language.isOfBlock
    if !isMarked, output.last?.kind == .definitionsEnd {
      output.removeLast()
    } else {
      add(.definitions, at: place)
      if isMarked { output.append(language) }
    }
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1].start : place.upperBound
      let start = index == 0 ? place.lowerBound : piece.start ?? place.lowerBound
      add(
        piece.isMeaning ? .meaning : .term,
        at: (piece.isMeaning ? start + 1 : start)..<max(start + 1, next ?? place.upperBound))
      let first = row[piece.events.lowerBound]
      let blanks = piece.isMeaning ? first.text.dropFirst().prefix(while: \.isBlank).count + 1 : 0
      if blanks > 0 {
        output.append(piece: blanks..<first.text.count, of: first)
        output += row[piece.events.dropFirst()]
      } else {
        output += row[piece.events]
      }
      add(piece.isMeaning ? .meaningEnd : .termEnd, at: 0..<0)
    }
    if isMarked { output.append(row[paragraph.upperBound - 2]) }
    add(.definitionsEnd, at: 0..<0)
  }

  private mutating func add(_ kind: Event.Kind, at place: Range<Int>) {
    var event = Event(kind)
    event.place = place
    output.append(event)
  }
}
