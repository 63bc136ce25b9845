internal import Diagnostics

/// What an author wrote at the start of a line to make it an item of a list, and what makes none.
struct LineSign {
  enum Kind: Equatable {
    /// A sign such as `•`, which means a list.
    case bullet
    /// Another sign that is no letter: on two lines it means one too.
    case picture
    /// A dash, which may begin a speech as well.
    case dash
    /// One of Markdown's own signs, without the space that belongs behind it.
    case hyphen
    /// `a)`: lists have numbers only.
    case letter
    case number(Int)
  }

  /// What stands between the sign and the words.
  enum Gap { case none, space, noBreak }

  let kind: Kind
  let gap: Gap
  let range: Range<Int>
  /// Where the words begin.
  let words: Int

  /// - Parameter line: without blanks at its ends.
  init?(of line: Range<Int>, in bytes: Text) {
    guard let first = line.first.map({ bytes[$0] }) else { return nil }
    if first == 0xC2 || first == 0xE2 || first == 0xEF {
      let rest = Self.behindSpaces(line, bytes)
      if rest.lowerBound > line.lowerBound {
        // Of Markdown's own signs it is told that they stand behind such a space.
        guard let sign = LineSign(of: rest, in: bytes), !sign.isMarkdown else { return nil }
        self = sign
        return
      }
    }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "~"),
      UInt8(ascii: "="), UInt8(ascii: "#"):
      self.init(sign: line, bytes)
    case UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"):
      self.init(number: line, bytes)
    case UInt8(ascii: "&"): self.init(reference: line, bytes)
    case 0..<0x80: self.init(letter: line, length: 1, bytes)
    // Most lines begin with a letter.
    case 0xC3...0xDF: self.init(letter: line, length: 2, bytes)
    default: self.init(symbol: line, bytes)
    }
  }

  private var isMarkdown: Bool {
    switch kind {
    case .hyphen, .number: true
    default: false
    }
  }

  private init?(
    _ kind: Kind, _ line: Range<Int>, length: Int, _ bytes: Text, closes: Bool = false
  ) {
    let end = line.lowerBound + length
    guard let (gap, width) = Self.gap(at: end, before: line.upperBound, bytes) else { return nil }
    self.kind = kind
    self.gap = gap
    range = line.lowerBound..<end
    words = end + width
    guard gap != .none || closes || kind == .hyphen else { return nil }
  }
}

extension LineSign {
  private init?(sign line: Range<Int>, _ bytes: Text) {
    let rest = bytes[line]
    for sign in ["->", "=>", "*)", "**)", "~", "#."] where rest.starts(with: sign.utf8) {
      self.init(.bullet, line, length: sign.utf8.count, bytes)
      return
    }
    if rest.starts(with: "--".utf8) {
      self.init(.dash, line, length: 2, bytes)
      return
    }
    guard let first = rest.first, !"=~#".utf8.contains(first) else { return nil }
    self.init(.hyphen, line, length: 1, bytes)
    // With a space it is an item, and two stars may mark what is between them.
    if gap == .space { return nil }
    if gap == .none, rest.dropFirst().contains(UInt8(ascii: "*")) { return nil }
  }

  private init?(number line: Range<Int>, _ bytes: Text) {
    let isEnclosed = bytes[line.lowerBound] == UInt8(ascii: "(")
    let digits = bytes[line].dropFirst(isEnclosed ? 1 : 0).prefix { $0.isDigit }
    if isEnclosed, digits.isEmpty {
      self.init(letter: line.dropFirst(), length: nil, bytes)
      return
    }
    // A digit in a box, as telephones write it.
    if bytes[digits.endIndex..<line.upperBound].starts(with: "\u{FE0F}\u{20E3}".utf8) {
      self.init(.picture, line, length: digits.count + 6, bytes, closes: true)
      return
    }
    guard (1...4).contains(digits.count), digits.endIndex < line.upperBound,
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let delimiter = bytes[digits.endIndex]
    guard delimiter == UInt8(ascii: ")") || (delimiter == UInt8(ascii: ".") && !isEnclosed) else {
      return nil
    }
    self.init(
      .number(number), line, length: digits.endIndex + 1 - line.lowerBound, bytes, closes: true)
  }

