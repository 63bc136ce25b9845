/// Finds what a misspelt word was meant to be.
package enum Suggestion {
  /// What has more letters was never meant to be one word: to compare it takes its length squared.
  private static let longest = 300

  /// The known word nearest to the given one, or nil when none is near: at most a third of the
  /// letters, but never all of them, may be wrong, missing, added or swapped. Letters of Latin and Cyrillic that look the
  /// same count as the same. Of equally near words the alphabetically first is taken.
  package static func closest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest * 4 else { return nil }
    let folded = fold(word)
    var allowed = max(1, folded.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in known {
      let length = candidate.unicodeScalars.count
      // Each letter more or less is an error; lower case may change their number a little.
      guard length <= longest, abs(length - folded.count) <= allowed + 2 else { continue }
      let other = fold(candidate)
      let distance = distance(folded, other)
      guard distance <= allowed, distance == 0 || distance < max(folded.count, other.count),
        best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true
      else { continue }
      best = (distance, candidate)
      allowed = distance
    }
    return best?.word
  }

  /// The same where no other known word is near.
  package static func only(near word: String, among known: [String]) -> String? {
    guard let closest = closest(to: word, among: known) else { return nil }
    let others = known.filter { $0 != closest }
    return Self.closest(to: word, among: others) == nil ? closest : nil
  }

  /// Whether one word is the other with a slip of the pen: a quarter of the letters are wrong, missing,
  /// added or swapped, in a short word one; or it is the beginning of the other, which has at most
  /// three letters more.
  package static func isSlip(_ word: String, for other: String) -> Bool {
    let (one, two) = (fold(word), fold(other))
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard long.count <= longest, short.count >= 3, long.count - short.count <= long.count / 4 + 3
    else { return false }
    if long.starts(with: short), long.count - short.count <= 3 { return true }
    return distance(short, long) <= (short.count > 3 ? max(1, short.count / 4) : 0)
  }

  /// The word in small letters, those of Cyrillic that look like Latin ones written as such.
  package static func folded(_ word: String) -> String {
    fold(word).reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static func fold(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { lookAlikes[$0] ?? $0 }
  }

  /// Small Cyrillic letters and the Latin letters that readers take them for.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{0430}": "a", "\u{0432}": "b", "\u{0435}": "e", "\u{0451}": "e", "\u{0456}": "i",
    "\u{043A}": "k", "\u{043C}": "m", "\u{043D}": "h", "\u{043E}": "o", "\u{0440}": "p",
    "\u{0441}": "c", "\u{0442}": "t", "\u{0443}": "y", "\u{0445}": "x", "\u{0455}": "s",
    "\u{0458}": "j",
  ]

  /// The number of single-letter changes and swaps of neighbours (optimal string alignment).
  package static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          current[column] + 1, last[column + 1] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
