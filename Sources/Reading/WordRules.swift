internal import Markdown
internal import Names
internal import SiteModel
internal import Typography

/// What the languages of a site say of words, for whoever reads texts.
extension TreeReader {
  /// How the words of each language are set.
  var settings: [LanguageCode: SettingRules] {
    Dictionary(
      uniqueKeysWithValues: languages.compactMap { language in
        language.setting.map { (language.code, $0) }
      })
  }

  func settings(of site: SiteConfiguration) -> [LanguageCode: SettingRules] {
    site.setsWords ? settings : [:]
  }

  /// For each language, what reads its pages.
  func parsers(
    _ site: SiteConfiguration, _ kinds: [String: Schema], _ blocks: [String: Schema],
    _ names: [LanguageCode: KnownNames]
  ) -> [LanguageCode: PageParser] {
    let settings = settings
    let directions = Dictionary(
      uniqueKeysWithValues: languages.map { language in
        let direction: TextDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
        return (language.code.text, direction)
      })
    return Dictionary(
      uniqueKeysWithValues: codes.map { code in
        let language = languages.first { $0.code == code }
        var options = MarkdownOptions(
          trustsHTML: site.trustsHTML, dataBlocks: Set(blocks.keys),
          codeLanguages: CodeLanguages.all,
          latin: language?.transliteration ?? Transliteration([:]),
          foreign: language.flatMap(foreignLetters), phones: phoneWords,
          numbers: languages.numbers(of: code),
          direction: directions[code.text] ?? .leftToRight, directionOf: { directions[$0] },
          setting: settings[code], settings: settings, vague: vague)
        options.tellsTyped = tellsTyped
        options.names = names[code]
        options.namesOf = MarkdownOptions.namesOf(names)
        var values = values(options.withoutBlocks)
        values.settings = settings
        values.namesOf = names
        values = values.reading(wordsIn: code)
        let parser = PageParser(
          values: values, kinds: kinds, blocks: blocks, markdown: options,
          setsWords: site.setsWords)
        return (code, parser)
      })
  }

  /// Those of all languages: a word that says nothing does so in any text.
  var vague: VagueWords { VagueWords(languages.flatMap(\.vagueLinks)) }

  var phoneWords: PhoneWords {
    PhoneWords(dialled: languages.flatMap(\.phone), others: languages.flatMap(\.noPhone))
  }

  private func foreignLetters(to language: LanguageData) -> ForeignLetters? {
    let others = languages.filter { $0.code != language.code }
    return ForeignLetters(
      own: language.collation.letters,
      others: others.map { ($0.code.text, $0.collation.letters) },
      smallWords: Set(others.flatMap(\.smallWords)))
  }
}
