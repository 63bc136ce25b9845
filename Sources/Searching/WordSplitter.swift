/// Finds the words of a text as they are spelt there: what they are when folded is asked once for each
/// spelling, and not for each word of each page.
struct WordSplitter {
  private let text: UnsafeBufferPointer<UInt8>
  /// By scalars below 0x800: whether they stand within words.
  private let isWithin: UnsafeBufferPointer<Bool>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>, _ isWithin: UnsafeBufferPointer<Bool>) {
    self.text = text
    self.isWithin = isWithin
  }

  /// The next spelling of more than one letter.
  @inline(__always)
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while index < text.count {
      let first = text[index]
      if first < 0x80, !isWithin[Int(first)] {
        index &+= 1
        continue
      }
      let start = index
      let end = endOfWord()
      let count = end &- start
      if count > 2 || count == 2 && first < 0x80 {
        return UnsafeBufferPointer(rebasing: text[start..<end])
      }
    }
    return nil
  }

  /// Where the word ends that begins here, if one does; a gap that is no ASCII is passed as well.
  @inline(__always)
  private mutating func endOfWord() -> Int {
    while true {
      let letters = lettersAhead
      index &+= letters
      if letters == 8 { continue }
      guard index < text.count else { return index }
      let byte = text[index]
      if byte < 0x80 {
        guard isWithin[Int(byte)] else { return index }
        index &+= 1
      } else {
        let end = index
        guard takesScalar() else { return end }
      }
    }
  }

  /// How many of the next eight bytes are letters for certain: of A to Z, or of the two bytes each of
  /// which U+0400 to U+047F are written. Nearly all words are made of one or the other.
  @inline(__always)
  private var lettersAhead: Int {
    guard index &+ 8 <= text.count else { return 0 }
    let word = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
    if word & 0x80 != 0 {
      let others = word & 0xC0FE_C0FE_C0FE_C0FE ^ 0x80D0_80D0_80D0_80D0
      return others.trailingZeroBitCount / 16 * 2
    }
    let small = (word | every(0x20)) & every(0x7F)
    // The highest bit is set from `a` on, and in the other behind `z`.
    let isLetter = (small &+ every(0x80 - 0x61)) & ~(small &+ every(0x7F - 0x7A)) & ~word
    return (~isLetter & every(0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Goes behind a scalar of several bytes: whether it stands within words.
  private mutating func takesScalar() -> Bool {
    let (scalar, size) = Folding.scalar(of: text, at: index)
    index &+= size
    return scalar < 0x800 ? isWithin[Int(scalar)] : Folding.isWithin(scalar)
  }
}
