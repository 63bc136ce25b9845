package import Diagnostics
package import SiteModel

/// What a key is for, in the language of whoever writes it.
package struct KeyHelp: Sendable {
  package let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }
}

extension KeyHelp {
  /// The sentence of a field: the schema's own, in the author's language if it has that, or what the
  /// catalogue says of the keys that every page knows.
  package func sentence(of field: Field) -> String? {
    own(field.help)
      ?? (FrontMatter.fields.contains { $0.name == field.name }
        ? Phrase.pageKeys[field.name]?.text.filled([:], in: language).replacing("`", with: "")
        : nil)
  }

  /// A sentence of the theme's makers in the author's language, else in the first that it has.
  package func own(_ help: Localized<String>) -> String? {
    LanguageCode(language.rawValue).flatMap { help[$0] } ?? help.first
  }
}
