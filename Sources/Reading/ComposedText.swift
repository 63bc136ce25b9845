/// Unicode NFC, for the names of files and for letters in texts: some systems hand out `é` as two
/// characters, and whoever types it as one must find it all the same.
package enum ComposedText {
  /// The text with letters and their marks joined wherever Unicode has one character for them.
  package static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: canJoin) else { return text }
    var output = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.count == 1, let scalar = scalars.first, !canJoin(scalar) {
        output.append(scalar)
      } else {
        output.append(contentsOf: compose(character))
      }
    }
    return String(output)
  }

  /// Joins, from the front, the longest runs that have a character of their own.
  static func compose(_ character: Character) -> [Unicode.Scalar] {
    var rest = Array(character.unicodeScalars)[...]
    var output: [Unicode.Scalar] = []
    while let first = rest.first {
      let length = stride(from: rest.count, to: 0, by: -1).first {
        joined[String(rest.prefix($0))] != nil
      }
      output.append(length.flatMap { joined[String(rest.prefix($0))] } ?? first)
      rest = rest.dropFirst(length ?? 1)
    }
    return output
  }

  /// Whether the character may differ in NFC: marks, the second and third letters of a Hangul
  /// syllable, and the three signs that stand for a letter.
  private static func canJoin(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.value {
    case 0x1161...0x11FF, 0x2126, 0x212A, 0x212B: return true
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .spacingMark
    }
  }

  /// Characters by what they are equal to: strings that are canonically equal are one key, so that
  /// the table of the standard library serves. Of equal characters the first is the composed one.
  private static let joined: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for range in [0x41...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3] as [ClosedRange<UInt32>] {
      for value in range where !neverComposed.contains(value) {
        guard let scalar = Unicode.Scalar(value), table[String(scalar)] == nil else { continue }
        table[String(scalar)] = scalar
      }
    }
    return table
  }()

  /// Unicode's composition exclusions below U+2000: NFC writes these as letter and mark.
  private static let neverComposed: Set<UInt32> = [
    0x344, 0x958, 0x959, 0x95A, 0x95B, 0x95C, 0x95D, 0x95E, 0x95F, 0x9DC, 0x9DD, 0x9DF, 0xA33,
    0xA36, 0xA59, 0xA5A, 0xA5B, 0xA5E, 0xB5C, 0xB5D, 0xF43, 0xF4D, 0xF52, 0xF57, 0xF5C, 0xF69,
    0xF73, 0xF75, 0xF76, 0xF78, 0xF81, 0xF93, 0xF9D, 0xFA2, 0xFA7, 0xFAC, 0xFB9,
  ]
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
