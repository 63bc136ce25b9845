/// The letters of words by their scalars, small.
enum Letters {
  static let apostrophe: UInt32 = 0x27

  /// By scalars below 0x800, which most letters are: the small letter, a digit or a mark as it is, 0 for
  /// what stands in no word.
  static let table: [UInt32] = (0..<0x800).map { asked(UInt32($0)) }

  /// The same of any scalar.
  @inline(__always)
  static func small(_ scalar: UInt32) -> UInt32 {
    scalar < 0x800 ? table[Int(scalar)] : asked(scalar)
  }

  private static func asked(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    if (0x300...0x36F).contains(value) || (0x30...0x39).contains(value) { return value }
    guard scalar.properties.isAlphabetic, value != 0x2BC, value != 0x2B9 else { return 0 }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// A scalar and how many bytes it has.
  @inline(__always)
  static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, size: Int) {
    let byte = UInt32(text[index])
    if byte < 0x80 { return (byte, 1) }
    let left = text.count &- index
    if byte < 0xE0 {
      guard left > 1 else { return (0, left) }
      return ((byte & 0x1F) << 6 | UInt32(text[index &+ 1] & 0x3F), 2)
    }
    guard left > 2 else { return (0, left) }
    let end = UInt32(text[index &+ 1] & 0x3F) << 6 | UInt32(text[index &+ 2] & 0x3F)
    guard byte < 0xF0 else {
      guard left > 3 else { return (0, left) }
      return ((byte & 0x07) << 18 | end << 6 | UInt32(text[index &+ 3] & 0x3F), 4)
    }
    return ((byte & 0x0F) << 12 | end, 3)
  }

  /// The signs that people type for an apostrophe.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2019, 0x2018, 0x2BC, 0x2B9: true
    default: false
    }
  }

  /// Those of a word as it is typed; an apostrophe is one of them.
  static func of(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, size) = scalar(text, at: index)
      let letter = small(scalar)
      if letter != 0 {
        letters.append(letter)
      } else if isApostrophe(scalar) {
        letters.append(apostrophe)
      }
      index += size
    }
    return letters
  }

  static func of(_ text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { of($0, 0..<$0.count) }
  }
}
