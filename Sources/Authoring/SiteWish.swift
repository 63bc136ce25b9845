package import Diagnostics
internal import Reading
package import SiteModel

/// What somebody says of a site that is to be begun.
package struct SiteWish: Sendable {
  /// By language; a language without a title of its own has the first one.
  package let titles: [LanguageCode: String]
  /// In their order: the first is that of the originals.
  package let languages: [LanguageCode]
  /// Absolute, ends in `/`.
  package let address: String
  package let timeZone: String
  package let today: Day

  package init(
    titles: [LanguageCode: String], languages: [LanguageCode], address: String, timeZone: String,
    today: Day
  ) {
    precondition(!languages.isEmpty, "a site has a language")
    self.titles = titles
    self.languages = languages
    self.address = address
    self.timeZone = timeZone
    self.today = today
  }
}

extension SiteWish {
  /// The language that stands in for one of which a starter or the theme has no words.
  static var base: LanguageCode {
    guard let code = LanguageCode(MessageLanguage.english.rawValue) else {
      preconditionFailure("messages have languages with codes")
    }
    return code
  }

  /// The files of the site, without what belongs to editors.
  ///
  /// - Parameters:
  ///   - strings: the texts of the theme's `Templates/strings/LANG.yml`, by language.
  ///   - language: in which the comments speak.
  package func files(
    of starter: Starter, strings: [LanguageCode: String], for language: MessageLanguage
  ) -> [NewFile] {
    let pages = starter.pages.flatMap { name, page in
      // A README is for who makes the site, in one language.
      let codes = name.contains("/") ? languages : [languages[0]]
      return codes.map { code in
        let path = name.contains("/") ? "\(name).\(code).md" : "\(name).md"
        return NewFile(path: path, text: text(of: page, in: code))
      }
    }
    let localizer = StarterText(languages: languages, comments: comments(for: language))
    let others = starter.others.map { path, text in
      let text = filled(localizer.localized(text))
      return path == "gitignore"
        ? NewFile(path: ".gitignore", text: text)
        : NewFile(path: path, text: path == "Content/site.yml" ? head + text : text)
    }
    let missing = languages.filter { strings[$0] == nil }.map { code in
      NewFile(
        path: "Templates/strings/\(code).yml",
        text: UntranslatedStrings.begun(
          from: strings[Self.base] ?? "", in: code, for: language))
    }
    return (pages + others + missing).sorted { $0.path < $1.path }
  }

  private func comments(for language: MessageLanguage) -> LanguageCode {
    LanguageCode(language.rawValue) ?? Self.base
  }

  private func filled(_ text: String) -> String {
    text.replacing("TODAY", with: today.description)
  }

  /// A page in a language; in the base language, and said to be, where the starter has no other.
  private func text(of page: Starter.Page, in code: LanguageCode) -> String {
    var lines = filled(page.texts[code] ?? page.texts[Self.base] ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.dropFirst().firstIndex(of: "---")
    if page.texts[code] == nil {
      let note = Phrase.toTranslate.text.english
      lines.insert(contentsOf: ["> [!IMPORTANT]", "> \(note)", ""], at: end.map { $0 + 1 } ?? 0)
    }
    if let end, code == languages.first {
      let shared = filled(page.original).split(separator: "\n").map(String.init)
      lines.insert(contentsOf: shared, at: end)
    }
    return lines.joined(separator: "\n")
  }

  /// What the wish says of `site.yml`.
  private var head: String {
    let first = languages.compactMap { titles[$0] }.first ?? titles.values.min() ?? ""
    let names = languages.map { "\($0): \(YAMLText.quoted(titles[$0] ?? first))" }
    return """
      theme: 1
      title: {\(names.joined(separator: ", "))}
      base_url: \(address)
      time_zone: \(timeZone)
      languages: [\(languages.map(\.text).joined(separator: ", "))]

      """
  }
}
