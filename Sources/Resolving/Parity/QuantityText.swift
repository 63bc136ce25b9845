internal import Markdown
internal import SiteModel

extension LanguageData {
  /// Whether its file says how texts write numbers and days: while lines of it wait to be translated, they
  /// are those of another language.
  var writesNumbers: Bool { untranslated == nil }

  /// A quantity as the language writes it, for a complaint.
  func text(_ quantity: Quantity) -> String {
    switch quantity.kind {
    case .number: number(quantity)
    case .day:
      quantity.dayOfMonth.map { "\($0) \(dates.monthsInDate[quantity.month - 1])" }
        ?? dates.monthsAlone[quantity.month - 1]
    case .code: code(quantity)
    case .list: "\(quantity.value)"
    case .table: "\(quantity.value >> 16) × \(quantity.value & 0xFFFF)"
    }
  }

  private func number(_ quantity: Quantity) -> String {
    // A year has no groups; a number as short as one does without.
    if let whole = quantity.whole { return whole < 10_000 ? "\(whole)" : numbers.text(whole) }
    let digits = String(quantity.value)
    let places = -Int(quantity.exponent)
    guard places > 0 else { return digits + String(repeating: "0", count: -places) }
    let padded = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
    return "\(padded.dropLast(places))\(numbers.decimal)\(padded.suffix(places))"
  }

  private func code(_ quantity: Quantity) -> String {
    let digits = String(quantity.value)
    return String(repeating: "0", count: max(0, Int(quantity.exponent) - digits.count)) + digits
  }
}
