/// A text with small letters for capital ones, searched by its bytes as browsers do: to them a
/// sign that changes the one before it is a sign of its own.
struct LoweredText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  func holds(_ word: StaticString) -> Bool { !bytes.isEmpty && find(word, from: 0) != nil }

  /// What stands behind each place of the word, up to the next one.
  func parts(behind word: StaticString) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var next = find(word, from: 0)
    while let place = next {
      let start = place + word.utf8CodeUnitCount
      next = find(word, from: start)
      parts.append(bytes[start..<(next ?? bytes.count)])
    }
    return parts
  }

  private func find(_ word: StaticString, from start: Int) -> Int? {
    word.withUTF8Buffer { word in
      guard let first = word.first, start + word.count <= bytes.count else { return nil }
      return (start...bytes.count - word.count).first { place in
        bytes[place] == first && bytes[place..<place + word.count].elementsEqual(word)
      }
    }
  }
}
