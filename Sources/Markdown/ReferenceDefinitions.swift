/// Where a text defines the destinations of its links by reference: `[label]: destination`.
///
/// cmark keeps none of this in its tree. A line of code that looks like a definition is taken for
/// one too; it does no harm, since a definition must also lead where its link leads.
struct ReferenceDefinitions {
  private let bytes: [UInt8]
  private var written: [String: [Written]] = [:]

  private struct Written {
    /// With its brackets.
    let label: Range<Int>
    let destination: Range<Int>
  }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    let reader = DestinationReader(bytes: bytes, end: range.upperBound)
    var index = range.lowerBound
    while let opener = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
      index = opener + 1
      // A caret makes it a footnote.
      guard isFirstOfLine(opener, from: range.lowerBound), index < range.upperBound,
        bytes[index] != UInt8(ascii: "^")
      else { continue }
      var close = index
      while close < range.upperBound, bytes[close] != 0x5D, bytes[close] != 0x5B,
        close - index < 1000
      {
        close += bytes[close] == 0x5C ? 2 : 1
      }
      guard close + 1 < range.upperBound, bytes[close] == 0x5D, bytes[close + 1] == 0x3A,
        let destination = reader.destination(at: close + 2)
      else { continue }
      written[Self.key(of: bytes[index..<close]), default: []].append(
        Written(label: opener..<close + 1, destination: destination.range))
      index = destination.end
    }
  }

  var isEmpty: Bool { written.isEmpty }

  func range(
    of label: Range<Int>, leadingTo destination: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let reader = DestinationReader(bytes: bytes, end: bytes.count)
    return written[Self.key(of: bytes[label])]?
      .first { reader.matches($0.destination, destination) }?.destination
  }

  /// The labels of those that lead there, with their brackets.
  func labels(
    _ label: some Sequence<UInt8>, leadingTo destination: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let reader = DestinationReader(bytes: bytes, end: bytes.count)
    return (written[Self.key(of: label)] ?? [])
      .filter { reader.matches($0.destination, destination) }.map(\.label)
  }

  /// Labels are the same whatever their case and their white space; a ß is two letters there.
  static func key(of label: some Sequence<UInt8>) -> String {
    label.split { $0 <= 0x20 }
      .map { String(decoding: $0, as: UTF8.self).uppercased().lowercased() }
      .joined(separator: " ")
  }

  /// Only indentation and the marks of lists and quotations may stand before a definition.
  private func isFirstOfLine(_ offset: Int, from start: Int) -> Bool {
    var index = offset
    while index > start {
      let byte = bytes[index - 1]
      if byte == 0x0A || byte == 0x0D { return true }
      guard byte <= 0x20 || " >-+*.)0123456789".utf8.contains(byte) else { return false }
      index -= 1
    }
    return true
  }
}
