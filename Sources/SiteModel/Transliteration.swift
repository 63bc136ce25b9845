internal import Diagnostics

/// How the letters of a language are written in small Latin ones, for addresses.
///
/// A table of the common scalars answers for nearly every text byte by byte; whatever it does not
/// know (a letter of two characters, a sign of a far block) is read character by character.
package struct Transliteration: Sendable, Equatable {
  package static func == (one: Transliteration, other: Transliteration) -> Bool {
    one.letters == other.letters
  }

  private let letters: [Character: String]
  /// For each scalar below 0x800 an `Entry`.
  private let table: [UInt64]

  /// - Parameter letters: how the language writes its small letters in Latin ones.
  package init(_ letters: [Character: String]) {
    self.letters = letters
    table = Self.table(for: letters)
  }

  /// The words in small Latin letters and digits, with single hyphens for all that stands between.
  func address(of words: String) -> [UInt8] {
    var words = words
    var output: [UInt8] = []
    let isWritten = words.withUTF8 { write($0, to: &output) }
    if !isWritten {
      output.removeAll(keepingCapacity: true)
      writeSlowly(words, to: &output)
    }
    if output.last == Self.hyphen { output.removeLast() }
    return output
  }

  fileprivate static let hyphen = UInt8(ascii: "-")
}

/// What a scalar becomes: up to six bytes in the lower six, the kind in the highest.
private enum Entry {
  static let unknown: UInt64 = 0
  /// A hyphen, unless one stands there.
  static let gap: UInt64 = 1 << 56
  static let letters: UInt64 = 2 << 56

  /// Nil for what is too long for the table, or no small Latin letters and digits alone.
  static func written(_ word: String) -> UInt64? {
    guard word.utf8.count <= 6, word.utf8.allSatisfy(Transliteration.isAddress) else { return nil }
    return word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } | letters
  }
}

extension Transliteration {
  fileprivate static func isAddress(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte.isDigit
  }

  private static func table(for letters: [Character: String]) -> [UInt64] {
    var table = [UInt64](repeating: Entry.unknown, count: 0x800)
    // Latin with marks, IPA and Cyrillic without its own combining marks: what has no letter below
    // is a gap.
    for range in [0x00...0x02AF, 0x0400...0x0482, 0x048A...0x052F] {
      for value in range { table[value] = Entry.gap }
    }
    // Its small letter is two scalars.
    table[0x130] = Entry.unknown
    for byte in UInt8(0)..<0x80 where isAddress(byte) {
      set(UnicodeScalar(byte), Entry.letters | UInt64(byte), in: &table)
    }
    for scalar in silent where scalar.value < 0x800 { table[Int(scalar.value)] = Entry.letters }
    for (letter, latin) in plain { set(letter, Entry.written(String(latin)), in: &table) }
    for (letter, latin) in letters {
      let scalars = letter.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar.value < 0x800 else {
        // Its signs may be in the table one by one; then none of the table can be relied on.
        return [UInt64](repeating: Entry.unknown, count: 0x800)
      }
      set(scalar, Entry.written(latin), in: &table)
    }
    return table
  }

  /// Also for the capital of the letter.
  private static func set(_ letter: Unicode.Scalar, _ entry: UInt64?, in table: inout [UInt64]) {
    let capitals = letter.properties.uppercaseMapping.unicodeScalars
    table[Int(letter.value)] = entry ?? Entry.unknown
    if capitals.count == 1, let capital = capitals.first, capital.value < 0x800,
      capital.properties.lowercaseMapping == String(letter)
    {
      table[Int(capital.value)] = entry ?? Entry.unknown
    }
  }

  /// False where the table does not know a sign.
  private func write(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
    output.reserveCapacity(text.count + 16)
    return table.withUnsafeBufferPointer { table in
      var index = 0
      while index < text.count {
        let byte = text[index]
        var entry: UInt64
        if byte < 0x80 {
          entry = table[Int(byte)]
          index += 1
        } else if byte < 0xE0, index + 1 < text.count {
          entry = table[Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)]
          index += 2
        } else if let sign = Self.punctuation(text, at: index) {
          entry = sign
          index += 3
        } else {
          return false
        }
        if entry == Entry.unknown { return false }
        if entry == Entry.gap {
          if let last = output.last, last != Self.hyphen { output.append(Self.hyphen) }
          continue
        }
        while entry & 0xFF != 0 {
          output.append(UInt8(entry & 0xFF))
          entry >>= 8
        }
      }
      return true
    }
  }

  /// Dashes, quotation marks, bullets and the ellipsis, and the number sign.
  private static func punctuation(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64? {
    guard text[index] == 0xE2, index + 2 < text.count else { return nil }
    let value = Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
    switch value {
    case 0x19: return Entry.letters
    case 0x10...0x27, 0x116: return Entry.gap
    default: return nil
    }
  }
}

extension Transliteration {
  private func writeSlowly(_ words: String, to output: inout [UInt8]) {
    for character in words.lowercased() {
      let written =
        letters[character] ?? (character.isASCII ? String(character) : withoutMarks(character))
      for scalar in written.unicodeScalars.map({ $0.isASCII ? $0 : Self.plain[$0] ?? $0 }) {
        if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
          output.append(UInt8(ascii: scalar))
        } else if let last = output.last, last != Self.hyphen, !Self.silent.contains(scalar) {
          output.append(Self.hyphen)
        }
      }
    }
  }

  /// A character that the table does not know, such as a letter that carries a stress mark, by the
  /// letters that it is made of.
  private func withoutMarks(_ character: Character) -> String {
    character.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
      .map { letters[Character($0)] ?? String($0) }.joined()
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

extension [LanguageData] {
  /// How the letters of any of the languages are written in Latin ones; of what two write differently
  /// the first decides.
  package var transliteration: Transliteration {
    Transliteration(reduce(into: [:]) { $0.merge($1.latin) { first, _ in first } })
  }
}
