package import Diagnostics

/// The words of the interface in one language, which templates reach as `text.KEY`.
package struct StringTable: Sendable {
  /// The file that a missing key must be added to, as its author knows it.
  package let file: String
  package let entries: [String: Entry]
  /// By their keys, the tag that marks those that another language lends.
  package let lent: [String: String]
  let grammar: LanguageGrammar
  /// The entries as templates take them in: parsed once, for all that use them.
  let parsed: [String: ParsedString]

  package init(
    file: String, entries: [String: Entry], lent: [String: String] = [:],
    grammar: LanguageGrammar
  ) {
    self.file = file
    self.entries = entries
    self.lent = lent
    self.grammar = grammar
    parsed = entries.mapValues(ParsedString.init)
  }
}

extension StringTable {
  /// What closes the tag of a string that is lent.
  static let endOfLent = "</span>"

  /// What stands under one key: texts that may themselves hold Mustache, which is compiled among the
  /// names of the place that uses them.
  ///
  /// Complaints point at single words of a text when its range is as long as the text, which is so
  /// for a plain scalar on one line; else at the whole range.
  package enum Entry: Sendable, Hashable {
    case plain(Located<String>)
    /// One wording per category, chosen by the number called `by` where the string is used: by how
    /// many it says there are, or by its place in a row. A category without a wording takes that of
    /// `other`.
    case plural(by: String, isOrdinal: Bool = false, forms: [String: Located<String>])
  }
}

extension StringTable.Entry {
  /// Every text under the key.
  package var wordings: [Located<String>] {
    switch self {
    case .plain(let wording): [wording]
    case .plural(_, _, let forms): forms.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}
