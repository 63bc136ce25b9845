import CICU
import SiteModel
import Testing

/// What CLDR says of a language, by ICU.
struct ICU {
  let locale: String

  /// The category of a number as it is written, noughts at its end included.
  func category(_ number: String, isOrdinal: Bool = false) throws -> String {
    let places = number.split(separator: ".").dropFirst().first?.count ?? 0
    return try text { icu_plural(locale, isOrdinal ? 1 : 0, number, Int32(places), $0, $1) }
  }

  /// - Parameter skeleton: how to write it: `percent`.
  func number(_ number: String, _ skeleton: String = "") throws -> String {
    try text { icu_number(locale, skeleton, number, $0, $1) }
  }

  /// - Parameter skeleton: what is to be said of the day: `yMMMMd`.
  func day(_ day: Day, _ skeleton: String) throws -> String {
    try text { icu_day(locale, skeleton, day.instant, $0, $1) }
  }

  func period(_ period: Period, _ skeleton: String) throws -> String {
    try text {
      icu_period(locale, skeleton, period.first.instant, period.last.instant, $0, $1)
    }
  }

  func list(_ words: [String]) throws -> String {
    let copies = words.map { word in
      let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: word.utf8.count + 1)
      _ = copy.initialize(from: word.utf8CString)
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    let starts = copies.map { UnsafePointer($0.baseAddress) }
    return try text { icu_list(locale, starts, Int32(words.count), $0, $1) }
  }

  /// Each word that stands before the one behind it though it should not.
  func misplaced(_ words: [String]) throws -> [String] {
    try zip(words, words.dropFirst()).filter { one, other in
      let order = icu_is_behind(locale, one, other)
      try #require(order >= 0)
      return order == 1
    }.map { "\($0) \($1)" }
  }

  /// What a function of ICU writes into a buffer of so many letters; it returns how many they are.
  private func text(_ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32) throws -> String {
    var buffer = [UInt16](repeating: 0, count: 512)
    let count = write(&buffer, 512)
    try #require(count >= 0)
    return String(decoding: buffer.prefix(Int(count)), as: UTF16.self)
  }
}

extension Day {
  /// Noon of the day, in milliseconds since 1970.
  fileprivate var instant: Double { (Double(ordinal - 719_468) + 0.5) * 86_400_000 }
}
