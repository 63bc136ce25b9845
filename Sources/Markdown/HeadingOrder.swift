internal import Diagnostics

/// Complains of headings among which nobody finds the way: of a level that is left out, of those
/// without words, and of equal ones that stand side by side in the table of contents.
struct HeadingOrder {
  private let manuscript: Manuscript
  private(set) var complaints = Complaints()
  /// The level of the heading before; nil at the start of a text that has no title above it.
  private var level: Int?
  /// Where headings stand, by their words and the part of the text that those above them make.
  private var seen: [Words: Range<Int>] = [:]
  /// The parts that the headings of each level stand in, by numbers that no other has.
  private var parts = [Int](repeating: 0, count: 7)
  private var lastPart = 0

  /// Of one part, and equal where their bytes are, which is told sooner than that two texts are.
  private struct Words: Hashable {
    let part: Int
    let text: String

    static func == (one: Words, other: Words) -> Bool {
      one.part == other.part && one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(part)
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  init(of headings: [MarkdownDocument.Heading], _ manuscript: Manuscript) {
    self.manuscript = manuscript
    let title = manuscript.options.topLevel - 1
    if title > 0 { level = title }
    seen.reserveCapacity(headings.count)
    for heading in headings where !complaints.isEnough { read(heading) }
  }

  private mutating func read(_ heading: MarkdownDocument.Heading) {
    if let level, heading.level > level + 1 {
      complain(ofLevel: heading, instead: level + 1)
    }
    level = max(heading.level, manuscript.options.topLevel - 1)
    guard !heading.text.isWithoutWords else {
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
    lastPart += 1
    for level in min(heading.level + 1, parts.count)..<parts.count { parts[level] = lastPart }
    guard Outline.levels.contains(heading.level) else { return }
    // Below a level that is left out, headings of two levels have the same number.
    let part = parts[heading.level] * parts.count + heading.level
    let words = Words(part: part, text: heading.text)
    guard let first = seen.updateValue(heading.place, forKey: words) else { return }
    seen[words] = first
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
