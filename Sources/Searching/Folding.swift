/// How the letters of a text become those of the index: small, without marks above and below, and one
/// letter for those that count as the same. The script of the search page does the same.
package struct Folding: Sendable {
  /// A longer one is no word that anybody would look for.
  static let longest = 96

  private let same: [Unicode.Scalar: Unicode.Scalar]

  /// - Parameter same: small letters, each with the one that stands for it.
  package init(same: [Unicode.Scalar: Unicode.Scalar] = [:]) {
    self.same = same
  }

  /// The word that is spelt so; nil for what is none: a single letter, and what goes on for ever.
  func word(_ spelling: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var word: [UInt8] = []
    var letters = 0
    for scalar in String(decoding: spelling, as: UTF8.self).unicodeScalars
    where Self.isOfWord(scalar.value) {
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      word += UTF8.encode(same[small] ?? small) ?? .init()
      letters += 1
      guard word.count < Self.longest else { return nil }
    }
    return letters > 1 ? word : nil
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
