/// What HTML says without its marks: each block on lines of its own, with an empty one between two.
package struct PlainText: Sendable {
  package let bytes: [UInt8]
  /// Where headings stand in it, those of tables and terms not among them.
  package let headings: [Range<Int>]

  /// - Parameter html: well formed, as every part of a page is.
  package init(_ html: [UInt8]) {
    var headings: [Range<Int>] = []
    // Nothing becomes longer: a tag has two bytes at least, a reference more than its character.
    bytes = [UInt8](unsafeUninitializedCapacity: html.count) { output, count in
      html.withUnsafeBufferPointer { html in
        var reader = PlainTextReader(html: html, output: output)
        reader.read()
        count = reader.count
        headings = reader.headings
      }
    }
    self.headings = headings
  }

  /// No more than so many bytes, and no part of a letter.
  package func beginning(of count: Int) -> ArraySlice<UInt8> {
    guard bytes.count > count else { return bytes[...] }
    var end = count
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
