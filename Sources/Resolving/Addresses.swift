internal import Diagnostics
internal import Reading
internal import SiteModel

/// Decides the address of everything.
struct Addresses: Sendable {
  private let site: SiteConfiguration

  init(_ site: SiteConfiguration) {
    self.site = site
  }

  /// The folder of a language, where it has one.
  private func prefix(_ language: LanguageCode) -> [String] {
    site.folder(of: language).map { [$0] } ?? []
  }

  func home(_ language: LanguageCode) -> SitePath { SitePath(folder: prefix(language)) }

  func section(_ folder: String, _ language: LanguageCode) -> SitePath {
    SitePath(folder: prefix(language) + words(of: folder, language))
  }

  /// - Parameter day: of its date; where it has none and its address asks for one, that is an error, and
  ///   it stands where it would without a pattern.
  func page(_ name: PageName, slug: String, on day: Day?) -> SitePath {
    switch name.role {
    case .home: return home(name.language)
    case .sectionIndex(let folder): return section(folder, name.language)
    case .page(let folder):
      let words = folder.map { self.words(of: $0, name.language) } ?? []
      let own = pattern(of: name)?.value.folders(slug: slug, section: words, day: day)
      return SitePath(folder: prefix(name.language) + (own ?? words + [slug]))
    }
  }

  /// What the address of a page is made of, where its section says so.
  func pattern(of name: PageName) -> Located<PathPattern>? {
    guard case .page(let folder?) = name.role else { return nil }
    return site.section(folder)?.pagePath[name.language]
  }

  /// The words of a section in addresses, that of the section it lies in first.
  private func words(of folder: String, _ language: LanguageCode) -> [String] {
    guard let section = site.section(folder) else { return [folder] }
    let name = section.path[language]?.value
    return (section.parent.map { words(of: $0, language) } ?? [])
      + [name ?? folder.split(separator: "/").last.map(String.init) ?? folder]
  }

  /// The page that lists all tags.
  func tags(_ language: LanguageCode) -> SitePath {
    SitePath(folder: prefix(language) + [site.tags?.path[language]?.value ?? "tags"])
  }

  func tag(_ id: String, _ language: LanguageCode) -> SitePath { tags(language).folder(id) }

  /// A part of a list other than the first.
  func part(_ number: Int, of head: SitePath) -> SitePath { head.folder("\(number)") }
}
