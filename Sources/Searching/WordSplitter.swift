/// Takes the words out of texts, folded.
struct WordSplitter {
  let folding: Folding
  /// A longer one is no word that anybody would look for.
  static let longest = 96

  /// Gives each word of more than one letter to `found`, with a number that tells most words apart.
  func split(
    _ text: UnsafeBufferPointer<UInt8>, _ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) {
    // Room for the last letter, which may begin just before the end.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest + 4) { word in
      var run = Run(word: word)
      var index = 0
      while index < text.count {
        let byte = text[index]
        var scalar = Int(byte)
        index += 1
        if byte >= 0x80 {
          guard byte < 0xE0, index < text.count else {
            index = run.takeLong(text, at: index - 1, folding, found)
            continue
          }
          scalar = Int(byte & 0x1F) << 6 | Int(text[index] & 0x3F)
          index += 1
        }
        let letter = folding.letter(scalar)
        if letter > Folding.nothing {
          run.take(letter)
        } else if letter == Folding.gap {
          run.end(found)
        }
      }
      run.end(found)
    }
  }
}

/// A word that is being read.
private struct Run {
  let word: UnsafeMutableBufferPointer<UInt8>
  var count = 0
  var letters = 0
  var number: UInt32 = 0x811C_9DC5

  mutating func take(_ letter: UInt16) {
    number = (number ^ UInt32(letter)) &* 0x0100_0193
    letters += 1
    guard count < WordSplitter.longest else { return }
    if letter < 0x80 {
      word[count] = UInt8(letter)
      count += 1
    } else {
      word[count] = UInt8(0xC0 | letter >> 6)
      word[count + 1] = UInt8(0x80 | letter & 0x3F)
      count += 2
    }
  }

  mutating func end(_ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void) {
    if letters > 1, count < WordSplitter.longest {
      // The numbers of words that differ in their first letters alone must not lie side by side.
      found(UnsafeBufferPointer(rebasing: word[..<count]), number ^ number >> 15)
    }
    count = 0
    letters = 0
    number = 0x811C_9DC5
  }

  /// A letter of three bytes or more; the place behind it.
  mutating func takeLong(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ folding: Folding,
    _ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) -> Int {
    let size = text[index] < 0xE0 ? 2 : text[index] < 0xF0 ? 3 : 4
    let end = min(index + size, text.count)
    let bytes = UnsafeBufferPointer(rebasing: text[index..<end])
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return end
    }
    if Folding.isLeftOut(scalar) { return end }
    guard let letter = folding.letter(scalar) else {
      self.end(found)
      return end
    }
    number = (number ^ letter.value) &* 0x0100_0193
    letters += 1
    guard count < WordSplitter.longest else { return end }
    for byte in UTF8.encode(letter) ?? .init() {
      word[count] = byte
      count += 1
    }
    return end
  }
}
