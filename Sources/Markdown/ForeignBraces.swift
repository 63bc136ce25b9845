internal import Diagnostics

/// Marks of other systems in braces.
extension ForeignMarkReader {
  func brace(at index: Int) -> ForeignMark? {
    switch text[index + 1] {
    case UInt8(ascii: "{"): return doubleBrace(at: index)
    case UInt8(ascii: "%"):
      let name = name(behind: index + 2)
      let isBook = ["hint", "embed", "tabs", "content-ref"].contains(name)
      return whole(index, to: "%}", isBook ? "GitBook" : "Jekyll", Self.cure(for: name))
        .called(
          name.hasPrefix("end") ? String(name.dropFirst(3)) : name, isEnd: name.hasPrefix("end"))
    case UInt8(ascii: "#"):
      if let mark = closed(index, by: "#}", "Jinja", Note(.insteadComment)) { return mark }
    case UInt8(ascii: "/") where text[index + 2] == UInt8(ascii: "*"):
      return closed(index, by: "*/}", "MDX", Note(.insteadComment))
    case UInt8(ascii: "+") where text[index + 2] == UInt8(ascii: "+"):
      return closed(index, by: "++}", "CriticMarkup", Note(.insteadValue))
    case UInt8(ascii: "-") where text[index + 2] == UInt8(ascii: "-"):
      return closed(index, by: "--}", "CriticMarkup", Note(.insteadValue))
    case UInt8(ascii: ">") where text[index + 2] == UInt8(ascii: ">"):
      return closed(index, by: "<<}", "CriticMarkup", Note(.insteadComment))
    default: break
    }
    return attributes(at: index) ?? tag(at: index)
  }

  /// `{{< youtube abc >}}`, `{{% notice %}}`, `{{ page.title }}`, `{{Infobox|name}}`
  private func doubleBrace(at index: Int) -> ForeignMark? {
    let sign = text[index + 2]
    if sign == UInt8(ascii: "<") || sign == UInt8(ascii: "%") {
      let name = name(behind: index + 3)
      let mark = whole(
        index, to: sign == UInt8(ascii: "<") ? ">}}" : "%}}", "Hugo", Self.cure(for: name))
      return mark.called(
        name, isEnd: text.words(mark.range).dropFirst(3).first { $0 != " " } == "/")
    }
    guard let mark = closed(index, by: "}}", "Jekyll, Handlebars", Note(.insteadValue)) else {
      return nil
    }
    let inner = text.words(mark.range).dropFirst(2).dropLast(2)
    let name = name(behind: index + 2)
    if let first = inner.first, "#/^".contains(first) {
      return mark.called(name, isEnd: first == "/")
    }
    if name.lowercased() == "toc" {
      return ForeignMark(range: mark.range, system: mark.system, cure: Note(.insteadContents))
    }
    let isWiki = inner.first?.isLetter == true && !inner.contains(".")
    guard isWiki, inner.contains("|") || inner.first?.isUppercase == true else { return mark }
    return ForeignMark(range: mark.range, system: "MediaWiki", cure: Note(.insteadBlock))
  }

  private func name(behind start: Int) -> String {
    let start =
      text.bytes[min(start, text.end)...].firstIndex { $0 > 0x20 && !"-/#^".utf8.contains($0) }
      ?? start
    return text.words(text.name(at: start)).lowercased()
  }

  /// Up to its end, or to the end of the line where it has none.
  private func whole(
    _ start: Int, to sign: StaticString, _ system: String, _ cure: Note
  ) -> ForeignMark {
    closed(start, by: sign, system, cure) ?? line(start, system, cure)
  }

  private func closed(
    _ start: Int, by sign: StaticString, _ system: String, _ cure: Note
  ) -> ForeignMark? {
    text.next(sign, from: start + 2, before: start + Self.longest).map {
      ForeignMark(range: start..<$0 + sign.utf8CodeUnitCount, system: system, cure: cure)
    }
  }

  /// `{: .lead}`, `{width=300}`, `{.lead #top}`
  private func attributes(at index: Int) -> ForeignMark? {
    guard let close = text.close(of: UInt8(ascii: "}"), from: index, within: Self.longest) else {
      return nil
    }
    let line = text.endOfLine(close)
    let inner = text.trimmed(index + 1..<close)
    let range = index..<close + 1
    guard !inner.isEmpty else { return nil }
    if text[inner.lowerBound] == UInt8(ascii: ":") {
      let isContents = text.words(inner).contains("toc") && !text.words(inner).contains("no_toc")
      return ForeignMark(
        range: range, system: "Jekyll (kramdown)",
        cure: Note(isContents ? .insteadContents : .insteadLook))
    }
    let before = text[index - 1]
    let isBehindMarkup =
      BlockText.Sign.isOne(before) && before != BlockText.Sign.told || before == UInt8(ascii: "]")
    let isAlone = text.beginsLine(index) || text.trimmed(close + 1..<line).isEmpty
    guard isBehindMarkup || isAlone, areAttributes(inner) else { return nil }
    // The address of a heading, and the language of words.
    if isHeading, text.bytes[inner].first == UInt8(ascii: "#"),
      text.trimmed(close + 1..<text.end).isEmpty
    {
      return nil
    }
    return ForeignMark(range: range, system: "Pandoc", cure: Note(.insteadLook))
  }

