/// Words that do not say what a link of them leads to, such as "here": the languages of the site
/// name them.
package struct VagueWords: Sendable {
  private let words: Set<String>
  /// Of how many bytes a link may be that is one of them, and signs beside it.
  let longest: Int

  /// - Parameter words: in small letters.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
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
    guard core.utf8.count <= longest else { return false }
    return words.contains(
      core.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
