internal import Diagnostics

/// A language code in the shape of BCP 47: two or three letters, then subtags of two to eight
/// letters or digits (`ru`, `be-Latn`), no more than the 35 bytes for which programs have room.
/// Compared as it is written.
package struct LanguageCode: Sendable, Hashable {
  package let text: String

  /// Nil when the text does not have the shape of a code.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 35, let primary = parts.first, (2...3).contains(primary.count),
      primary.allSatisfy(\.isLetter),
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit)
      })
    else { return nil }
    self.text = text
  }
}

extension LanguageCode: Comparable, CustomStringConvertible {
  package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.text < right.text }
  package var description: String { text }
}

/// A value written for each language of the site.
package struct Localized<Value> {
  @usableFromInline let values: [LanguageCode: Value]
  private let lenders: [LanguageCode: LanguageCode]

  /// - Parameter lenders: by the languages that lack it, those whose value stands for theirs.
  package init(_ values: [LanguageCode: Value], lenders: [LanguageCode: LanguageCode] = [:]) {
    self.values = values
    self.lenders = lenders
  }

  /// What is written for a language.
  @inlinable
  package subscript(language: LanguageCode) -> Value? { values[language] }

  /// The language that lends its value to one that lacks it; nil where that has its own, or none.
  package func lender(to language: LanguageCode) -> LanguageCode? { lenders[language] }

  package var codes: [LanguageCode] { values.keys.sorted() }

  package func map<New>(_ transform: (Value) -> New) -> Localized<New> {
    Localized<New>(values.mapValues(transform), lenders: lenders)
  }

  /// What is written for the first of the languages by their codes.
  package var first: Value? { values.min { $0.key < $1.key }?.value }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
