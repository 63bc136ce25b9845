/// A word of a text, where it stands and what stands before it.
struct NameToken: Sendable {
  /// Its bytes.
  let range: Range<Int>
  /// Whether it begins with a letter that is not small, and is no part of an address.
  let isCapital: Bool
  let gap: Gap
  /// Whether a sentence begins with it, or the text.
  let beginsSentence: Bool

  /// What parts two words.
  enum Gap: Sendable {
    case space, hyphen, other
  }

  /// The words of a text.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [NameToken] {
    var reader = TokenReader(text)
    while let token = reader.next() { reader.tokens.append(token) }
    return reader.tokens
  }
}

/// Reads the words of a text one by one.
private struct TokenReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// What was read since the last word: which parts words, and whether it ends a sentence.
  private var gap: NameToken.Gap?
  private var endsSentence = true
  var tokens: [NameToken] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  mutating func next() -> NameToken? {
    gap = nil
    endsSentence = tokens.isEmpty
    while index < text.count {
      let (scalar, size) = Letters.scalar(text, at: index)
      if Letters.small(scalar) != 0 { return word(first: scalar) }
      pass(scalar)
      index += size
    }
    return nil
  }

  private mutating func pass(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2009:
      gap = gap == nil || gap == .space ? .space : .other
    case 0x2D, 0x2010, 0x2011: gap = gap == nil ? .hyphen : .other
    // What shows nothing.
    case 0xAD, 0x200B...0x200F, 0x2060, 0x2066...0x2069: break
    default:
      gap = .other
      switch scalar {
      case 0x21, 0x2E, 0x3A, 0x3F, 0x2026, 0x2022: endsSentence = true
      default: break
      }
    }
  }

  private mutating func word(first: UInt32) -> NameToken {
    let start = index
    let isSmall = Unicode.Scalar(first)?.properties.isLowercase ?? false
    var end = index
    while index < text.count {
      let (scalar, size) = Letters.scalar(text, at: index)
      if Letters.small(scalar) != 0 {
        end = index + size
      } else if !isInner(scalar, behind: index + size, isSmall) {
        break
      }
      index += size
    }
    index = end
    return NameToken(
      range: start..<end, isCapital: !isSmall && !isOfAddress(start..<end),
      gap: gap ?? .other, beginsSentence: endsSentence)
  }

  /// What stands within a word beside its letters: an apostrophe, unless it parts a small word from a name.
  private func isInner(_ scalar: UInt32, behind next: Int, _ isSmall: Bool) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060: return true
    default: break
    }
    guard Letters.isApostrophe(scalar), next < text.count else { return false }
    let following = Letters.scalar(text, at: next).value
    let small = Letters.small(following)
    return small != 0 && !(isSmall && small != following)
  }

  private func isOfAddress(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0x20
    let after = range.upperBound < text.count ? text[range.upperBound] : 0x20
    return "@#/_=&\\".utf8.contains(before) || "@/_=".utf8.contains(after)
  }
}
