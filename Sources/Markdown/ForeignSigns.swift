internal import Diagnostics

/// Marks of other systems that begin with a sign of their own.
extension ForeignMarkReader {
  func sign(at index: Int) -> ForeignMark? {
    switch text[index] {
    case UInt8(ascii: "<"): angle(at: index)
    case UInt8(ascii: "$"): formula(at: index)
    case UInt8(ascii: "^"): note(at: index)
    case UInt8(ascii: "#"): variable(at: index)
    case UInt8(ascii: "\\"): command(at: index)
    case UInt8(ascii: "_"): named(at: index)
    case UInt8(ascii: "&"): character(at: index)
    default: nil
    }
  }

  /// `%% words %%`, also over several lines.
  func comment(at index: Int) -> ForeignMark? {
    guard text.holds("%%", at: index), text[index - 1] <= 0x20,
      let end = text.next("%%", from: index + 3, before: index + Self.longest)
    else { return nil }
    return ForeignMark(
      range: index..<end + 2, system: "Obsidian", cure: Note(.insteadComment))
  }

  /// `import x from "…"`, `export const …`, `image::…[…]`
  func program(at index: Int) -> ForeignMark? {
    let end = text.endOfLine(index)
    if text.holds("image::", at: index) || text.holds("video::", at: index) {
      return line(index, "AsciiDoc", Note(.insteadPicture))
    }
    if text.holds("include::", at: index) { return line(index, "AsciiDoc", Note(.insteadBlock)) }
    let isImport =
      text.holds("import ", at: index) && text.next(" from ", from: index, before: end) != nil
      && text.words(index..<end).contains { "'\"’”".contains($0) }
    let isExport =
      text.holds("export const ", at: index) || text.holds("export default ", at: index)
    return isImport || isExport ? line(index, "Docusaurus", Note(.insteadBlock)) : nil
  }

  /// `"words":https://…`, `link:page[words]`; at the colon.
  func outsideLink(at colon: Int) -> ForeignMark? {
    let line = text.endOfLine(colon)
    let end = text.bytes[(colon + 1)..<line].firstIndex { $0 <= 0x20 } ?? line
    if text[colon - 1] == UInt8(ascii: "\""), text.holds("http", at: colon + 1),
      let start = text.bytes[..<(colon - 1)].suffix(200).lastIndex(of: UInt8(ascii: "\"")),
      text.next("\n", from: start, before: colon) == nil
    {
      let words = Manuscript.quoted(text.words(start + 1..<colon - 1))
      return ForeignMark(
        range: start..<end, system: "Textile",
        cure: Note(.insteadLink, ["example": "[\(words)](\(text.words(colon + 1..<end)))"]))
    }
    let isLink = text.ends("link", at: colon) || text.ends("xref", at: colon)
    guard isLink, text[colon + 1] > 0x20, text[colon - 5] <= 0x20,
      let open = text.bytes[colon..<end].firstIndex(of: UInt8(ascii: "[")),
      let close = text.close(of: UInt8(ascii: "]"), from: open, within: Self.longest)
    else { return nil }
    let words = Manuscript.quoted(text.words(open + 1..<close))
    return ForeignMark(
      range: colon - 4..<close + 1, system: "AsciiDoc",
      cure: Note(.insteadLink, ["example": "[\(words)](\(text.words(colon + 1..<open)))"]))
  }

  /// `<%= words %>`, `<https://…|words>`
  private func angle(at index: Int) -> ForeignMark? {
    if text[index + 1] == UInt8(ascii: "%"),
      let end = text.next("%>", from: index + 2, before: index + Self.longest)
    {
      return ForeignMark(range: index..<end + 2, system: "ERB, EJS", cure: Note(.insteadValue))
    }
    guard text.holds("<http", at: index),
      let close = text.close(of: UInt8(ascii: ">"), from: index, within: Self.longest),
      let bar = text.bytes[index..<close].firstIndex(of: UInt8(ascii: "|"))
    else { return nil }
    let words = Manuscript.quoted(text.words(bar + 1..<close))
    return ForeignMark(
      range: index..<close + 1, system: "Slack",
      cure: Note(.insteadLink, ["example": "[\(words)](\(text.words(index + 1..<bar)))"]))
  }

  /// `$$ x = 1 $$`, `$x^2$`, `${name}`; money is none.
  private func formula(at index: Int) -> ForeignMark? {
    let start = index + 1
    if text[start] == UInt8(ascii: "{") {
      return text.close(of: UInt8(ascii: "}"), from: start, within: 100).map {
        ForeignMark(range: index..<$0 + 1, system: "JavaScript", cure: Note(.insteadValue))
      }
    }
    if text[start] == UInt8(ascii: "$") {
      return text.next("$$", from: start + 1, before: index + Self.longest).map {
        ForeignMark(range: index..<$0 + 2, system: "LaTeX", cure: Note(.insteadFormula))
      }
    }
    guard text[start] > 0x20, !text[index - 1].isLetterOrDigit,
      let end = text.close(of: UInt8(ascii: "$"), from: start, within: 300),
      text[end - 1] > 0x20, !text[end + 1].isLetterOrDigit,
      text.bytes[start..<end].contains(where: { "\\^_=".utf8.contains($0) })
    else { return nil }
    return ForeignMark(range: index..<end + 1, system: "LaTeX", cure: Note(.insteadFormula))
  }

