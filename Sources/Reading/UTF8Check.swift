/// Finds what is no UTF-8 in a text.
///
/// Nearly every text is ASCII and the pairs of bytes that Latin and Cyrillic letters are: these are
/// told eight bytes at a time. What else there is the library judges, a short piece at a time.
struct UTF8Check {
  private let bytes: UnsafeRawBufferPointer

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The bytes of the first fault; nil in a proper text.
  static func firstFault(in bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBytes { raw -> Range<Int>? in
      let check = UTF8Check(bytes: raw)
      var index = 0
      while true {
        index = check.endOfPairs(from: index)
        guard index < raw.count else { return nil }
        let end = check.endOfPiece(from: index)
        do throws(UTF8.ValidationError) {
          _ = try UTF8Span(validating: bytes.span.extracting(index..<end))
        } catch {
          let fault = error.byteOffsets
          return index + fault.lowerBound..<index + fault.upperBound
        }
        index = end
      }
    }
  }

  /// How far nothing but ASCII and pairs is certain; always the start of a character.
  ///
  /// - Parameter start: the start of a character.
  private func endOfPairs(from start: Int) -> Int {
    var index = start
    // The highest bit of the lowest byte, where the byte before began a pair.
    var open: UInt64 = 0
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let beyond = word & Self.highest
      if beyond | open != 0 {
        let second = word << 1 & beyond
        let begins = second & ~(word << 2)
        // C0 and C1 would begin what one byte says.
        let isLong = ((word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E) & begins
        let goesOn = beyond & ~second
        guard begins == second, isLong == begins, goesOn == begins << 8 | open else { break }
        open = begins >> 56
      }
      index += 8
    }
    return open == 0 ? index : index - 1
  }

  /// Behind the next byte of ASCII that is not too near, or the end of the text.
  private func endOfPiece(from start: Int) -> Int {
    var index = min(start + 8, bytes.count)
    while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
    return min(index + 1, bytes.count)
  }
}
