internal import Diagnostics

/// Changes of words in files, each no larger than what differs.
struct SourceEdits {
  /// The bytes of a file as it is now; nil where it is none of the site's texts.
  let bytes: (String) -> [UInt8]?
  private(set) var mends: [Mend] = []

  init(of bytes: @escaping (String) -> [UInt8]?) {
    self.bytes = bytes
  }

  mutating func add(_ new: [Mend]) { mends += new }

  /// Other words for those that stand within a place, or behind it where a place is only the beginning
  /// of what holds them.
  mutating func replace(_ word: String, by new: String, at place: Place) {
    guard word != new, let bytes = bytes(place.file), place.range.upperBound <= bytes.count else {
      return
    }
    let wanted = Array(word.utf8)
    if let range = Self.first(wanted, in: bytes, place.range) {
      mends.append(.edit(Place(place.file, range), new))
    } else if !bytes[place.range].contains(where: { $0 <= 0x20 }) {
      // Written with escapes: all of it is the word.
      mends.append(.edit(place, new))
    } else if let range = Self.standing(wanted, in: bytes, from: place.range.lowerBound) {
      mends.append(.edit(Place(place.file, range), new))
    }
  }

  private static func first(
    _ word: [UInt8], in bytes: [UInt8], _ range: Range<Int>
  ) -> Range<Int>? {
    guard !word.isEmpty, range.count >= word.count else { return nil }
    return (range.lowerBound...range.upperBound - word.count).lazy
      .map { $0..<$0 + word.count }.first { bytes[$0].elementsEqual(word) }
  }

  /// Where the word stands next by itself: what is around it is no part of a path.
  private static func standing(
    _ word: [UInt8], in bytes: [UInt8], from start: Int
  ) -> Range<Int>? {
    var start = start
    while let range = first(word, in: bytes, start..<bytes.count) {
      let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
      let behind = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
      if " \t\n(<\"'".utf8.contains(before), " \t\r\n)>\"'#".utf8.contains(behind) { return range }
      start = range.upperBound
    }
    return nil
  }
}
