internal import Diagnostics

/// Marks of other systems in square brackets.
extension ForeignMarkReader {
  func bracket(at index: Int) -> ForeignMark? {
    if text[index + 1] == UInt8(ascii: "[") { return wikiLink(at: index) }
    guard let close = text.close(of: UInt8(ascii: "]"), from: index, within: Self.longest) else {
      return nil
    }
    let inner = index + 1..<close
    switch text[inner.lowerBound] {
    case UInt8(ascii: "@"):
      guard !text.name(at: index + 2).isEmpty else { return nil }
      return ForeignMark(range: index..<close + 1, system: "Pandoc", cure: Note(.insteadSource))
    case UInt8(ascii: "!"): return alert(inner)
    case UInt8(ascii: "/"):
      let name = text.name(at: index + 2)
      guard !name.isEmpty, name.upperBound == close else { return nil }
      let word = text.words(name).lowercased()
      return tag(word, index..<close + 1).called(word, isEnd: true)
    default: break
    }
    if let mark = outerLink(inner) ?? barredLink(inner) { return mark }
    let name = text.name(at: inner.lowerBound)
    guard !name.isEmpty, text[name.lowerBound].isSmallLetter || isContents(inner) else {
      return nil
    }
    return shortcode(name, inner)
  }

  private func isContents(_ inner: Range<Int>) -> Bool {
    inner.count < 8 && text.words(inner).lowercased() == "toc"
      && text.trimmed(inner.lowerBound - 1..<text.endOfLine(inner.lowerBound)).upperBound
        == inner.upperBound + 1
  }

  /// `[gallery ids="1"]`, `[b]words[/b]`, `[url=https://…]`
  private func shortcode(_ name: Range<Int>, _ inner: Range<Int>) -> ForeignMark? {
    let word = text.words(name).lowercased()
    if isContents(inner) {
      return ForeignMark(
        range: inner.lowerBound - 1..<inner.upperBound + 1, system: "MkDocs, Typora",
        cure: Note(.insteadContents))
    }
    let rest = text.bytes[name.upperBound..<inner.upperBound]
    let hasClose = closing(of: word, "[", "]", behind: inner.upperBound + 1)
    let isTag: Bool =
      if rest.isEmpty {
        hasClose != nil || Self.alone.contains(word)
          || word.count > 1 && Self.forum.contains(word) && isLine(inner)
      } else if rest.first == UInt8(ascii: "=") {
        true
      } else {
        rest.first == 0x20 && (Self.alone.contains(word) || Self.hasValue(rest))
      }
    guard isTag, text[inner.upperBound + 1] != UInt8(ascii: "(") else { return nil }
    let mark = tag(word, inner.lowerBound - 1..<(hasClose ?? inner.upperBound + 1))
    return hasClose == nil ? mark.called(word, isEnd: false) : mark
  }

  /// `[!NOTE]` outside of a quotation, or with a space in it.
  private func alert(_ inner: Range<Int>) -> ForeignMark? {
    let name = text.trimmed(inner.dropFirst())
    let word = text.words(name)
    guard isLine(inner), Body.Alert(rawValue: word.lowercased()) != nil else { return nil }
    return ForeignMark(
      range: inner.lowerBound - 1..<inner.upperBound + 1, system: "GitHub", cure: Self.box(word))
  }

  private func isLine(_ inner: Range<Int>) -> Bool {
    text.beginsLine(inner.lowerBound - 1)
      && text.trimmed(inner.upperBound + 1..<text.endOfLine(inner.upperBound + 1)).isEmpty
  }

  /// `[words|https://example.org]`
  private func barredLink(_ inner: Range<Int>) -> ForeignMark? {
    guard let bar = text.bytes[inner].lastIndex(of: UInt8(ascii: "|")), bar > inner.lowerBound,
      text.holds("http", at: bar + 1) || text.holds("mailto:", at: bar + 1)
    else { return nil }
    let words = Manuscript.quoted(text.words(inner.lowerBound..<bar))
    let address = text.words(bar + 1..<inner.upperBound)
    return ForeignMark(
      range: inner.lowerBound - 1..<inner.upperBound + 1, system: "Jira, Confluence",
      cure: Note(.insteadLink, ["example": "[\(words)](\(address))"]))
  }

