/// Into how many files an index is divided, and which of them holds a word. The script of the search
/// page asks the same way.
///
/// The first letters decide, so that all words that begin alike lie together: more letters and files
/// the more pages there are. All of it is known before any word is, since the plan of the output names
/// each file.
package struct Shards: Sendable, Equatable {
  /// How many first letters decide.
  package let letters: Int
  package let count: Int
  /// How many texts lie in one file: of a large site, to make one of each is a tenth of the work.
  package let texts: Int
  /// In bytes: the shorter, the more lie in a file, so that a query brings no more than elsewhere.
  package var longestText: Int { texts == 1 ? 4_500 : 2_000 }

  /// - Parameter pages: how many pages are found by the index.
  package init(pages: Int) {
    (letters, count, texts) =
      switch pages {
      case ..<12: (1, 1, 1)
      case ..<40: (1, 16, 1)
      // The letters of one alphabet lie side by side, and so each in a file of its own.
      case ..<300: (1, 64, 1)
      case ..<2_000: (2, 256, 1)
      default: (3, 1_024, 2)
      }
  }

  /// The number of the file that holds a word.
  func shard(of word: ArraySlice<UInt8>) -> Int {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.prefix(letters)
    return scalars.reduce(0) { ($0 &* 33 &+ Int($1.value)) & 0xFFFF } % count
  }
}
