internal import Diagnostics

/// Comments in HTML. They are for authors and are printed nowhere, trusted or not.
enum Comments {
  static func isComment(_ html: Text) -> Bool {
    html.starts(with: "<!--".utf8)
  }

  static func endsOpen(_ html: Text) -> Bool { lastOpening(in: html) != nil }

  /// The offset of a comment that is not closed.
  static func lastOpening(in html: Text) -> Int? {
    var index = 0
    while let next = nextPart(html, index) {
      guard let end = next.end else { return next.isComment ? next.start : nil }
      index = end
    }
    return nil
  }

  /// Where the comment ends with which the HTML begins; nil where it is not closed.
  static func endOfFirst(in html: Text) -> Int? { nextPart(html, 0)?.end }

  /// Every comment that is closed, from its opening to its end.
  static func all(in html: Text) -> [Text] {
    var comments: [Text] = []
    var index = 0
    while let next = nextPart(html, index), let end = next.end {
      if next.isComment { comments.append(Text(rebasing: html[next.start..<end])) }
      index = end
    }
    return comments
  }

  /// The HTML without its comments; what only looks like one inside a script or a style stays.
  static func removed(from html: Text) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while let next = nextPart(html, index) {
      let end = next.end ?? html.count
      output.append(contentsOf: html[index..<(next.isComment ? next.start : end)])
      index = end
    }
    output.append(contentsOf: html[index...])
    return output
  }

  /// The first tag outside comments; without a tag, the text; nil where there are only comments.
  static func firstWord(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      let html = Text(rebasing: bytes[range])
      var text: Range<Int>?
      var index = 0
      while index < html.count {
        if isComment(Text(rebasing: html[index...])) {
          index = nextPart(html, index)?.end ?? html.count
        } else if html[index] == UInt8(ascii: "<"), index + 1 < html.count,
          html[index + 1].isLetter || "/!?".utf8.contains(html[index + 1])
        {
          let end = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
          return range.lowerBound + index..<range.lowerBound + end
        } else {
          if text == nil, html[index] > 0x20, html[index] != UInt8(ascii: ">") {
            let line = html[index...].prefix { $0 != 0x0A && $0 != 0x0D && $0 != 0x3C }
            text = range.lowerBound + index..<range.lowerBound + line.endIndex
          }
          index += 1
        }
      }
      return text
    }
  }

  private typealias Part = (start: Int, end: Int?, isComment: Bool)

  /// The next comment or element whose content is no HTML; no end where it is not closed.
  private static func nextPart(_ html: Text, _ start: Int) -> Part? {
    var index = start
    while index < html.count {
      guard let open = html[index...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      let rest = Text(rebasing: html[open...])
      if isComment(rest) { return (open, end(of: "-->", in: html, from: open + 2), true) }
      for (start, close) in rawElements where begins(rest, with: start) {
        return (open, end(of: close, in: html, from: open), false)
      }
      index = open + 1
    }
    return nil
  }

  private static let rawElements: [(String, String)] = [
    ("<script", "</script"), ("<style", "</style"), ("<textarea", "</textarea"),
  ]

  private static func end(of word: String, in html: Text, from start: Int)
    -> Int?
  {
    var index = start
    while index + word.utf8.count <= html.count {
      if begins(Text(rebasing: html[index...]), with: word) {
        return index + word.utf8.count
      }
      index += 1
    }
    return nil
  }

  private static func begins(_ html: Text, with word: String) -> Bool {
    html.count >= word.utf8.count
      && zip(html, word.utf8).allSatisfy { byte, letter in
        byte == letter || (letter.isLetter && byte | 0x20 == letter)
      }
  }
}
