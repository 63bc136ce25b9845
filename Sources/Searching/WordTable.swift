/// Words with a number each, in the order in which they were met.
///
/// A table of its own: a dictionary of strings would make a string of each word of each page only to
/// find out that it is known.
struct WordTable {
  private struct Entry {
    let number: UInt32
    let start: UInt32
    let count: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Which word lies at each place, counted from 1; nought: none.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { entries.count }

  /// Its number, and whether it was not met before.
  ///
  /// - Parameter number: the same one for the same bytes; few others have it.
  mutating func index(
    of word: UnsafeBufferPointer<UInt8>, _ number: UInt32
  ) -> (index: Int, isNew: Bool) {
    var slot = Int(number) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].number == number, isSame(entries[index], word) { return (index, false) }
      slot = (slot + 1) & (slots.count - 1)
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
    let entry = entries[index]
    return bytes[Int(entry.start)..<Int(entry.start + entry.count)]
  }

  private func isSame(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.count == word.count else { return false }
    let start = Int(entry.start)
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
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
