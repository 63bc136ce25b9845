import Diagnostics
import Foundation
import Testing

@testable import Reading

/// Letters and their marks, as one sign or two.
@Suite struct ComposedTextTests {
  @Test func `composing agrees with Foundation for every letter and its marks`() {
    for range in [0xC0...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3] as [ClosedRange<UInt32>] {
      for scalar in range.compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
        let apart = String(scalar).decomposedStringWithCanonicalMapping
        let composed = ComposedText.compose("x" + apart + "z")
        let wanted = ("x" + apart + "z").precomposedStringWithCanonicalMapping
        #expect(Array(composed.utf8) == Array(wanted.utf8), "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  private func complaint(_ text: String) -> Diagnostic? {
    PartedLetters.complaint(in: Array(text.utf8), of: "a.md")
  }

  @Test func `a letter that is two signs is complained of once, and all are mended`() throws {
    let text = "---\r\ntitle: Мои\u{306} е\u{308}ж\r\n---\r\nЙод, за\u{301}мок, cafe\u{301}.\r\n"
    let found = try #require(complaint(text))
    #expect(found.arguments == ["word": "й", "count": "3"])
    let mends = FileMends.all(in: [found])
    let mended = String(decoding: mends[0].applied(to: Array(text.utf8)), as: UTF8.self)
    #expect(Array(mended.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    #expect(complaint(mended) == nil)
  }

  @Test(arguments: [
    "за\u{301}мок", "и\u{301}", "\u{306}", "x\u{304}", "й", "é", "Ͱ", "שָׁ", "한", "",
    String(repeating: "и", count: 40),
  ])
  func `a mark that joins no letter, and a letter that is one sign, are as they must be`(
    _ text: String
  ) {
    #expect(complaint(text) == nil)
  }

  @Test func `the stress on a letter with a mark stays, and the mark is joined`() throws {
    let mend = try #require(complaint("е\u{308}\u{301}")?.mend)
    #expect(mend == .edit(Place("a.md", 0..<6), "ё\u{301}"))
  }
}
