/// The signs that turn the direction of all that follows, as far as they are turned back.
package enum TurningSigns {
  /// A sign that nothing turns back.
  package struct Open: Sendable, Hashable {
    /// Among the bytes that were looked at.
    package let range: Range<Int>
    /// `U+202E`
    package let name: String
    /// The name of the sign that would turn it back.
    package let closing: String
  }

  /// Of two bytes behind 0xE2, whether the three are such a sign.
  package static func holds(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xAA...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }

  /// Those that are still open at the end, in the order of the text: an isolate ends with U+2069 and
  /// whatever was opened in it, an embedding with U+202C.
  package static func leftOpen(in bytes: some RandomAccessCollection<UInt8>) -> [Open] {
    var open: [Open] = []
    var index = 0
    var rest = bytes[...]
    while let start = rest.firstIndex(of: 0xE2) {
      index += rest.distance(from: rest.startIndex, to: start)
      rest = rest[start...]
      let sign = Array(rest.prefix(3))
      rest = rest.dropFirst()
      defer { index += 1 }
      guard sign.count == 3, holds(sign[1], sign[2]) else { continue }
      switch sign[2] {
      case 0xAC:
        if let last = open.last, last.closing == embeddingEnd { open.removeLast() }
      case 0xA9:
        if let last = open.lastIndex(where: { $0.closing == isolateEnd }) {
          open.removeSubrange(last...)
        }
      default:
        let isIsolate = sign[1] == 0x81
        let value = (isIsolate ? 0x2040 : 0x2000) + Int(sign[2] & 0x3F)
        open.append(
          Open(
            range: index..<index + 3, name: "U+" + String(value, radix: 16, uppercase: true),
            closing: isIsolate ? isolateEnd : embeddingEnd))
      }
    }
    return open
  }

  private static let embeddingEnd = "U+202C"
  private static let isolateEnd = "U+2069"
}
