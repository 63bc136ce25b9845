/// What `search` in `Templates/strings/LANG.yml` says, so that texts of the language can be searched.
package struct SearchWords: Sendable, Equatable {
  /// The algorithm of Snowball that finds the stems of its words; nil where words are found by their
  /// beginnings alone.
  package let stemmer: String?
  /// The letters of its keyboard in the places of `keys`; nil where these are its own.
  package let keyboard: String?
  /// Small letters, each with the one that counts as the same.
  package let same: [(letter: Unicode.Scalar, other: Unicode.Scalar)]
  /// By stems: words that have another than the algorithm says.
  package let stems: [(stem: String, words: [String])]
  /// By Latin letters: what somebody means who writes the language in these.
  package let latin: [(letters: String, meant: [String])]

  package init(
    stemmer: String? = nil, keyboard: String? = nil,
    same: [(letter: Unicode.Scalar, other: Unicode.Scalar)] = [],
    stems: [(stem: String, words: [String])] = [], latin: [(letters: String, meant: [String])] = []
  ) {
    self.stemmer = stemmer
    self.keyboard = keyboard
    self.same = same
    self.stems = stems
    self.latin = latin
  }

  /// The keys of a Latin keyboard row by row; the script of the search page has them too.
  package static let keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"

  package static func == (one: SearchWords, other: SearchWords) -> Bool {
    one.stemmer == other.stemmer && one.keyboard == other.keyboard
      && one.same.elementsEqual(other.same) { $0 == $1 }
      && one.stems.elementsEqual(other.stems) { $0 == $1 }
      && one.latin.elementsEqual(other.latin) { $0 == $1 }
  }
}
