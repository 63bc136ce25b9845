/// The order of words in a language, from its alphabet.
///
/// Letters of the alphabet stand in its order; spaces, signs and digits before them, letters of other
/// alphabets behind them, both in the order of their scalars. Capitals count as small letters; where
/// two words are the same but for that, the order of the scalars decides, so that the order is total.
package struct Collation: Sendable {
  private let ranks: [Character: Int]

  /// - Parameter alphabet: the small letters in their order.
  package init(alphabet: [Character]) {
    ranks = Dictionary(alphabet.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The small letters of the alphabet.
  package var letters: Set<Character> { Set(ranks.keys) }

  package func precedes(_ left: String, _ right: String) -> Bool { key(left) < key(right) }

  /// What a word is put in order by: where many are, it is made once for each.
  package func key(_ word: String) -> Key {
    let places = word.lowercased().map { character in
      let scalar = Int(character.unicodeScalars.first?.value ?? 0)
      return ranks[character] ?? (character.isLetter ? ranks.count + scalar : scalar - 0x110000)
    }
    return Key(places: places, word: word)
  }

  /// A word and the places of its letters in the alphabet.
  package struct Key: Comparable, Sendable {
    fileprivate let places: [Int]
    fileprivate let word: String

    package static func < (left: Key, right: Key) -> Bool {
      left.places == right.places
        ? left.word < right.word : left.places.lexicographicallyPrecedes(right.places)
    }
  }
}
