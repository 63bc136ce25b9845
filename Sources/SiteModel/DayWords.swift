package import Diagnostics

extension Day {
  /// The day as a sentence to an author has it: "20 November 2026".
  ///
  /// - Parameter today: the year is left out where it is that of today.
  package func words(in language: MessageLanguage, today: Day? = nil) -> String {
    let words = Phrase.months[month - 1].text.filled(["day": "\(day)"], in: language)
    if today?.year == year { return words }
    return Phrase.dayOfYear.text.filled(["day": words, "year": "\(year)"], in: language)
  }
}
