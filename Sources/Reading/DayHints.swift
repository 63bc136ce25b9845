internal import SiteModel

/// Reads days out of texts that write them as people do: only what was written, and every way in
/// which it may be read.
struct DayHints {
  /// No day takes more bytes.
  private static let longest = 200

  let languages: [LanguageData]
}

extension DayHints {
  /// `27.07.2016`, `27.7.16`, `2016/07/27`, "27 July 2016" and `2016-07-27T10:30` as one day;
  /// `03/04/2016` as two, since some write the month first; none where a day, a month or a year is
  /// missing, or more than one day is written.
  func days(_ text: String) -> [Day] {
    guard text.utf8.count <= Self.longest else { return [] }
    let parts = Self.parts(of: text)
    let named = parts.compactMap { month(named: $0) }
    if !named.isEmpty { return named.count == 1 ? day(in: parts, month: named[0]) : [] }
    var found: [[Day]] = parts.indices.compactMap { threeNumbers(at: $0, in: parts) }
    if found.isEmpty { found = parts.compactMap(Self.eightDigits) }
    return found.count == 1 ? found[0] : []
  }

  /// The time of day; nil where there is none or more than one.
  func time(_ text: String) -> String? {
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = Self.parts(of: text)
    guard let index = parts.firstIndex(of: .sign(":")), index > 0, index + 1 < parts.count,
      case .number(let hour) = parts[index - 1], case .number(let minute) = parts[index + 1],
      hour.count < 3, minute.count == 2
    else { return nil }
    return (hour.count == 1 ? "0" : "") + hour + ":" + minute
  }

  /// Where the second of two days begins, each of which names its month.
  func secondDay(in text: String) -> String.Index? {
    guard text.utf8.count <= Self.longest else { return nil }
    var start = text.startIndex
    var months = 0
    var second: String.Index?
    for part in Self.parts(of: text) {
      if case .number = part, months == 1 { second = second ?? start }
      if month(named: part) != nil { months += 1 }
      start = text.index(start, offsetBy: part.text.count)
    }
    return months == 2 ? second : nil
  }
}

extension DayHints {
  /// What a text is made of.
  private enum Part: Equatable {
    case number(String)
    case word(String)
    case sign(Character)

    var text: String {
      switch self {
      case .number(let text), .word(let text): text
      case .sign(let sign): String(sign)
      }
    }
  }

  private static func parts(of text: String) -> [Part] {
    text.reduce(into: []) { parts, character in
      switch (parts.last, character) {
      case (.number(let digits)?, _) where isDigit(character):
        parts[parts.count - 1] = .number(digits + String(character))
      case (.word(let letters)?, _) where character.isLetter:
        parts[parts.count - 1] = .word(letters + String(character))
      case _ where isDigit(character): parts.append(.number(String(character)))
      case _ where character.isLetter: parts.append(.word(String(character)))
      default: parts.append(.sign(dashes.contains(character) ? "-" : character))
      }
    }
  }

  private static let dashes: Set<Character> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}",
  ]

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The number of a month that a word names, or begins with three letters or more.
  private func month(named part: Part) -> Int? {
    guard case .word(let word) = part else { return nil }
    let small = word.lowercased()
    for names in languages.flatMap({ [$0.dates.monthsInDate, $0.dates.monthsAlone] }) {
      let index = names.firstIndex { name in
        let name = name.lowercased()
        return name == small || small.count > 2 && name.hasPrefix(small)
      }
      if let index { return index + 1 }
    }
    return nil
  }

  /// Beside the name of a month: one number of four digits, and one of fewer that is no time.
  private func day(in parts: [Part], month: Int) -> [Day] {
    let numbers = parts.indices.compactMap { index -> String? in
      guard case .number(let digits) = parts[index] else { return nil }
      let isTime =
        (index > 0 && parts[index - 1] == .sign(":"))
        || (index + 1 < parts.count && parts[index + 1] == .sign(":"))
      return isTime ? nil : digits
    }
    let years = numbers.filter { $0.count == 4 }
    guard numbers.count == 2, years.count == 1,
      let word = numbers.first(where: { $0.count < 3 })
    else { return [] }
    return [Self.day(years[0], String(month), word)].compactMap { $0 }
  }

  /// Three numbers with the same sign between them, and no further one.
  private func threeNumbers(at index: Int, in parts: [Part]) -> [Day]? {
    guard index + 4 < parts.count, case .number(let first) = parts[index],
      case .sign(let sign) = parts[index + 1], case .number(let second) = parts[index + 2],
      parts[index + 3] == .sign(sign), case .number(let third) = parts[index + 4],
      "-./ ".contains(sign), index == 0 || parts[index - 1] != .sign(sign),
      index + 6 >= parts.count || parts[index + 5] != .sign(sign)
        || parts[index + 6].text.first.map(Self.isDigit) != true || sign == " "
    else { return nil }
    guard !isCutByLetter(third, at: index, in: parts) else { return nil }
    let days = Self.readings(first, second, third, isPointed: sign == ".")
    return days.isEmpty ? nil : days
  }

  /// Whether a letter stands where a digit should, so that a part of the day would pass for all of it:
  /// `2026-11-2O`.
  private func isCutByLetter(_ third: String, at index: Int, in parts: [Part]) -> Bool {
    if index > 0, case .word = parts[index - 1] { return true }
    guard index + 5 < parts.count, case .word = parts[index + 5] else { return false }
    return third.count == 1
  }

  /// - Parameter isPointed: whether points part the numbers: then the day comes before the month
  ///   wherever it can.
  private static func readings(
    _ first: String, _ second: String, _ third: String, isPointed: Bool
  ) -> [Day] {
    if first.count == 4 {
      return [day(first, second, third) ?? day(first, third, second)].compactMap { $0 }
    }
    let dayFirst = day(third, second, first)
    let monthFirst = day(third, first, second)
    if isPointed { return [dayFirst ?? monthFirst].compactMap { $0 } }
    let yearFirst = third.count == 4 ? nil : day(first, second, third)
    return [yearFirst, dayFirst, monthFirst].compactMap { $0 }
      .reduce(into: []) { days, day in if !days.contains(day) { days.append(day) } }
  }

  /// `20160727` as calendars of machines write it.
  private static func eightDigits(_ part: Part) -> [Day]? {
    guard case .number(let digits) = part, digits.count == 8, digits.hasPrefix("20"),
      let day = day(
        String(digits.prefix(4)), String(digits.dropFirst(4).prefix(2)), String(digits.suffix(2)))
    else { return nil }
    return [day]
  }

  /// Two digits of a year are one of this century.
  private static func day(_ year: String, _ month: String, _ day: String) -> Day? {
    guard year.count == 4 || year.count == 2, month.count < 3, day.count < 3,
      let number = Int(year), let month = Int(month), let day = Int(day)
    else { return nil }
    return Day(year: year.count == 2 ? 2000 + number : number, month: month, day: day)
  }
}
