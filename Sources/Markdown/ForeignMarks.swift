internal import Diagnostics

/// A mark of another system, in the words of a block.
struct ForeignMark {
  let range: Range<Int>
  let system: String
  /// What Mayak has in its place.
  let cure: Note
  /// What it is called where another mark ends it, and whether it is that other one.
  var name = ""
  var isEnd = false

  func called(_ name: String, isEnd: Bool) -> ForeignMark {
    var mark = self
    (mark.name, mark.isEnd) = (name, isEnd)
    return mark
  }
}

/// Knows marks of other systems in the words of a block, where they begin.
struct ForeignMarkReader {
  let text: BlockText
  /// A heading ends with an address by hand.
  let isHeading: Bool
  /// How long a mark may be: some are never closed.
  static let longest = 2000

  /// Whether a mark can begin with the byte anywhere in a line.
  static func canBegin(_ byte: UInt8) -> Bool { "{[:'%=<$^|#\\_&".utf8.contains(byte) }

  func mark(at index: Int) -> ForeignMark? {
    if text.beginsLine(index), let mark = lineMark(at: index) { return mark }
    switch text[index] {
    case UInt8(ascii: "{"): return brace(at: index)
    case UInt8(ascii: "["): return bracket(at: index)
    case UInt8(ascii: ":"): return emoji(at: index)
    case UInt8(ascii: "'"): return wikiEmphasis(at: index)
    case UInt8(ascii: "%"): return comment(at: index)
    case UInt8(ascii: "="):
      return pair("==", at: index, "Obsidian", Note(.insteadEmphasis))
    case UInt8(ascii: "|"):
      guard let mark = pair("||", at: index, "Telegram, Discord", Note(.insteadSpoiler)),
        mark.range.count > 8,
        text.next("||", from: mark.range.upperBound, before: text.endOfLine(index)) == nil
      else { return nil }
      return mark
    default: return sign(at: index)
    }
  }

  /// Marks at the start of a line.
  private func lineMark(at index: Int) -> ForeignMark? {
    switch text[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return admonition(at: index)
    case UInt8(ascii: "."): return directive(at: index)
    case UInt8(ascii: "="): return wikiHeading(at: index)
    case UInt8(ascii: "h"): return textileHeading(at: index)
    case UInt8(ascii: "-"):
      guard text.holds("--8<--", at: index) else { return nil }
      return line(index, "MkDocs", Note(.insteadBlock))
    case UInt8(ascii: "\\"):
      let isKnown =
        text.holds("\\newpage", at: index) || text.holds("\\pagebreak", at: index)
        || text.holds("\\clearpage", at: index) || text.holds("\\begin{", at: index)
        || text.holds("\\end{", at: index)
      if isKnown { return line(index, "LaTeX", Note(.insteadNothing)) }
      return text.holds("\\tableofcontents", at: index)
        ? line(index, "LaTeX", Note(.insteadContents)) : nil
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "v"): return program(at: index)
    case BlockText.Sign.strong: return magicWord(at: index)
    case UInt8(ascii: "{"):
      guard text[index + 1] == UInt8(ascii: "|") else { return nil }
      return line(index, "MediaWiki", Note(.insteadTable))
    case UInt8(ascii: "*"):
      guard text[index + 1] == UInt8(ascii: "["),
        text.next("]: ", from: index, before: text.endOfLine(index)) != nil
      else { return nil }
      return line(index, "PHP Markdown Extra", Note(.insteadValue))
    default: return nil
    }
  }

  func line(_ start: Int, _ system: String, _ cure: Note) -> ForeignMark {
    ForeignMark(range: text.trimmed(start..<text.endOfLine(start)), system: system, cure: cure)
  }

  /// `==words==` close to the words.
  private func pair(
    _ sign: StaticString, at index: Int, _ system: String, _ cure: Note
  ) -> ForeignMark? {
    let start = index + 2
    guard text.holds(sign, at: index), text[index - 1] <= 0x20, text[start] != text[index],
      let end = text.next(sign, from: start + 1, before: text.endOfLine(index)),
      text[start] > 0x20, text[end - 1] > 0x20
    else { return nil }
    return ForeignMark(range: index..<end + 2, system: system, cure: cure)
  }

  /// `:warning:`
  private func emoji(at index: Int) -> ForeignMark? {
    let before = text[index - 1]
    if let mark = outsideLink(at: index) { return mark }
    guard before <= 0x20 || before == UInt8(ascii: "("), text[index + 1].isSmallLetter else {
      return nil
    }
    let name = text.name(at: index + 1)
    let behind = text[name.upperBound + 1]
    guard name.count > 1, text[name.upperBound] == UInt8(ascii: ":"),
      behind <= 0x20 || behind.isPunctuation
    else { return nil }
    let isRole = behind == BlockText.Sign.code
    return ForeignMark(
      range: index..<name.upperBound + 1, system: isRole ? "Sphinx" : "GitHub, Slack",
      cure: isRole ? Note(.insteadLink, ["example": "[…](…)"]) : Note(.insteadSign))
  }
}

