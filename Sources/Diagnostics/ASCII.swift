extension UInt8 {
  /// Whether it is one of the digits 0 to 9.
  @inlinable package var isDigit: Bool { 0x30...0x39 ~= self }

  /// Whether it is one of the letters a to z.
  @inlinable package var isSmallLetter: Bool { 0x61...0x7A ~= self }

  /// Whether it is a letter from a to z, small or capital.
  @inlinable package var isLetter: Bool { (self | 0x20).isSmallLetter }

  /// Whether it is a letter from a to z, small or capital, or a digit.
  @inlinable package var isLetterOrDigit: Bool { isLetter || isDigit }

  /// Whether it is a digit of a number to the base 16, as `%2F` has them.
  @inlinable package var isHexDigit: Bool { isDigit || 0x61...0x66 ~= self | 0x20 }

  /// The value of a digit to the base 16; nil for what is none.
  @inlinable package var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// The capital digit to the base 16 of a number below 16.
  @inlinable package static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
