internal import Diagnostics

/// Looks through a value of plain text for what its author took to mean something: markup, names of
/// characters, signs that turn the direction and are left open.
struct PlainTextCheck {
  private let signs: [Unicode.Scalar]
  private let place: Place
  /// How many bytes stand before the text in its place; nil where it does not stand there as it reads.
  private let quote: Int?

  /// So much of a text is looked through for markup, which begins anew at every sign.
  private static let longest = 2000

  /// At most one complaint of a kind about a value.
  static func complaints(about text: String, at place: Place) -> [Diagnostic] {
    let found = signs(in: text)
    let mixed = MixedWord.complaints(about: text, at: place)
    guard found.markup || found.turning else { return mixed }
    let check = PlainTextCheck(text, place)
    let direction = found.turning ? check.direction(text) : nil
    return mixed + [check.markup(), check.reference(), direction].compactMap { $0 }
  }

  /// The same of an address or another word that is no text.
  static func openDirections(in text: String, at place: Place) -> [Diagnostic] {
    guard signs(in: text).turning else { return [] }
    return [PlainTextCheck(text, place).direction(text)].compactMap { $0 }
  }

  private init(_ text: String, _ place: Place) {
    signs = Array(text.unicodeScalars.prefix(Self.longest))
    self.place = place
    let added = place.range.count - text.utf8.count
    quote = added == 0 || added == 2 ? added / 2 : nil
  }

  /// Most values hold none of the signs, so that nothing more is asked of them.
  private static func signs(in text: String) -> (markup: Bool, turning: Bool) {
    var found = (markup: false, turning: false)
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x23, 0x26, 0x2A, 0x3C, 0x5C, 0x5D, 0x5F, 0x60, 0x7B, 0x7E: found.markup = true
      case 0xE2 where index + 2 < bytes.count:
        if TurningSigns.holds(bytes[index + 1], bytes[index + 2]) { found.turning = true }
      default: break
      }
    }
    return found
  }
}

extension PlainTextCheck {
  /// The first piece of markup, and what is left of it without its signs.
  private func markup() -> Diagnostic? {
    for index in signs.indices {
      guard let (range, inner) = markup(at: index) else { continue }
      var arguments = ["word": words(range)]
      arguments["example"] = inner.map(words)
      return Diagnostic(.markupInField, at: place(of: range), arguments)
    }
    return nil
  }

  private func markup(at index: Int) -> (Range<Int>, inner: Range<Int>?)? {
    switch signs[index] {
    case "*", "_", "~", "`": marked(at: index)
    case "<": tag(at: index).map { ($0, nil) }
    case "]": link(at: index)
    case "{": braces(at: index).map { ($0, nil) }
    case "#" where index == 0: heading()
    case "\\": escape(at: index)
    default: nil
    }
  }

  /// `**words**` and its like; two stars before a word are enough, since nothing else begins so.
  private func marked(at start: Int) -> (Range<Int>, inner: Range<Int>?)? {
    let sign = signs[start]
    let length = run(at: start)
    let first = start + length
    guard length < 4, sign != "~" || length == 2, start == 0 || signs[start - 1] != sign,
      start == 0 || !isLetter(signs[start - 1]), first < signs.count,
      isLetter(signs[first]) || (length > 1 && Self.opening.contains(signs[first]))
    else { return nil }
    var index = first + 1
    while index < signs.count {
      guard signs[index] == sign else {
        index += 1
        continue
      }
      let end = index + run(at: index)
      let closes = !signs[index - 1].properties.isWhitespace && end - index == length
      if closes, sign == "`" || end == signs.count || !isLetter(signs[end]) {
        return (start..<end, first..<index)
      }
      index = end
    }
    return sign == "*" && length > 1 ? (start..<first, nil) : nil
  }

  /// `[words](address)`, `![words](address)` and `[words]{lang=en}`, by their inner bracket.
  private func link(at bracket: Int) -> (Range<Int>, inner: Range<Int>?)? {
    guard let open = signs[..<bracket].lastIndex(of: "[") else { return nil }
    // `[^1]`, `[[page]]`
    if signs[open + 1] == "^", open + 2 < bracket { return (open..<bracket + 1, nil) }
    guard bracket + 1 < signs.count else { return nil }
    if signs[bracket + 1] == "]", open > 0, signs[open - 1] == "[", open + 1 < bracket {
      return (open - 1..<bracket + 2, open + 1..<bracket)
    }
    let start = open > 0 && signs[open - 1] == "!" ? open - 1 : open
    let closing: Unicode.Scalar
    switch signs[bracket + 1] {
    case "(": closing = ")"
    case "{" where starts(with: "{lang", at: bracket + 1): closing = "}"
    default: return nil
    }
    guard let end = signs[bracket...].firstIndex(of: closing), end > bracket + 2 else { return nil }
    return (start..<end + 1, open + 1 == bracket ? nil : open + 1..<bracket)
  }

