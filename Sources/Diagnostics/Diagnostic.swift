/// A place in a file that an author wrote.
package struct Place: Sendable, Hashable {
  /// The path as the author knows it: relative to the source folder, with `/`.
  package let file: String
  /// UTF-8 offsets from the first byte of the file; empty where a whole file is meant.
  package let range: Range<Int>

  package init(_ file: String, _ range: Range<Int> = 0..<0) {
    self.file = file
    self.range = range
  }
}

extension Place {
  /// Whether it speaks of a file as a whole: it has no range.
  package var isWholeFile: Bool { range == 0..<0 }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.range.lowerBound, left.range.upperBound)
      < (right.file, right.range.lowerBound, right.range.upperBound)
  }
}

/// How much a complaint weighs: an error keeps the site from being written, a warning says that
/// something is likely lost, advice is a matter of style or doubt.
package enum Severity: Sendable, Hashable, Comparable {
  case advice, warning, error
}

/// One complaint about one place: a rule that was broken, and what the author wrote there.
///
/// It holds no finished sentence: the message is made from the rule when it is printed, in the
/// language of whoever reads it. Arguments are the author's words, paths and counts, never nouns
/// that a language would have to inflect.
package struct Diagnostic: Sendable, Hashable {
  package let rule: Rule
  package let place: Place
  /// The values of the placeholders of the rule's message.
  package let arguments: [String: String]
  package let notes: [Note]
  package private(set) var severity: Severity
  /// What this hides, where it is the word of an author who has looked at something and keeps it: it
  /// is a complaint only where there is nothing to hide.
  package let acceptance: Acceptance?
  /// What puts it right for certain; nil where that is for the author to say.
  package let mend: Mend?

  package init(
    _ rule: Rule, at place: Place, _ arguments: [String: String] = [:], notes: [Note] = [],
    accepting acceptance: Acceptance? = nil, mend: Mend? = nil
  ) {
    self.mend = mend
    self.rule = rule
    self.place = place
    self.arguments = arguments
    self.notes = notes
    self.acceptance = acceptance
    severity = rule.severity
    assert(
      message.placeholders.isSubset(of: arguments.keys),
      "'\(rule.id)' asks for \(message.placeholders), not \(arguments.keys)")
  }
}

extension Diagnostic {
  /// What is said, before the arguments are filled in.
  package var message: Message {
    arguments["example"] == nil ? rule.withoutExample ?? rule.message : rule.message
  }

  /// What is said, in a language. What an author wrote is repeated up to so many bytes.
  package func text(in language: MessageLanguage) -> String {
    let arguments = arguments.mapValues {
      $0.utf8.count > Self.longestWord ? $0.prefix(Self.shownOfWord) + "…" : $0
    }
    return message.filled(arguments, in: language)
  }

  private static let longestWord = 4096
  private static let shownOfWord = 120

  /// The same complaint with another weight.
  package func weighing(_ severity: Severity) -> Diagnostic {
    var copy = self
    copy.severity = severity
    return copy
  }

  /// The same complaint at another place of its file, its notes about that file too.
  package func moved(by move: (Range<Int>) -> Range<Int>) -> Diagnostic {
    let notes = notes.map { note in
      Note(
        note.phrase, note.arguments,
        at: note.place.map { $0.file == place.file ? Place($0.file, move($0.range)) : $0 },
        isTwin: note.isTwin)
    }
    let acceptance = acceptance.map { Acceptance(rule: $0.rule, range: move($0.range)) }
    return Diagnostic(
      rule, at: Place(place.file, move(place.range)), arguments, notes: notes,
      accepting: acceptance, mend: mend?.moved(by: move)
    ).weighing(severity)
  }
}

/// A further sentence below a complaint, with a place of its own or without.
package struct Note: Sendable, Hashable {
  package let phrase: Phrase
  package let arguments: [String: String]
  package let place: Place?
  /// Whether the complaint is about both places alike, in two files that are one page: both are shown with
  /// their lines, and who accepts it at one accepts it at the other.
  package let isTwin: Bool

  package init(
    _ phrase: Phrase, _ arguments: [String: String] = [:], at place: Place? = nil,
    isTwin: Bool = false
  ) {
    self.isTwin = isTwin
    self.phrase = phrase
    self.arguments = arguments
    self.place = place
    assert(
      phrase.text.placeholders.isSubset(of: arguments.keys),
      "'\(phrase.text.english)' is not given \(arguments.keys)")
  }
}

extension Note {
  /// "did you mean 'title'?", or the list of what there is, or nothing where there is nothing.
  package static func suggestions(for word: String, among known: some Sequence<String>) -> [Note] {
    let known = known.sorted()
    return suggestions(for: word, among: known, most: mostWords)
  }

  /// The same, the words in the order given.
  ///
  /// - Parameter most: how many of them are listed.
  package static func suggestions(for word: String, among known: [String], most: Int) -> [Note] {
    if let closest = Suggestion.closest(to: word, among: known) {
      return [Note(.didYouMean, ["word": closest])]
    }
    return self.known(known, most: most)
  }

  /// The list of what there is, as far as anybody reads it; nothing where there is nothing.
  package static func known(_ words: [String], most: Int = mostWords) -> [Note] {
    if words.isEmpty { return [] }
    let rest = words.count > most ? ["…"] : []
    return [
      Note(.known, ["words": (words.prefix(most) + rest).joined(separator: ", ")])
    ]
  }

  package static let mostWords = 100
}

extension Diagnostic {
  /// So many complaints about one text are enough to mend it; more would cost time and memory that
  /// grow with what somebody can paste.
  package static let enough = 1000
}

extension [Diagnostic] {
  /// Whether nobody needs to hear more about a text. As long as there are warnings alone, there may
  /// still be an error that must keep it from being published.
  package var isEnough: Bool { self[...].isEnough }

  /// The same of the complaints that came after so many others.
  package func isEnough(since before: Int) -> Bool { self[before...].isEnough }

  /// Those that are enough, the errors before the warnings where there are more.
  package var enough: [Diagnostic] {
    guard count > Diagnostic.enough else { return self }
    let (errors, warnings) = (filter { $0.severity == .error }, filter { $0.severity != .error })
    return Array((errors + warnings).prefix(Diagnostic.enough))
  }
}

extension ArraySlice<Diagnostic> {
  fileprivate var isEnough: Bool {
    count >= Diagnostic.enough && contains { $0.severity == .error }
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// Each complaint once, in the order of files and places, whatever order they were found in.
  package func sortedOnce() -> [Diagnostic] {
    Set(self).sorted { left, right in
      if left.place != right.place { return left.place < right.place }
      if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
      return left.orderKey < right.orderKey
    }
  }
}

extension Diagnostic {
  /// Differs wherever two complaints about the same place and rule differ.
  fileprivate var orderKey: String {
    let notes = notes.map { note in
      "\(note.phrase.text.english)\n\(note.arguments.sortedLines)\n\(note.place.sortKey)"
    }
    return ([arguments.sortedLines, "\(severity)"] + notes)
      .joined(separator: "\n")
  }
}

extension [String: String] {
  fileprivate var sortedLines: String {
    sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }
}

extension Place? {
  fileprivate var sortKey: String {
    map { "\($0.file) \($0.range)" } ?? ""
  }
}
