internal import Diagnostics

/// A number with digits after its point, kept as it was written: `27.60` is not `27.6`, and no
/// binary fraction comes between what an author wrote and what a page prints.
package struct Decimal: Sendable, Hashable {
  /// The digits without the point: 276 for 27.6.
  package let units: Int
  /// How many of the digits stand behind the point.
  package let places: Int

  private static let mostDigits = 12
  private static let mostPlaces = 6

  /// Nil unless the text is a number as it is to be written: digits without leading noughts, a minus
  /// in front where it is below nought, and at most six digits behind a point.
  package init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      whole.utf8.count <= Self.mostDigits, whole == "0" || !whole.hasPrefix("0"),
      parts.count == 1 || parts[1].utf8.count <= Self.mostPlaces,
      let magnitude = Int(parts.joined())
    else { return nil }
    let isNegative = text.hasPrefix("-")
    if isNegative, magnitude == 0 { return nil }
    units = isNegative ? -magnitude : magnitude
    places = parts.count == 2 ? parts[1].utf8.count : 0
  }

  /// The number that is so many millionths, without noughts at its end.
  package init(millionths: Int) {
    var units = millionths
    var places = Self.mostPlaces
    while places > 0, units % 10 == 0 {
      units /= 10
      places -= 1
    }
    self.units = units
    self.places = places
  }

  /// The number in millionths: the measure that all decimals share.
  package var millionths: Int {
    (places..<Self.mostPlaces).reduce(units) { units, _ in units * 10 }
  }

  /// The digits before and behind the point, without a sign.
  package var parts: (whole: String, fraction: String) {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
    return (String(padded.dropLast(places)), String(padded.suffix(places)))
  }
}

extension Decimal: Comparable {
  package static func < (left: Decimal, right: Decimal) -> Bool {
    left.millionths < right.millionths
  }
}

extension Decimal: CustomStringConvertible {
  package var description: String {
    let (whole, fraction) = parts
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
