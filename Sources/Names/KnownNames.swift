/// The right spellings of names, as texts of one language are held against them.
package final class KnownNames: Sendable {
  private let names: [KnownName]
  private let skeleton: Skeleton
  private let beginnings: Beginnings
  /// By two letters (`pair`): whether they may be one sign, or the first of one.
  private let pairs: [Bool]

  /// Nil where there are none that anything could be near to.
  package init?(_ spellings: [SpeltName]) {
    var groups: [[String]] = []
    for group in spellings.lazy.flatMap(\.rules.alike) where !groups.contains(group) {
      groups.append(group)
    }
    let skeleton = Skeleton(groups)
    let names = spellings.map { KnownName($0, skeleton) }.filter { $0.anchor != nil }
    guard !names.isEmpty else { return nil }
    let beginnings = names.enumerated().flatMap { number, name in
      (name.anchor.map { name.words[$0].beginnings(skeleton) } ?? []).map { ($0, number) }
    }
    self.names = names
    self.skeleton = skeleton
    self.beginnings = Beginnings(beginnings)
    var pairs = [Bool](repeating: false, count: 0x400)
    for (first, second) in skeleton.pairs { pairs[Self.pair(first, second)] = true }
    self.pairs = pairs
  }

  /// Few letters share a place with others.
  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 37 &+ second) & 0x3FF)
  }
}

extension KnownNames {
  /// Words that are nearly a name, and how it is spelt.
  package struct NearName: Sendable {
    /// The bytes of the words.
    package let range: Range<Int>
    package let right: String
    /// The spelling that they are near to.
    package let name: SpeltName
  }

  /// Those of a text, in its order.
  package func nearNames(in bytes: UnsafeBufferPointer<UInt8>) -> [NearName] {
    let text = NameText(bytes: bytes, tokens: NameToken.all(in: bytes), skeleton: skeleton)
    var matches: [(number: Int, match: KnownName.Match)] = []
    for (place, token) in text.tokens.enumerated() where token.isCapital {
      let signs = skeleton.signs(of: text.letters(token)[...], most: Beginnings.length)
      for number in beginnings.names(beginning: signs) {
        guard let anchor = names[number].anchor else { continue }
        if let match = names[number].match(text, from: place - anchor) {
          matches.append((number, match))
        }
      }
    }
    // Of what overlaps the longer is meant, then what is nearer, then what is listed first.
    matches.sort { one, other in
      (other.match.tokens.count, one.match.slips, one.number, one.match.tokens.lowerBound)
        < (one.match.tokens.count, other.match.slips, other.number, other.match.tokens.lowerBound)
    }
    var taken: Set<Int> = []
    var found: [NearName] = []
    for match in matches.map(\.match) where taken.isDisjoint(with: match.tokens) {
      taken.formUnion(match.tokens)
      guard match.slips > 0 else { continue }
      let first = text.tokens[match.tokens.lowerBound].range
      let last = text.tokens[match.tokens.upperBound - 1].range
      found.append(
        NearName(
          range: first.lowerBound..<last.upperBound, right: match.right, name: match.spelt))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension KnownNames {
  /// Whether a word stands in a text that may be one of a name, rightly spelt or not: a name begins with a
  /// letter that is not small, and most words with such a letter begin otherwise.
  package func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch Self.kinds[Int(byte)] {
      case .none: index &+= 1
      case .small: index = Self.end(ofWord: text, index)
      case .capital:
        if mayBegin(text, at: index) { return true }
        index = Self.end(ofWord: text, index)
      case .lead:
        let (scalar, size) = Letters.scalar(text, at: index)
        let letter = Letters.small(scalar)
        if letter == 0 {
          index &+= size
          continue
        }
        if !isSmall(scalar, letter), mayBegin(text, at: index) { return true }
        index = Self.end(ofWord: text, index)
      }
    }
    return false
  }

  /// What a byte begins.
  private enum Kind: UInt8 {
    case none, small, capital, lead
  }

  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: .small
    case 0x41...0x5A: .capital
    // 0xC2 and 0xE2 begin signs, hardly ever a letter.
    case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xF4: .lead
    default: .none
    }
  }

  /// A letter of a script without capitals is its own small letter, but none that is small.
  @inline(__always)
  private func isSmall(_ scalar: UInt32, _ letter: UInt32) -> Bool {
    guard letter == scalar else { return false }
    if (0x430...0x45F).contains(scalar) { return true }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  /// Behind the letters, as far as bytes tell.
  @inline(__always)
  private static func end(ofWord text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start &+ 1
    while index < text.count {
      let byte = text[index]
      guard kinds[Int(byte)] != .none || byte & 0xC0 == 0x80 else { break }
      index &+= 1
    }
    return index
  }

  private func mayBegin(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var keys = SIMD8<UInt64>()
    var (index, count, key, last) = (start, 0, UInt64(0), UInt32(0))
    // One more is looked at, since the last may be one sign with it.
    while index < text.count, count <= Beginnings.length {
      let (scalar, size) = Letters.scalar(text, at: index)
      let letter = Letters.small(scalar)
      guard letter != 0 else {
        if Letters.isApostrophe(scalar) || scalar == 0xAD { return mayBeginSlowly(text, start) }
        break
      }
      if pairs[Self.pair(last, letter)] { return mayBeginSlowly(text, start) }
      guard count < Beginnings.length else { break }
      key = Beginnings.key(key, then: skeleton.sign(letter))
      count += 1
      keys[count] = key
      last = letter
      index += size
    }
    return beginnings.hold(keys, count: count)
  }

  /// The same where several letters may be one sign.
  private func mayBeginSlowly(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let word = UnsafeBufferPointer(rebasing: text[start..<min(start + 64, text.count)])
    guard let token = NameToken.all(in: word).first else { return false }
    let signs = skeleton.signs(of: Letters.of(word, token.range)[...], most: Beginnings.length)
    return !beginnings.names(beginning: signs).isEmpty
  }
}
