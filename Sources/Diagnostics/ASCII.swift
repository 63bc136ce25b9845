extension UInt8 {
  /// Whether it is one of the digits 0 to 9.
  package var isDigit: Bool { 0x30...0x39 ~= self }

  /// Whether it is one of the letters a to z.
  package var isSmallLetter: Bool { 0x61...0x7A ~= self }

  /// Whether it is a letter from a to z, small or capital.
  package var isLetter: Bool { (self | 0x20).isSmallLetter }

  /// Whether it is a digit of a number to the base 16, as `%2F` has them.
  package var isHexDigit: Bool { isDigit || 0x61...0x66 ~= self | 0x20 }
}
