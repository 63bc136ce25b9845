/// The words by which a telephone number is known from other numbers, in small letters.
///
/// A word of up to four letters is meant whole, a longer one with whatever ending.
package struct PhoneWords: Sendable {
  /// What stands before a number that is dialled: `tel`, `call`.
  let dialled: [String]
  /// What stands before a number that nobody dials for help: `fax`, `iban`.
  let others: [String]

  package init(dialled: [String], others: [String]) {
    self.dialled = dialled
    self.others = others
  }
}

extension PhoneWords {
  enum Meaning {
    case dialled, other
  }

  func meaning(of word: String) -> Meaning? {
    if Self.holds(others, word) { return .other }
    return Self.holds(dialled, word) ? .dialled : nil
  }

  private static func holds(_ words: [String], _ word: String) -> Bool {
    words.contains { $0.count > 4 ? word.hasPrefix($0) : word == $0 }
  }
}