  /// `{#id}` as behind a heading, and what other systems fill in.
  private func braces(at start: Int) -> Range<Int>? {
    for (open, close) in [("{{", "}}"), ("{%", "%}")] where starts(with: open, at: start) {
      let end = signs.indices[(start + 2)...].first { starts(with: close, at: $0) }
      if let end { return start..<end + 2 }
    }
    guard starts(with: "{#", at: start), let end = signs[start...].firstIndex(of: "}"),
      end > start + 2, !signs[start..<end].contains(where: { $0.properties.isWhitespace })
    else { return nil }
    return start..<end + 1
  }

  private func heading() -> (Range<Int>, inner: Range<Int>?)? {
    let length = run(at: 0)
    guard length < 7, length + 1 < signs.count, signs[length] == " ", length > 1 || isWord(at: 2)
    else { return nil }
    return (0..<signs.count, length + 1..<signs.count)
  }

  private func isWord(at index: Int) -> Bool {
    index < signs.count && signs[index].properties.isAlphabetic
  }

  private func escape(at index: Int) -> (Range<Int>, inner: Range<Int>?)? {
    guard index + 1 < signs.count, "*_#[]<>&`~\"'«»".unicodeScalars.contains(signs[index + 1]),
      index == 0 || signs[index - 1] != "\\"
    else { return nil }
    return (index..<index + 2, index + 1..<index + 2)
  }

  /// A tag of those that people write, or a comment.
  private func tag(at start: Int) -> Range<Int>? {
    var index = start + 1
    if index < signs.count, signs[index] == "/" { index += 1 }
    let name = signs[index...].prefix {
      $0.isASCII && $0.properties.isAlphabetic || ("1"..."6").contains($0)
    }
    let isKnown = Self.tags.contains(String(String.UnicodeScalarView(name)).lowercased())
    guard isKnown || starts(with: "<!--", at: start),
      let end = signs[start...].firstIndex(of: ">"),
      !isKnown || " />\t\n".unicodeScalars.contains(signs[name.endIndex])
    else { return nil }
    return start..<end + 1
  }

  private static let opening: Set<Unicode.Scalar> = ["«", "“", "„", "\"", "(", "‘", "'", "["]

  private static let tags: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "details", "div",
    "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins", "kbd",
    "li", "mark", "nobr", "ol", "p", "pre", "q", "s", "script", "small", "span", "strike", "strong",
    "style", "sub", "summary", "sup", "table", "td", "tr", "tt", "u", "ul", "video", "wbr",
  ]
}

extension PlainTextCheck {
  /// The first character that is written by its name or number.
  private func reference() -> Diagnostic? {
    for start in signs.indices where signs[start] == "&" {
      let rest = signs[(start + 1)...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else { continue }
      let name = String(String.UnicodeScalarView(rest[..<end]))
      guard let character = NamedCharacter(name) else { continue }
      var arguments = ["word": words(start..<end + 1)]
      arguments["example"] = character.visible
      return Diagnostic(.characterByName, at: place(of: start..<end + 1), arguments)
    }
    return nil
  }

  private func direction(_ text: String) -> Diagnostic? {
    guard let open = TurningSigns.leftOpen(in: Array(text.utf8)).first else { return nil }
    let start = place.range.lowerBound + (quote ?? 0)
    let range = start + open.range.lowerBound..<start + open.range.upperBound
    return Diagnostic(
      .openDirection, at: quote == nil ? place : Place(place.file, range),
      ["word": open.name, "example": open.closing])
  }
}

extension PlainTextCheck {
  private func run(at start: Int) -> Int { signs[start...].prefix { $0 == signs[start] }.count }

  private func isLetter(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isAlphabetic || sign.properties.numericType != nil
  }

  private func starts(with word: String, at index: Int) -> Bool {
    signs[index...].starts(with: word.unicodeScalars)
  }

  private func words(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(signs[range]))
  }

  private func place(of range: Range<Int>) -> Place {
    guard let quote else { return place }
    let start = place.range.lowerBound + quote + words(0..<range.lowerBound).utf8.count
    return Place(place.file, start..<start + words(range).utf8.count)
  }
}
