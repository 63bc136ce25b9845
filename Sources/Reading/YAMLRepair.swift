internal import Diagnostics

/// Says how a line of YAML is written that could not be read.
struct YAMLRepair {
  private let text: SourceText

  init(_ text: SourceText) { self.text = text }

  /// A text in quotation marks: single ones where double ones stand in it.
  static func quoted(_ text: String) -> String {
    let hasDouble = text.contains("\"") || text.contains("\\")
    if hasDouble, !text.contains("'") { return "'\(text)'" }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return "\"\(escaped)\""
  }
}

extension YAMLRepair {
  /// The key and the value of a line; nil where there is no key or no value.
  func parts(of line: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    var key = trimmed(line)
    if text.bytes[key].starts(with: "- ".utf8) {
      key = trimmed(key.lowerBound + 2..<line.upperBound)
    }
    guard let colon = text.bytes[key].firstIndex(of: UInt8(ascii: ":")), colon > key.lowerBound
    else { return nil }
    let value = trimmed(colon + 1..<line.upperBound)
    return value.isEmpty ? nil : (trimmed(key.lowerBound..<colon), value)
  }

  /// The line with its value in quotation marks, without the spaces before it; nil where the text
  /// could not be read up to the end of the line then either.
  func quotedLine(_ line: Range<Int>, in range: Range<Int>) -> String? {
    guard let (key, value) = parts(of: line), !isCollection(value) else { return nil }
    let quoted = quoted(value)
    let bytes =
      Array(text.bytes[..<value.lowerBound]) + Array(quoted.utf8) + text.bytes[value.upperBound...]
    let grown = quoted.utf8.count - value.count
    var faults: [Diagnostic] = []
    _ = YAMLParser.parseByLibrary(
      SourceText(bytes), in: range.lowerBound..<range.upperBound + grown, &faults, repairs: false
    ) { Place("", $0) }
    let end = line.upperBound + grown
    guard faults.allSatisfy({ $0.place.range.lowerBound > end }) else { return nil }
    return "\(text.text(in: key)): \(quoted)"
  }

  /// The value in quotation marks, once.
  func quoted(_ value: Range<Int>) -> String { Self.quoted(unwrapped(text.text(in: value))) }

  /// What stands between brackets or braces holds the fault and is no text.
  private func isCollection(_ value: Range<Int>) -> Bool {
    switch (text.bytes[value].first, text.bytes[value].last) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "{"), UInt8(ascii: "}")): true
    default: false
    }
  }

  /// A value that begins and ends with the same quotation mark was meant to stand in it, unless the
  /// first one is closed by another before its end: `"One" and "two"`.
  private func unwrapped(_ value: String) -> String {
    guard value.count > 2, let quote = value.first, quote == value.last, "\"'".contains(quote)
    else { return value }
    let inner = value.dropFirst().dropLast()
    guard let next = inner.firstIndex(of: quote) else { return String(inner) }
    let behind = inner[inner.index(after: next)...]
    let closes =
      inner[..<next].last?.isWhitespace == false && behind.first?.isLetter != true
      && behind.count(where: { $0 == quote }) % 2 == 1
    return closes ? value : String(inner)
  }

  /// The end of the parts between braces from here on that are no key with a value.
  func endOfParts(from start: Int) -> Int {
    var end = start
    while end < text.bytes.count, text.bytes[end] == UInt8(ascii: ",") {
      let part = text.bytes[(end + 1)...].prefix { !Self.ends.contains($0) }
      let words = text.text(in: part.startIndex..<part.endIndex)
      guard !words.contains(": "), !words.hasSuffix(":") else { return end }
      end = part.endIndex
    }
    return end
  }

  private static let ends = Array(",}]\n".utf8)

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let first = text.bytes[range].firstIndex(where: { !isSpace($0) }),
      let last = text.bytes[range].lastIndex(where: { !isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
