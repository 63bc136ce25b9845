/// A plural condition as CLDR writes it (UTS 35, "Plural Operand and Rule Syntax"), for whole
/// numbers: `n % 10 = 2..4 and n % 100 != 12..14`.
///
/// The operands `n` and `i` are the number, the operands of fractions (`v w f t c e`) are 0.
package struct PluralRule: Sendable, Hashable {
  private struct Relation: Sendable, Hashable {
    let isNumber: Bool
    let modulus: Int?
    let isEqual: Bool
    let ranges: [ClosedRange<Int>]
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
        var value = relation.isNumber ? Int(number.magnitude) : 0
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
    var modulus: Int?
    if words.first == "%" {
      words.removeFirst()
      guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
      modulus = number
    }
    guard let sign = words.popFirst(), sign == "=" || sign == "!=" else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for word in words where word != "," {
      let ends = word.split(separator: ".").map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3,
        first <= last
      else { return nil }
      ranges.append(first...last)
    }
    guard !ranges.isEmpty else { return nil }
    return Relation(
      isNumber: operand == "n" || operand == "i", modulus: modulus, isEqual: sign == "=",
      ranges: ranges)
  }
}
