internal import Diagnostics

/// Signs in addresses that nobody sees, written as they are or in percents.
///
/// U+200C and U+200D are none of them: some scripts cannot do without.
enum InvisibleSigns {
  struct Finding {
    /// In the bytes that were looked through.
    let range: Range<Int>
    /// `U+200B`
    let code: String
  }

  /// The first in an address.
  static func first(in address: Text) -> Finding? {
    guard address.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }) else { return nil }
    // A file may be called as its author likes.
    let isRemote = address.holds("://")
    var index = 0
    while index < address.count {
      let (byte, width) = byte(of: address, at: index)
      guard byte >= 0x80 else {
        index += width
        continue
      }
      let start = index
      let scalar = scalar(in: address, &index)
      if let scalar, isInvisible(scalar, isRemote) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        return Finding(range: start..<index, code: "U+" + zeros + code)
      }
    }
    return nil
  }

  private static func isInvisible(_ scalar: Unicode.Scalar, _ isRemote: Bool) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: isRemote && scalar.properties.isWhitespace
    }
  }

  /// A byte of an address, and how many bytes it is written with.
  private static func byte(of address: Text, at index: Int) -> (UInt8, Int) {
    guard address[index] == UInt8(ascii: "%"), index + 2 < address.count,
      let high = Character(Unicode.Scalar(address[index + 1])).hexDigitValue,
      let low = Character(Unicode.Scalar(address[index + 2])).hexDigitValue
    else { return (address[index], 1) }
    return (UInt8(high << 4 | low), 3)
  }

  /// The scalar that begins there; moves past it, or past one byte where none does.
  private static func scalar(in address: Text, _ index: inout Int) -> Unicode.Scalar? {
    var bytes: [UInt8] = []
    var end = index
    var afterFirst = index
    while end < address.count, bytes.count < 4 {
      let (byte, width) = byte(of: address, at: end)
      guard bytes.isEmpty || byte & 0xC0 == 0x80 else { break }
      bytes.append(byte)
      end += width
      if bytes.count == 1 { afterFirst = end }
    }
    let text = String(validating: bytes, as: UTF8.self)
    index = text == nil ? afterFirst : end
    return text?.unicodeScalars.first
  }
}

extension String {
  /// Whether nothing of it can be seen: blanks and signs without a shape.
  var isInvisible: Bool {
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter: false
      case .control: true
      default:
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  /// Whether it holds nothing but what cannot be seen, and signs of markup that took nothing.
  var isWithoutWords: Bool {
    guard let first = utf8.first, !first.isLetterOrDigit, !(0xC3...0xDF).contains(first) else {
      return isEmpty
    }
    return isInvisible || split { "*_~#=`".contains($0) }.allSatisfy { String($0).isInvisible }
  }
}
