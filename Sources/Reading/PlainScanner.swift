/// Finds the words and texts of plain YAML in a line.
struct PlainScanner {
  let bytes: [UInt8]
  /// Behind the last byte to look at.
  let end: Int

  private static let longestKey = 100
  /// A backslash, `u` and four digits.
  static let escapeLength = 6
  /// Signs that begin a text as a letter does.
  private static let starts = Array("/.+(".utf8)
  private static let inner = Array(".()/+%".utf8)
  private static let openings = Array("\"'[{".utf8)

  /// A word with a colon behind it.
  func key(at first: Int) -> Range<Int>? {
    var index = first
    guard index < end, Sign.of(bytes[index]) == .letter else { return nil }
    while index < end, isWord(at: index) { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ":"), index - first <= Self.longestKey,
      isBlank(at: index + 1)
    else { return nil }
    return first..<index
  }

  /// A text without quotes, up to the end of the line or to a comment.
  func plain(from start: Int) -> Range<Int>? {
    let isStart =
      Sign.of(bytes[start]) == .letter && isPlain(at: start) || Self.starts.contains(bytes[start])
    guard isStart else { return nil }
    var index = start + 1
    var last = index
    while index < end {
      switch Sign.of(bytes[index]) {
      case .letter: guard isPlain(at: index) else { return nil }
      case .mark: break
      case .colon where !isBlank(at: index + 1): break
      case .hash where last == index: break
      case .space:
        index += 1
        continue
      case .newline, .hash: return start..<last
      case .colon, .refused: return nil
      }
      index += 1
      last = index
    }
    return start..<last
  }

  /// A text in quotes with a colon behind it: the text with its quotes.
  func quotedKey(at first: Int) -> Range<Int>? {
    guard first < end, isQuote(at: first), let range = quoted(from: first),
      range.count <= Self.longestKey, range.upperBound < end,
      bytes[range.upperBound] == UInt8(ascii: ":"), isBlank(at: range.upperBound + 1)
    else { return nil }
    return range
  }

  /// A text in quotes, with them, in which nothing is escaped but by its number.
  func quoted(from start: Int) -> Range<Int>? {
    let quote = bytes[start]
    var index = start + 1
    while index < end, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\\"), isEscaping(at: start) {
        guard escaped(at: index) != nil else { return nil }
        index += Self.escapeLength
        continue
      }
      guard Sign.of(bytes[index]).isOnLine, isPlain(at: index) else { return nil }
      index += 1
    }
    guard index < end, index + 1 == end || bytes[index + 1] != quote else { return nil }
    return start..<index + 1
  }

  /// Words with spaces between them, and signs that part nothing between brackets.
  func words(from start: Int) -> Range<Int>? {
    guard Sign.of(bytes[start]) == .letter else { return nil }
    var index = start
    var last = start
    while index < end {
      if isWord(at: index) || Self.inner.contains(bytes[index]) {
        last = index + 1
      } else if bytes[index] != UInt8(ascii: " ") {
        break
      }
      index += 1
    }
    return last > start ? start..<last : nil
  }

  func isQuote(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
  }

  /// Whether a backslash says something in the text that begins with this quote.
  func isEscaping(at quote: Int) -> Bool { bytes[quote] == UInt8(ascii: "\"") }

  /// The sign that a backslash, `u` and four digits stand for, where that may stand in a text.
  func escaped(at sign: Int) -> Unicode.Scalar? {
    guard sign + Self.escapeLength <= end, bytes[sign + 1] == UInt8(ascii: "u") else { return nil }
    let digits = bytes[sign + 2..<sign + Self.escapeLength]
    var value: UInt32 = 0
    for digit in digits {
      guard let digit = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 + UInt32(digit)
    }
    // The others are control characters, or no characters at all.
    return (0xA0..<0xFFFE).contains(value) ? Unicode.Scalar(value) : nil
  }

  /// Whether a text in quotes, a list or a mapping between brackets begins here.
  func opensFlow(at index: Int) -> Bool { Self.openings.contains(bytes[index]) }
}

extension PlainScanner {
  /// Where the line ends; nil where it holds what is for the library to judge.
  func lineEnd(from start: Int) -> Int? {
    var index = start
    while !isLineEnd(at: index) {
      guard Sign.of(bytes[index]).isOnLine, isPlain(at: index) else { return nil }
      index += 1
    }
    return index
  }

  func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// The same over the ends of lines, which say nothing between brackets.
  func skipBlanks(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") {
      index += 1
    }
    return index
  }

  func isLineEnd(at index: Int) -> Bool {
    index >= end || bytes[index] == UInt8(ascii: "\n")
  }

  func isBlank(at index: Int) -> Bool {
    isLineEnd(at: index) || bytes[index] == UInt8(ascii: " ")
  }

  func isDash(at index: Int) -> Bool {
    index + 1 < end && bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: " ")
  }

  private func isWord(at index: Int) -> Bool {
    let byte = bytes[index]
    return Sign.of(byte) == .letter && isPlain(at: index) || byte == UInt8(ascii: "-")
  }

  /// False for a character beyond ASCII that breaks lines or does not show, and is the library's.
  private func isPlain(at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2: index + 1 < end && bytes[index + 1] >= 0xA0
    case 0xE2: index + 2 < end && (bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8)
    case 0xEF:
      index + 2 < end && bytes[index + 1] != 0xBF
        && (bytes[index + 1] != 0xBB || bytes[index + 2] != 0xBF)
    default: true
    }
  }
}

/// What a byte can be in plain YAML.
private enum Sign: UInt8 {
  case letter, mark, colon, hash, space, newline, refused

  /// Whether it may stand in a text on one line.
  var isOnLine: Bool { self != .newline && self != .refused }

  static func of(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      .letter
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "\n"): .newline
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "#"): .hash
    case 0x21...0x7E: .mark
    default: .refused
    }
  }
}
