extension [UInt8] {
  /// Appends text for HTML, in element content and in quoted attributes alike.
  mutating func appendEscaped(_ text: String) {
    let isDone = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) } != nil
    if !isDone { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// The same for text that is bytes already.
  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<bytes.count where isEscaped(bytes[index]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(contentsOf: entity(for: bytes[index]).utf8)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}

/// A bit for each of the four, all of which are below 64.
private let escapedBytes: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

@inline(__always)
private func isEscaped(_ byte: UInt8) -> Bool {
  byte < 64 && escapedBytes >> UInt64(byte) & 1 == 1
}

private func entity(for byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  default: "&quot;"
  }
}
