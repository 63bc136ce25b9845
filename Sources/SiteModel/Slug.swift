/// One word of an address: small Latin letters and digits in groups joined by single hyphens.
package struct Slug: Sendable, Hashable {
  package let text: String

  /// Nil when the text is not safe in every address: anything but `a-z`, `0-9` and hyphens between.
  package init?(_ text: String) {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard
      groups.allSatisfy({
        !$0.isEmpty && $0.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
      })
    else { return nil }
    self.text = text
  }

  /// The slug that reads most like the words: letters outside Latin written by the table, everything
  /// else a hyphen. Nil when nothing is left.
  ///
  /// - Parameter latin: how a language writes its small letters in Latin ones.
  package init?(reading words: String, latin: [Character: String]) {
    var output = ""
    for character in words.lowercased() {
      let written =
        latin[character]
        ?? (character.isASCII ? String(character) : Self.withoutMarks(character, latin))
      for scalar in written.unicodeScalars.map({ $0.isASCII ? $0 : Self.plain[$0] ?? $0 }) {
        if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
          output.unicodeScalars.append(scalar)
        } else if !output.isEmpty, !output.hasSuffix("-"), !Self.silent.contains(scalar) {
          output += "-"
        }
      }
    }
    if output.hasSuffix("-") { output.removeLast() }
    self.init(output)
  }

  /// A character that the table does not know, such as a letter that carries a stress mark, by the
  /// letters that it is made of.
  private static func withoutMarks(
    _ character: Character, _ latin: [Character: String]
  ) -> String {
    character.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
      .map { latin[Character($0)] ?? String($0) }.joined()
  }

  /// Marks inside a word that leave no gap: apostrophes and the soft hyphen.
  private static let silent: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{AD}"]

  /// Latin letters with marks that the languages around us use, without them.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{E4}": "a", "\u{E1}": "a", "\u{E0}": "a", "\u{105}": "a", "\u{107}": "c", "\u{10D}": "c",
    "\u{E9}": "e", "\u{E8}": "e", "\u{119}": "e", "\u{142}": "l", "\u{144}": "n", "\u{F3}": "o",
    "\u{F6}": "o", "\u{15B}": "s", "\u{161}": "s", "\u{FC}": "u", "\u{16D}": "u", "\u{17A}": "z",
    "\u{17C}": "z", "\u{17E}": "z",
  ]
}

extension Slug: Comparable, CustomStringConvertible {
  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
  package var description: String { text }
}
