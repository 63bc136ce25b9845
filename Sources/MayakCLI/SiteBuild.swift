import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

/// The straight line, up to the point where a command decides what to do with the site.
struct SiteBuild: Sendable {
  /// Whether faults in pages that nobody sees today weigh as errors.
  enum Purpose: Sendable {
    case publishing, checking
  }

  let tree: SourceTree
  let diagnostics: [Diagnostic]
  /// The site and its compiled templates; nil when the source could not be understood at all.
  let outcome: (site: Site, theme: Theme)?

  /// Reads, resolves and compiles everything; nothing is rendered and nothing written.
  ///
  /// - Parameters:
  ///   - baseURL: another address than that of `site.yml`.
  ///   - links: how the pages link each other.
  ///   - today: the day it is in a time zone; nil where there is no such zone.
  static func run(
    tree: SourceTree, purpose: Purpose, baseURL: String? = nil, links: LinkStyle = .folders,
    today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> SiteBuild {
    let read = await SiteReader.read(tree)
    guard let parsed = read.value?.standing(at: baseURL, linking: links) else {
      return SiteBuild(tree: tree, diagnostics: read.diagnostics.sortedOnce(), outcome: nil)
    }
    var diagnostics = read.diagnostics
    let zone = parsed.configuration.timeZone
    let known = try today(zone.value)
    if known == nil {
      diagnostics.append(
        Diagnostic(.invalidTimeZone, at: zone.place, ["word": zone.value]))
    }
    var day = known
    if day == nil { day = try today("UTC") }
    guard let day else { preconditionFailure("every clock knows UTC") }
    let resolved = await SiteResolver(today: day).resolve(parsed)
    let theme = Theme.compile(resolved.site)
    // What templates may name is said by schemas and strings: with a fault there, it is their fault.
    let isNamed = !read.diagnostics.contains { $0.place.file.hasPrefix("Templates/") }
    let all = diagnostics + resolved.diagnostics + (isNamed ? theme.diagnostics : [])
    let weighed = all.compactMap { diagnostic -> Diagnostic? in
      let levelled = diagnostic.relevelled(by: parsed.configuration.levels)
      let isHarmless =
        purpose == .publishing && resolved.unpublished.contains(diagnostic.place.file)
      return isHarmless ? levelled?.weighing(.warning) : levelled
    }
    return SiteBuild(
      tree: tree, diagnostics: weighed.sortedOnce(), outcome: (resolved.site, theme.value))
  }

  /// The files to write; only for a build without errors.
  func files() -> [PlannedFile] {
    guard let (site, theme) = outcome else { return [] }
    precondition(!diagnostics.hasErrors, "a site with errors is not rendered")
    let renderer = SiteRenderer(site: site, theme: theme)
    return SitePlanner.plan(site).map { recipe in
      let contents: PlannedFile.Contents =
        if case .copy(let file) = recipe.contents {
          .copy(file.source)
        } else {
          .render { renderer.render(recipe.contents) ?? [] }
        }
      return PlannedFile(
        path: recipe.path.file, identity: recipe.identity, stage: recipe.stage.written,
        contents: contents)
    }
  }
}

extension OutputRecipe.Stage {
  fileprivate var written: PlannedFile.Stage {
    switch self {
    case .asset: .asset
    case .page: .page
    case .list: .list
    }
  }
}

extension ParsedSite {
  /// The same site for another address or another way to be read.
  fileprivate func standing(at baseURL: String?, linking links: LinkStyle) -> ParsedSite {
    var copy = self
    copy.configuration.baseURL = baseURL ?? copy.configuration.baseURL
    copy.configuration.links = links
    return copy
  }
}

extension Diagnostic {
  /// The complaint as the site wants it weighed; nil where it wants it not to be said.
  fileprivate func relevelled(by levels: [String: Severity?]) -> Diagnostic? {
    guard let level = levels[rule.id] else { return self }
    return level.map { weighing($0) }
  }
}
