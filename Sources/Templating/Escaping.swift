extension [UInt8] {
  /// Appends text for HTML, in element content and in quoted attributes alike.
  mutating func appendEscaped(_ text: String) {
    let isDone = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) } != nil
    if !isDone { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// The same for text that is bytes already.
  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let index = firstEscaped(in: bytes, from: start) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(entity(for: bytes[index]))
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Escapes what was appended behind an offset.
  package mutating func escape(from start: Int) {
    let isPlain = withUnsafeBufferPointer { firstEscaped(in: $0, from: start) == nil }
    guard !isPlain else { return }
    let text = Array(self[start...])
    removeSubrange(start...)
    text.withUnsafeBufferPointer { appendEscaped($0) }
  }
}

/// The first `"`, `&`, `<` or `>`, looked for in eight bytes at a time.
private func firstEscaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var index = start
  let raw = UnsafeRawBufferPointer(bytes)
  while index + 8 <= bytes.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    // The quotation mark and `&` differ in one bit, and so do `<` and `>`.
    let found =
      zeroBytes((word & ~everyByte(0x04)) ^ everyByte(0x22))
      | zeroBytes((word & ~everyByte(0x02)) ^ everyByte(0x3C))
    if found != 0 { return index + found.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < bytes.count {
    if isEscaped(bytes[index]) { return index }
    index += 1
  }
  return nil
}

@inline(__always)
private func everyByte(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

/// A set bit for each byte that is nought; the lowest of them is never wrong.
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- everyByte(0x01)) & ~word & everyByte(0x80)
}

@inline(__always)
private func isEscaped(_ byte: UInt8) -> Bool {
  byte & ~0x04 == 0x22 || byte & ~0x02 == 0x3C
}

private func entity(for byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  default: "&quot;"
  }
}
