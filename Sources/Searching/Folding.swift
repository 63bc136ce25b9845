/// How the letters of a text become those of the index: small, without marks above and below, and one
/// letter for those that count as the same. The script of the search page does the same.
package struct Folding: Sendable {
  /// By scalars below 0x800: the letter that stands for each; `gap` between words, `nothing` for what
  /// is left out.
  private let table: [UInt16]
  private let same: [Unicode.Scalar: Unicode.Scalar]

  static let gap: UInt16 = 0
  static let nothing: UInt16 = 1

  /// - Parameter same: small letters, each with the one that stands for it.
  package init(same: [Unicode.Scalar: Unicode.Scalar] = [:]) {
    self.same = same
    table = (0..<0x800).map { number in
      guard let scalar = Unicode.Scalar(UInt32(number)) else { return Self.gap }
      let folded = Self.folded(scalar, same)
      // Nothing that is left out or a gap has a letter in its place that this could be taken for.
      return folded.map { $0.value < 0x800 ? UInt16($0.value) : UInt16(number) }
        ?? (Self.isLeftOut(scalar) ? Self.nothing : Self.gap)
    }
  }

  /// What stands for a scalar of one or two bytes.
  func letter(_ scalar: Int) -> UInt16 { table[scalar] }

  /// What stands for any other; nil for what parts words.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { Self.folded(scalar, same) }

  /// Nil for what is no letter and no digit.
  private static func folded(
    _ scalar: Unicode.Scalar, _ same: [Unicode.Scalar: Unicode.Scalar]
  ) -> Unicode.Scalar? {
    guard isOfWord(scalar.value) else { return nil }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return same[small] ?? small
  }

  /// Marks that join the letter before them, and what shows nothing.
  static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060: true
    default: false
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
