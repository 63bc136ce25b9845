internal import Typography

/// Whether words are set by the rules of their language, as a site or a page says it.
package enum SettingChoice {
  package static let words = [off, on]
  static let off = "off"
  static let on = "on"

  package static func isOn(_ word: String) -> Bool { word != off }
}

extension SettingWords {
  /// - Parameter codes: words before a number that is no quantity.
  func rules(
    _ quotes: [String], _ numbers: NumberMarks, _ collation: Collation, besides codes: [String]
  ) -> SettingRules {
    var words = self
    words.codeWords = codes
    return SettingRules(
      words, quotes: quotes,
      numbers: .init(
        decimal: numbers.decimal, group: numbers.group,
        percentBegins: numbers.percentMarks.behind.first?.isWhitespace == true),
      alphabet: collation.letters)
  }
}