  /// `^[words]`
  private func note(at index: Int) -> ForeignMark? {
    guard text[index + 1] == UInt8(ascii: "["),
      let close = text.close(of: UInt8(ascii: "]"), from: index, within: Self.longest)
    else { return nil }
    return ForeignMark(
      range: index..<close + 1, system: "Pandoc, Obsidian", cure: Note(.insteadNote))
  }

  /// `#SITE_DIR#`
  private func variable(at index: Int) -> ForeignMark? {
    let name = text.name(at: index + 1)
    guard name.count > 3, text[name.upperBound] == UInt8(ascii: "#"),
      text.bytes[name].allSatisfy({ $0 == UInt8(ascii: "_") || $0.isLetter && !$0.isSmallLetter })
    else { return nil }
    return ForeignMark(
      range: index..<name.upperBound + 1, system: "Bitrix", cure: Note(.insteadValue))
  }

  /// `\textbf{words}`
  private func command(at index: Int) -> ForeignMark? {
    let name = text.bytes[(index + 1)...].prefix(30).prefix { $0.isLetter || $0 == 0x2A }
    // What stands behind a sign or a word is a path.
    guard name.count > 1, text[name.endIndex] == UInt8(ascii: "{"), text[index - 1] != 0x3A,
      !text[index - 1].isLetterOrDigit,
      let close = text.close(of: UInt8(ascii: "}"), from: name.endIndex, within: Self.longest)
    else { return nil }
    let cure: Note =
      switch text.words(name.indices) {
      case "textbf", "textit", "emph", "underline", "textsc": Note(.insteadEmphasis)
      case "cite", "citep", "citet", "footnote", "autocite": Note(.insteadNote)
      case "href", "url": Note(.insteadLink, ["example": "[…](…)"])
      case "includegraphics": Note(.insteadPicture)
      case "section", "section*", "chapter", "subsection", "subsection*":
        Note(
          .insteadHeading,
          ["example": "## " + Manuscript.quoted(text.words(name.endIndex + 1..<close))])
      default: Note(.insteadNothing)
      }
    return ForeignMark(range: index..<close + 1, system: "LaTeX", cure: cure)
  }

  /// `__TOC__` alone on its line, which would be bold.
  func magicWord(at index: Int) -> ForeignMark? {
    let name = text.name(at: index + 1)
    let word = text.words(name)
    guard text[name.upperBound] == BlockText.Sign.strongEnd,
      text.endOfLine(index) == name.upperBound + 1,
      ["TOC", "NOTOC", "FORCETOC", "INDEX", "NOINDEX", "NOEDITSECTION", "NEWSECTION"].contains(word)
    else { return nil }
    return ForeignMark(
      range: name, system: "MediaWiki",
      cure: Note(word == "TOC" || word == "FORCETOC" ? .insteadContents : .insteadNothing))
  }

  /// `&nbps;`, `&laquo`: cmark takes out those that are right.
  private func character(at index: Int) -> ForeignMark? {
    let name = text.bytes[(index + 1)...].prefix(9).prefix { $0.isLetter }
    let word = text.words(name.indices)
    guard (3...8).contains(name.count) else { return nil }
    if text[name.endIndex] == UInt8(ascii: ";") {
      guard let meant = Suggestion.closest(to: word, among: Self.characters), meant != word else {
        return nil
      }
      return ForeignMark(
        range: index..<name.endIndex + 1, system: "HTML",
        cure: Note(.insteadCharacter, ["example": "&\(meant);"]))
    }
    guard name.count > 3, Self.characters.contains(word), !text[name.endIndex].isLetterOrDigit
    else {
      return nil
    }
    return ForeignMark(
      range: index..<name.endIndex, system: "HTML",
      cure: Note(.insteadCharacter, ["example": "&\(word);"]))
  }

  private static let characters: Set<String> = [
    "nbsp", "laquo", "raquo", "mdash", "ndash", "hellip", "quot", "bull", "middot", "thinsp",
    "ldquo", "rdquo", "lsquo", "rsquo", "bdquo", "copy", "shy", "times", "minus", "deg", "sect",
    "euro", "trade", "plusmn", "larr", "rarr",
  ]

  /// `_` behind backticks.
  private func named(at index: Int) -> ForeignMark? {
    guard text[index - 1] == BlockText.Sign.code, !text[index + 1].isLetterOrDigit else {
      return nil
    }
    return ForeignMark(
      range: index..<text.endOfRun(index), system: "Sphinx",
      cure: Note(.insteadLink, ["example": "[…](…)"]))
  }
}

extension BlockText {
  /// Whether the word ends right before the index.
  func ends(_ word: StaticString, at index: Int) -> Bool {
    index >= word.utf8CodeUnitCount && holds(word, at: index - word.utf8CodeUnitCount)
  }
}
