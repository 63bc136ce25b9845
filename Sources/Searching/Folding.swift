/// How the letters of a text become those of the index: small, without marks above and below, and one
/// letter for those that count as the same. The script of the search page does the same.
package struct Folding: Sendable {
  /// A longer one is no word that anybody would look for.
  static let longest = 96

  private let same: [Unicode.Scalar: Unicode.Scalar]
  /// By scalars below 0x800: the small letters that were asked for already.
  private var small = [UInt32](repeating: 0, count: 0x800)

  /// - Parameter same: small letters, each with the one that stands for it.
  package init(same: [Unicode.Scalar: Unicode.Scalar] = [:]) {
    self.same = same
  }

  /// The word that is spelt so; nil for what is none: a single letter, and what goes on for ever.
  mutating func word(_ spelling: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var word: [UInt8] = []
    word.reserveCapacity(spelling.count)
    var (index, letters) = (0, 0)
    while index < spelling.count {
      let (scalar, size) = Self.scalar(of: spelling, at: index)
      index += size
      guard let letter = letter(scalar) else { continue }
      word += UTF8.encode(letter) ?? .init()
      letters += 1
      guard word.count < Self.longest else { return nil }
    }
    return letters > 1 ? word : nil
  }

  /// Nil for what is only shown with a word.
  private mutating func letter(_ scalar: UInt32) -> Unicode.Scalar? {
    if scalar < 0x800, small[Int(scalar)] != 0 { return Unicode.Scalar(small[Int(scalar)]) }
    guard Self.isOfWord(scalar), let letter = Unicode.Scalar(scalar) else { return nil }
    let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    let folded = same[lower] ?? lower
    if scalar < 0x800 { small[Int(scalar)] = folded.value }
    return folded
  }

  /// A scalar and how many bytes it has; no letter has four, and half a letter is none.
  @inline(__always)
  static func scalar(
    of text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, size: Int) {
    let byte = UInt32(text[index])
    if byte < 0x80 { return (byte, 1) }
    let left = text.count &- index
    if byte < 0xE0 {
      guard left > 1 else { return (0, left) }
      return ((byte & 0x1F) << 6 | UInt32(text[index &+ 1] & 0x3F), 2)
    }
    guard byte < 0xF0, left > 2 else { return (0, min(left, 4)) }
    let end = UInt32(text[index &+ 1] & 0x3F) << 6 | UInt32(text[index &+ 2] & 0x3F)
    return ((byte & 0x0F) << 12 | end, 3)
  }

  /// By scalars below 0x800, which two bytes write: whether it stands within a spelling.
  static let table = (0..<0x800).map { isWithin($0) }

  /// Whether a scalar is of a word or only shown with one: marks that join the letter before them, and
  /// what shows nothing.
  static func isWithin(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060: true
    default: isOfWord(value)
    }
  }

  /// The letters, digits and marks of all alphabets: what is known to be none is left out, so that the
  /// script needs no table of Unicode.
  private static func isOfWord(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xD7, 0xF7, 0x300...0x36F, 0x37E, 0x387, 0x55A...0x55F, 0x589, 0x5BE, 0x60C, 0x61B, 0x61F,
      0x6D4, 0x3000...0x303F:
      false
    case 0xC0...0x1FFF, 0x2C00...0xD7FF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