  /// Where `[/name]` ends.
  func closing(of name: String, _ open: String, _ close: String, behind start: Int) -> Int? {
    let end = Array("/\(name)\(close)".utf8)
    let limit = min(text.end, start + Self.longest)
    var rest = text.bytes[min(start, limit)..<limit]
    while let hit = rest.firstIndex(of: UInt8(ascii: "/")) {
      rest = rest[hit...]
      if rest.starts(with: end), text[hit - 1] == open.utf8.first { return hit + end.count }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether an attribute with a value in quotation marks stands there.
  private static func hasValue(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "="), index > bytes.startIndex, index + 1 < bytes.endIndex
      else { return false }
      let next = bytes[index + 1]
      return bytes[index - 1].isLetterOrDigit && ("\"'".utf8.contains(next) || next >= 0x80)
    }
  }

  /// What WordPress has without attributes.
  private static let alone: Set<String> = [
    "gallery", "caption", "embed", "audio", "video", "playlist", "contact-form-7", "wpforms",
    "youtube",
  ]
  private static let forum: Set<String> = [
    "b", "i", "u", "s", "url", "img", "quote", "code", "list", "size", "color", "colour", "font",
    "center", "left", "right", "spoiler", "email", "hr", "table", "tr", "td", "media",
  ]

  private func tag(_ name: String, _ range: Range<Int>) -> ForeignMark {
    guard Self.forum.contains(name) else {
      return ForeignMark(range: range, system: "WordPress", cure: Self.cure(for: name))
    }
    let cure: Note =
      switch name {
      case "b", "i", "u", "s": Note(.insteadEmphasis)
      case "url", "email": Note(.insteadLink, ["example": "[…](…)"])
      case "img": Note(.insteadPicture)
      default: Note(.insteadNothing)
      }
    return ForeignMark(range: range, system: "BBCode", cure: cure)
  }

  /// `[[page]]`, `![[picture.jpg]]`, `[[page|words]]`
  private func wikiLink(at index: Int) -> ForeignMark? {
    if let mark = orgLink(at: index) { return mark }
    guard let end = text.close(of: UInt8(ascii: "]"), from: index + 2, within: Self.longest),
      text[end + 1] == UInt8(ascii: "]")
    else { return nil }
    let inner = index + 2..<end
    let content = text.words(inner)
    guard content.contains(where: \.isLetter), !text.bytes[inner].contains(UInt8(ascii: "[")) else {
      return nil
    }
    if ["toc", "_toc_"].contains(content.lowercased()) {
      return ForeignMark(
        range: index..<end + 2, system: "GitLab, VuePress", cure: Note(.insteadContents))
    }
    let isPicture = text[index - 1] == UInt8(ascii: "!")
    let parts = content.split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let words = parts.last ?? content
    let file = parts.first ?? content
    if isPicture || Self.pictures.contains(where: { file.lowercased().hasSuffix($0) }) {
      return ForeignMark(
        range: (isPicture ? index - 1 : index)..<end + 2, system: "Obsidian, MediaWiki",
        cure: Note(.insteadPicture))
    }
    let isAddress = file.utf8.allSatisfy { $0.isLetterOrDigit || "-_./".utf8.contains($0) }
    let path = isAddress ? (file.hasSuffix(".md") ? file : file + ".md") : "…"
    return ForeignMark(
      range: index..<end + 2, system: "MediaWiki, Obsidian",
      cure: Note(.insteadLink, ["example": "[\(Manuscript.quoted(words))](\(path))"]))
  }

  /// `[[https://example.org][words]]`
  private func orgLink(at index: Int) -> ForeignMark? {
    let line = text.endOfLine(index)
    guard let middle = text.next("][", from: index + 2, before: line),
      let end = text.next("]]", from: middle + 2, before: line)
    else { return nil }
    let words = Manuscript.quoted(text.words(middle + 2..<end))
    return ForeignMark(
      range: index..<end + 2, system: "Org",
      cure: Note(.insteadLink, ["example": "[\(words)](\(text.words(index + 2..<middle)))"]))
  }

  private static let pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"]

  /// `[https://example.org words]`
  private func outerLink(_ inner: Range<Int>) -> ForeignMark? {
    guard
      text.holds("http://", at: inner.lowerBound) || text.holds("https://", at: inner.lowerBound),
      let blank = text.bytes[inner].firstIndex(of: 0x20),
      text[blank - 1].isLetterOrDigit || text[blank - 1] == UInt8(ascii: "/")
    else { return nil }
    let words = text.words(text.trimmed(blank..<inner.upperBound))
    guard words.contains(where: \.isLetter) else { return nil }
    let address = text.words(inner.lowerBound..<blank)
    return ForeignMark(
      range: inner.lowerBound - 1..<inner.upperBound + 1, system: "MediaWiki",
      cure: Note(.insteadLink, ["example": "[\(Manuscript.quoted(words))](\(address))"]))
  }
}
