/// Words of another language that stand in a row, as far as the text has been read.
struct ForeignRun {
  /// Fewer in a row are names.
  static let fewest = 3

  private(set) var words = 0
  private var languages = UInt64.max
  private var name = ForeignName()
  /// What of the run stands in each text, from its first letter to its last.
  private var parts: [String] = []
  private var first: Events.Spot?
  private var last = Events.Spot(event: 0, offset: 0)

  struct Finding {
    let parts: [String]
    let words: Int
    let first: Events.Spot
    let last: Events.Spot
    /// The number of the language.
    let language: Int
  }

  /// Reads on in the text of an event; gives the runs that have ended and are long enough.
  mutating func read(
    _ text: Text, of event: Int, _ letters: ForeignLetters
  ) -> [Finding] {
    var found: [Finding] = []
    var part: Range<Int>?
    let string = String(decoding: text, as: UTF8.self)
    ForeignWord.each(in: string, letters) { word in
      take(word, &part, string, of: event, letters, &found)
    }
    if let part { parts.append(Self.text(part, of: string)) }
    return found
  }

  /// Ends the run.
  mutating func finish() -> Finding? {
    defer { self = ForeignRun() }
    guard words >= Self.fewest, !name.isWhole, let first else { return nil }
    return Finding(
      parts: parts, words: words, first: first, last: last,
      language: languages.trailingZeroBitCount)
  }

  private mutating func take(
    _ word: ForeignWord, _ part: inout Range<Int>?, _ text: String, of event: Int,
    _ letters: ForeignLetters, _ found: inout [Finding]
  ) {
    guard let place = word.letters else { return }
    if word.languages & languages == 0 {
      if let part { parts.append(Self.text(part, of: text)) }
      part = nil
      if let finding = finish() { found.append(finding) }
      guard word.languages != 0 else { return }
    }
    words += 1
    first = first ?? Events.Spot(event: event, offset: place.lowerBound)
    last = Events.Spot(event: event, offset: place.upperBound - 1)
    languages &= word.languages
    name.take(
      word, isSmall: word.isShort || letters.smallWords.contains(Self.text(place, of: text)))
    part = (part?.lowerBound ?? place.lowerBound)..<place.upperBound
  }

  private static func text(_ range: Range<Int>, of text: String) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

/// Whether words in a row are the name of somebody or something: all of them begin with a capital,
/// but for small words between two that do.
private struct ForeignName {
  private var isBroken = false
  private var capitals = 0
  /// The small words behind the last capital.
  private var small = 0
  private var hasEnded = false

  var isWhole: Bool { !isBroken && capitals > 0 && small == 0 }

  mutating func take(_ word: ForeignWord, isSmall: Bool) {
    // What goes on behind the end of a sentence is no name.
    if hasEnded { isBroken = true }
    hasEnded = word.endsSentence
    if word.isNamed {
      capitals += 1
      small = 0
    } else {
      small += 1
      // An article may come first: the Guardian.
      if !isSmall || small > (capitals > 0 ? 3 : 1) { isBroken = true }
    }
  }
}

/// What stands between two spaces.
struct ForeignWord {
  private(set) var languages = UInt64.max
  /// From its first letter to its last, and to the `!` or `?` behind that.
  private(set) var letters: Range<Int>?
  private var count = 0
  /// Whether it holds a capital, a digit, or a sign as addresses do.
  private(set) var isNamed = false
  private var hasJoint = false
  /// What stands behind the last letter and may end a sentence.
  private var stop: Unicode.Scalar?

  /// So few letters have of, and, the, for, de, von, by.
  var isShort: Bool { count <= 3 }

  /// A full stop behind a few letters shortens a word: Inc., Prof.
  var endsSentence: Bool {
    switch stop {
    case "!", "?", "…": true
    case ".": count > 4
    default: false
    }
  }

  static func each(in text: String, _ all: ForeignLetters, _ visit: (ForeignWord) -> Void) {
    var word = ForeignWord()
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        visit(word)
        word = ForeignWord()
      } else {
        word.add(scalar, all, at: offset)
      }
      offset += UTF8.width(scalar)
    }
    visit(word)
  }

  /// How many words there are, in whatever language.
  static func count(in text: Text, _ all: ForeignLetters) -> Int {
    var count = 0
    each(in: String(decoding: text, as: UTF8.self), all) { if $0.letters != nil { count += 1 } }
    return count
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ all: ForeignLetters, at offset: Int) {
    let written = all.languages(scalar)
    if written == 0, !scalar.properties.isAlphabetic { return add(sign: scalar, at: offset) }
    languages &= written
    letters = (letters?.lowerBound ?? offset)..<offset + UTF8.width(scalar)
    count += 1
    if hasJoint || scalar.properties.isUppercase { isNamed = true }
    stop = nil
  }

  private mutating func add(sign: Unicode.Scalar, at offset: Int) {
    switch sign {
    case "!", "?":
      stop = sign
      if let letters, letters.upperBound == offset {
        self.letters = letters.lowerBound..<offset + 1
      }
    case ".", "…":
      stop = sign
      hasJoint = letters != nil
    case "@", "_": hasJoint = letters != nil
    case "0"..."9": isNamed = true
    default: hasJoint = false
    }
  }
}
