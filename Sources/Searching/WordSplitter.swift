/// Finds the words of a text as they are spelt there: what they are when folded is asked once for each
/// spelling, and not for each word of each page.
struct WordSplitter: IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  /// By scalars below 0x800: whether they stand within words.
  private let isWithin: UnsafeBufferPointer<Bool>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>, _ isWithin: UnsafeBufferPointer<Bool>) {
    self.text = text
    self.isWithin = isWithin
  }

  /// The next spelling of more than one letter.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while index < text.count {
      if text[index] < 0x80, !isWithin[Int(text[index])] {
        index &+= 1
        continue
      }
      let start = index
      let end = endOfWord()
      let isLonger = end - start > 2 || end - start == 2 && text[start] < 0x80
      if isLonger { return UnsafeBufferPointer(rebasing: text[start..<end]) }
    }
    return nil
  }

  /// Where the word ends that begins here, if one does; the gap behind it is passed as well.
  @inline(__always)
  private mutating func endOfWord() -> Int {
    while index < text.count {
      let letters = lettersAhead
      index &+= letters
      guard letters < 8 else { continue }
      guard index < text.count else { break }
      let (scalar, size) = scalar
      index &+= size
      guard scalar < 0x800 ? isWithin[Int(scalar)] : Folding.isWithin(scalar) else {
        return index &- size
      }
    }
    return index
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
    // The highest bit is set from `a` on, or behind `z`; of what is no ASCII it says nothing.
    let small = word | every(0x20)
    let low = small & every(0x7F)
    let isLetter =
      (low &+ every(0x80 - 0x61)) & ~(low &+ every(0x7F - 0x7A)) & ~word
    return (~isLetter & every(0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The scalar that stands here and how many bytes it has; no letter has four, and half a letter is none.
  @inline(__always)
  private var scalar: (scalar: UInt32, size: Int) {
    let byte = UInt32(text[index])
    if byte < 0x80 { return (byte, 1) }
    let left = text.count &- index
    if byte < 0xE0 {
      guard left > 1 else { return (0, left) }
      return ((byte & 0x1F) << 6 | UInt32(text[index &+ 1] & 0x3F), 2)
    }
    guard byte < 0xF0, left > 2 else { return (0, min(left, 4)) }
    let end = UInt32(text[index &+ 1] & 0x3F) << 6 | UInt32(text[index &+ 2] & 0x3F)
    return ((byte & 0x0F) << 12 | end, 3)
  }
}
