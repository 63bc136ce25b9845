internal import Diagnostics

/// One word of an address: small Latin letters and digits in groups joined by single hyphens.
package struct Slug: Sendable, Hashable {
  package let text: String

  /// Nil when the text is not safe in every address: anything but `a-z`, `0-9` and hyphens between.
  package init?(_ text: String) {
    var last = UInt8(ascii: "-")
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      let hyphen = UInt8(ascii: "-")
      guard byte.isSmallLetter || byte.isDigit || byte == hyphen && last != hyphen else {
        return nil
      }
      last = byte
    }
    guard last != UInt8(ascii: "-") else { return nil }
    self.text = text
  }

  /// The slug that reads most like the words: letters outside Latin written by the table, everything
  /// else a hyphen. Nil when nothing is left.
  package init?(reading words: String, by latin: Transliteration) {
    self.init(String(decoding: latin.address(of: words), as: UTF8.self))
  }
}

extension Slug: Comparable, CustomStringConvertible {
  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
  package var description: String { text }
}
