internal import Diagnostics

/// Words that do not say what a link of them leads to, such as "here": the languages of the site
/// name them.
package struct VagueWords: Sendable {
  private let words: Set<String>
  /// How they begin and how long they are in bytes: nearly every link is told apart by that.
  private let beginnings: Set<Unicode.Scalar>
  /// The bytes of those that have one or two.
  private let heads: Set<UInt16>
  private let lengths: Set<Int>
  /// Of how many bytes a link may be that is one of them, and signs beside it.
  let longest: Int

  /// - Parameter words: in small letters.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    beginnings = Set(
      self.words.flatMap { [$0.unicodeScalars.first, $0.uppercased().unicodeScalars.first] }
        .compactMap { $0 })
    heads = Set(
      beginnings.map { Array(String($0).utf8) }.filter { $0.count < 3 }
        .map { $0.reduce(0) { head, byte in head << 8 | UInt16(byte) } })
    lengths = Set(self.words.map(\.utf8.count))
    longest = max(8, (self.words.map(\.utf8.count).max() ?? 0) + 8)
  }

  /// Whether words that begin so may be one of them, or be signs: of nearly every link its first letter
  /// tells that they are not.
  func mayBegin(_ text: Text) -> Bool {
    guard let first = text.first else { return true }
    if first < 0x80 {
      let isWord = (first | 0x20).isSmallLetter || first.isDigit
      return !isWord || heads.contains(UInt16(first))
    }
    // Below are signs such as «, above letters of three bytes and more.
    guard (0xC4..<0xE0).contains(first), text.count > 1 else { return true }
    return heads.contains(UInt16(first) << 8 | UInt16(text[1]))
  }

  /// Whether a link says no more, or is made of nothing but signs.
  func holds(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSign }),
      let last = scalars.lastIndex(where: { !$0.isSign })
    else {
      return scalars.allSatisfy { $0.isPunctuation || $0.properties.isMath }
    }
    let core = text[start..<scalars.index(after: last)]
    guard beginnings.contains(scalars[start]) else { return false }
    guard core.mayHoldWideBlank else {
      return lengths.contains(core.utf8.count) && words.contains(core.lowercased())
    }
    return words.contains(
      core.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

extension Unicode.Scalar {
  /// Neither of a word nor of a number.
  fileprivate var isSign: Bool {
    if isASCII { return !(UInt8(value) | 0x20).isSmallLetter && !UInt8(value).isDigit }
    return !properties.isAlphabetic && properties.numericType == nil
      && !properties.isDiacritic
  }
}

extension Substring {
  /// Whether words may stand further apart in it than by one blank, or by another sign than that.
  fileprivate var mayHoldWideBlank: Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      // The first bytes of a no-break space and of the blanks of typography.
      if byte == 0xC2 || byte == 0xE2 || byte < 0x20
        || byte == 0x20 && before == 0x20
      {
        return true
      }
      before = byte
    }
    return false
  }
}
