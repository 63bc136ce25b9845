internal import Platform

/// Words with a number each, in the order in which they were met.
///
/// A table of its own: a dictionary of strings would make a string of each word of each page only to
/// find out that it is known.
struct WordTable {
  private struct Entry {
    let key: WordKey
    let start: UInt32

    var place: Range<Int> { Int(start)..<Int(start + key.count) }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Which word lies at each place, counted from 1; nought: none.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { entries.count }

  /// Its number, and whether it was not met before.
  @inline(__always)
  mutating func index(of word: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let key = WordKey(word)
    let last = slots.count &- 1
    var slot = key.slot & last
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      let entry = entries[index]
      if entry.key == key, word.count <= 16 || bytes.span.hold(word, at: entry.start) {
        return (index, false)
      }
      slot = (slot &+ 1) & last
    }
    add(word, key, at: slot)
    return (entries.count - 1, true)
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ key: WordKey, at slot: Int) {
    slots[slot] = UInt32(entries.count + 1)
    entries.append(Entry(key: key, start: UInt32(bytes.count)))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
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
      var slot = entry.key.slot & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

/// A word by its first and last bytes: all of it, unless it has more than sixteen.
private struct WordKey: Equatable {
  let first: UInt64
  let last: UInt64
  let count: UInt32

  /// The first and the last eight bytes overlap in a word of fewer than sixteen.
  @inline(__always)
  init(_ word: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(word)
    count = UInt32(truncatingIfNeeded: word.count)
    if word.count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: word.count &- 8, as: UInt64.self)
    } else if word.count >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: word.count &- 4, as: UInt32.self))
    } else {
      first = word.reduce(0) { $0 << 8 | UInt64($1) }
      last = 0
    }
  }

  var slot: Int {
    let mixed = (first ^ last &* 0xC2B2_AE3D_27D4_EB4F ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
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
