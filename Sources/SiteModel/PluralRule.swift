internal import Diagnostics

/// A plural condition as CLDR writes it (UTS 35, "Plural Operand and Rule Syntax"), for whole
/// numbers: `n % 10 = 2..4 and n % 100 != 12..14`.
///
/// The operands `n` and `i` are the number, the operands of fractions (`v w f t c e`) are 0.
package struct PluralRule: Sendable, Hashable {
  private struct Relation: Sendable, Hashable {
    let isNumber: Bool
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

  /// Whether the condition holds for the number; its sign does not matter.
  package func holds(for number: Int) -> Bool {
    alternatives.contains { relations in
      relations.allSatisfy { relation in
        var value = relation.isNumber ? number.magnitude : 0
        if let modulus = relation.modulus { value %= modulus }
        return relation.ranges.contains { $0.contains(value) } == relation.isEqual
      }
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
    guard let operand = words.popFirst(),
      ["n", "i", "v", "w", "f", "t", "c", "e"].contains(operand)
    else { return nil }
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
    return Relation(
      isNumber: operand == "n" || operand == "i", modulus: modulus, isEqual: sign == "=",
      ranges: ranges)
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
