internal import SiteModel

/// Reads a decimal out of a text that writes it as languages and programs do, to say how it is
/// written here.
enum DecimalHint {
  /// `27,6 million` as `27.6`, `1 000,5` as `1000.5`, `1e3` as `1000`; both readings where a comma
  /// may mean either; nil where no number can be read out of the text.
  static func example(for text: String) -> String? {
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit)
    else { return nil }
    let before = text[..<first].last
    let sign = before == "-" || before == "\u{2212}" ? "-" : ""
    let isFraction = before == "." || before == ","
    let core = (isFraction ? "0." : "") + text[first...last]
    let readings = (exponent(core) ?? plain(core)).map { sign + $0 }
    guard !readings.isEmpty, readings.allSatisfy({ Decimal($0) != nil }) else { return nil }
    return readings.joined(separator: " / ")
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Digits with marks between them, in every way that they may be meant.
  private static func plain(_ text: String) -> [String] {
    let runs = text.split(whereSeparator: { !isDigit($0) }).map(String.init)
    let marks = text.split(whereSeparator: isDigit).map(String.init)
    guard marks.allSatisfy({ $0.count == 1 && " \u{A0}\u{202F}\u{2009}'\u{2019}.,_".contains($0) })
    else { return [] }
    let grouped = unpadded(runs.joined())
    let isGrouping = runs.dropFirst().allSatisfy { $0.count == 3 } && (runs.first?.count ?? 4) < 4
    guard let last = marks.last else { return [grouped] }
    let canBePoint = (last == "." || last == ",") && marks.count { $0 == last } == 1
    guard canBePoint, let fraction = runs.last else { return isGrouping ? [grouped] : [] }
    let decimal = unpadded(runs.dropLast().joined()) + "." + fraction
    let isUnclear = last == "," && marks.count == 1 && isGrouping && runs[0] != "0"
    return isUnclear ? [grouped, decimal] : [decimal]
  }

  /// `1.5e3` written out; nil where the text is not of that kind.
  private static func exponent(_ text: String) -> [String]? {
    let parts = text.lowercased().split(separator: "e")
    guard parts.count == 2, let power = Int(parts[1]) else { return nil }
    guard (0...9).contains(power), let number = Decimal(String(parts[0])) else { return [] }
    let (whole, fraction) = number.parts
    let digits = fraction + String(repeating: "0", count: max(power - fraction.count, 0))
    let rest = digits.dropFirst(power)
    return [unpadded(whole + digits.prefix(power)) + (rest.isEmpty ? "" : "." + rest)]
  }

  /// Without noughts in front.
  private static func unpadded(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
