/// What an original says otherwise than when its translation was confirmed, in one of its parts.
package struct TextChange: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    /// A field of the header, by its name.
    case field(String)
    /// What stands before the first heading.
    case beginning
    /// What stands below a heading, by its words now; of one that is gone, by those that it had.
    case section(String)
    case footnotes
  }

  package enum Manner: Sendable, Hashable {
    case changed
    /// Its heading was another; the words below it may be as they were.
    case renamed(from: String)
    case added
    /// The file of the original in which it stands now; nil where it stands in none.
    case removed(into: String?)
  }

  /// Words that follow one another and are others now.
  package struct Words: Sendable, Hashable {
    /// Empty where words came in.
    package let before: String
    /// Empty where words went.
    package let after: String
  }

  package let part: Part
  package internal(set) var manner: Manner
  /// Those within what stood there before and stands there now.
  package let words: [Words]
  /// The number of the heading below which it stood when the translation was confirmed, or behind whose
  /// section it came in; nil above the first.
  let heading: Int?
  /// The number of the passage that is gone.
  let gone: Int?
  /// The number of the heading below which it stands now; nil above the first, and of what is gone.
  let current: Int?

  init(
    _ part: Part, _ manner: Manner, words: [Words] = [], heading: Int? = nil, gone: Int? = nil,
    current: Int? = nil
  ) {
    self.part = part
    self.manner = manner
    self.words = words
    self.heading = heading
    self.gone = gone
    self.current = current
  }
}

extension TextChange {
  /// Whether it may be the mending of a slip: the same is said in other words, with the same numbers.
  package var mayBeSlip: Bool {
    switch manner {
    case .added, .removed: false
    case .changed, .renamed: words.allSatisfy { Self.digits($0.before) == Self.digits($0.after) }
    }
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }
}
