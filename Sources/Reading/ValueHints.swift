internal import Diagnostics
internal import SiteModel

/// The exact text to write in place of a value that was meant well.
struct ValueHints {
  let languages: [LanguageData]

  /// `27.07.2016`, `27.7.16`, `2016/07/27`, `07/27/2016`, "27 July 2016" and "27 Jul 2016" in any
  /// language of the site, as `2016-07-27`; nil where no day can be read out of the text.
  func day(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    if let month = words.lazy.compactMap(month(named:)).first {
      guard numbers.count >= 2 else { return nil }
      let (day, year) = (min(numbers[0], numbers[1]), max(numbers[0], numbers[1]))
      return year > 31 ? Day(year: year, month: month, day: day)?.description : nil
    }
    guard numbers.count >= 3 else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first > 31 { return Day(year: first, month: second, day: third)?.description }
    let year = third < 100 ? 2000 + third : third
    // The month stands first only where it can stand nowhere else.
    let day =
      second > 12
      ? Day(year: year, month: first, day: second) : Day(year: year, month: second, day: first)
    return day?.description
  }

  private func month(named word: String) -> Int? {
    for dates in languages.map(\.dates) {
      for names in [dates.monthsInDate, dates.monthsAlone] {
        let isShort = word.count >= 3
        if let index = names.firstIndex(where: { name in
          name.lowercased() == word || isShort && name.lowercased().hasPrefix(word)
        }) {
          return index + 1
        }
      }
    }
    return nil
  }

  /// A single day as a period of one day; two days in any notation as a period.
  func period(_ text: String) -> String {
    let numbers = text.split { !$0.isNumber }.map(String.init)
    var halves = text.replacing("..", with: "\u{2026}")
      .split { $0 == "\u{2013}" || $0 == "\u{2014}" || $0 == "\u{2026}" }.map(String.init)
    if halves.count == 1, numbers.count == 6 {
      halves = [numbers[..<3].joined(separator: "-"), numbers[3...].joined(separator: "-")]
    }
    guard let end = halves.last.flatMap({ day($0) }), let last = Day(end),
      halves.count < 3, let first = halves.first.flatMap({ day($0, before: last) })
    else { return "2016-07-27..2016-08-10" }
    return "\(min(first, last))..\(max(first, last))"
  }

  /// A day that leaves its year, or its month too, to the day that follows it.
  private func day(_ text: String, before last: Day) -> Day? {
    if let day = day(text) ?? day("\(text) \(last.year)") { return Day(day) }
    let number = Int(text.filter { !$0.isWhitespace })
    return number.flatMap { Day(year: last.year, month: last.month, day: $0) }
  }

  /// `true` or `false` where a word of a language of the site, or of YAML 1.1, means it.
  func flag(_ text: String) -> String {
    let word = text.lowercased()
    if word == "true" || languages.contains(where: { $0.yes.contains(word) }) { return "true" }
    if word == "false" || languages.contains(where: { $0.no.contains(word) }) { return "false" }
    return "true / false"
  }

  /// The digits of a number that was written with spaces or marks between them.
  func number(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? "10" : digits
  }

  /// What may be the host of an address that was written without its scheme.
  func host(_ text: String) -> String {
    text.contains(".") && !text.contains(":") && !text.contains(" ") ? text : "example.org/"
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

  /// Whether the link is of a kind that a page may hold: `https:`, `http:`, `mailto:` or `tel:`
  /// with something behind it, and no white space or control character.
  package static func isSafe(_ text: String) -> Bool {
    let schemes = ["https://", "http://", "mailto:", "tel:"]
    let small = text.lowercased()
    return schemes.contains { small.hasPrefix($0) && text.utf8.count > $0.utf8.count }
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
