internal import Diagnostics
internal import Reading
internal import SiteModel

/// Where a page that is begun will lie.
enum NewPlace {
  case root
  case section(Section)
}

extension NewPlace {
  /// `Content/news/`.
  var folder: String {
    switch self {
    case .root: "Content/"
    case .section(let section): "Content/\(section.folder.value)/"
    }
  }

  /// The kind of a page there whose header names none.
  func kind(of site: ParsedSite) -> String {
    switch self {
    case .root: site.configuration.kind.value
    case .section(let section): section.kind.value
    }
  }

  /// The words of addresses that stand where that of the page would: of the sections within.
  func words(of site: ParsedSite) -> [String] {
    let configuration = site.configuration
    let inner = configuration.sections.filter { section in
      switch self {
      case .root: section.parent == nil
      case .section(let outer): section.parent == outer.folder.value
      }
    }
    let tags: [String] =
      if case .root = self {
        configuration.languages.compactMap { configuration.tags?.path[$0]?.value }
          + configuration.languages.map(\.text)
      } else {
        []
      }
    return inner.flatMap { section in
      configuration.languages.compactMap { section.path[$0]?.value }
    } + tags
  }
}
