internal import Diagnostics
internal import SiteModel

/// The exact text to write in place of a value that was meant well: nil where it does not say what
/// was meant.
struct ValueHints {
  let languages: [LanguageData]

  private var days: DayHints { DayHints(languages: languages) }
  private static let between = " / "

  /// Both readings where there are two.
  func day(_ text: String) -> String? {
    let days = days.days(text)
    return days.isEmpty ? nil : days.map(\.description).joined(separator: Self.between)
  }

  /// A day that is written as it should be and that no calendar has: `2026-02-30`; nil where it may be
  /// another day that was meant.
  func impossibleDay(in text: String, as type: FieldType) -> String? {
    switch type {
    case .day, .period, .moment: break
    default: return nil
    }
    let words = text.split { $0 == " " || $0 == "." }.map(String.init)
    return words.first { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      return parts.map(\.count) == [4, 2, 2]
        && parts.joined().allSatisfy { $0.isASCII && $0.isNumber } && Day(word) == nil
        && days.days(word).isEmpty
    }
  }

  /// A day with the time that was written beside it.
  func moment(_ text: String) -> String? {
    guard let time = days.time(text) else { return nil }
    let moments = days.days(text).compactMap { Moment("\($0) \(time)") }
    return moments.isEmpty
      ? nil : moments.map { "\($0.day) \(time)" }.joined(separator: Self.between)
  }

  /// The time of day alone, however its minutes are parted from its hours.
  func time(_ text: String) -> String? {
    days.time(text).flatMap { TimeOfDay($0)?.description }
  }

  /// A single day as a period of one day; two days in any notation as a period.
  func period(_ text: String) -> String? {
    bounds(of: text).flatMap { $0.first <= $0.last ? "\($0.first)..\($0.last)" : nil }
  }

  /// Whether the text is two days, the last before the first.
  func isBackward(_ text: String) -> Bool {
    bounds(of: text).map { $0.last < $0.first } ?? false
  }

  private func bounds(of text: String) -> (first: Day, last: Day)? {
    let halves = halves(of: text)
    guard halves.count < 3, let end = halves.last, let last = only(days.days(end)),
      let first = halves.first.flatMap({ day($0, before: last) })
    else { return nil }
    return (first, last)
  }

  private func halves(of text: String) -> [String] {
    let dotted = text.replacing("..", with: "\u{2026}")
    let halves = dotted.split { "\u{2013}\u{2014}\u{2026}".contains($0) }.map(String.init)
    guard halves.count == 1 else { return halves }
    if let cut = days.secondDay(in: text) { return [String(text[..<cut]), String(text[cut...])] }
    let beside = text.split(separator: "-").map(String.init)
    if beside.count == 2 { return beside }
    let numbers = text.split { !$0.isNumber }
    guard numbers.count == 6 else { return halves }
    return [String(text[..<numbers[2].endIndex]), String(text[numbers[3].startIndex...])]
  }

  /// A day that leaves its year, or its month too, to the day that follows it.
  private func day(_ text: String, before last: Day) -> Day? {
    if let day = only(days.days(text)) ?? only(days.days("\(text) \(last.year)")) { return day }
    let number = Int(text.filter { !$0.isWhitespace })
    return number.flatMap { Day(year: last.year, month: last.month, day: $0) }
  }

  private func only(_ days: [Day]) -> Day? { days.count == 1 ? days[0] : nil }

  /// `true` or `false` where a word of a language of the site, or of YAML 1.1, means it.
  func flag(_ text: String) -> String {
    let word = text.lowercased()
    if word == "true" || languages.contains(where: { $0.yes.contains(word) }) { return "true" }
    if word == "false" || languages.contains(where: { $0.no.contains(word) }) { return "false" }
    return "true / false"
  }

  /// The digits of a number that was written with spaces or marks between its thousands, or with
  /// noughts before it; nil beside a word, which may count in another unit than the field.
  func number(_ text: String) -> String? {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit)
    else { return nil }
    let runs = text[first...last].split(whereSeparator: { !isDigit($0) })
    let marks = text[first...last].split(whereSeparator: isDigit)
    let isGrouped =
      runs.dropFirst().allSatisfy { $0.count == 3 }
      && marks.allSatisfy { " \u{A0}\u{202F}\u{2009}'\u{2019},._".contains($0) && $0.count == 1 }
    let before = text[..<first].last.map { "-\u{2212}.,/".contains($0) ? String($0) : "" } ?? ""
    guard isGrouped, !text.contains(where: \.isLetter), !".,/".contains(before) || before.isEmpty,
      let number = Int(runs.joined())
    else { return nil }
    return before.isEmpty ? "\(number)" : "-\(number)"
  }

  /// The address that lacks nothing but what stands before it.
  func link(_ text: String) -> String? {
    let isWord = !text.contains { $0 == " " || $0 == ":" } && !text.hasPrefix(".")
    guard isWord, text.contains(".") else { return nil }
    if text.contains("@"), !text.contains("/") { return "mailto:\(text)" }
    let host = text.drop { $0 == "/" }
    return host.count == text.count || text.hasPrefix("//") ? "https://\(host)" : nil
  }
}

/// Links that lead out of the site.
package enum ExternalLink {
  /// Whether the text starts with a scheme: letters, then a colon before any `/`, `?` or `#`.
  package static func hasScheme(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case let byte where byte.isLetterOrDigit: continue
      case UInt8(ascii: ":"): return index > 0
      default: return false
      }
    }
    return false
  }

  /// What begins a message or a call on a phone, and what is opened in a browser.
  private static let schemes = [
    "https://", "http://", "mailto:", "tel:", "sms:", "tg:", "viber:", "whatsapp:",
  ]

  /// Whether a browser opens it: as against what begins a letter, a message or a call.
  static func leadsToSite(_ text: String) -> Bool {
    let small = text.lowercased()
    return small.hasPrefix("https://") || small.hasPrefix("http://")
  }

  /// Whether the link is of a kind that a page may hold, with something behind its scheme, and no
  /// white space or control character.
  package static func isSafe(_ text: String) -> Bool {
    let small = text.lowercased()
    // Two slashes behind it make a name of a host of the address.
    return schemes.contains { small.hasPrefix($0) && text.utf8.count > $0.utf8.count }
      && !small.hasPrefix("mailto:/")
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
