/// A text as a reader reads it, for holding one state of it against another: its words, without what is
/// a matter of setting. Blanks, quotation marks, dashes and other signs of the sentence do not count, nor
/// does how the digits of a large number are grouped.
package struct ReadText: Sendable, Hashable {
  package struct Word: Sendable, Hashable {
    /// What counts of it.
    package let key: String
    /// Where it stands, in bytes.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  package let words: [Word]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var splitter = WordSplit()
    for scalar in text.unicodeScalars { splitter.take(scalar) }
    words = splitter.end()
  }
}

extension ReadText {
  package var keys: [String] { words.map(\.key) }

  /// Some of the words as they are written, with the signs between them.
  package func text(of range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let text = String(
      decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }
}

/// Splits a text into words while it goes by.
private struct WordSplit {
  private var words: [ReadText.Word] = []
  private var key = ""
  private var kind = ReadSign.sign
  private var start = 0
  /// Behind the last sign that belongs to the word.
  private var stop = 0
  private var offset = 0
  /// What stands between the last word and this one, as far as it could group digits.
  private var gap: [Unicode.Scalar] = []
  private var isGrouped = false
  private var wasGrouped = false
  /// An apostrophe within a word counts only where letters go on behind it.
  private var holdsApostrophe = false

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { offset += UTF8.width(scalar) }
    let next = ReadSign(scalar)
    switch next {
    case .nothing: return
    case .apostrophe where kind == .letter && !key.isEmpty:
      holdsApostrophe = true
    case .letter, .digit:
      if key.isEmpty || kind != next {
        finish()
        begin(next)
      } else if holdsApostrophe {
        key += "'"
      }
      holdsApostrophe = false
      key.unicodeScalars.append(scalar)
      stop = offset + UTF8.width(scalar)
    case .symbol:
      finish()
      begin(next)
      key = scalar == "\u{D7}" ? "x" : String(scalar)
      stop = offset + UTF8.width(scalar)
      finish()
    case .sign, .apostrophe, .blank:
      finish()
      gap.append(next == .blank ? " " : scalar)
    }
  }

  mutating func end() -> [ReadText.Word] {
    finish()
    return words
  }

  private mutating func begin(_ next: ReadSign) {
    start = offset
    kind = next
    isGrouped = next == .digit && mayGroup
  }

  /// Whether what stands before this place can be the head of a number whose digits are grouped.
  private var mayGroup: Bool {
    guard let last = words.last, gap.count == 1, let sign = gap.first,
      [" ", ",", "'", "\u{2019}"].contains(sign), last.key.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return false }
    return wasGrouped || last.key.utf8.count <= 3
  }

  private mutating func finish() {
    holdsApostrophe = false
    guard !key.isEmpty else { return }
    if isGrouped, key.utf8.count == 3, let head = words.popLast() {
      words.append(.init(key: head.key + key, range: head.range.lowerBound..<stop))
      wasGrouped = true
    } else {
      words.append(.init(key: key, range: start..<stop))
      wasGrouped = false
    }
    key = ""
    gap = []
  }
}

/// What a sign is to the words of a text.
private enum ReadSign {
  case letter, digit, apostrophe
  /// A word of its own: %, €, №.
  case symbol
  /// What only sets words apart.
  case sign, blank
  /// What is not seen.
  case nothing

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit
    case "a"..."z", "A"..."Z": self = .letter
    case "'", "\u{2019}", "\u{2BC}": self = .apostrophe
    case "%", "&", "@", "#", "\u{A7}", "\u{2030}", "?", "/": self = .symbol
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FE00}"..."\u{FE0F}", "\u{FEFF}":
      self = .nothing
    // A minus and a hyphen are the same sign, well set or badly.
    case "\u{2212}", "`", "^", "~", "|": self = .sign
    default: self = Self.kind(of: scalar)
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> ReadSign {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: .symbol
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .blank
    default: .sign
    }
  }
}
