internal import Reading
internal import SiteModel

/// Which lists a language has. One that is written page by page has a list only where something stands
/// in it: a page, its own text, a list within.
struct FilledLists: Sendable {
  private struct Holding: Hashable {
    /// The folder of a section; nil for the list of all tags.
    let folder: String?
    let language: LanguageCode
  }

  private let fallback: Fallback
  private var filled: Set<Holding> = []

  /// - Parameter published: the names of the pages that are to be seen, and whether they have tags.
  init(
    _ site: SiteConfiguration, published: some Sequence<(name: PageName, isTagged: Bool)>
  ) {
    fallback = site.fallback
    guard !fallback.isEmpty else { return }
    for (name, isTagged) in published where fallback.lends(to: name.language) {
      let isPage = if case .page = name.role { true } else { false }
      if isTagged, isPage { filled.insert(Holding(folder: nil, language: name.language)) }
      guard let folder = name.section else { continue }
      filled.insert(Holding(folder: folder, language: name.language))
      if let parent = site.section(folder)?.parent {
        filled.insert(Holding(folder: parent, language: name.language))
      }
    }
  }

  init(_ site: SiteConfiguration, _ placed: [PlacedPage]) {
    let published = placed.lazy.filter(\.isPublished)
    self.init(
      site,
      published: published.map { ($0.parsed.facts.name, !$0.header.tags.isEmpty) })
  }

  /// - Parameter folder: of a section; nil for the list of all tags.
  func holds(_ folder: String?, _ language: LanguageCode) -> Bool {
    !fallback.lends(to: language)
      || filled.contains(Holding(folder: folder, language: language))
  }
}

extension PageName {
  fileprivate var section: String? {
    switch role {
    case .home: nil
    case .sectionIndex(let folder): folder
    case .page(let folder): folder
    }
  }
}
