/// A number as plural conditions look at it: its digits as they are written, without its sign.
package struct CountedNumber: Sendable {
  let whole: UInt
  /// How many digits stand behind the point, and what number they are.
  let places: UInt
  let fraction: UInt
  /// The same without the noughts at the end.
  let significantPlaces: UInt
  let significantFraction: UInt

  package init(_ number: Int) {
    whole = number.magnitude
    (places, fraction, significantPlaces, significantFraction) = (0, 0, 0, 0)
  }

  package init(_ number: Decimal) {
    let scale = (0..<number.places).reduce(UInt(1)) { scale, _ in scale * 10 }
    (whole, fraction) = number.units.magnitude.quotientAndRemainder(dividingBy: scale)
    places = UInt(number.places)
    var (rest, count) = (fraction, fraction == 0 ? 0 : places)
    while rest > 0, rest % 10 == 0 { (rest, count) = (rest / 10, count - 1) }
    (significantFraction, significantPlaces) = (rest, count)
  }
}

/// The forms among which a language chooses by a number, with their conditions in the order they are
/// tried. What none of them holds for is `other`.
package struct PluralRules: Sendable, Equatable {
  package static func == (one: PluralRules, other: PluralRules) -> Bool {
    one.rules.elementsEqual(other.rules) { $0 == $1 }
  }

  /// The form that every language has.
  package static let rest = "other"
  /// The categories of CLDR that have a condition.
  package static let conditional = ["zero", "one", "two", "few", "many"]

  private let rules: [(category: String, rule: PluralRule)]

  package init(_ rules: [(category: String, rule: PluralRule)] = []) { self.rules = rules }

  /// The categories that the language has, `other` included, in the order of CLDR.
  package var categories: [String] {
    Self.conditional.filter { category in rules.contains { $0.category == category } } + [Self.rest]
  }

  package func category(of number: Int) -> String { category(of: CountedNumber(number)) }

  package func category(of number: Decimal) -> String { category(of: CountedNumber(number)) }

  private func category(of number: CountedNumber) -> String {
    rules.first { $0.rule.holds(for: number) }?.category ?? Self.rest
  }
}