  private func areAttributes(_ range: Range<Int>) -> Bool {
    let words = text.words(range)
    guard !words.hasPrefix("lang") else { return false }
    if words == "-" { return true }
    let first = words.first ?? " "
    let rest = words.dropFirst()
    if first == "." || first == "#" || first == "=" { return rest.first?.isLetter == true }
    let key = words.prefix { $0 != "=" }
    return key.count < words.count && !key.isEmpty
      && key.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
  }

  /// `{gallery}folder{/gallery}`, `{loadposition banner}`
  private func tag(at index: Int) -> ForeignMark? {
    let isEnd = text[index + 1] == UInt8(ascii: "/")
    let name = text.name(at: index + (isEnd ? 2 : 1))
    guard !name.isEmpty, text[name.lowerBound].isSmallLetter,
      let close = text.close(of: UInt8(ascii: "}"), from: name.upperBound, within: Self.longest)
    else { return nil }
    let line = text.endOfLine(close)
    let word = text.words(name)
    if word.hasPrefix("load") || word.hasPrefix("module"), text[name.upperBound] == 0x20 {
      return ForeignMark(range: index..<close + 1, system: "Joomla", cure: Note(.insteadBlock))
    }
    guard name.upperBound == close || text[name.upperBound] == UInt8(ascii: ":") else { return nil }
    let end = isEnd ? close + 1 : closing(of: word, "{", "}", behind: close + 1)
    if let end {
      return ForeignMark(range: index..<end, system: "Joomla", cure: Self.cure(for: word))
    }
    guard Self.jira.contains(word) else { return nil }
    // The same mark again ends it.
    if text[name.upperBound] == UInt8(ascii: ":") || word != "toc",
      let end = closing(word, behind: close + 1)
    {
      return ForeignMark(range: index..<end, system: "Confluence", cure: Self.cure(for: word))
    }
    guard text.beginsLine(index), text.trimmed(close + 1..<line).isEmpty else { return nil }
    return ForeignMark(range: index..<close + 1, system: "Confluence", cure: Self.cure(for: word))
      .called(word, isEnd: true)
  }

  private func closing(_ name: String, behind start: Int) -> Int? {
    let end = Array("{\(name)}".utf8)
    let rest = text.bytes[min(start, text.end)...].prefix(Self.longest)
    return rest.indices.first { rest[$0] == end[0] && rest[$0...].starts(with: end) }
      .map { $0 + end.count }
  }

  private static let jira: Set<String> = [
    "info", "note", "tip", "warning", "panel", "code", "noformat", "quote", "toc", "expand",
    "color",
  ]
}

extension ForeignMarkReader {
  private static let films: Set<String> = [
    "youtube", "vimeo", "video", "peertube", "embed", "iframe", "media", "audio", "soundcloud",
    "playlist", "tweet", "twitter", "instagram",
  ]
  private static let pictures: Set<String> = [
    "figure", "img", "image", "gallery", "slideshow", "carousel", "photo", "caption", "picture",
    "asset_img",
  ]
  private static let boxes: [String: Body.Alert] = [
    "note": .note, "notice": .note, "info": .note, "callout": .note, "admonition": .note,
    "alert": .warning, "panel": .note, "box": .note, "abstract": .note, "details": .note,
    "spoiler": .note, "expand": .note, "question": .note, "seealso": .note,
    "tip": .tip, "hint": .tip, "success": .tip, "example": .tip,
    "important": .important, "warning": .warning, "attention": .warning,
    "caution": .caution, "danger": .caution, "error": .caution, "failure": .caution,
  ]

  /// What Mayak has in place of a box of that name.
  static func box(_ name: String) -> Note {
    let alert = boxes[name.lowercased()] ?? .note
    return Note(.insteadBox, ["example": "> [!\(alert.rawValue.uppercased())]"])
  }

  /// What Mayak has in place of a command of that name.
  static func cure(for name: String) -> Note {
    if films.contains(name) { return Note(.insteadFilm) }
    if pictures.contains(name) { return Note(.insteadPicture) }
    if boxes[name] != nil { return box(name) }
    switch name {
    case "toc", "toctree", "contents": return Note(.insteadContents)
    case "ref", "relref", "link", "post_url": return Note(.insteadLink, ["example": "[…](….md)"])
    case "comment": return Note(.insteadComment)
    default: return Note(.insteadBlock)
    }
  }
}
