/// Counts lines and characters fast: a text of one line may be megabytes long, and have a thousand
/// faults.
extension UnsafeBufferPointer<UInt8> {
  /// How many line breaks there are from an offset on, and where the last line starts.
  func lineBreaks(from start: Int) -> (count: Int, lastStart: Int) {
    var count = 0
    var lastStart = start
    var index = start
    while let next = nextBreak(from: index) {
      count += 1
      index = next + 1
      if self[next] == 0x0D, index < self.count, self[index] == 0x0A { index += 1 }
      lastStart = index
    }
    return (count, lastStart)
  }

  private func nextBreak(from start: Int) -> Int? {
    guard let base = baseAddress else { return nil }
    let bytes = UnsafeRawPointer(base)
    let each: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let (feed, back) = (word ^ (each &* 0x0A), word ^ (each &* 0x0D))
      if ((feed &- each) & ~feed | (back &- each) & ~back) & (each << 7) != 0 { break }
      index += 8
    }
    return self[Swift.min(index, count)...].firstIndex { $0 == 0x0A || $0 == 0x0D }
  }

  /// The number of characters, as a reader sees them, from an offset to the end.
  ///
  /// Between two letters of the common alphabets there is always a boundary. Only what stands among
  /// other signs is looked up, with the letters on both sides of it.
  func characters(from start: Int) -> Int {
    var characters = 0
    var index = start
    var lastPlain: Int?
    while index < count {
      let ascii = runOfASCII(from: index)
      if ascii > 0 {
        characters += ascii
        index += ascii
        lastPlain = index - 1
        continue
      }
      if let length = lengthOfPlainLetter(at: index) {
        characters += 1
        lastPlain = index
        index += length
        continue
      }
      let first = lastPlain ?? index
      let next = plainLetter(behind: index)
      let text = UnsafeBufferPointer(rebasing: self[first..<next.upperBound])
      characters += String(decoding: text, as: UTF8.self).count - (lastPlain == nil ? 0 : 1)
      lastPlain = next.lowerBound
      index = next.upperBound
    }
    return characters
  }

  /// The plain letter that comes next, or nothing at the end.
  private func plainLetter(behind start: Int) -> Range<Int> {
    var index = start
    while index < count {
      if self[index] < 0x80 { return index..<index + 1 }
      if let length = lengthOfPlainLetter(at: index) { return index..<index + length }
      index += 1
    }
    return index..<index
  }

  private func runOfASCII(from start: Int) -> Int {
    guard let base = baseAddress else { return 0 }
    let bytes = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index - start
  }

  /// Latin with marks, Greek and Cyrillic, but for the marks of Cyrillic; dashes and quotation marks;
  /// the common ideographs.
  private func lengthOfPlainLetter(at index: Int) -> Int? {
    let lead = self[index]
    if lead < 0xE0 {
      guard lead >= 0xC2, index + 1 < count, self[index + 1] & 0xC0 == 0x80 else { return nil }
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F)
      switch scalar {
      case 0xA0...0x2FF, 0x370...0x482, 0x48A...0x52F: return 2
      default: return nil
      }
    }
    guard lead < 0xF0, index + 2 < count, self[index + 1] & 0xC0 == 0x80,
      self[index + 2] & 0xC0 == 0x80
    else { return nil }
    let high = UInt32(lead & 0x0F) << 12
    let scalar = high | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F)
    switch scalar {
    case 0x2010...0x2027, 0x4E00...0x9FFF: return 3
    default: return nil
    }
  }
}
