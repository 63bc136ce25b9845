/// A right spelling of a name, word by word.
struct KnownName: Sendable {
  let spelt: SpeltName
  let words: [NameWord]
  private let gaps: [NameToken.Gap]
  /// What stands before each word.
  private let between: [String]
  /// The word by which it is found: the longest that begins with a capital. Nil of what nothing is near to:
  /// abbreviations and names of a few letters.
  let anchor: Int?

  /// Alone at the beginning of a sentence a word of fewer letters may be any other.
  private static let shortestAtBeginning = 7

  init(_ spelt: SpeltName, _ skeleton: Skeleton) {
    self.spelt = spelt
    var text = spelt.text
    var words: [NameWord] = []
    var between: [String] = []
    var gaps: [NameToken.Gap] = []
    text.withUTF8 { text in
      var end = 0
      for token in NameToken.all(in: text) {
        let word = String(decoding: text[token.range], as: UTF8.self)
        words.append(NameWord(word, Letters.of(text, token.range), spelt.rules, skeleton))
        between.append(String(decoding: text[end..<token.range.lowerBound], as: UTF8.self))
        gaps.append(token.gap)
        end = token.range.upperBound
      }
    }
    self.words = words
    self.between = between.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    self.gaps = gaps
    let least = words.count > 1 ? 4 : 5
    anchor = words.indices
      .filter {
        words[$0].isCapital && !words[$0].isAbbreviation && words[$0].letters.count >= least
      }
      .max { words[$0].letters.count < words[$1].letters.count }
  }
}

extension KnownName {
  /// Words of a text that are the name, or nearly.
  struct Match {
    let tokens: Range<Int>
    /// None where they are the name.
    let slips: Int
    /// How they are spelt rightly.
    let right: String
    let spelt: SpeltName
  }

  /// Nil where the words of a text from one of them on are something else.
  func match(_ text: NameText, from first: Int) -> Match? {
    guard first >= 0, first + words.count <= text.tokens.count else { return nil }
    let tokens = text.tokens[first..<first + words.count]
    var (slips, right) = (0, "")
    for (number, (word, token)) in zip(words, tokens).enumerated() {
      if number > 0 {
        if token.gap != gaps[number] {
          guard token.gap != .other, gaps[number] != .other else { return nil }
          slips += 1
        }
        right += between[number]
      }
      switch word.relation(to: text.letters(token), text.skeleton) {
      case .same?: right += text.words(token)
      case .near(let count, let meant)?:
        slips += count
        right += text.isShouted(token) ? meant.uppercased() : meant
      case nil: return nil
      }
      guard slips <= 2 else { return nil }
    }
    if slips > 0, !mayBeMeant(tokens) { return nil }
    return Match(tokens: tokens.indices, slips: slips, right: right, spelt: spelt)
  }

  /// Whether words that are not quite the name are one: with capitals where it has them, and not what may
  /// begin any sentence.
  private func mayBeMeant(_ tokens: ArraySlice<NameToken>) -> Bool {
    guard zip(words, tokens).allSatisfy({ !$0.isCapital || $1.isCapital }) else { return false }
    return words.count > 1 || tokens.first?.beginsSentence == false
      || words[0].letters.count >= Self.shortestAtBeginning
  }
}

/// A text as names are looked for in it.
struct NameText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [NameToken]
  let skeleton: Skeleton

  func letters(_ token: NameToken) -> [UInt32] { Letters.of(bytes, token.range) }

  func words(_ token: NameToken) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

  /// Whether a word is written in capitals alone.
  func isShouted(_ token: NameToken) -> Bool {
    let word = words(token)
    return word.count > 1 && word == word.uppercased() && word != word.lowercased()
  }
}
