internal import Diagnostics

/// Text for files that programs read.
extension [UInt8] {
  /// Appends a text that is known beforehand.
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

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
    while let (place, replacement) = Self.firstSpecial(in: text, from: start) {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place.lowerBound]))
      append(replacement)
      start = place.upperBound
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// What cannot stand as it is, and what stands for it.
  private static func firstSpecial(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (place: Range<Int>, replacement: StaticString)? {
    var index = start
    while index + 8 <= text.count, isPlain(text, at: index) { index += 8 }
    while index < text.count {
      let next = index + 1
      switch text[index] {
      case UInt8(ascii: "&"): return (index..<next, "&amp;")
      case UInt8(ascii: "<"): return (index..<next, "&lt;")
      case UInt8(ascii: ">"): return (index..<next, "&gt;")
      case UInt8(ascii: "\""): return (index..<next, "&quot;")
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"): break
      case 0..<0x20: return (index..<next, "")
      case 0xEF where next + 1 < text.count && text[next] == 0xBF && text[next + 1] >= 0xBE:
        return (index..<next + 2, "")
      default: break
      }
      index = next
    }
    return nil
  }

  /// Whether eight bytes stand as they are, as nearly all do; false where it takes a closer look.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The quotation mark and `&` differ in one bit, and so do `<` and `>`.
    return bytes(of: word, below: 0x20) | bytes(of: word ^ every(0xEF), below: 1)
      | bytes(of: (word | every(0x04)) ^ every(0x26), below: 1)
      | bytes(of: (word | every(0x02)) ^ every(0x3E), below: 1) == 0
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// A set bit for each byte that is less, which borrows from it; the lowest of them is never wrong.
  @inline(__always)
  private static func bytes(of word: UInt64, below limit: UInt64) -> UInt64 {
    (word &- every(limit)) & ~word & every(0x80)
  }

  /// Appends a text of JSON in its quotation marks.
  ///
  /// - Parameter withinHTML: so that neither the end of an element nor a comment can stand in it.
  mutating func appendJSON(_ text: String, withinHTML: Bool = false) {
    var text = text
    text.withUTF8 { appendJSON($0, withinHTML) }
  }

  mutating func appendJSON(_ text: ArraySlice<UInt8>, withinHTML: Bool = false) {
    text.withUnsafeBufferPointer { appendJSON($0, withinHTML) }
  }

  private mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>, _ withinHTML: Bool) {
    append(UInt8(ascii: "\""))
    var start = 0
    while let index = Self.firstEscaped(in: text, from: start, withinHTML) {
      if start < index { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
      appendEscape(text[index])
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    append(UInt8(ascii: "\""))
  }

  /// The next byte that JSON does not take as it is, looked for in eight at a time.
  private static func firstEscaped(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ withinHTML: Bool
  ) -> Int? {
    var index = start
    let raw = UnsafeRawBufferPointer(text)
    while index + 8 <= text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      var found =
        bytes(of: word, below: 0x20) | bytes(of: word ^ every(0x22), below: 1)
        | bytes(of: word ^ every(0x5C), below: 1)
      if withinHTML { found |= bytes(of: word ^ every(0x3C), below: 1) }
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return text[index...].firstIndex { byte in
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        || withinHTML && byte == UInt8(ascii: "<")
    }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    default:
      append(contentsOf: "u00".utf8)
      append(.hexDigit(byte >> 4))
      append(.hexDigit(byte & 15))
    }
  }
}
