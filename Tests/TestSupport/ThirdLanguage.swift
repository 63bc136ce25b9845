import Workspace

/// A third language for sites in English and Russian, made up, in letters that neither has.
package enum ThirdLanguage {
  package static let code = "qab"

  /// A text in it: the Latin letters of an English one become others, what stands in braces stays.
  package static func words(_ english: String) -> String {
    var depth = 0
    return String(
      english.map { letter in
        if letter == "{" { depth += 1 }
        defer { if letter == "}" { depth -= 1 } }
        guard depth == 0, letter.isASCII, letter.isLetter,
          let small = letter.lowercased().utf8.first,
          let other = Unicode.Scalar(0x10D0 + UInt32(small - 0x61))
        else { return letter }
        return Character(other)
      })
  }

  private static let letters = (0..<26).map { String(UnicodeScalar(0x61 + UInt8($0))) }

  /// Its file of words, with every key of the theme but for these.
  package static func strings(
    direction: String = "ltr", without left: Set<String> = []
  ) -> String {
    let months = (1...12).map { words("month") + "\($0)" }.joined(separator: ", ")
    let days = (1...7).map { words("day") + "\($0)" }.joined(separator: ", ")
    return """
      name: \(words("third"))
      direction: \(direction)
      words: {yes: [ჰო], no: [არა]}
      dates:
        months_in_date: [\(months)]
        months_alone: [\(months)]
        months_short: [\(months)]
        weekdays: [\(days)]
        weekdays_short: [\(days)]
        full: "{weekday} {day} {month} {year}"
        months_within_year: "{first_month} - {last_month} {year}"
        day: "{day} {month} {year}"
        month: "{month} {year}"
        within_month: "{first_day}-{last_day} {month} {year}"
        within_year: "{first_day} {first_month} - {last_day} {last_month} {year}"
        range: "{first} - {last}"
      numbers: {decimal: ",", group: " ", group_from: 5, percent: ["", " %"], digits: "0123456789"}
      lists: {pair: ", ", start: ", ", middle: ", ", end: ", "}
      plurals: {one: n = 1}
      quotes: [„, “, ‚, ‘]
      alphabet: \(letters.map(words).joined(separator: " "))
      latin: {\(letters.map { "\(words($0)): \($0)" }.joined(separator: ", "))}
      text:
      \(text(without: left))
      """
  }

  /// The English words of the theme in its letters.
  private static func text(without left: Set<String>) -> String {
    let file = EmbeddedTheme.ofThisProgram.files["Templates/strings/en.yml"] ?? []
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").map(String.init)
    var isLeft = false
    return lines.drop { $0 != "text:" }.dropFirst().compactMap { line -> String? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let key = String(line[..<colon].drop { $0 == " " })
      if !line.hasPrefix("   ") { isLeft = left.contains(key) }
      if isLeft { return nil }
      let value = String(line[line.index(after: colon)...])
      return key == "by" ? line : line[...colon] + words(value)
    }.joined(separator: "\n")
  }
}
