/// The order of words in a language, from its alphabet.
///
/// Letters of the alphabet stand in its order; spaces, signs and digits before them, letters of other
/// alphabets behind them, both in the order of their scalars. Capitals count as small letters; where
/// two words are the same but for that, the order of the scalars decides, so that the order is total.
package struct Collation: Sendable, Equatable {
  package static func == (one: Collation, other: Collation) -> Bool { one.ranks == other.ranks }

  private let ranks: [Character: Int]
  /// The place of each scalar below 0x800 that is a letter of the alphabet or ASCII.
  private let table: [Int32]
  private static let unknown = Int32.min

  /// - Parameter alphabet: the small letters in their order.
  package init(alphabet: [Character]) {
    let ranks = Dictionary(alphabet.enumerated().map { ($1, $0) }) { first, _ in first }
    var table = [Int32](repeating: Self.unknown, count: 0x800)
    // A return may be half of a character.
    for byte in UInt8(0)..<0x80 where byte != 0x0D {
      let small = Character(UnicodeScalar(byte)).lowercased()
      table[Int(byte)] = Int32(Self.place(Character(small), ranks))
    }
    table[0xA0] = table[0x20]
    for (letter, rank) in ranks {
      for form in [String(letter), letter.uppercased()] where form.lowercased() == String(letter) {
        guard form.unicodeScalars.count == 1, let scalar = form.unicodeScalars.first,
          scalar.value < 0x800, scalar.properties.isAlphabetic
        else { continue }
        table[Int(scalar.value)] = Int32(rank)
      }
    }
    self.ranks = ranks
    self.table = table
  }

  /// The small letters of the alphabet.
  package var letters: Set<Character> { Set(ranks.keys) }

  package func precedes(_ left: String, _ right: String) -> Bool { key(left) < key(right) }

  /// What a word is put in order by: where many are, it is made once for each.
  package func key(_ word: String) -> Key {
    var text = word
    let places = text.withUTF8 { knownPlaces($0) }
    return Key(
      places: places ?? word.lowercased().map { Int32(Self.place($0, ranks)) }, word: word)
  }

  private static func place(_ character: Character, _ ranks: [Character: Int]) -> Int {
    // A space at which no line breaks parts words like any other.
    let scalar = Int(character == "\u{A0}" ? 0x20 : character.unicodeScalars.first?.value ?? 0)
    return ranks[character] ?? (character.isLetter ? ranks.count + scalar : scalar - 0x110000)
  }

  /// Nil where the table does not know a letter; marks that join the one before it are none.
  private func knownPlaces(_ text: UnsafeBufferPointer<UInt8>) -> [Int32]? {
    var places: [Int32] = []
    places.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      var scalar = Int(byte)
      if byte >= 0x80 {
        guard byte < 0xE0, index + 1 < text.count else { return nil }
        scalar = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
        index += 1
      }
      guard table[scalar] != Self.unknown else { return nil }
      places.append(table[scalar])
      index += 1
    }
    return places
  }

  /// A word and the places of its letters in the alphabet.
  package struct Key: Comparable, Sendable {
    fileprivate let places: [Int32]
    fileprivate let word: String

    package static func < (left: Key, right: Key) -> Bool {
      for (one, other) in zip(left.places, right.places) where one != other { return one < other }
      return left.places.count == right.places.count
        ? left.word < right.word : left.places.count < right.places.count
    }
  }
}