extension ForeignMarkReader {
  /// `!!! note "Title"`, `??? tip`
  private func admonition(at index: Int) -> ForeignMark? {
    let end = text.endOfRun(index)
    var start = end
    guard end - index == 3 else { return nil }
    if text[start] == UInt8(ascii: "+") { start += 1 }
    if text[start] == 0x20 { start += 1 }
    let name = text.name(at: start)
    guard !name.isEmpty, text[name.lowerBound].isSmallLetter else { return nil }
    let rest = text.trimmed(name.upperBound..<text.endOfLine(index))
    guard rest.isEmpty || "\"'".utf8.contains(text[rest.lowerBound]) else { return nil }
    return line(index, "MkDocs", Self.box(text.words(name)))
  }

  /// `.. note::`
  private func directive(at index: Int) -> ForeignMark? {
    guard text.holds(".. ", at: index) else { return nil }
    let name = text.name(at: index + 3)
    guard !name.isEmpty, text.holds("::", at: name.upperBound) else { return nil }
    return line(index, "Sphinx", Self.cure(for: text.words(name)))
  }

  /// `== Heading ==`
  private func wikiHeading(at index: Int) -> ForeignMark? {
    let signs = text.endOfRun(index) - index
    let line = text.trimmed(index..<text.endOfLine(index))
    let inner = text.trimmed(
      line.lowerBound + signs..<max(line.lowerBound + signs, line.upperBound))
    guard (2...6).contains(signs), inner.count > signs, text[index + signs] == 0x20 else {
      return nil
    }
    let last = text.bytes[line].suffix(while: { $0 == UInt8(ascii: "=") })
    guard last.count == signs || last.isEmpty else { return nil }
    let words = text.words(text.trimmed(inner.lowerBound..<inner.upperBound - last.count))
    let example = String(repeating: "#", count: signs) + " " + Manuscript.quoted(words)
    if last.isEmpty, words.hasPrefix("\"") {
      return ForeignMark(
        range: line, system: "MkDocs", cure: Note(.insteadHeading, ["example": "### …"]))
    }
    return ForeignMark(
      range: line, system: last.isEmpty ? "AsciiDoc" : "MediaWiki",
      cure: Note(.insteadHeading, ["example": example]))
  }

  /// `h2. Heading`
  private func textileHeading(at index: Int) -> ForeignMark? {
    guard (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(text[index + 1]),
      text[index + 2] == UInt8(ascii: "."), text[index + 3] == 0x20
    else { return nil }
    let line = text.trimmed(index..<text.endOfLine(index))
    let signs = String(repeating: "#", count: Int(text[index + 1] - UInt8(ascii: "0")))
    let words = Manuscript.quoted(text.words(line.lowerBound + 4..<line.upperBound))
    return ForeignMark(
      range: line, system: "Textile, Jira",
      cure: Note(.insteadHeading, ["example": "\(signs) \(words)"]))
  }

  /// `''words''` and `'''words'''`
  private func wikiEmphasis(at index: Int) -> ForeignMark? {
    let start = text.endOfRun(index)
    let line = text.endOfLine(index)
    guard (2...5).contains(start - index), start < line, !text[start].isBlank else { return nil }
    var end = start
    while let close = text.next("''", from: end, before: line) {
      end = text.endOfRun(close)
      guard end - close == start - index else { continue }
      return ForeignMark(
        range: index..<end, system: "MediaWiki", cure: Note(.insteadEmphasis))
    }
    return nil
  }
}

extension RandomAccessCollection {
  /// The longest end of which the test holds throughout.
  func suffix(while test: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, test(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
