/// Something that a text tells and that its twin in another language has to tell as well, whatever way
/// each language writes it: a number, a day, a telephone number, how long a list is.
///
/// A page has dozens of them, and a site thousands of pages: no words are kept.
package struct Particular: Sendable, Hashable {
  package let quantity: Quantity
  private let start: Int32
  private let end: Int32
  /// How many headings stand before it; the largest number in footnotes.
  package let section: UInt16

  init(_ quantity: Quantity, at place: Range<Int>, section: UInt16) {
    self.quantity = quantity
    start = Int32(clamping: place.lowerBound)
    end = Int32(clamping: place.upperBound)
    self.section = section
  }

  /// In the file of the text.
  package var place: Range<Int> { Int(start)..<Int(end) }

  /// The section of footnotes, which belong to no heading.
  package static let footnotes = UInt16.max
}

/// What is told, without the way in which it is written: two that are equal tell the same.
package struct Quantity: Sendable {
  package enum Kind: UInt8, Sendable {
    /// The value times ten to the power of the exponent.
    case number
    /// The day and its month, 2707; of a month without a day only that, 7.
    case day
    /// Digits that are no amount: those of a telephone number.
    case code
    /// How many items a list has.
    case list
    /// The rows of a table times 65 536, and its columns.
    case table
  }

  package let value: UInt64
  package let kind: Kind
  package let exponent: Int8
  /// How many noughts of a number a word behind it stands for, which does not make it another number.
  package let noughts: Int8
  /// Whether a sentence begins with it, where many languages write no digits.
  package let isFirst: Bool

  /// The noughts of a number whose language has no words for them, so that any may be meant.
  package static let unknown: Int8 = -1

  init(
    _ kind: Kind, _ value: UInt64, exponent: Int = 0, noughts: Int8 = 0, isFirst: Bool = false
  ) {
    self.kind = kind
    self.value = value
    self.exponent = Int8(clamping: exponent)
    self.noughts = noughts
    self.isFirst = isFirst
  }

  /// A number without noughts at its end.
  init(number: UInt64, exponent: Int, noughts: Int8 = 0, isFirst: Bool = false) {
    var (number, exponent) = (number, number == 0 ? 0 : exponent)
    while number != 0, number % 10 == 0 { (number, exponent) = (number / 10, exponent + 1) }
    self.init(.number, number, exponent: exponent, noughts: noughts, isFirst: isFirst)
  }

  /// The digits of a telephone number or of another row of groups.
  init(code digits: some Collection<UInt8>) {
    let value = digits.reduce(into: UInt64(0)) { $0 = $0 &* 10 &+ UInt64($1 & 0x0F) }
    self.init(.code, value, exponent: digits.count)
  }

  init(day: UInt64, month: UInt64) { self.init(.day, day * 100 + month) }
}

extension Quantity: Hashable {
  package static func == (one: Quantity, other: Quantity) -> Bool {
    one.value == other.value && one.kind == other.kind && one.exponent == other.exponent
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(kind)
  }
}

extension Quantity {
  /// A whole number as it is; nil of what is none, or larger than any that is counted.
  package var whole: Int? {
    guard kind == .number, (0...18).contains(exponent), var number = Int(exactly: value) else {
      return nil
    }
    for _ in 0..<exponent {
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      number = product
    }
    return number
  }

  /// The day of the month, where it is a day.
  package var dayOfMonth: Int? {
    kind == .day && value >= 100 ? Int(exactly: value / 100) : nil
  }

  package var month: Int { Int(value % 100) }
}
