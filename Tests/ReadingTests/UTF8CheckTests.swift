import Testing

@testable import Reading

@Suite struct UTF8CheckTests {
  /// Each of the pieces is proper by itself or has one fault.
  private static let pieces: [[UInt8]] = [
    Array("word ".utf8), Array("a".utf8), Array("слово ".utf8), Array("é".utf8),
    Array("— «».".utf8), Array("中文😀".utf8), Array("\u{7FF}\u{800}\u{FFFF}\u{10FFFF}".utf8),
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xD0, 0xD0], [0xE2, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF], [0xE0, 0x9F, 0xBF], [0xBF, 0xBF],
  ]

  private func libraryFault(in bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }

  @Test func `a fault is found where the library finds it, wherever it lies`() {
    for length in 0..<20 {
      let before = [UInt8](repeating: 0x61, count: length)
      for first in Self.pieces {
        for second in Self.pieces {
          for end in [[], Array("ы".utf8), Array("the rest of it".utf8)] {
            let bytes = before + first + second + end
            let found = UTF8Check.firstFault(in: bytes)
            #expect(found == libraryFault(in: bytes), "\(bytes)")
          }
        }
      }
    }
  }

  @Test func `a letter may be cut by the end of eight bytes`() {
    let text = Array("a".utf8) + Array(String(repeating: "ж", count: 40).utf8)
    #expect(UTF8Check.firstFault(in: text) == nil)
    #expect(UTF8Check.firstFault(in: text.dropLast()) == libraryFault(in: text.dropLast()))
  }
}
