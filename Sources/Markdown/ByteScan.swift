internal import Glibc

/// Looks for bytes eight at a time.
struct ByteRange: Sendable {
  /// What is added to the lower seven bits of each byte, so that the highest bit says whether it is
  /// at or above the first of the range, and above the last.
  private let toFirst: UInt64
  private let aboveLast: UInt64
  /// All ones where the range lies above ASCII.
  private let flip: UInt64
  private let first: UInt8
  private let last: UInt8

  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// Both bytes are ASCII, or neither is.
  init(_ first: UInt8, _ last: UInt8) {
    self.first = first
    self.last = last
    toFirst = UInt64(0x80 - (first & 0x7F)) &* Self.each
    aboveLast = UInt64(0x7F - (last & 0x7F)) &* Self.each
    flip = first >= 0x80 ? 0 : UInt64.max
  }

  func holds(_ byte: UInt8) -> Bool { first <= byte && byte <= last }

  /// Not nought where one of the eight bytes is in the range.
  func hits(in word: UInt64) -> UInt64 {
    let low = word & ~Self.highest
    return (low &+ toFirst) & ~(low &+ aboveLast) & (word ^ flip) & Self.highest
  }
}

extension Text {
  /// The offset of the first eight bytes that `test` does not give nought for, or of the last few,
  /// which are not looked at; their number if there are none.
  @inline(__always)
  func firstEight(_ test: (UInt64) -> UInt64) -> Int {
    guard let base = baseAddress else { return 0 }
    let start = UnsafeRawPointer(base)
    var index = 0
    while index + 8 <= count {
      if test(start.loadUnaligned(fromByteOffset: index, as: UInt64.self)) != 0 { return index }
      index += 8
    }
    return index
  }

  func holds(_ byte: UInt8) -> Bool {
    guard let base = baseAddress else { return false }
    return memchr(base, Int32(byte), count) != nil
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
  func holds(_ word: StaticString) -> Bool {
    guard var start = UnsafeRawPointer(baseAddress) else { return false }
    let end = start + count
    let length = word.utf8CodeUnitCount
    while let found = memchr(start, Int32(word.utf8Start.pointee), end - start) {
      guard end - UnsafeRawPointer(found) >= length else { return false }
      if memcmp(found, word.utf8Start, length) == 0 { return true }
      start = UnsafeRawPointer(found) + 1
    }
    return false
  }

  func occurrences(of byte: UInt8) -> Int {
    var occurrences = 0
    visit(byte) { _, _ in occurrences += 1 }
    return occurrences
  }
}
