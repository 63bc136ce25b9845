internal import Platform

/// Sixteen bytes, looked at in one step.
typealias Block = SIMD16<UInt8>
/// Which of sixteen bytes something holds of.
typealias Marks = SIMDMask<SIMD16<Int8>>

extension Marks {
  @inline(__always)
  var isEmpty: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }
}

/// The bytes from one to another.
struct ByteRange: Sendable {
  private let first: UInt8
  private let last: UInt8

  init(_ first: UInt8, _ last: UInt8) {
    self.first = first
    self.last = last
  }

  func holds(_ byte: UInt8) -> Bool { first <= byte && byte <= last }

  /// Those of sixteen bytes that are in the range.
  @inline(__always)
  func marks(in block: Block) -> Marks {
    (block &- Block(repeating: first)) .<= Block(repeating: last &- first)
  }
}

extension Text {
  /// The number of bytes, where `test` marks none; else an offset before which it marks none, and
  /// behind which it marks one soon, if sixteen are left from the start.
  @inline(__always)
  func firstBlock(from start: Int = 0, _ test: (Block) -> Marks) -> Int {
    guard let base = baseAddress, count - start >= 16 else { return start }
    var index = start
    while test(Self.block(base + index)).isEmpty {
      guard index + 16 < count else { return count }
      // The last few once more with those before them, rather than one by one.
      index = Swift.min(index + 16, count - 16)
    }
    return index
  }

  /// Whether the test holds of one of the bytes; `isHit` is the same test for a single one.
  @inline(__always)
  func holds(_ test: (Block) -> Marks, isHit: (UInt8) -> Bool) -> Bool {
    guard count >= 16 else { return contains(where: isHit) }
    return firstBlock(test) < count
  }

  @inline(__always)
  private static func block(_ start: UnsafePointer<UInt8>) -> Block {
    UnsafeRawPointer(start).loadUnaligned(as: Block.self)
  }

  func holds(_ byte: UInt8) -> Bool {
    guard let base = baseAddress else { return false }
    return memchr(base, Int32(byte), count) != nil
  }

  /// Where the byte stands first.
  func firstOffset(of byte: UInt8) -> Int? {
    guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Visits each place of a byte with the bytes before and behind it, 0 beyond the ends.
  @inline(__always)
  func visit(_ byte: UInt8, _ visit: (UInt8, UInt8) -> Void) {
    guard let base = baseAddress else { return }
    var index = 0
    while index < count, let found = memchr(base + index, Int32(byte), count - index) {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      visit(index > 0 ? self[index - 1] : 0, index + 1 < count ? self[index + 1] : 0)
      index += 1
    }
  }

  /// Whether the bytes of the word stand anywhere in these.
  func holds(_ word: StaticString) -> Bool { firstOffset(of: word) != nil }

  /// Where the word stands first, from an offset on.
  func firstOffset(of word: StaticString, from offset: Int = 0) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress) else { return nil }
    var start = base + offset
    let end = base + count
    let length = word.utf8CodeUnitCount
    while let found = memchr(start, Int32(word.utf8Start.pointee), end - start) {
      start = UnsafeRawPointer(found)
      guard end - start >= length else { return nil }
      if memcmp(start, word.utf8Start, length) == 0 { return start - base }
      start += 1
    }
    return nil
  }

  func occurrences(of byte: UInt8) -> Int {
    var occurrences = 0
    visit(byte) { _, _ in occurrences += 1 }
    return occurrences
  }
}
