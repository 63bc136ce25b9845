internal import Diagnostics

/// Reads one number as a language writes it: its groups of digits, its mark and what stands behind that.
struct NumberScanner {
  private let text: Text
  private let words: NumberWords
  private let start: Int
  private(set) var end: Int
  private(set) var value: UInt64 = 0
  private(set) var exponent = 0
  private var count = 0
  /// Whether it is an hour with its minutes, `18:30`, which is read as 18.30: so others write it.
  private(set) var isTime = false

  init(_ text: Text, _ words: NumberWords, at start: Int) {
    self.text = text
    self.words = words
    self.start = start
    end = start
  }

  /// More digits than any amount has.
  var isTooLong: Bool { count > 18 }
  var isDayOfMonth: Bool { count <= 2 && exponent == 0 && (1...31).contains(value) }
  var isYear: Bool { count == 4 && end - start == 4 && (1000...2999).contains(value) }

  mutating func scan() {
    takeDigits()
    if count <= 3, text[start] != UInt8(ascii: "0") || count == 1 { takeGroups() }
    takeFraction()
    if !isTime, exponent == 0, count <= 2, value < 25 { takeMinutes() }
  }

  private mutating func takeDigits() {
    while end < text.count, text[end].isDigit {
      value = value &* 10 &+ UInt64(text[end] & 0x0F)
      count += 1
      end += 1
    }
  }

  private func digits(at start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isDigit { index += 1 }
    return index - start
  }

  /// Further groups of three digits, behind the same mark or blank. A point that is no mark of the language
  /// is one before three digits: so many write thousands.
  private mutating func takeGroups() {
    guard end > start, text[start] != UInt8(ascii: "0") else { return }
    var mark: (byte: UInt8, length: Int)?
    while end < text.count {
      let blank = text.blankLength(at: end)
      let isGroup = blank > 0 && text[end] != 0x0A || text[end] == words.group || isForeignPoint
      let length = max(blank, 1)
      guard isGroup, mark.map({ $0.byte == text[end] && $0.length == length }) ?? true,
        digits(at: end + length) == 3
      else { return }
      mark = (text[end], length)
      end += length
      takeDigits()
    }
  }

  /// The digits behind the mark; a point where the mark is another means the same.
  private mutating func takeFraction() {
    guard end < text.count, text[end] == words.decimal || isForeignPoint else { return }
    let length = digits(at: end + 1)
    let behind = end + 1 + length
    guard length > 0, !isTooLong else { return }
    // `1,2,3` are three numbers.
    if start > 1, text[start - 1] == text[end], text[start - 2].isDigit { return }
    if behind < text.count, text[behind] == text[end], digits(at: behind + 1) > 0 { return }
    end += 1
    takeDigits()
    exponent = -length
  }

  private var isForeignPoint: Bool {
    text[end] == UInt8(ascii: ".") && words.group != UInt8(ascii: ".")
      && words.decimal != UInt8(ascii: ".")
  }

  private mutating func takeMinutes() {
    guard end < text.count, text[end] == UInt8(ascii: ":"), digits(at: end + 1) == 2,
      text[end + 1] < UInt8(ascii: "6")
    else { return }
    end += 1
    takeDigits()
    exponent = -2
    isTime = true
  }
}

/// The words behind a number that say what it comes to.
struct NumberTail {
  /// How many noughts a word stands for.
  private(set) var noughts: Int?
  private(set) var month: Int?
  /// Whether there is a word at all.
  private(set) var isFollowed = false
  /// Whether it is a single letter, as of "5m".
  private(set) var isLetter = false
  private(set) var end: Int
  private(set) var monthEnd: Int

  /// - Parameter start: the end of the digits.
  init(_ text: Text, _ words: NumberWords, behind start: Int) {
    (end, monthEnd) = (start, start)
    var index = start
    guard index < text.count else { return }
    // An ending: 27th; or the word itself: 5bn, 7-million.
    let isJoined = text[index] == UInt8(ascii: "-") || text[index].isPartOfWord
    if isJoined {
      let word = text.word(at: text[index] == UInt8(ascii: "-") ? index + 1 : index)
      guard !word.isEmpty else { return }
      if take(scale: Text(rebasing: text[word]), words, to: word.upperBound) { return }
      isLetter = word.lowerBound == start && text[word].count { $0 & 0xC0 != 0x80 } == 1
      index = word.upperBound
    }
    var word = text.word(at: text.passBlanks(from: index))
    isFollowed = isJoined || !word.isEmpty
    guard !word.isEmpty else { return }
    if !isJoined, take(scale: Text(rebasing: text[word]), words, to: word.upperBound) { return }
    // "27th of July"
    if word.count == 2, text[word.lowerBound].isLetter {
      word = text.word(at: text.passBlanks(from: word.upperBound))
    }
    month = words.months.meaning(of: Text(rebasing: text[word]))
    monthEnd = word.upperBound
  }

  private mutating func take(scale word: Text, _ words: NumberWords, to end: Int) -> Bool {
    noughts = words.scales.meaning(of: word)
    if noughts != nil { self.end = end }
    return noughts != nil
  }
}

extension UInt8 {
  /// A letter of ASCII, or a byte of any other letter or sign but for blanks and dashes.
  var isPartOfWord: Bool { isLetter || self >= 0x80 && self != 0xC2 && self != 0xE2 }
}

extension Text {
  /// How many bytes the blank has that begins there; none where there is another sign.
  func blankLength(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case 0x20, 0x0A: return 1
    case 0xC2: return index + 1 < count && self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < count, self[index + 1] == 0x80 else { return 0 }
      return (0x80...0x8A).contains(self[index + 2]) || self[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  func blankLength(before end: Int) -> Int {
    for length in 1...3 where end >= length && blankLength(at: end - length) == length {
      return length
    }
    return 0
  }

  func isBlankEnd(_ end: Int) -> Bool { blankLength(before: end) > 0 }

  func passBlanks(from start: Int) -> Int {
    var index = start
    while index < count {
      let length = blankLength(at: index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// The letters that begin there.
  func word(at start: Int) -> Range<Int> {
    var end = start
    while end < count, self[end].isPartOfWord, end - start < 60 { end += 1 }
    return start..<end
  }
}
