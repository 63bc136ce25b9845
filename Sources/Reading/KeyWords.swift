internal import Diagnostics
internal import SiteModel

/// Which key somebody meant who wrote what it is called in another language.
enum KeyWords {
  /// The one key whose help begins with the word, or that the catalogue calls so; nil where it is none,
  /// or several.
  static func key(meantBy word: String, among fields: [Field]) -> String? {
    let word = word.lowercased()
    guard word.contains(where: { !$0.isASCII }) else { return nil }
    // What every page may say comes first.
    let own = FrontMatter.fields.filter { own in fields.contains { $0 === own } }
    let words = own.filter { Phrase.keyWords[$0.name]?.words.contains(word) == true }
    let meant = words.isEmpty ? fields.filter { helps($0).contains(word) } : words
    return meant.count == 1 ? meant[0].name : nil
  }

  /// The words with which the help of a field begins.
  private static func helps(_ field: Field) -> [String] {
    field.help.codes.compactMap { field.help[$0] }.map {
      String($0.lowercased().prefix(while: \.isLetter))
    }
  }
}

extension Phrase {
  /// The words of a list, in all languages.
  fileprivate var words: [String] {
    MessageLanguage.allCases.flatMap { language in
      text.filled([:], in: language).split(separator: ", ").map(String.init)
    }
  }
}
