internal import CMarkGFM
internal import Diagnostics

extension Lowering {
  mutating func enterQuote(_ node: Node) {
    html.freshLine()
    let alert = alert(takenFrom: node)
    quotes.append(alert)
    guard let alert else {
      html.append("<blockquote>\n")
      return
    }
    html.append("<div class=\"alert alert-")
    html.appendEscaped(alert.rawValue)
    html.append("\" role=\"note\">\n<p class=\"alert-title\">")
    html.hole(.label(.alert(alert)))
    html.append("</p>\n")
  }

  mutating func leaveQuote() {
    html.freshLine()
    let isAlert = (quotes.popLast() ?? nil) != nil
    html.append(isAlert ? "</div>\n" : "</blockquote>\n")
  }

  /// The alert that a quotation is because it begins with a line such as `[!WARNING]`. The line is
  /// taken off the tree.
  private mutating func alert(takenFrom quote: Node) -> Body.Alert? {
    guard let paragraph = quote.pointee.first_child, kinds[paragraph] == .paragraph,
      let first = paragraph.pointee.first_child, kinds[first] == .text,
      let length = markLength(of: first.pointee.literal)
    else { return nil }
    let mark = range(of: paragraph).lowerBound..<range(of: paragraph).lowerBound + length
    // A backslash in the source says that the signs are meant.
    guard mark.upperBound <= source.bytes.count,
      source.bytes[mark].elementsEqual(first.pointee.literal.prefix(length))
    else { return nil }
    let name = mark.lowerBound + 2..<mark.upperBound - 1
    let word = String(decoding: source.bytes[name], as: UTF8.self)
    guard let alert = Body.Alert(rawValue: word.lowercased()) else {
      let known = Body.Alert.allCases.map { $0.rawValue.uppercased() }
      complain(
        .unknownAlert, at: name, ["word": word], notes: Note.suggestions(for: word, among: known))
      return nil
    }
    if let text = text(behind: mark) {
      complain(
        .textAfterAlert, at: text,
        ["word": String(decoding: source.bytes[text], as: UTF8.self)])
      return nil
    }
    takeOff(first, of: paragraph)
    if quote.pointee.first_child == nil { complain(.emptyAlert, at: mark) }
    return alert
  }

  /// The length of `[!WORD]` at the start of a text; nil where something else stands there.
  private func markLength(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.starts(with: "[!".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close > 2,
      String(decoding: text[2..<close], as: UTF8.self).allSatisfy(\.isLetter)
    else { return nil }
    return close + 1
  }

  private func text(behind mark: Range<Int>) -> Range<Int>? {
    let rest = source.bytes[mark.upperBound..<source.range.upperBound]
      .prefix { $0 != 0x0A && $0 != 0x0D }
    guard let start = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = rest.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return nil }
    return start..<last + 1
  }

  private func takeOff(_ mark: Node, of paragraph: Node) {
    if let lineBreak = mark.pointee.next { remove(lineBreak) }
    remove(mark)
    if paragraph.pointee.first_child == nil { remove(paragraph) }
  }

  private func remove(_ node: Node) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }
}
