internal import Diagnostics

/// A number or letter at the start of a line that counts it, in whatever way people number: `a.`, `II)`,
/// `№ 3`, `4 –`, `1.2.`, `Step 5:`.
///
/// One alone may be anything, so that only a line that another one continues is told.
struct LineCounter {
  private let range: Range<Int>
  private let value: Int
  private let before: Slice<Text>
  private let after: Slice<Text>

  /// The first of two that follow one another.
  static func first(of lines: [WrittenLine], in bytes: Text) -> Range<Int>? {
    guard lines.count <= 1000 else { return nil }
    var last: LineCounter?
    for (index, line) in lines.enumerated() {
      guard let counter = LineCounter(line.range, bytes) else { continue }
      if let last, last.isFollowed(by: counter), !lines[index - 1].isBroken { return last.range }
      last = counter
    }
    return nil
  }

  private func isFollowed(by next: LineCounter) -> Bool {
    // Two decimals in prose follow one another as well.
    let isMarked = !after.isEmpty || value == 1 || before.first.map(\.isDigit) == false
    return next.value == value + 1 && isMarked && next.before.elementsEqual(before)
      && next.after.elementsEqual(after)
  }
}

extension LineCounter {
  private init?(_ line: Range<Int>, _ bytes: Text) {
    let line = line.prefix(80)
    let start = Self.behindWord(line, bytes)
    guard start < line.upperBound else { return nil }
    let digits = bytes[start..<line.upperBound].prefix { $0.isDigit }
    if digits.isEmpty {
      guard start == line.lowerBound || bytes[start - 1] == UInt8(ascii: "(") else { return nil }
      self.init(letters: start, line, bytes)
    } else {
      self.init(digits: start, line, bytes)
    }
  }

  private init?(_ number: Range<Int>, _ value: Int?, _ line: Range<Int>, _ bytes: Text, _ end: Int)
  {
    guard let value else { return nil }
    range = line.lowerBound..<end
    self.value = value
    before = bytes[line.lowerBound..<number.lowerBound]
    after = bytes[number.upperBound..<end]
  }

  /// Behind a bracket, a sign of numbers, or one word and the space behind it.
  private static func behindWord(_ line: Range<Int>, _ bytes: Text) -> Int {
    let rest = bytes[line]
    let signs = ["(", "[", "#", "№ ", "№\u{A0}", "№", "No. ", "no. "]
    if let sign = signs.first(where: { rest.starts(with: $0.utf8) }) {
      return line.lowerBound + sign.utf8.count
    }
    let word = rest.prefix { $0.isLetter || $0 >= 0x80 }
    guard word.count > 2, word.endIndex + 1 < line.upperBound, bytes[word.endIndex] == 0x20,
      bytes[word.endIndex + 1].isDigit
    else { return line.lowerBound }
    return word.endIndex + 1
  }

  /// `1-`, `1.)`, `1 –`, `1:`, `1.2.`, `1.2`
  private init?(digits start: Int, _ line: Range<Int>, _ bytes: Text) {
    var number = start..<start
    var isPart = false
    while true {
      let digits = bytes[number.upperBound..<line.upperBound].prefix { $0.isDigit }
      guard (1...4).contains(digits.count) else { return nil }
      number = digits.startIndex..<digits.endIndex
      guard digits.endIndex + 1 < line.upperBound, bytes[digits.endIndex] == UInt8(ascii: "."),
        bytes[digits.endIndex + 1].isDigit
      else { break }
      isPart = true
      number = digits.endIndex + 1..<digits.endIndex + 1
    }
    let value = Int(String(decoding: bytes[number], as: UTF8.self))
    let hasWord = start > line.lowerBound
    let end = Self.end(behind: number.upperBound, line, bytes)
    guard let end else {
      // What stands behind a number without a sign goes on with it, but for a second part of it.
      guard isPart || hasWord, number.upperBound < line.upperBound,
        bytes[number.upperBound] == 0x20
      else { return nil }
      self.init(number, value, line, bytes, number.upperBound)
      return
    }
    self.init(number, value, line, bytes, end)
  }

  /// One or two signs, and behind them a space or a word.
  private static func end(behind number: Int, _ line: Range<Int>, _ bytes: Text) -> Int? {
    let rest = bytes[number..<line.upperBound]
    let ends = [".)", "-)", ")", ".", ":", "/", "-", " - ", " – ", " — ", "–", "—", "]"]
    guard let sign = ends.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
    let end = number + sign.utf8.count
    guard end < line.upperBound, bytes[end - 1].isBlank || bytes[end].isBlank || bytes[end] >= 0x80
    else { return nil }
    return bytes[end - 1].isBlank ? end - 1 : end
  }

  /// `a.`, `b)`, `iv)`
  private init?(letters start: Int, _ line: Range<Int>, _ bytes: Text) {
    let letters = bytes[start..<line.upperBound].prefix(9).prefix { $0.isLetter || $0 >= 0x80 }
    guard !letters.isEmpty, letters.endIndex + 1 < line.upperBound,
      ".)".utf8.contains(bytes[letters.endIndex]), bytes[letters.endIndex + 1].isBlank
    else { return nil }
    let word = String(decoding: letters, as: UTF8.self)
    guard let value = Self.roman[word.lowercased()] ?? Self.place(inAlphabet: word) else {
      return nil
    }
    self.init(letters.indices, value, line, bytes, letters.endIndex + 1)
  }

  private static let roman: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  private static func place(inAlphabet word: String) -> Int? {
    guard let letter = word.unicodeScalars.first, word.unicodeScalars.count == 1,
      letter.properties.isAlphabetic
    else { return nil }
    return Int(letter.value)
  }
}
