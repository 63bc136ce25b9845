internal import Diagnostics
internal import Reading
internal import SiteModel

/// Decides the address of everything, and finds what would stand at the same one.
struct PathPlan {
  private let site: SiteConfiguration
  private var taken: [String: Place] = [:]
  /// The folders of what is taken, with what opened each.
  private var folders: [String: Place] = [:]

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

  /// Files beside pages lie below `media/` as they lie below `Content/`.
  func file(_ file: ContentFile) -> SitePath {
    if let path = file.fixedPath { return SitePath(file: [path]) }
    return SitePath(
      file: ["media"] + file.source.path.split(separator: "/").dropFirst().map(String.init))
  }

  func asset(_ file: SourceFile) -> SitePath {
    SitePath(file: file.path.split(separator: "/").dropFirst().map(String.init))
  }

  /// The words of a section in addresses, that of the section it lies in first.
  private func words(of folder: String, _ language: LanguageCode) -> [String] {
    guard let section = site.section(folder) else { return [folder] }
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    return (section.parent.map { words(of: $0, language) } ?? [])
      + [section.path[language]?.value ?? name]
  }

  /// The page that lists all tags.
  func tags(_ language: LanguageCode) -> SitePath {
    SitePath(folder: prefix(language) + [site.tags?.path[language]?.value ?? "tags"])
  }

  func tag(_ id: String, _ language: LanguageCode) -> SitePath { tags(language).folder(id) }

  /// A part of a list other than the first.
  func part(_ number: Int, of head: SitePath) -> SitePath { head.folder("\(number)") }

  /// Notes that something stands at a path. Paths that differ in capitals alone count as the same,
  /// since some servers and file systems do not tell them apart; nor can a file stand where a folder
  /// must be.
  mutating func take(_ path: SitePath, for place: Place, _ diagnostics: inout [Diagnostic]) {
    let key = path.file.lowercased()
    let above = Self.folders(of: key)
    if let other = taken[key] ?? folders[key] ?? above.compactMap({ taken[$0] }).first {
      diagnostics.append(
        Diagnostic(
          .pathCollision, at: place, ["path": "/\(path.text)"],
          notes: [Note(.other, at: other)]))
    } else {
      taken[key] = place
      for folder in above where folders[folder] == nil { folders[folder] = place }
    }
  }

  /// Notes the address of a page; home pages and lists stand whether or not they have a text.
  mutating func take(_ page: PlacedPage, _ diagnostics: inout [Diagnostic]) {
    let facts = page.parsed.facts
    guard case .page = facts.name.role else { return }
    take(page.path, for: facts.header.slug?.place ?? Place(facts.file), &diagnostics)
  }

  /// Notes the old addresses of a page.
  mutating func takeAliases(of page: PlacedPage, _ diagnostics: inout [Diagnostic]) {
    for alias in page.parsed.facts.header.aliases {
      guard let path = SitePath(address: alias.value) else { continue }
      if path.file.lowercased() == page.path.file.lowercased() {
        diagnostics.append(Diagnostic(.needlessAlias, at: alias.place, ["path": alias.value]))
      } else {
        take(path, for: alias.place, &diagnostics)
      }
    }
  }

  /// `en` and `en/news` for `en/news/index.html`.
  private static func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
