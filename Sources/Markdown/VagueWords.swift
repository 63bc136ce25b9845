internal import Diagnostics

/// Words that do not say what a link of them leads to, such as "here": the languages of the site
/// name them.
package struct VagueWords: Sendable {
  private let words: Set<String>
  /// How they begin and how long they are in bytes: nearly every link is told apart by that.
  private let heads: Set<UInt32>
  private let lengths: Set<Int>
  /// Of how many bytes a link may be that is one of them, and signs beside it.
  let longest: Int

  /// - Parameter words: in small letters.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    heads = Set(self.words.flatMap { Self.spellings(of: $0.prefix(2)) }.compactMap(Self.head))
    lengths = Set(self.words.map(\.utf8.count))
    longest = max(8, (self.words.map(\.utf8.count).max() ?? 0) + 8)
  }

  /// Whether words that begin so may be one of them, or be signs: of nearly every link its first two
  /// letters tell that they are not.
  func mayBegin(_ text: Text) -> Bool {
    guard let head = Self.head(of: text) else { return true }
    return heads.contains(head)
  }

  /// The bytes of the first two letters; nil where no two of one byte or two stand there.
  private static func head(of text: Text) -> UInt32? {
    var (head, index): (UInt32, Int) = (0, 0)
    for _ in 0..<2 {
      guard index < text.count else { return nil }
      let byte = text[index]
      head = head << 8 | UInt32(byte)
      index += 1
      if byte.isLetterOrDigit { continue }
      // Below are signs such as «, above letters of three bytes and more.
      guard (0xC4..<0xE0).contains(byte), index < text.count else { return nil }
      head = head << 8 | UInt32(text[index])
      index += 1
    }
    return head
  }

  private static func head(_ text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { head(of: $0) }
  }

  /// Two letters, each of them as it is and as a capital.
  private static func spellings(of letters: Substring) -> [String] {
    let spellings = letters.map { [String($0), $0.uppercased()] }
    guard spellings.count == 2 else { return [] }
    return spellings[0].flatMap { first in spellings[1].map { first + $0 } }
  }

  /// Whether a link says no more, or is made of nothing but signs.
  func holds(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSign }),
      let last = scalars.lastIndex(where: { !$0.isSign })
    else {
      return scalars.allSatisfy { $0.isPunctuation || $0.properties.isMath }
    }
    var core = text[start..<scalars.index(after: last)]
    guard core.withUTF8({ mayBegin($0) }) else { return false }
    guard core.withUTF8({ $0.mayHoldWideBlank }) else {
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

extension Text {
  /// Whether words may stand further apart in it than by one blank, or by another sign than that.
  fileprivate var mayHoldWideBlank: Bool {
    var before: UInt8 = 0
    for byte in self {
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
