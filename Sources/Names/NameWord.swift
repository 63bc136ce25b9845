internal import Diagnostics

/// A word of a name, and how another word relates to it.
struct NameWord: Sendable {
  /// As it is listed.
  let text: String
  let letters: [UInt32]
  let signs: [UInt32]
  /// Whether it begins with a letter that is not small.
  let isCapital: Bool
  /// So many slips may be in it for another word to be meant as it.
  let slips: Int
  private let stems: [Stem]

  /// What stays of the word when it is declined, and what may follow.
  fileprivate struct Stem: Sendable {
    let text: String
    let letters: [UInt32]
    let signs: [UInt32]
    let endings: [(text: String, letters: [UInt32])]
  }

  init(_ text: String, _ letters: [UInt32], _ rules: NameRules, _ skeleton: Skeleton) {
    self.text = text
    self.letters = letters
    signs = skeleton.signs(of: letters)
    isCapital = text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    slips = Self.slips(letters.count)
    stems = rules.endings.compactMap { Self.stem(text, letters, endings: $0, skeleton) }
  }

  private static func slips(_ count: Int) -> Int { count < 5 ? 0 : count < 12 ? 1 : 2 }

  /// By the longest of the endings that the word has; of three letters at least.
  private static func stem(
    _ text: String, _ letters: [UInt32], endings: [String], _ skeleton: Skeleton
  ) -> Stem? {
    let endings = endings.map { (text: $0, letters: Letters.of($0)) }
    let own = endings.filter {
      letters.ends(with: $0.letters) && letters.count >= $0.letters.count + 3
    }
    guard let longest = own.max(by: { $0.letters.count < $1.letters.count }) else { return nil }
    let count = longest.letters.count
    let rest = Array(letters.dropLast(count))
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.dropLast(count)))
    return Stem(text: kept, letters: rest, signs: skeleton.signs(of: rest), endings: endings)
  }
}

extension NameWord {
  /// Whether it is an abbreviation: many are like one another and mean something else.
  var isAbbreviation: Bool {
    letters.count > 1 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && text.unicodeScalars.contains { $0.properties.isUppercase }
  }

  enum Relation {
    case same
    /// With so many slips, at least one; the word that was meant.
    case near(Int, String)
  }

  /// What other letters are to those of this word; nil where they are another word.
  func relation(to other: [UInt32], _ skeleton: Skeleton) -> Relation? {
    if other == letters || stems.contains(where: { $0.holds(other) }) { return .same }
    var best: (slips: Int, text: String)?
    let take = { (one: [UInt32], two: [UInt32], text: String) in
      let most = min(slips, Self.slips(two.count))
      guard abs(one.count - two.count) <= most else { return }
      let found = Suggestion.distance(one, two)
      if found <= most, best.map({ found < $0.slips }) ?? true { best = (found, text) }
    }
    take(skeleton.signs(of: other), signs, text)
    for stem in stems {
      for ending in stem.endings
      where !ending.letters.isEmpty && other.ends(with: ending.letters) {
        let rest = skeleton.signs(of: other.dropLast(ending.letters.count))
        take(rest, stem.signs, stem.text + ending.text)
      }
    }
    return best.map { .near(max(1, $0.slips), $0.text) }
  }

  /// The first signs of all its forms.
  func beginnings(_ skeleton: Skeleton) -> Set<[UInt32]> {
    var found: Set = [Array(signs.prefix(Beginnings.length))]
    for stem in stems {
      guard stem.signs.count < Beginnings.length else { continue }
      for ending in stem.endings {
        let signs = skeleton.signs(of: stem.letters + ending.letters)
        found.insert(Array(signs.prefix(Beginnings.length)))
      }
    }
    return found
  }
}

extension NameWord.Stem {
  fileprivate func holds(_ word: [UInt32]) -> Bool {
    guard word.count >= letters.count, word.starts(with: letters) else { return false }
    let rest = word[letters.count...]
    return endings.contains { rest.elementsEqual($0.letters) }
  }
}

extension [UInt32] {
  fileprivate func ends(with other: [UInt32]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
