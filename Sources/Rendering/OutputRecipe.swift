internal import Reading
package import Resolving
package import SiteModel

/// One file of the finished site, not made yet: what it is and where it goes.
package struct OutputRecipe: Sendable {
  /// In which turn a file is written, so that no page appears before what it needs.
  package enum Stage: Sendable {
    case asset, page, list
  }

  package enum Contents: Sendable {
    /// An index into `Site.pages`.
    case page(Int)
    /// An index into `Site.lists`.
    case list(Int)
    /// The page at the root that lets a visitor choose a language.
    case chooser
    /// What a server shows for an address where nothing is: in a language, or at the root of a site
    /// of several in all of them.
    case notFound(LanguageCode?)
    /// An old address of a page, by its index in `Site.pages`.
    case redirect(Int, from: SitePath)
    case copy(PublishedFile)
  }

  package let path: SitePath
  /// What the file is, whatever its address: told from one build to the next.
  package let identity: String
  package let stage: Stage
  package let contents: Contents
}

/// The fourth stage: a site becomes the list of files to make.
package enum SitePlanner {
  /// Every file of the site, in the order of their paths.
  package static func plan(_ site: Site) -> [OutputRecipe] {
    var recipes = site.files.map { file in
      OutputRecipe(
        path: file.path, identity: "file \(file.source.path)", stage: .asset,
        contents: .copy(file))
    }
    for (index, page) in site.pages.enumerated() {
      recipes += page.aliases.map { alias in
        OutputRecipe(
          path: alias, identity: "alias \(alias)", stage: .list,
          contents: .redirect(index, from: alias))
      }
      guard case .page = page.facts.name.role else { continue }
      recipes.append(
        OutputRecipe(
          path: page.path, identity: "page \(page.facts.name.key) \(page.language)", stage: .page,
          contents: .page(index)))
    }
    for (index, list) in site.lists.enumerated() {
      recipes.append(
        OutputRecipe(
          path: list.path, identity: list.identity, stage: .list, contents: .list(index)))
    }
    if site.configuration.languages.count > 1 {
      recipes.append(
        OutputRecipe(
          path: SitePath(folder: []), identity: "chooser", stage: .list, contents: .chooser))
    }
    return (recipes + notFound(site)).sorted { $0.path < $1.path }
  }

  /// None where no server is that could show them.
  private static func notFound(_ site: Site) -> [OutputRecipe] {
    guard site.configuration.links != .files else { return [] }
    var recipes = site.configuration.languages.map { language in
      OutputRecipe(
        path: site.home(language).notFound, identity: "not-found \(language)", stage: .list,
        contents: .notFound(language))
    }
    if site.configuration.languages.count > 1 {
      recipes.append(
        OutputRecipe(
          path: SitePath(folder: []).notFound, identity: "not-found", stage: .list,
          contents: .notFound(nil)))
    }
    return recipes
  }
}

extension ListPage {
  fileprivate var identity: String {
    let name =
      switch role {
      case .home: "home"
      case .section(let folder): "section \(folder)"
      case .tags: "tags"
      case .tag(let id): "tag \(id)"
      }
    return part == 0 ? "\(name) \(language)" : "\(name) \(part) \(language)"
  }
}
