internal import Diagnostics

/// Complains of what looks like a link, a picture or the mark of a footnote, and is printed as it
/// stands. A backslash in the source says that it is meant.
struct Lookalikes {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  private var places: WordPlaces
  /// Where the mark of a footnote ends that was complained of: what follows it is no link besides.
  private var known = -1

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    places = WordPlaces(events, manuscript)
    events.blocksOfWords { block in
      let source = Text(rebasing: manuscript.whole[events.row[block.lowerBound].place])
      guard source.holds(UInt8(ascii: "]")) || source.holds(UInt8(ascii: "[")) else { return }
      read(events.row, block)
    }
  }

  /// The description of a picture is not printed as text.
  private mutating func read(_ row: [Event], _ block: Range<Int>) {
    var isInPicture = false
    for index in block {
      switch row[index].kind {
      case .picture: isInPicture = true
      case .pictureEnd: isInPicture = false
      case .text where !isInPicture:
        let text = row[index].text
        guard text.holds("](") || text.holds("[^") else { continue }
        places.begin(block.lowerBound)
        read(text, of: index)
      default: break
      }
    }
  }

  private mutating func read(_ text: Text, of event: Int) {
    for offset in text.indices.dropLast() where !complaints.isEnough {
      switch (text[offset], text[offset + 1]) {
      case (UInt8(ascii: "["), UInt8(ascii: "^")):
        guard let mark = place(of: offset, event), let label = label(behind: mark) else { continue }
        known = label.upperBound
        let word = ["word": manuscript.words(label)]
        complaints.append(manuscript.complaint(.unknownFootnote, at: label, word))
      case (UInt8(ascii: "]"), UInt8(ascii: "(")):
        guard let mark = place(of: offset, event), mark.lowerBound != known else { continue }
        let place = manuscript.stretch(
          from: mark.lowerBound, to: UInt8(ascii: ")"), before: places.end)
        complaints.append(manuscript.complaint(.linkAsText, at: place))
      default: break
      }
    }
  }

  /// Where two signs stand, if as they are.
  private mutating func place(of offset: Int, _ event: Int) -> Range<Int>? {
    let first = Events.Spot(event: event, offset: offset)
    let second = Events.Spot(event: event, offset: offset + 1)
    return places.place(from: first, to: second).flatMap { $0.count == 2 ? $0 : nil }
  }

  private func label(behind mark: Range<Int>) -> Range<Int>? {
    let label = manuscript.bytes[mark.upperBound..<places.end].prefix {
      $0 > 0x20 && !InlineFinder.brackets.holds($0) || $0 == UInt8(ascii: "\\")
    }
    guard !label.isEmpty, places.byte(at: label.endIndex) == UInt8(ascii: "]") else { return nil }
    return label.indices
  }
}
