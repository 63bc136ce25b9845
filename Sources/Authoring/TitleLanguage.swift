internal import Reading
internal import SiteModel

/// Tells in which of the site's languages a title is written, by its letters.
struct TitleLanguage {
  private let languages: [LanguageData]

  init(_ site: ParsedSite) { languages = site.languages }
}

extension TitleLanguage {
  /// The language that writes with most of the letters; of several the first.
  func of(_ title: String, among codes: [LanguageCode]) -> LanguageCode {
    let letters = title.lowercased().filter(\.isLetter)
    var best: (code: LanguageCode, count: Int)?
    for code in codes {
      let own = languages.first { $0.code == code }?.collation.letters ?? []
      let count = letters.count { own.contains($0) }
      if best.map({ count > $0.count }) ?? true { best = (code, count) }
    }
    guard let best else { preconditionFailure("a site has a language") }
    return best.code
  }
}
