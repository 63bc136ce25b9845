internal import Diagnostics
internal import Reading
internal import SiteModel

/// Decides the address of everything.
struct Addresses: Sendable {
  private let site: SiteConfiguration

  init(_ site: SiteConfiguration) {
    self.site = site
  }

  /// The folder of a language; a site of one language has none.
  private func prefix(_ language: LanguageCode) -> [String] {
    site.languages.count > 1 ? [language.text.lowercased()] : []
  }

  func home(_ language: LanguageCode) -> SitePath { SitePath(folder: prefix(language)) }

  func section(_ folder: String, _ language: LanguageCode) -> SitePath {
    SitePath(folder: prefix(language) + words(of: folder, language))
  }

  /// - Parameter slug: nil where the author's slug or stem is no slug, and an error was said.
  func page(_ name: PageName, slug: String) -> SitePath {
    switch name.role {
    case .home: home(name.language)
    case .sectionIndex(let folder): section(folder, name.language)
    case .page(let folder):
      SitePath(
        folder: prefix(name.language) + (folder.map { words(of: $0, name.language) } ?? [])
          + [slug])
    }
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
