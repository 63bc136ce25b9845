internal import Diagnostics

/// Groups of digits that are joined so that they are no amount: a day in digits, a telephone number.
struct DigitGroups {
  /// Of a month with its year the day is 0.
  private(set) var date: (day: UInt64, month: UInt64, year: UInt64)?
  private(set) var isCode = false
  private(set) var end: Int

  private let text: Text
  private var groups: [(value: UInt64, count: Int)] = []

  /// What begins with a digit.
  init(_ text: Text, at start: Int) {
    self.text = text
    end = start
    let hasPlus =
      start > 0
      && (text[start - 1] == UInt8(ascii: "+")
        || start > 1 && text[start - 1] == UInt8(ascii: "(")
          && text[start - 2] == UInt8(ascii: "+"))
    if hasPlus, let end = Self.phoneEnd(text, from: start) {
      (self.end, isCode) = (end, true)
      return
    }
    let first = Self.group(text, at: start)
    guard let mark = Self.mark(text, at: first.end) else { return }
    readJoined(first, by: mark)
  }

  /// The mark that stands there, and its length: a hyphen may be one that does not break.
  private static func mark(_ text: Text, at index: Int) -> (byte: UInt8, length: Int)? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): return (text[index], 1)
    case 0xE2: return text.isHyphen(at: index) ? (UInt8(ascii: "-"), 3) : nil
    default: return nil
    }
  }

  private static func group(_ text: Text, at start: Int) -> (value: UInt64, end: Int) {
    var (index, value) = (start, UInt64(0))
    while index < text.count, text[index].isDigit {
      value = value &* 10 &+ UInt64(text[index] & 0x0F)
      index += 1
    }
    return (value, index)
  }

  /// Where a number ends that begins with a plus; nil where it has fewer digits than any telephone.
  private static func phoneEnd(_ text: Text, from start: Int) -> Int? {
    var (index, end, count, gap) = (start, start, 0, 0)
    while index < text.count, gap < 4, count < 15 {
      if text[index].isDigit {
        (count, gap) = (count + 1, 0)
        index += 1
        end = index
        continue
      }
      let blank = text.blankLength(at: index)
      let joint = "-()".utf8.contains(text[index]) ? 1 : text.isHyphen(at: index) ? 3 : 0
      guard blank + joint > 0 else { break }
      gap += 1
      index += blank + joint
    }
    return count >= 9 ? end : nil
  }

  private mutating func readJoined(
    _ first: (value: UInt64, end: Int), by mark: (byte: UInt8, length: Int)
  ) {
    groups = [(first.value, first.end - end)]
    var last = first.end
    while groups.count < 8, let next = Self.mark(text, at: last), next == mark {
      let group = Self.group(text, at: last + mark.length)
      guard group.end > last + mark.length else { break }
      groups.append((group.value, group.end - last - mark.length))
      last = group.end
    }
    let mark = mark.byte
    if let month = readMonth() { (date, end) = (month, last) }
    guard groups.count > 2 else { return }
    date = groups.count == 3 ? readDate(isSlash: mark == UInt8(ascii: "/")) : nil
    isCode = mark != UInt8(ascii: "/") && date == nil
    if date != nil || isCode { end = last }
  }

  /// `07.2016`
  private func readMonth() -> (day: UInt64, month: UInt64, year: UInt64)? {
    guard groups.count == 2, groups[0].count == 2, groups[1].count == 4,
      (1...12).contains(groups[0].value), (1900...2099).contains(groups[1].value)
    else { return nil }
    return (0, groups[0].value, groups[1].value)
  }

  /// `2016-07-27`, `27.07.2016`, `27.07.16`.
  private func readDate(isSlash: Bool) -> (day: UInt64, month: UInt64, year: UInt64)? {
    if groups[0].count == 4, groups[1].count < 3, groups[2].count < 3 {
      return Self.date(groups[2].value, groups[1].value, groups[0].value)
    }
    guard groups[0].count < 3, groups[1].count < 3, groups[2].count == 4 || groups[2].count == 2
    else { return nil }
    let year = groups[2].value + (groups[2].count == 2 ? 2000 : 0)
    return Self.date(groups[0].value, groups[1].value, year)
      ?? (isSlash ? Self.date(groups[1].value, groups[0].value, year) : nil)
  }

  private static func date(
    _ day: UInt64, _ month: UInt64, _ year: UInt64
  ) -> (day: UInt64, month: UInt64, year: UInt64)? {
    (1...31).contains(day) && (1...12).contains(month) && (1000...2999).contains(year)
      ? (day, month, year) : nil
  }
}

extension Text {
  /// Whether a hyphen of three bytes stands there, of which one does not break.
  fileprivate func isHyphen(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
      && (0x90...0x91).contains(self[index + 2])
  }
}
