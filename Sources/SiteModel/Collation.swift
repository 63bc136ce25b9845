/// The order of words in a language, from its alphabet: letters that count as one have one place.
///
/// As in the Unicode Collation Algorithm, spaces come first, then signs, digits, the letters of the
/// alphabet in its order and those of others. Words whose letters have the same places are told apart
/// by the marks on them and by their order within a place, then small letters come before capitals;
/// in the end the scalars decide, so that the order is total.
package struct Collation: Sendable, Equatable {
  package static func == (one: Collation, other: Collation) -> Bool {
    one.order.alphabet == other.order.alphabet
  }

  private let order: LetterOrder

  /// - Parameter alphabet: the small letters in their order.
  package init(alphabet: [LetterGroup]) { order = LetterOrder(alphabet) }

  /// The small letters of the alphabet.
  package var letters: Set<Character> { Set(order.alphabet.flatMap(\.letters)) }

  /// Below which letter an index of words has those that begin with this one.
  package func heading(of letter: Character) -> String { order.heading(of: letter).uppercased() }

  package func precedes(_ left: String, _ right: String) -> Bool { key(left) < key(right) }

  /// What a word is put in order by: where many are, it is made once for each.
  package func key(_ word: String) -> Key {
    Key(places: order.places(of: word), word: word, order: order)
  }

  /// A word and the places of its letters in the alphabet.
  package struct Key: Comparable, Sendable {
    fileprivate let places: [Int32]
    fileprivate let word: String
    fileprivate let order: LetterOrder

    package static func == (left: Key, right: Key) -> Bool {
      left.places == right.places && left.word == right.word
    }

    package static func < (left: Key, right: Key) -> Bool {
      for (one, other) in zip(left.places, right.places) where one != other { return one < other }
      guard left.places.count == right.places.count else {
        return left.places.count < right.places.count
      }
      return left.word != right.word
        && left.order.isBefore(left.word, right.word, otherwise: left.word < right.word)
    }
  }
}

/// Letters that count as one: they have one place in the alphabet, and their order decides only between
/// words that are the same otherwise.
package struct LetterGroup: Sendable, Equatable {
  let letters: [Character]
  /// What an index of words shows for them.
  let heading: Character

  /// - Parameter letters: at least one.
  package init(_ letters: [Character], heading: Character? = nil) {
    self.letters = letters
    self.heading = heading ?? letters[0]
  }
}

/// The places of letters and signs.
private final class LetterOrder: Sendable {
  let alphabet: [LetterGroup]
  /// Of each letter: its place, and which it is of those that share it.
  private let ranks: [Character: (place: Int32, number: Int)]
  /// The place of each scalar below 0x800 that is a sign, a digit or a letter of the alphabet.
  private let table: [Int32]
  private static let unknown = Int32.min

  /// Spaces and signs as the Unicode Collation Algorithm has them.
  private static let signs = Dictionary(
    uniqueKeysWithValues: Array(
      "\t\n \u{A0}_-‐‑‒–—―,\u{60C};\u{61B}:!¡?¿\u{61F}.…·'‘’‚‹›\"“”„«»()[]{}§¶@*/\\&#%\u{66A}‰†‡•‿`´˜^¨°©®+±÷×<=>|¦~−¤¢$£¥€₽"
    ).enumerated().map { ($1, Int32($0)) })

  init(_ alphabet: [LetterGroup]) {
    self.alphabet = alphabet
    let ranked = alphabet.enumerated().flatMap { place, group in
      group.letters.enumerated().map { ($1, (place: Int32(place), number: $0)) }
    }
    ranks = Dictionary(ranked) { first, _ in first }
    var table = [Int32](repeating: Self.unknown, count: 0x800)
    for sign in Self.signs.keys.map(String.init) + (0..<10).map(String.init) {
      guard let scalar = sign.unicodeScalars.first, scalar.value < 0x800 else { continue }
      table[Int(scalar.value)] = Self.place(Character(sign), ranks, alphabet.count)
    }
    for byte in UInt8(0)..<0x80 where table[Int(byte)] == Self.unknown && byte != 0x0D {
      let small = Character(UnicodeScalar(byte)).lowercased()
      table[Int(byte)] = Self.place(Character(small), ranks, alphabet.count)
    }
    for (letter, rank) in ranks {
      for form in [String(letter), letter.uppercased()] where form.lowercased() == String(letter) {
        guard form.unicodeScalars.count == 1, let scalar = form.unicodeScalars.first,
          scalar.value < 0x800, scalar.properties.isAlphabetic
        else { continue }
        table[Int(scalar.value)] = rank.place
      }
    }
    self.table = table
  }

  func heading(of letter: Character) -> Character {
    let small = letter.lowercased().first ?? letter
    if let rank = ranks[small] { return alphabet[Int(rank.place)].heading }
    guard small.unicodeScalars.count > 1, let bare = small.unicodeScalars.first else {
      return small
    }
    return heading(of: Character(bare))
  }

  func places(of word: String) -> [Int32] {
    var text = word
    return text.withUTF8 { knownPlaces($0) }
      ?? word.lowercased().map { Self.place($0, ranks, alphabet.count) }
  }

  private static func place(
    _ character: Character, _ ranks: [Character: (place: Int32, number: Int)], _ letters: Int
  ) -> Int32 {
    if let rank = ranks[character] { return rank.place }
    // A space at which no line breaks parts words like any other.
    if let sign = signs[character == "\u{A0}" ? " " : character] { return sign - 0x40_0000 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { preconditionFailure("a letter of nothing") }
    if first.properties.numericType == .decimal, let digit = first.properties.numericValue {
      return Int32(digit) - 10
    }
    // What a letter carries does not move it.
    if scalars.count > 1 { return place(Character(first), ranks, letters) }
    return character.isLetter ? Int32(letters) + Int32(first.value) : Int32(first.value) - 0x20_0000
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
}

/// Words whose letters have the same places.
extension LetterOrder {
  /// - Parameter otherwise: what decides where nothing else does.
  func isBefore(_ left: String, _ right: String, otherwise: Bool) -> Bool {
    let (one, other) = (weights(of: left), weights(of: right))
    for level in [\Weight.marks, \Weight.form] {
      for (one, other) in zip(one, other) where one[keyPath: level] != other[keyPath: level] {
        return one[keyPath: level] < other[keyPath: level]
      }
    }
    return otherwise
  }

  private struct Weight {
    /// Which it is of the letters that count as one; behind these, what carries a mark.
    var marks: Int
    /// Capitals behind small letters.
    var form: Int
  }

  private func weights(of word: String) -> [Weight] {
    word.map { character in
      let small = character.lowercased().first ?? character
      let form = small == character && character != "\u{A0}" ? 0 : 1
      if let rank = ranks[small] { return Weight(marks: rank.number, form: form) }
      let scalars = small.unicodeScalars
      guard let first = scalars.first, let mark = scalars.dropFirst().first else {
        return Weight(marks: 0, form: form)
      }
      return Weight(
        marks: (ranks[Character(first)]?.number ?? 0) + 0x100 + Int(mark.value), form: form)
    }
  }
}
