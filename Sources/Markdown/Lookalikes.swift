internal import CMarkGFM
internal import Diagnostics

/// What looks like a link, a picture or the mark of a footnote, and is printed as it stands.
enum Lookalike {
  case link(Range<Int>)
  case footnote(label: Range<Int>)
}

/// The block searched last, and the footnotes of the text.
struct LookalikeState {
  var searched = 0..<0
  var footnotes: Set<String>?
}

extension Lowering {
  /// The text says that there may be some; a backslash in the source says that they are meant.
  mutating func complainOfLookalikes(above text: Node) {
    guard lookalikes.searched != finder.block else { return }
    lookalikes.searched = finder.block
    for lookalike in finder.lookalikes() {
      switch lookalike {
      case .link(let range): complain(.linkAsText, at: range)
      case .footnote(let range):
        let label = String(decoding: source.bytes[range], as: UTF8.self)
        guard !hasFootnote(label, inTreeOf: text) else { continue }
        complain(.unknownFootnote, at: range, ["word": label])
      }
    }
  }

  /// cmark puts the footnotes that are referred to at the end of the tree and drops the others.
  private mutating func hasFootnote(_ label: String, inTreeOf node: Node) -> Bool {
    if let known = lookalikes.footnotes { return known.contains(label.lowercased()) }
    var root = node
    while let parent = root.pointee.parent { root = parent }
    var known: Set<String> = []
    var last = root.pointee.last_child
    while let footnote = last, kinds[footnote] == .footnote {
      known.insert(String(decoding: footnote.pointee.literal, as: UTF8.self).lowercased())
      last = footnote.pointee.prev
    }
    lookalikes.footnotes = known
    return known.contains(label.lowercased())
  }
}

extension InlineFinder {
  /// How many round brackets may hold no destination; each may cost a walk to the end of the block.
  private static let mostFailures = 20

  /// Those of the whole block, in the order of the text.
  fileprivate func lookalikes() -> [Lookalike] {
    var finder = InlineFinder(bytes, in: range)
    finder.begin(block)
    var found: [Lookalike] = []
    // A link makes links of none of the brackets around it.
    var inactive = 0
    var failures = 0
    while failures < Self.mostFailures {
      finder.passPlainText()
      guard finder.cursor < finder.end else { break }
      let position = finder.cursor
      let pair = finder.step()
      guard bytes[position] == UInt8(ascii: "]") else { continue }
      let isPicture = pair.map { $0.opener > 0 && bytes[$0.opener - 1] == 0x21 } ?? false
      let isActive = pair != nil && (isPicture || finder.openers.count >= inactive)
      inactive = min(inactive, finder.openers.count)
      if isActive, let end = finder.linkEnd(after: position) {
        finder.cursor = end
        if !isPicture { inactive = finder.openers.count }
        continue
      }
      let isBeforeRound = finder.cursor < finder.end && bytes[finder.cursor] == UInt8(ascii: "(")
      if isBeforeRound { failures += 1 }
      if let pair, let label = footnoteLabel(pair.opener..<position) {
        found.append(.footnote(label: label))
      } else if isBeforeRound {
        found.append(.link(finder.destinationRange(at: position)))
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
