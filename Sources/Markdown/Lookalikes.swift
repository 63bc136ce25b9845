internal import Diagnostics

/// What looks like a link, a picture or the mark of a footnote, and is printed as it stands.
enum Lookalike {
  case link(Range<Int>)
  case footnote(label: Range<Int>)
}

extension Lookalike {
  /// The words of a block say that there may be some; a backslash in the source says that they are
  /// meant.
  static func complaints(about events: Events, _ manuscript: Manuscript) -> [Diagnostic] {
    var complaints: [Diagnostic] = []
    var footnotes: Set<String>?
    events.blocksOfWords { block in
      let range = events.row[block.lowerBound].place
      let source = Text(rebasing: manuscript.whole[range])
      guard source.holds(UInt8(ascii: "]")) || source.holds(UInt8(ascii: "[")),
        canHold(events.row[block])
      else { return }
      var finder = InlineFinder(manuscript.bytes, in: manuscript.range)
      finder.begin(range)
      for lookalike in finder.lookalikes() where complaints.count < Bounds.complaints {
        switch lookalike {
        case .link(let range): complaints.append(manuscript.complaint(.linkAsText, at: range))
        case .footnote(let range):
          let label = manuscript.words(range)
          let known = footnotes ?? self.footnotes(of: events)
          footnotes = known
          guard !known.contains(label.lowercased()) else { continue }
          complaints.append(manuscript.complaint(.unknownFootnote, at: range, ["word": label]))
        }
      }
    }
    return complaints
  }

  /// The description of a picture is not printed as text.
  private static func canHold(_ block: ArraySlice<Event>) -> Bool {
    let brackets = InlineFinder.brackets
    var isInPicture = false
    for event in block {
      switch event.kind {
      case .picture: isInPicture = true
      case .pictureEnd: isInPicture = false
      case .text where !isInPicture:
        let hasBracket = event.text.holds({ brackets.marks(in: $0) }, isHit: { brackets.holds($0) })
        guard hasBracket else { continue }
        if event.text.holds("](") || event.text.holds("[^") { return true }
      default: break
      }
    }
    return false
  }

  /// cmark keeps the footnotes that are referred to and drops the others.
  private static func footnotes(of events: Events) -> Set<String> {
    Set(
      events.row.filter { $0.kind == .footnote }
        .map { String(decoding: $0.text, as: UTF8.self).lowercased() })
  }
}

extension InlineFinder {
  /// How many round brackets may hold no destination; each may cost a walk to the end of the block.
  private static let mostFailures = 20

  /// Those of the whole block, in the order of the text.
  fileprivate mutating func lookalikes() -> [Lookalike] {
    var found: [Lookalike] = []
    // A link makes links of none of the brackets around it.
    var inactive = 0
    var failures = 0
    while failures < Self.mostFailures {
      passPlainText()
      guard cursor < end else { break }
      let position = cursor
      let pair = step()
      guard bytes[position] == UInt8(ascii: "]") else { continue }
      let isPicture = pair.map { $0.opener > 0 && bytes[$0.opener - 1] == 0x21 } ?? false
      let isActive = pair != nil && (isPicture || openers.count >= inactive)
      inactive = min(inactive, openers.count)
      if isActive, let end = linkEnd(after: position) {
        cursor = end
        if !isPicture { inactive = openers.count }
        continue
      }
      let isBeforeRound = cursor < end && bytes[cursor] == UInt8(ascii: "(")
      if isBeforeRound { failures += 1 }
      if let pair, let label = footnoteLabel(pair.opener..<position) {
        found.append(.footnote(label: label))
      } else if isBeforeRound {
        found.append(.link(destinationRange(at: position)))
      }
    }
    return found
  }

  /// The end of the round brackets behind a square one, where they hold a destination.
  private func linkEnd(after closer: Int) -> Int? {
    guard closer + 1 < end, bytes[closer + 1] == UInt8(ascii: "(") else { return nil }
    return DestinationReader(bytes: bytes, end: end).inline(at: closer + 2)?.end
  }

  private func footnoteLabel(_ brackets: Range<Int>) -> Range<Int>? {
    let label = brackets.dropFirst(2)
    guard !label.isEmpty, bytes[brackets.lowerBound + 1] == UInt8(ascii: "^"),
      bytes[label].allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "[") })
    else { return nil }
    return label
  }

  /// From the square bracket to the round one, or to the end of the line.
  private func destinationRange(at closer: Int) -> Range<Int> {
    let line = bytes[closer..<end].prefix { $0 != 0x0A && $0 != 0x0D }
    return closer..<(line.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.endIndex)
  }
}
