internal import Diagnostics

/// Finds numbers, days and codes in words, by how a language writes them.
struct ParticularReader {
  struct Found {
    var quantity: Quantity
    /// Offsets in the words.
    var range: Range<Int>
    /// The digits as they stand, which a word behind them may multiply.
    var digits: (value: UInt64, exponent: Int) = (0, 0)
    var noughts: Int { max(0, Int(quantity.noughts)) }
  }

  let text: Text
  let words: NumberWords
  private(set) var found: [Found] = []
  /// The end of the last name of a month that belongs to a day.
  private var usedMonth = -1

  init(_ text: Text, _ words: NumberWords) {
    self.text = text
    self.words = words
    var index = 0
    while let start = nextDigit(from: index) { index = read(at: start) }
  }

  private static let digits = ByteRange(UInt8(ascii: "0"), UInt8(ascii: "9"))

  /// Whether there is a digit at all.
  static func mayHold(in text: Text) -> Bool {
    text.holds({ digits.marks(in: $0) }, isHit: { digits.holds($0) })
  }

  private func nextDigit(from start: Int) -> Int? {
    var index = start
    if text.count - start >= 32 {
      index = text.firstBlock(from: start) { Self.digits.marks(in: $0) }
    }
    while index < text.count, !text[index].isDigit { index += 1 }
    return index < text.count ? index : nil
  }

  /// Reads what begins with a digit, and gives the end of it.
  private mutating func read(at start: Int) -> Int {
    if let end = readGroups(at: start) { return end }
    var number = NumberScanner(text, words, at: start)
    number.scan()
    if number.isTooLong {
      found.append(
        Found(quantity: Quantity(code: text[start..<number.end]), range: start..<number.end))
      return number.end
    }
    return add(number, from: start)
  }
}

extension ParticularReader {
  /// Digits in groups that are no amount: a day in digits, a telephone number, a version.
  private mutating func readGroups(at start: Int) -> Int? {
    let groups = DigitGroups(text, at: start)
    if let date = groups.date {
      append(date.day, Int(date.month), start..<groups.end)
      found.append(
        Found(quantity: Quantity(number: date.year, exponent: 0), range: start..<groups.end))
      return groups.end
    }
    guard groups.isCode else { return nil }
    let digits = text[start..<groups.end].filter(\.isDigit)
    found.append(Found(quantity: Quantity(code: digits), range: start..<groups.end))
    return groups.end
  }

  private mutating func add(_ number: NumberScanner, from start: Int) -> Int {
    let tail = NumberTail(text, words, behind: number.end)
    if takeDay(number, tail, from: start) { return number.end }
    let end = tail.noughts == nil ? number.end : tail.end
    let exponent = number.exponent + (tail.noughts ?? 0)
    scale(by: tail.noughts, before: start)
    if join(number.value, exponent, tail.noughts, start..<end) { return end }
    let isUnknown = tail.isLetter || tail.isFollowed && words.scales.isEmpty
    let noughts = tail.noughts.map { Int8($0) } ?? (isUnknown ? Quantity.unknown : 0)
    found.append(
      Found(
        quantity: Quantity(
          number: number.value, exponent: exponent, noughts: noughts, isFirst: isFirst(start)),
        range: start..<end, digits: (number.value, number.exponent)))
    return end
  }

  /// Whether the number is the day of a month, which stands behind it, before it, or with another day.
  private mutating func takeDay(_ number: NumberScanner, _ tail: NumberTail, from start: Int)
    -> Bool
  {
    let isDay = number.isDayOfMonth
    if let month = tail.month, isDay {
      usedMonth = tail.monthEnd
      spread(month, to: start)
      append(number.value, month, start..<tail.monthEnd)
      return true
    }
    if isDay || number.isYear, let month = monthBefore(start) {
      // A month with its year is a day that is not known.
      append(isDay ? number.value : 0, month.number, month.start..<number.end)
      return isDay
    }
    guard isDay, let last = found.last, last.quantity.dayOfMonth != nil,
      last.range.upperBound != usedMonth, isDash(from: last.range.upperBound, to: start)
    else { return false }
    append(number.value, last.quantity.month, start..<number.end)
    return true
  }

  private mutating func append(_ day: UInt64, _ month: Int, _ range: Range<Int>) {
    found.append(Found(quantity: Quantity(day: day, month: UInt64(month)), range: range))
  }

  /// Of "27–29 July" the first is a day too.
  private mutating func spread(_ month: Int, to start: Int) {
    guard let last = found.last, last.noughts == 0, let day = last.quantity.whole,
      (1...31).contains(day), isDash(from: last.range.upperBound, to: start)
    else { return }
    found[found.count - 1].quantity = Quantity(day: UInt64(day), month: UInt64(month))
  }

  /// Of "15–20 thousand" the first is so many thousand too.
  private mutating func scale(by noughts: Int?, before start: Int) {
    guard let noughts, let last = found.last, last.quantity.kind == .number, last.noughts == 0,
      last.digits.value > 0, (last.quantity.whole ?? 0) < 1000,
      isDash(from: last.range.upperBound, to: start)
    else { return }
    found[found.count - 1].quantity = Quantity(
      number: last.digits.value, exponent: last.digits.exponent + noughts, noughts: Int8(noughts))
  }

  /// "1 million 200 thousand" is one number.
  private mutating func join(
    _ value: UInt64, _ exponent: Int, _ noughts: Int?, _ range: Range<Int>
  ) -> Bool {
    guard let noughts, let last = found.last, last.noughts > noughts, exponent >= 0,
      isBlank(from: last.range.upperBound, to: range.lowerBound),
      let first = last.quantity.whole,
      let second = Quantity(number: value, exponent: exponent).whole
    else { return false }
    let sum = UInt64(first) + UInt64(second)
    found[found.count - 1] = Found(
      quantity: Quantity(number: sum, exponent: 0, noughts: Int8(noughts)),
      range: last.range.lowerBound..<range.upperBound)
    return true
  }

  /// Whether a sentence begins there.
  private func isFirst(_ start: Int) -> Bool {
    var end = start
    while text.isBlankEnd(end) { end -= text.blankLength(before: end) }
    return end == 0 || end < start && ".!?".utf8.contains(text[end - 1])
  }

  private func isBlank(from start: Int, to end: Int) -> Bool {
    start < end && text.passBlanks(from: start) == end
  }

  private func isDash(from start: Int, to end: Int) -> Bool {
    let dash = text.passBlanks(from: start)
    guard dash < end, end - start < 12 else { return false }
    let length =
      text[dash] == UInt8(ascii: "-")
      ? 1
      : text[dash] == 0xE2 && dash + 2 < end && text[dash + 1] == 0x80
        && (0x90...0x95).contains(text[dash + 2]) ? 3 : 0
    return length > 0 && text.passBlanks(from: dash + length) == end
  }

  /// The name of a month that stands before a number and belongs to no other.
  private func monthBefore(_ start: Int) -> (number: Int, start: Int)? {
    var end = start
    while end > 0, text.isBlankEnd(end) { end -= text.blankLength(before: end) }
    guard end < start, end != usedMonth, end > 0 else { return nil }
    var first = end
    while first > 0, text[first - 1].isPartOfWord, end - first < 40 { first -= 1 }
    // What a blank of several bytes ends in.
    while first < end, text[first] & 0xC0 == 0x80 { first += 1 }
    let word = Text(rebasing: text[first..<end])
    return words.months.meaning(of: word).map { ($0, first) }
  }
}
