internal import Diagnostics

/// Text for files that programs read.
extension [UInt8] {
  /// Appends text for XML, in content and in quoted attributes alike. What no XML may hold, not even
  /// as a number, is left out: control characters, U+FFFE and U+FFFF.
  mutating func appendXML(_ text: String) {
    var text = text
    text.withUTF8 { appendXML($0) }
  }

  mutating func appendXML(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { appendXML($0) }
  }

  private mutating func appendXML(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      guard let (length, replacement) = Self.special(in: text, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(contentsOf: replacement.utf8)
      index += length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// How many bytes cannot stand as they are, and what stands for them.
  private static func special(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, replacement: String)? {
    switch text[index] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case 0..<0x20: (1, "")
    case 0xEF:
      index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? (3, "") : nil
    default: nil
    }
  }

  /// Appends a text of JSON in its quotation marks.
  ///
  /// - Parameter withinHTML: so that neither the end of an element nor a comment can stand in it.
  mutating func appendJSON(_ text: String, withinHTML: Bool = false) {
    appendJSON(Array(text.utf8), withinHTML: withinHTML)
  }

  mutating func appendJSON(_ text: [UInt8], withinHTML: Bool = false) {
    append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
      case 0..<0x20,
        UInt8(ascii: "<") where withinHTML:
        append(contentsOf: "\\u00".utf8)
        append(.hexDigit(byte >> 4))
        append(.hexDigit(byte & 15))
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
