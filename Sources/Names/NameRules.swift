/// What a language says of how names are spelt in it: `names` in `strings/LANG.yml`.
package struct NameRules: Sendable, Hashable {
  /// Endings of which one stands for another where a name is declined, a list for each way in which
  /// that is done; an empty one is none at all.
  package let endings: [[String]]
  /// Letters, single or a few, that different hands write for the same sound.
  package let alike: [[String]]

  package init(endings: [[String]] = [], alike: [[String]] = []) {
    self.endings = endings
    self.alike = alike
  }
}

/// A right spelling of a name, and where it is listed.
package struct SpeltName: Sendable, Hashable {
  package let text: String
  package let file: String
  package let range: Range<Int>
  package let rules: NameRules

  package init(_ text: String, file: String, range: Range<Int>, rules: NameRules) {
    self.text = text
    self.file = file
    self.range = range
    self.rules = rules
  }
}
