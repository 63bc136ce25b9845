/// Which languages lend what another one lacks, the best first.
///
/// A language that others lend to is written page by page: what it lacks is counted, not complained of.
/// A list is not followed further, so that two languages may lend to each other.
package struct Fallback: Sendable, Equatable {
  private let lenders: [LanguageCode: [LanguageCode]]

  package init(_ lenders: [LanguageCode: [LanguageCode]] = [:]) {
    self.lenders = lenders.filter { !$0.value.isEmpty }
  }

  package var isEmpty: Bool { lenders.isEmpty }

  /// The languages that lend to one; none where it must have everything itself.
  package subscript(language: LanguageCode) -> [LanguageCode] { lenders[language] ?? [] }

  /// Whether a language is written page by page.
  package func lends(to language: LanguageCode) -> Bool { lenders[language] != nil }

  /// What the best of the lenders has.
  package func first<Found>(
    for language: LanguageCode, _ found: (LanguageCode) -> Found?
  ) -> Found? {
    for lender in self[language] {
      if let found = found(lender) { return found }
    }
    return nil
  }
}
