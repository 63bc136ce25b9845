internal import Diagnostics

/// The header of a page, or `site.yml`, as lines alone, for what must be known of it, or written into it, though it
/// cannot be read as a whole.
package struct HeaderLines: Sendable {
  private let text: SourceText
  private let range: Range<Int>

  /// Nil where the file has no header.
  package init?(_ bytes: [UInt8]) {
    text = SourceText(bytes)
    guard let range = FrontMatterRange(of: text).header else { return nil }
    self.range = range
  }

  /// The lines of a file that is nothing but such lines.
  package init(ofWholeFile bytes: [UInt8]) {
    text = SourceText(bytes)
    range = text.bytes.indices
  }
}

extension HeaderLines {
  /// What a line gives a key, on that line.
  package func word(of key: String) -> String? {
    for line in lines where line.starts(with: "\(key):".utf8) {
      let rest = String(decoding: line.dropFirst(key.utf8.count + 1), as: UTF8.self)
      let value = rest.split(separator: " #", omittingEmptySubsequences: false).first ?? ""
      let word = value.trimmed
      let isQuoted = word.count > 1 && word.first == word.last && "\"'".contains(word.first ?? " ")
      return isQuoted ? String(word.dropFirst().dropLast()) : word
    }
    return nil
  }

  private var lines: [ArraySlice<UInt8>] {
    text.bytes[range].split { $0 == 0x0A || $0 == 0x0D }
  }

  /// The bytes of the file with these keys in lines of their own, as far as the header does not have
  /// them; every other byte as it is. Nil where the header is written so that a line cannot be added.
  package func adding(_ keys: KeyValuePairs<String, String>) -> [UInt8]? {
    let first = text.bytes[range].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "%") else { return nil }
    let new = keys.filter { word(of: $0.key) == nil }
      .map { Array("\($0.key): \($0.value)".utf8) + lineBreak }
    var bytes = text.bytes
    bytes.insert(contentsOf: new.joined(), at: range.lowerBound)
    return bytes
  }

  /// As behind the line that opens the header.
  private var lineBreak: [UInt8] {
    let before = text.bytes[..<range.lowerBound]
    return before.suffix(2).elementsEqual([0x0D, 0x0A]) ? [0x0D, 0x0A] : Array(before.suffix(1))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var word = self
    while let first = word.first, first == " " || first == "\t" { word.removeFirst() }
    while let last = word.last, last == " " || last == "\t" { word.removeLast() }
    return String(word)
  }
}
