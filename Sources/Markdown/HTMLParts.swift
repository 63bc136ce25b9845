/// A block of HTML in its parts: tags, comments, and the words between them without the blanks
/// around these.
struct HTMLParts: Sequence, IteratorProtocol {
  enum Part {
    case tag(Text)
    case comment
    case words(Text)
  }

  private let html: Text
  private var index = 0

  init(_ html: Text) { self.html = html }

  mutating func next() -> Part? {
    while index < html.count, html[index].isBlank { index += 1 }
    guard index < html.count else { return nil }
    let rest = Text(rebasing: html[index...])
    if Comments.isComment(rest) {
      index = Comments.endOfFirst(in: rest).map { index + $0 } ?? html.count
      return .comment
    }
    let start = index
    let isTag = html[index] == UInt8(ascii: "<")
    index =
      isTag ? endOfTag(from: index) : html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
    let part = Text(rebasing: html[start..<index])
    if isTag { return .tag(part) }
    let last = part.lastIndex { !$0.isBlank } ?? 0
    return .words(Text(rebasing: part[...last]))
  }

  /// A value in quotation marks may hold the sign that ends a tag.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    for index in (start + 1)..<html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27, html[index - 1] == UInt8(ascii: "=") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return html.count
  }
}

/// Where the parts of a block of HTML stand in the source, asked for in their order: the source has
/// the signs of quotations in between, so that what is longer than a line is known by its first.
struct SourcePlace {
  private let manuscript: Manuscript
  private var rest: Range<Int>

  init(_ manuscript: Manuscript, _ range: Range<Int>) {
    self.manuscript = manuscript
    rest = range
  }

  /// Moves behind the part.
  mutating func pass(_ part: Text) -> Range<Int> {
    let line = part.prefix { $0 != 0x0A && $0 != 0x0D }
    let source = Text(rebasing: manuscript.whole[rest])
    var start = 0
    while start + line.count <= source.count {
      if source[start] == line.first, source[start...].starts(with: line) {
        let place = rest.lowerBound + start..<rest.lowerBound + start + line.count
        rest = place.upperBound..<rest.upperBound
        return place
      }
      start += 1
    }
    return manuscript.restOfLine(at: rest.lowerBound)
  }
}
