internal import Diagnostics

/// Complains of headings among which nobody finds the way: of a level that is left out, of those
/// without words, and of equal ones that stand side by side in the table of contents.
struct HeadingOrder {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  /// The level of the heading before; nil at the start of a text that has no title above it.
  private var level: Int?
  /// Where the headings of each level stand, by their words, since the last one of a higher level.
  private var seen = [[String: Range<Int>]](repeating: [:], count: 7)

  init(of headings: [MarkdownDocument.Heading], _ manuscript: Manuscript) {
    self.manuscript = manuscript
    let title = manuscript.options.topLevel - 1
    if title > 0 { level = title }
    for heading in headings where !complaints.isEnough { read(heading) }
  }

  private mutating func read(_ heading: MarkdownDocument.Heading) {
    if let level, heading.level > level + 1 {
      complain(ofLevel: heading, instead: level + 1)
    }
    level = max(heading.level, manuscript.options.topLevel - 1)
    guard !heading.text.isInvisible else {
      let line = manuscript.restOfLine(at: heading.place.lowerBound)
      complaints.append(manuscript.complaint(.emptyHeading, at: line))
      return
    }
    if manuscript.options.makeID != nil { compare(heading) }
  }

  private mutating func complain(ofLevel heading: MarkdownDocument.Heading, instead level: Int) {
    let place = heading.place
    let signs = manuscript.bytes[place].prefix { $0 == UInt8(ascii: "#") }
    guard !signs.isEmpty else { return }
    let example = String(repeating: "#", count: level) + " " + Manuscript.quoted(heading.text)
    complaints.append(
      manuscript.complaint(
        .skippedLevel, at: signs.indices,
        ["word": String(decoding: signs, as: UTF8.self), "example": example]))
  }

  private mutating func compare(_ heading: MarkdownDocument.Heading) {
    for level in heading.level + 1..<max(seen.count, heading.level + 1) where !seen[level].isEmpty {
      seen[level].removeAll(keepingCapacity: true)
    }
    guard Outline.levels.contains(heading.level) else { return }
    guard let first = seen[heading.level][heading.text] else {
      seen[heading.level][heading.text] = heading.place
      return
    }
    complaints.append(
      manuscript.complaint(
        .equalHeadings, at: manuscript.restOfLine(at: heading.place.lowerBound),
        ["word": Manuscript.quoted(heading.text)],
        notes: [
          Note(
            .first,
            at: Place(manuscript.file, manuscript.restOfLine(at: first.lowerBound)))
        ]))
  }
}
