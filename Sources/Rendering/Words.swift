internal import Resolving
internal import SiteModel
internal import Templating

/// Words in another language than that of the page, marked with theirs wherever there is room for markup.
extension Scene {
  /// Words without markup.
  ///
  /// - Parameter code: their language; nil where it is that of the page.
  func words(_ text: String, in code: LanguageCode?) -> Value {
    marked(.text(text), in: code)
  }

  /// What an author wrote without markup, with numbers and the like in their order where the page is
  /// written from the right.
  func shown(_ text: String, in code: LanguageCode?) -> Value {
    guard let code, code != language.code else { return .text(shown(text)) }
    return words(text, in: code)
  }

  /// What the site says in the language of the page, or what another one lends it.
  func words(_ texts: Localized<String>?) -> Value {
    guard let texts, let text = texts[language.code] else { return .none }
    return words(text, in: texts.lender(to: language.code))
  }

  /// - Parameter element: what may stand around it.
  func marked(_ value: Value, in code: LanguageCode?, by element: String = "span") -> Value {
    guard let code, let attributes = attributes(of: code) else { return value }
    return .marked(Marked(value, start: "<\(element)\(attributes)>", end: "</\(element)>"))
  }

  /// What says that an element is in a language: the direction too, where it turns; nil where the
  /// language is that of the page.
  func attributes(of code: LanguageCode) -> String? {
    guard code != language.code else { return nil }
    let isRightToLeft = site.languages.first { $0.code == code }?.isRightToLeft ?? false
    let turns = isRightToLeft != language.isRightToLeft
    return #" lang="\#(code)""# + (turns ? #" dir="\#(isRightToLeft ? "rtl" : "ltr")""# : "")
  }
}

extension TemplateField where Source == Scene {
  /// Text of the site that every page has.
  static func words(
    _ name: String, _ summary: String,
    _ texts: @escaping @Sendable (SiteConfiguration) -> Localized<String>?
  ) -> TemplateField {
    TemplateField(name, .text, summary) { $0.words(texts($0.site.configuration)) }
  }

  /// The same of text that may be absent.
  static func optionalWords(
    _ name: String, _ summary: String,
    _ texts: @escaping @Sendable (SiteConfiguration) -> Localized<String>?
  ) -> TemplateField {
    TemplateField(name, .optional(.text), summary) { $0.words(texts($0.site.configuration)) }
  }
}
