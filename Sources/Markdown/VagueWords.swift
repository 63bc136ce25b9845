/// Words that do not say what a link of them leads to, such as "here": the languages of the site
/// name them.
package struct VagueWords: Sendable {
  private let words: Set<String>
  /// How they begin and how long they are in bytes: nearly every link is told apart by that.
  private let beginnings: Set<Unicode.Scalar>
  private let lengths: Set<Int>
  /// Of how many bytes a link may be that is one of them, and signs beside it.
  let longest: Int

  /// - Parameter words: in small letters.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    beginnings = Set(
      self.words.flatMap { [$0.unicodeScalars.first, $0.uppercased().unicodeScalars.first] }
        .compactMap { $0 })
    lengths = Set(self.words.map(\.utf8.count))
    longest = max(8, (self.words.map(\.utf8.count).max() ?? 0) + 8)
  }

  /// Whether a link says no more, or is made of nothing but signs.
  func holds(_ text: String) -> Bool {
    let isSign = { (character: Character) in
      !character.isLetter && !character.isNumber
    }
    let begun = text.drop(while: isSign)
    guard let last = begun.lastIndex(where: { !isSign($0) }) else {
      return text.unicodeScalars.allSatisfy { $0.isPunctuation || $0.properties.isMath }
    }
    let core = begun[...last]
    guard let first = core.unicodeScalars.first, beginnings.contains(first),
      lengths.contains(core.utf8.count)
        || zip(core.utf8, core.utf8.dropFirst()).contains(where: { $0 == $1 })
    else { return false }
    return words.contains(
      core.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
