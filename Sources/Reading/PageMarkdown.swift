internal import Markdown
internal import Names
internal import SiteModel
internal import Typography

extension MarkdownOptions {
  /// For Markdown outside pages: no blocks, no heading anchors, no footnotes.
  ///
  /// - Parameters:
  ///   - settings: how the words of each language are set; those of the text itself say whoever knows its
  ///     language.
  ///   - names: likewise what names they are held against.
  static func plain(
    vague: VagueWords = VagueWords([]), settings: [LanguageCode: SettingRules] = [:],
    names: [LanguageCode: KnownNames] = [:]
  ) -> MarkdownOptions {
    var options = MarkdownOptions(
      trustsHTML: false, dataBlocks: [], codeLanguages: CodeLanguages.all, topLevel: 2,
      allowsFootnotes: false, settingOf: settingOf(settings), isLanguage: isCode, vague: vague)
    options.namesOf = namesOf(names)
    return options
  }

  /// For the text of a page.
  ///
  /// - Parameter directionOf: the direction of a language of the site.
  init(
    trustsHTML: Bool, dataBlocks: Set<String>, codeLanguages: Set<String>,
    latin: Transliteration, foreign: ForeignLetters?, phones: PhoneWords?,
    numbers: TextNumbers?,
    direction: TextDirection, directionOf: @escaping @Sendable (String) -> TextDirection?,
    setting: SettingRules?, settings: [LanguageCode: SettingRules], vague: VagueWords
  ) {
    self.init(
      trustsHTML: trustsHTML, dataBlocks: dataBlocks, codeLanguages: codeLanguages, topLevel: 2,
      foreign: foreign, phones: phones, numbers: numbers, direction: direction,
      directionOf: directionOf,
      setting: setting, settingOf: Self.settingOf(settings), isLanguage: Self.isCode, vague: vague,
      makeID: { Slug(reading: $0, by: latin)?.text })
  }

  /// The same for values in a header, where a block has no place and a footnote none to stand.
  var withoutBlocks: MarkdownOptions {
    var options = MarkdownOptions(
      trustsHTML: trustsHTML, dataBlocks: dataBlocks, codeLanguages: codeLanguages,
      topLevel: topLevel, allowsFootnotes: false, foreign: foreign, phones: phones,
      numbers: numbers,
      direction: direction, directionOf: directionOf, setting: setting, settingOf: settingOf,
      isLanguage: isLanguage, vague: vague)
    options.names = names
    options.namesOf = namesOf
    return options
  }

  /// The same for words that are to stay as they are written.
  var unset: MarkdownOptions {
    var options = self
    options.setting = nil
    options.settingOf = { _ in nil }
    return options
  }

  private static func settingOf(
    _ settings: [LanguageCode: SettingRules]
  ) -> @Sendable (String) -> SettingRules? {
    { code in LanguageCode(code).flatMap { settings[$0] } }
  }

  static func namesOf(
    _ names: [LanguageCode: KnownNames]
  ) -> @Sendable (String) -> KnownNames? {
    { code in LanguageCode(code).flatMap { names[$0] } }
  }

  private static let isCode: @Sendable (String) -> Bool = { LanguageCode($0) != nil }
}

/// Words behind a fence of code that are the names of languages, be they near to a block's or not.
enum CodeLanguages {
  static let all: Set<String> = [
    "bash", "c", "console", "cpp", "css", "csv", "diff", "dockerfile", "go", "html", "http", "ini",
    "java", "javascript", "js", "json", "kotlin", "latex", "lua", "make", "markdown", "md",
    "mustache", "nginx", "php", "python", "ruby", "rust", "sh", "shell", "sql", "svg", "swift",
    "text", "toml", "ts", "txt", "typescript", "xml", "yaml", "yml",
  ]
}
