/// How a language sets its texts: what `typography` of `strings/LANG.yml` says, made ready to be asked.
package struct SettingRules: Sendable, Equatable {
  /// Opening and closing, outer and inner.
  let quotes: [String]
  /// What stands between words, and whether the space before it holds.
  let dash: String
  let holdsDash: Bool
  /// Whether the language counts by a space before the hundreds, and by what before the fraction.
  let groupsBySpace: Bool
  let decimal: UInt8
  let group: UInt8
  /// Whether there is a space before `%`.
  let spacesPercent: Bool
  /// Whether a number holds to the word behind it, whatever that is.
  let counts: Bool
  /// Whether the initials of a name hold together.
  let joinsInitials: Bool
  let numberSigns: Set<UInt32>
  /// The letters of the language, small and capital.
  let letters: Set<UInt32>
  let table: RoleTable
  /// Pairs of shortened words that hold together.
  let pairs: Set<UInt64>
  /// Words before a number that is no quantity..
  let codeWords: [String]
  /// Whether words begin and end with an apostrophe where letters are left out.
  let elides: Bool

  package init(_ words: SettingWords, quotes: [String], numbers: Numbers, alphabet: Set<Character>)
  {
    self.quotes = quotes.count == 4 ? quotes : ["\"", "\"", "'", "'"]
    dash = words.dash.filter { $0 != " " && $0 != "\u{A0}" }
    holdsDash = words.dash.first == "\u{A0}"
    groupsBySpace = numbers.group == "\u{A0}" || numbers.group == "\u{202F}"
    decimal = numbers.decimal.utf8.first ?? 0
    group = numbers.group.utf8.first ?? 0
    spacesPercent = numbers.percentBegins
    counts = words.countsWords
    joinsInitials = words.joinsInitials
    numberSigns = Set(words.numberSigns.flatMap { $0.unicodeScalars.map(\.value) })
    letters = Set(
      alphabet.flatMap { ($0.lowercased() + $0.uppercased()).unicodeScalars.map(\.value) })
    table = RoleTable(words.roles)
    pairs = Set(
      words.joined.flatMap {
        Self.pairs(of: $0) + Self.pairs(of: $0.prefix(1).uppercased() + $0.dropFirst())
      })
    codeWords = words.codeWords
    elides = !words.elided.isEmpty
  }

  /// How the language writes numbers.
  package struct Numbers {
    let decimal: String
    let group: String
    /// Whether what stands behind a number of hundredths begins with a space.
    let percentBegins: Bool

    package init(decimal: String, group: String, percentBegins: Bool) {
      self.decimal = decimal
      self.group = group
      self.percentBegins = percentBegins
    }
  }

  /// Whether marks of both kinds, single and double, are the language's own, so that the author's choice
  /// between them stands; elsewhere how deep they lie decides.
  var keepsKindOfQuotes: Bool { quotes[2] == "‘" || quotes[2] == "'" }

  fileprivate static func parts(of words: String) -> [String] {
    words.split { $0 == "." || $0 == " " || $0 == "\u{A0}" }.map(String.init)
  }

  private static func pairs(of words: String) -> [UInt64] {
    let parts = parts(of: words).map { part in
      var part = part
      return part.withUTF8 { RoleTable.key(of: $0) }
    }
    return zip(parts, parts.dropFirst()).map(Self.pair)
  }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }
}

/// The words and signs of a language that rules of typography know, as its file lists them.
package struct SettingWords: Sendable, Equatable {
  /// What stands between words, with its spaces: ` — `.
  package var dash = " – "
  package var short: [String] = []
  package var particles: [String] = []
  package var units: [String] = []
  package var before: [String] = []
  package var beforeNumber: [String] = []
  package var after: [String] = []
  package var joined: [String] = []
  package var elided: [String] = []
  package var numberSigns: [String] = []
  package var codeWords: [String] = []
  package var countsWords = false
  package var joinsInitials = false

  package init() {}

  fileprivate var roles: [(word: String, roles: WordRoles)] {
    let bare = { (words: [String]) in words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } }
    return Self.forms(short, .short) + particles.map { ($0, .particle) }
      + Self.forms(bare(beforeNumber), .beforeNumber)
      + units.map { ($0, .unit) } + Self.forms(bare(before), .before)
      + bare(after).map { ($0, .after) } + Self.forms(elided, .elided)
      + Self.forms(joined.flatMap(SettingRules.parts), .joined)
  }

  /// As written, with a capital, and all in capitals.
  private static func forms(
    _ words: [String], _ roles: WordRoles
  ) -> [(word: String, roles: WordRoles)] {
    words.flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()].map { ($0, roles) }
    }
  }
}
