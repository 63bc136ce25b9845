/// What a language puts between the elements of a list: `a, b and c`.
package struct ListWords: Sendable, Equatable {
  /// Between the two of two.
  let pair: String
  /// Behind the first of several, between those in the middle, before the last.
  let start: String
  let middle: String
  let end: String

  package init(pair: String, start: String, middle: String, end: String) {
    self.pair = pair
    self.start = start
    self.middle = middle
    self.end = end
  }

  /// What stands behind an element of so many; nothing behind the last.
  package func joint(behind element: Int, of count: Int) -> String {
    switch element {
    case count - 1: ""
    case _ where count == 2: pair
    case 0: start
    case count - 2: end
    default: middle
    }
  }
}
