/// How a language writes numbers.
package struct NumberMarks: Sendable, Equatable {
  package static func == (one: NumberMarks, other: NumberMarks) -> Bool {
    one.decimal == other.decimal && one.group == other.group && one.groupFrom == other.groupFrom
      && one.percentMarks == other.percentMarks && one.minus == other.minus
      && one.digits == other.digits
  }

  package let decimal: String
  package let group: String
  /// The number of digits from which groups of three are set apart.
  package let groupFrom: Int
  /// What stands before and behind a number of hundredths: `46%`, `46 %`, `%46`.
  let percentMarks: (before: String, behind: String)
  let minus: String
  package let digits: Digits

  package init(
    decimal: String, group: String, groupFrom: Int, percent: (before: String, behind: String),
    minus: String? = nil, digits: Digits = .ascii
  ) {
    self.decimal = decimal
    self.group = group
    self.groupFrom = groupFrom
    percentMarks = percent
    self.minus = minus ?? "\u{2212}"
    self.digits = digits
  }

  /// The number as the language writes it: `10 000`, `−5`.
  package func text(_ number: Int) -> String {
    sign(number) + digits.text(grouped(String(number.magnitude)))
  }

  /// The same with the digits behind its point: `1 000,50`.
  package func text(_ number: Decimal) -> String {
    let (whole, fraction) = number.parts
    return sign(number.units)
      + digits.text(grouped(whole) + (fraction.isEmpty ? "" : decimal + fraction))
  }

  /// A number that is printed already, as so many per cent.
  package func percent(_ number: String) -> String {
    percentMarks.before + number + percentMarks.behind
  }

  private func sign(_ number: Int) -> String { number < 0 ? minus : "" }

  private func grouped(_ digits: String) -> String {
    var digits = digits
    if digits.utf8.count >= groupFrom {
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      digits = ([digits] + groups).joined(separator: group)
    }
    return digits
  }
}

/// The digits with which a language writes what its readers read. What programs read (telephone
/// numbers, ids, addresses, days for machines) has those of ASCII in every language.
package struct Digits: Sendable, Equatable {
  /// From nought on; empty where they are those of ASCII.
  private let digits: [Character]

  package static let ascii = Digits(digits: [])

  private init(digits: [Character]) { self.digits = digits }

  /// Nil unless the text is the ten digits of one alphabet in their order.
  package init?(_ text: String) {
    let digits = Array(text)
    guard digits.count == 10, digits.enumerated().allSatisfy({ $1.wholeNumberValue == $0 }) else {
      return nil
    }
    self.digits = digits[0].isASCII ? [] : digits
  }

  /// The ten digits in a row, where they are not those of ASCII.
  package var own: String? { digits.isEmpty ? nil : String(digits) }

  /// The text with these digits in the place of those of ASCII.
  package func text(_ text: String) -> String {
    guard !digits.isEmpty else { return text }
    return String(
      text.map { character in
        guard character.isASCII, let value = character.wholeNumberValue else { return character }
        return digits[value]
      })
  }

  package func text(_ number: Int) -> String { text(String(number)) }
}
