internal import Glibc

/// Words with a number each, in the order in which they were met.
///
/// A table of its own: a dictionary of strings would make a string of each word of each page only to
/// find out that it is known.
struct WordTable {
  private struct Entry {
    let number: UInt32
    let start: UInt32
    let count: UInt32

    var place: Range<Int> { Int(start)..<Int(start + count) }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Which word lies at each place, counted from 1; nought: none.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { entries.count }

  /// Its number, and whether it was not met before.
  mutating func index(of word: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let number = Self.number(of: word)
    var slot = Int(number) & (slots.count &- 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      let entry = entries[index]
      if entry.number == number, entry.count == word.count, bytes.span.hold(word, at: entry.start) {
        return (index, false)
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    slots[slot] = UInt32(entries.count + 1)
    entries.append(
      Entry(number: number, start: UInt32(bytes.count), count: UInt32(word.count)))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
    return (entries.count - 1, true)
  }

  /// The word with a number.
  func word(_ index: Int) -> ArraySlice<UInt8> {
    bytes[entries[index].place]
  }

  /// The numbers of all words in the order of their bytes.
  var sorted: [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      entries.indices.sorted { one, other in
        let (one, other) = (bytes[entries[one].place], bytes[entries[other].place])
        return one.lexicographicallyPrecedes(other)
      }
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.number) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

extension WordTable {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Tells most words apart: eight bytes at a time, the last ones once more with those before them.
  @inline(__always)
  fileprivate static func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var number = UInt64(truncatingIfNeeded: word.count)
    if word.count >= 8 {
      var index = 0
      while index < word.count {
        number = (number ^ bytes(of: word, at: min(index, word.count &- 8))) &* factor
        number ^= number >> 32
        index &+= 8
      }
    } else if word.count >= 4 {
      let (first, last): (UInt32, UInt32) = (
        bytes(of: word, at: 0), bytes(of: word, at: word.count &- 4)
      )
      number ^= UInt64(first) << 32 | UInt64(last)
    } else {
      for byte in word { number = number << 8 | UInt64(byte) }
    }
    return UInt32(truncatingIfNeeded: (number &* factor) >> 32)
  }

  @inline(__always)
  private static func bytes<Number: FixedWidthInteger>(
    of word: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Number {
    UnsafeRawBufferPointer(word).loadUnaligned(fromByteOffset: index, as: Number.self)
  }
}

extension Span<UInt8> {
  /// Whether the bytes of a word stand at an offset.
  @inline(__always)
  fileprivate func hold(_ word: UnsafeBufferPointer<UInt8>, at offset: UInt32) -> Bool {
    guard let start = word.baseAddress else { return true }
    return withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + Int(offset), start, word.count) == 0 } == true
    }
  }
}
