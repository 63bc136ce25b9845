internal import Diagnostics

/// A plural condition as CLDR writes it (UTS 35, "Plural Operand and Rule Syntax"):
/// `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.
package struct PluralRule: Sendable, Hashable {
  /// What is asked of a number; `c` and `e` are nought for all that is not written with an exponent.
  private enum Operand: String {
    case n, i, v, w, f, t, c, e
  }

  private struct Relation: Sendable, Hashable {
    let operand: Operand
    let modulus: UInt?
    let isEqual: Bool
    let ranges: [ClosedRange<UInt>]
  }

  private let alternatives: [[Relation]]

  /// Nil when the text is not such a condition.
  package init?(_ text: String) {
    var alternatives: [[Relation]] = []
    for alternative in Self.words(text).split(separator: "or", omittingEmptySubsequences: false) {
      let relations = alternative.split(separator: "and", omittingEmptySubsequences: false)
        .map { Self.relation(Array($0)) }
      guard !relations.contains(nil) else { return nil }
      alternatives.append(relations.compactMap { $0 })
    }
    self.alternatives = alternatives
  }

  /// Whether the condition holds for the number.
  package func holds(for number: CountedNumber) -> Bool {
    alternatives.contains { relations in
      relations.allSatisfy { relation in
        guard var value = Self.value(relation.operand, of: number) else { return !relation.isEqual }
        if let modulus = relation.modulus { value %= modulus }
        return relation.ranges.contains { $0.contains(value) } == relation.isEqual
      }
    }
  }

  /// Nil for what is no whole number, and so is none of those that a condition lists.
  private static func value(_ operand: Operand, of number: CountedNumber) -> UInt? {
    switch operand {
    case .n: number.significantFraction == 0 ? number.whole : nil
    case .i: number.whole
    case .v: number.places
    case .w: number.significantPlaces
    case .f: number.fraction
    case .t: number.significantFraction
    case .c, .e: 0
    }
  }

  private static func words(_ text: String) -> [String] {
    var spaced = ""
    for character in text {
      switch character {
      case "%", "=", ",": spaced += " \(character) "
      case "!": spaced += " !"
      default: spaced.append(character)
      }
    }
    return spaced.split(separator: " ").map(String.init).reduce(into: []) { words, word in
      if word == "=", words.last == "!" {
        words[words.count - 1] = "!="
      } else {
        words.append(word)
      }
    }
  }

  private static func relation(_ words: [String]) -> Relation? {
    var words = words[...]
    guard let operand = words.popFirst().flatMap(Operand.init) else { return nil }
    var modulus: UInt?
    if words.first == "%" {
      words.removeFirst()
      guard let number = words.popFirst().flatMap(number), number > 0 else { return nil }
      modulus = number
    }
    guard let sign = words.popFirst(), sign == "=" || sign == "!=" else { return nil }
    var ranges: [ClosedRange<UInt>] = []
    for item in words.split(separator: ",", omittingEmptySubsequences: false) {
      guard item.count == 1, let range = item.first.flatMap(range) else { return nil }
      ranges.append(range)
    }
    return Relation(operand: operand, modulus: modulus, isEqual: sign == "=", ranges: ranges)
  }

  /// `5` or `2..4`.
  private static func range(_ word: String) -> ClosedRange<UInt>? {
    guard let dots = word.firstRange(of: "..") else { return number(word).map { $0...$0 } }
    guard let first = number(String(word[..<dots.lowerBound])),
      let last = number(String(word[dots.upperBound...])), first <= last
    else { return nil }
    return first...last
  }

  /// Digits alone, without a sign.
  private static func number(_ word: String) -> UInt? {
    word.utf8.allSatisfy(\.isDigit) ? UInt(word) : nil
  }
}
