internal import Diagnostics
internal import Reading
internal import SiteModel

/// The complaint of a page that readers of some languages are led to and that has no file there.
struct TwinCheck: Sendable, Equatable {
  /// Those with any page: in a language that nobody has begun to write nothing was lost, nor in one
  /// that is written page by page.
  private let languages: [LanguageCode]
  /// Files that are there under a name that was complained of.
  private let misnamed: Set<String>

  init(_ parsed: ParsedSite) {
    let written = Set(parsed.pages.lazy.map(\.facts.name.language))
    misnamed = Set(parsed.mistaken.flatMap(\.meant))
    let site = parsed.configuration
    languages = site.languages.filter { written.contains($0) && !site.fallback.lends(to: $0) }
  }

  /// Texts of home pages and of lists that only some languages have.
  func indexes(_ parsed: ParsedSite, _ grouping: PageGrouping) -> [Diagnostic] {
    grouping.groups.compactMap { group in
      let facts = parsed.pages[group.original].facts
      if case .page = facts.name.role { return nil }
      let stem = facts.name.key.isEmpty ? "index" : "\(facts.name.key)/index"
      return complaint(of: stem, called: "\(stem).md", at: Place(facts.file)) {
        group.members[$0] != nil
      }
    }
  }

  /// - Parameters:
  ///   - stem: of its files, from `Content`.
  ///   - word: what leads there.
  ///   - isThere: whether it has a file in a language.
  func complaint(
    of stem: String, called word: String, at place: Place, isThere: (LanguageCode) -> Bool
  ) -> Diagnostic? {
    let files = languages.filter { !isThere($0) }.map { "\(stem).\($0).md" }
      .filter { !misnamed.contains("Content/\($0)") }
    guard !files.isEmpty else { return nil }
    return Diagnostic(
      .missingTwin, at: place, ["word": word, "file": files.joined(separator: ", ")])
  }
}