  /// `a)`, or `(a)` where the line begins behind the first bracket.
  private init?(letter line: Range<Int>, length: Int?, _ bytes: Text) {
    let start = line.lowerBound
    let length = length ?? ((bytes[line].first ?? 0) < 0x80 ? 1 : 2)
    guard start + length + 1 < line.upperBound else { return nil }
    let next = bytes[start + length]
    let isRound = bytes[start..<start + length].elementsEqual((length == 1 ? "o" : "\u{43E}").utf8)
    if next == 0x09, isRound {
      self.init(.bullet, line, length: length, bytes)
      return
    }
    guard next == UInt8(ascii: ")"), bytes[start].isLetter || bytes[start] >= 0xC3 else {
      return nil
    }
    self.init(.letter, line, length: length + 1, bytes)
  }

  private static let references: [String: Kind] = [
    "&bull;": .bullet, "&#8226;": .bullet, "&middot;": .bullet, "&#183;": .bullet,
    "&ndash;": .dash, "&#8211;": .dash, "&mdash;": .dash, "&#8212;": .dash,
  ]

  private init?(reference line: Range<Int>, _ bytes: Text) {
    let name = bytes[line].prefix(9)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")),
      let kind = Self.references[String(decoding: name[...end], as: UTF8.self)]
    else { return nil }
    self.init(kind, line, length: end + 1 - line.lowerBound, bytes, closes: true)
  }
}

extension LineSign {
  private static let dashes: Set<Unicode.Scalar> = ["‐", "‑", "‒", "–", "—", "―", "−", "⸺"]
  /// What word processors put there; these need no space behind them to be known.
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "‣", "⁃", "∙", "▪", "▫", "■", "□", "●", "○", "◦", "◆", "➢", "➤", "\u{F0B7}",
    "\u{F0A7}", "\u{F0D8}", "\u{F0FC}",
  ]

  private init?(symbol line: Range<Int>, _ bytes: Text) {
    let start = String(decoding: bytes[line].prefix(8), as: UTF8.self).unicodeScalars
    guard let scalar = start.first, scalar != "…" else { return nil }
    var length = UTF8.width(scalar)
    if Self.dashes.contains(scalar) {
      self.init(.dash, line, length: length, bytes, closes: true)
      return
    }
    // The sides of a box divide columns.
    guard !(0x2500...0x257F).contains(scalar.value) else { return nil }
    switch scalar.properties.generalCategory {
    case _ where scalar == "»" || scalar == "›": break
    case .otherSymbol, .mathSymbol, .modifierSymbol, .otherPunctuation, .otherNumber, .privateUse:
      break
    default: return nil
    }
    // What makes a picture of a sign.
    if start.dropFirst().first == "\u{FE0F}" { length += 3 }
    let isBullet = Self.bullets.contains(scalar)
    self.init(isBullet ? .bullet : .picture, line, length: length, bytes, closes: isBullet)
  }

  /// What stands there, and how many bytes of it; nil where neither blanks nor words do.
  private static func gap(at offset: Int, before end: Int, _ bytes: Text) -> (Gap, Int)? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte.isBlank {
      return (.space, bytes[offset..<end].prefix { $0.isBlank }.count)
    }
    guard byte >= 0x80 else { return byte.isLetter ? (.none, 0) : nil }
    let scalar = String(decoding: bytes[offset..<min(end, offset + 4)], as: UTF8.self)
      .unicodeScalars.first
    guard let scalar else { return nil }
    if isSpace(scalar) {
      return (.noBreak, UTF8.width(scalar))
    }
    return scalar.properties.isAlphabetic ? (.none, 0) : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator
      || "\u{200B}\u{2060}\u{FEFF}".unicodeScalars.contains(scalar)
  }

  /// The line without blanks at its start that are none for Markdown.
  private static func behindSpaces(_ line: Range<Int>, _ bytes: Text) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound {
      let next = bytes[start..<min(line.upperBound, start + 4)]
      guard let scalar = String(decoding: next, as: UTF8.self).unicodeScalars.first,
        isSpace(scalar)
      else { break }
      start += UTF8.width(scalar)
    }
    return start..<line.upperBound
  }
}
