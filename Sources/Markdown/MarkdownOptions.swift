package import Names
package import Typography

/// What a site decides about its Markdown.
package struct MarkdownOptions: Sendable {
  /// Whether HTML in the text is printed as it is; otherwise it is an error.
  package let trustsHTML: Bool
  /// The words of fences that hold data for a block of the theme.
  package let dataBlocks: Set<String>
  /// The words of fences that are known to hold code; every other may, unless it is nearly a block's.
  package let codeLanguages: Set<String>
  /// The highest level that a heading may have: 2 where the page has a title of its own.
  package let topLevel: Int
  /// Whether it is the text of a page rather than a value: only that has a place for blocks, and for
  /// footnotes, whose ids are unique in one text only.
  package let allowsFootnotes: Bool
  /// The letters by which words of another language are known; nil asks nothing.
  package let foreign: ForeignLetters?
  /// By which words telephone numbers are known; nil asks nothing.
  package let phones: PhoneWords?
  /// How numbers are read that its twins must tell as well; nil where there are none.
  package private(set) var numbers: TextNumbers?
  /// The direction of the language of the text.
  package let direction: TextDirection
  /// The direction of a language by its code; where it is nil, letters tell.
  package let directionOf: @Sendable (String) -> TextDirection?
  /// By which rules the words are set; nil leaves them as they are written.
  package var setting: SettingRules?
  /// The same for words that are marked as another language, by its code.
  package var settingOf: @Sendable (String) -> SettingRules?
  /// The names that its words are held against; nil where none are known.
  package var names: KnownNames?
  /// The same for words that are marked as another language, by its code.
  package var namesOf: @Sendable (String) -> KnownNames? = { _ in nil }
  /// Whether every sign that setting changes is told, with what takes its place (`Rule.typedSign`).
  package var tellsTyped = false
  /// Whether a word is the code of a language.
  package let isLanguage: @Sendable (String) -> Bool
  /// What a link must not say alone.
  package let vague: VagueWords
  /// The id of a heading from its words, not yet unique; nil for words that make none. Where there is
  /// no maker, headings have no ids but those by hand.
  package let makeID: (@Sendable (String) -> String?)?

  package init(
    trustsHTML: Bool = false, dataBlocks: Set<String> = [], codeLanguages: Set<String> = [],
    topLevel: Int = 1, allowsFootnotes: Bool = true, foreign: ForeignLetters? = nil,
    phones: PhoneWords? = nil, numbers: TextNumbers? = nil,
    direction: TextDirection = .leftToRight,
    directionOf: @escaping @Sendable (String) -> TextDirection? = { _ in nil },
    setting: SettingRules? = nil,
    settingOf: @escaping @Sendable (String) -> SettingRules? = { _ in nil },
    isLanguage: @escaping @Sendable (String) -> Bool = { !$0.isEmpty },
    vague: VagueWords = VagueWords([]), makeID: (@Sendable (String) -> String?)? = nil
  ) {
    self.trustsHTML = trustsHTML
    self.dataBlocks = dataBlocks
    self.codeLanguages = codeLanguages
    self.topLevel = topLevel
    self.allowsFootnotes = allowsFootnotes
    self.foreign = foreign
    self.phones = phones
    self.numbers = numbers
    self.direction = direction
    self.directionOf = directionOf
    self.setting = setting
    self.settingOf = settingOf
    self.isLanguage = isLanguage
    self.vague = vague
    self.makeID = makeID
  }
}

extension MarkdownOptions {
  /// The same for a text in which numbers are read otherwise.
  package func reading(_ numbers: TextNumbers?) -> MarkdownOptions {
    var copy = self
    copy.numbers = numbers
    return copy
  }
}
