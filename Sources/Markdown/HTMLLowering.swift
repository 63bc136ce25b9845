internal import CMarkGFM
internal import Diagnostics

extension Lowering {
  mutating func enterInlineHTML(_ node: Node) {
    if acceptsInlineHTML(node) { html.append(node.pointee.literal) }
  }

  /// Whether the HTML is to be printed: never a comment, and nothing that is not trusted.
  mutating func acceptsInlineHTML(_ node: Node) -> Bool {
    let text = node.pointee.literal
    let found = finder.literal(text)
    if Comments.isComment(text) { return false }
    if options.trustsHTML { return true }
    let tag = String(decoding: text, as: UTF8.self)
    if closesRefused(tag) { return false }
    complain(.rawHTML, at: found ?? firstLine(of: node), ["word": Self.quoted(tag)])
    return false
  }

  /// Whether the tag ends what another began: the two are one fault.
  private mutating func closesRefused(_ tag: String) -> Bool {
    let isEnd = tag.hasPrefix("</")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard isEnd else {
      refusedTags.append(name)
      return false
    }
    guard let start = refusedTags.lastIndex(of: name) else { return false }
    refusedTags.remove(at: start)
    return true
  }

  mutating func enterHTML(_ node: Node) {
    let text = node.pointee.literal
    let range = range(ofHTML: node)
    if Comments.endsOpen(text) {
      let start = source.bytes[range].withUnsafeBufferPointer { Comments.lastOpening(in: $0) }
      let line = firstLine(of: node)
      let place = start.map { range.lowerBound + $0..<range.lowerBound + $0 + 4 }
      complain(.unclosedComment, at: place ?? line)
    }
    if options.trustsHTML {
      let printed = Comments.removed(from: text)
      guard printed.contains(where: { $0 > 0x20 }) else { return }
      html.freshLine()
      printed.withUnsafeBufferPointer { html.append($0) }
      html.freshLine()
    } else {
      complainOfHTML(in: range)
    }
  }

  /// One complaint for each block: its first tag, or text that is no comment.
  private mutating func complainOfHTML(in range: Range<Int>) {
    guard let word = Comments.firstWord(in: source.bytes, range) else { return }
    let rule: Rule =
      source.bytes[word.lowerBound] == UInt8(ascii: "<") ? .rawHTML : .textBesideComment
    let text = String(decoding: source.bytes[word], as: UTF8.self)
    complain(rule, at: word, ["word": Self.quoted(text)])
  }

  /// cmark's own ends of such blocks are not to be relied on; the lines of their text are.
  private func range(ofHTML node: Node) -> Range<Int> {
    let start = source.lines.offset(
      line: node.pointee.start_line, column: node.pointee.start_column)
    let text = node.pointee.literal
    let count = SourceLines(text).count - (text.last == 0x0A || text.last == 0x0D ? 1 : 0)
    let last = Int(node.pointee.start_line) - 1 + max(0, count - 1)
    return start..<max(start, source.lines.range(ofLine: last).upperBound)
  }

  /// A `<!--` that stands in the text is a comment that failed, unless a backslash says otherwise.
  mutating func complainOfOpenComment() {
    var ahead = finder
    let found = "<!--".utf8.withContiguousStorageIfAvailable { ahead.literal($0) }
    guard let found, let range = found else { return }
    finder = ahead
    complain(.unclosedComment, at: range)
  }

  /// A tag or a heading as a message shows it: on one line and not too long.
  static func quoted(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}

/// Comments in HTML. They are for authors and are printed nowhere, trusted or not.
enum Comments {
  static func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    html.starts(with: "<!--".utf8)
  }

  static func endsOpen(_ html: UnsafeBufferPointer<UInt8>) -> Bool { lastOpening(in: html) != nil }

  /// The offset of a comment that is not closed.
  static func lastOpening(in html: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while let next = nextPart(html, index) {
      guard let end = next.end else { return next.isComment ? next.start : nil }
      index = end
    }
    return nil
  }

  /// The HTML without its comments; what only looks like one inside a script or a style stays.
  static func removed(from html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
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
      let html = UnsafeBufferPointer(rebasing: bytes[range])
      var text: Range<Int>?
      var index = 0
      while index < html.count {
        if isComment(UnsafeBufferPointer(rebasing: html[index...])) {
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
  private static func nextPart(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Part? {
    var index = start
    while index < html.count {
      guard let open = html[index...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      let rest = UnsafeBufferPointer(rebasing: html[open...])
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

  private static func end(of word: String, in html: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Int?
  {
    var index = start
    while index + word.utf8.count <= html.count {
      if begins(UnsafeBufferPointer(rebasing: html[index...]), with: word) {
        return index + word.utf8.count
      }
      index += 1
    }
    return nil
  }

  private static func begins(_ html: UnsafeBufferPointer<UInt8>, with word: String) -> Bool {
    html.count >= word.utf8.count
      && zip(html, word.utf8).allSatisfy { byte, letter in
        byte == letter || (letter.isLetter && byte | 0x20 == letter)
      }
  }
}
