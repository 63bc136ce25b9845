/// A word in which letters of two alphabets stand that readers take for one another: a Latin `c` in a
/// word in Cyrillic is found by no search, and a program that reads aloud spells it.
package struct MixedWord: Sendable, Hashable {
  /// Among the bytes that were looked at.
  package let range: Range<Int>
  let word: String
  /// The first letter that is out of place, and whether it is the Latin one.
  let letter: String
  let isLatin: Bool
  /// The word in one alphabet.
  let mended: String
}

extension MixedWord {
  private typealias Block = SIMD16<UInt8>

  /// Whether a letter of one alphabet stands beside one of the other anywhere, as far as bytes tell.
  package static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
    var index = 0
    while index + 17 <= bytes.count {
      let here = (base + index).loadUnaligned(as: Block.self)
      let next = (base + index + 1).loadUnaligned(as: Block.self)
      let meet =
        latin(here) .& cyrillic(next) .| (here .>= Block(repeating: 0x80)) .& latin(next)
      if any(meet) { return true }
      index += 16
    }
    while index + 1 < bytes.count {
      let (here, next) = (bytes[index], bytes[index + 1])
      if here.isLetter && (0xD0...0xD3).contains(next) || here >= 0x80 && next.isLetter {
        return true
      }
      index += 1
    }
    return false
  }

  private static func latin(_ block: Block) -> SIMDMask<SIMD16<Int8>> {
    ((block | Block(repeating: 0x20)) &- Block(repeating: 0x61)) .<= Block(repeating: 25)
  }

  /// What begins a letter of Cyrillic.
  private static func cyrillic(_ block: Block) -> SIMDMask<SIMD16<Int8>> {
    (block &- Block(repeating: 0xD0)) .<= Block(repeating: 3)
  }

  /// The words of a text that hold such letters.
  package static func all(in text: String) -> [MixedWord] {
    var found: [MixedWord] = []
    var letters: [Unicode.Scalar] = []
    var (start, offset) = (0, 0)
    for scalar in (text + "\n").unicodeScalars {
      if isLatin(scalar) != nil {
        if letters.isEmpty { start = offset }
        letters.append(scalar)
      } else if !letters.isEmpty {
        if let word = MixedWord(letters, start..<offset) { found.append(word) }
        letters.removeAll(keepingCapacity: true)
      }
      offset += UTF8.width(scalar)
    }
    return found
  }
}

extension MixedWord {
  /// Nil of what is neither Latin nor Cyrillic.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    case 0x400...0x481, 0x48A...0x52F: false
    default: nil
    }
  }

  /// Nil of a word in one alphabet, and of one with letters that nobody takes for others: it is meant so.
  private init?(_ letters: [Unicode.Scalar], _ range: Range<Int>) {
    let latin = letters.filter { Self.isLatin($0) == true }
    guard !latin.isEmpty, latin.count < letters.count else { return nil }
    let cyrillic = letters.filter { Self.isLatin($0) == false }
    let mayBeCyrillic = latin.allSatisfy { Self.cyrillicTwins[$0] != nil }
    let mayBeLatin = cyrillic.allSatisfy { Self.latinTwins[$0] != nil }
    guard mayBeCyrillic || mayBeLatin else { return nil }
    let isLatin = mayBeCyrillic && (!mayBeLatin || cyrillic.count >= latin.count)
    guard isLatin || !Self.isShortened(letters),
      let letter = (isLatin ? latin : cyrillic).first
    else { return nil }
    let twins = isLatin ? Self.cyrillicTwins : Self.latinTwins
    let mended = letters.map { Self.isLatin($0) == isLatin ? twins[$0] ?? $0 : $0 }
    self.range = range
    self.isLatin = isLatin
    self.letter = String(letter)
    self.mended = String(String.UnicodeScalarView(mended))
    word = String(String.UnicodeScalarView(letters))
  }

  /// A Latin abbreviation with an ending in Cyrillic.
  private static func isShortened(_ letters: [Unicode.Scalar]) -> Bool {
    let capitals = letters.prefix { isLatin($0) == true && $0.properties.isUppercase }
    return capitals.count > 1 && letters[capitals.count...].allSatisfy { isLatin($0) == false }
  }

  private static let cyrillicTwins: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "aceiopxyABCEHIKMOPTXY".unicodeScalars,
      """
      \u{430}\u{441}\u{435}\u{456}\u{43E}\u{440}\u{445}\u{443}\u{410}\u{412}\u{421}\u{415}\u{41D}\
      \u{406}\u{41A}\u{41C}\u{41E}\u{420}\u{422}\u{425}\u{423}
      """.unicodeScalars))
  private static let latinTwins = Dictionary(
    uniqueKeysWithValues: cyrillicTwins.map { ($1, $0) })
}

extension MixedWord {
  /// - Parameter isExact: whether the place is that of the word and no more.
  package func complaint(at place: Place, isExact: Bool) -> Diagnostic {
    Diagnostic(
      isLatin ? .latinLetter : .cyrillicLetter, at: place,
      ["word": word, "letter": letter, "example": mended],
      mend: isExact ? .edit(place, mended) : nil)
  }
}
