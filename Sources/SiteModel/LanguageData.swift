package import Diagnostics
package import Markdown
package import Names
package import Templating
package import Typography

/// What `Templates/strings/LANG.yml` says about a language: everything Mayak knows of it.
///
/// A class, since whatever is written in a language holds it: one count instead of dozens.
package final class LanguageData: Sendable {
  package let code: LanguageCode
  /// Its name in itself: what a language switch shows.
  package let name: String
  /// The language and a country, as messengers name it: `en_GB`. Nil where its file does not say.
  package let locale: String?
  package let isRightToLeft: Bool
  package let dates: DateWords
  package let numbers: NumberMarks
  package let lists: ListWords
  /// How numbers and days are read in its texts.
  package let numberWords: NumberWords
  /// How it counts, and how it says which of a row something is.
  package let plurals: PluralRules
  package let ordinals: PluralRules
  /// Opening and closing, outer and inner: four marks.
  package let quotes: [String]
  package let collation: Collation
  /// How its small letters are written in Latin ones, for anchors and slugs.
  package let latin: [Character: String]
  package let transliteration: Transliteration
  /// Small-letter words that mean yes and no, to tell authors what to write instead.
  package let yes, no: [String]
  /// Small-letter words that do not say what a link of them leads to.
  package let vagueLinks: [String]
  /// Small-letter words before a number that is dialled, and before one that is not.
  package let phone, noPhone: [String]
  /// Words of more than three letters that stand between the capitals of a name.
  package let smallWords: [String]
  /// Small-letter words that say no more of a picture than that it is one.
  package let vaguePictures: [String]
  package let search: SearchWords
  /// How its texts are set; nil where its file does not say, so that they stay as they are written.
  package let setting: SettingRules?
  /// How names are spelt and declined in it.
  package let names: NameRules
  /// The words of the interface by their keys.
  package let text: [String: StringTable.Entry]
  package let file: String
  /// How many lines of the file wait for a translation, at the first of them; nil where none does.
  package let untranslated: Located<Int>?
  /// Where the file says that no native speaker has read it yet; nil where it does not.
  package let unread: Place?

  package init(
    code: LanguageCode, name: String, locale: String?, isRightToLeft: Bool, dates: DateWords,
    numbers: NumberMarks, lists: ListWords, numberWords: NumberWords = NumberWords(),
    plurals: PluralRules, ordinals: PluralRules, quotes: [String],
    collation: Collation,
    latin: [Character: String], yes: [String], no: [String], vagueLinks: [String],
    phone: [String], noPhone: [String], smallWords: [String], vaguePictures: [String] = [],
    search: SearchWords = SearchWords(), typography: SettingWords? = nil,
    names: NameRules = NameRules(), text: [String: StringTable.Entry], file: String,
    untranslated: Located<Int>? = nil, unread: Place? = nil
  ) {
    self.code = code
    self.name = name
    self.locale = locale
    self.isRightToLeft = isRightToLeft
    self.dates = dates
    self.numbers = numbers
    self.lists = lists
    self.numberWords = numberWords
    self.plurals = plurals
    self.ordinals = ordinals
    self.quotes = quotes
    self.collation = collation
    self.latin = latin
    transliteration = Transliteration(latin)
    self.yes = yes
    self.no = no
    self.vagueLinks = vagueLinks
    self.smallWords = smallWords
    self.vaguePictures = vaguePictures
    self.search = search
    setting = typography?.rules(quotes, numbers, collation, besides: phone + noPhone)
    self.names = names
    self.phone = phone
    self.noPhone = noPhone
    self.text = text
    self.file = file
    self.untranslated = untranslated
    self.unread = unread
  }
}

extension LanguageData {
  /// Whether texts are read, put in order and written alike by both: they differ, if at all, in the
  /// words of the interface and in the place of their file.
  package func hasSameRules(as other: LanguageData) -> Bool {
    code == other.code && name == other.name && locale == other.locale
      && isRightToLeft == other.isRightToLeft
      && dates == other.dates && numbers == other.numbers && lists == other.lists
      && numberWords == other.numberWords && quotes == other.quotes
      && collation == other.collation && latin == other.latin && yes == other.yes
      && no == other.no && vagueLinks == other.vagueLinks && phone == other.phone
      && noPhone == other.noPhone && smallWords == other.smallWords
      && vaguePictures == other.vaguePictures && search == other.search
      && setting == other.setting && names == other.names && file == other.file
  }
}
