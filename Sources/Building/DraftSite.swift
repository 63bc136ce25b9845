internal import Diagnostics
package import Reading
internal import Rendering
package import Resolving
package import SiteModel
package import Workspace

/// A site as its author sees it, what nobody sees yet included, and where readers find something today.
package struct DraftSite: Sendable {
  package let build: SiteBuild
  /// Nil where the sources could not be understood.
  package let resolved: ResolvedSite?
  /// Paths of the output of readers, folders by their own names and by those of their files.
  package let published: Set<String>
}

extension DraftSite {
  /// - Parameters:
  ///   - baseURL: another address than that of `site.yml`.
  ///   - today: the day it is in a time zone; nil where there is no such zone.
  package static func make(
    _ tree: consuming SourceTree, baseURL: String? = nil,
    today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> DraftSite {
    let read = await SiteReader.read(consume tree, for: baseURL, linking: .folders)
    guard let parsed = read.value else {
      return DraftSite(
        build: .unreadable(read.diagnostics, .showing), resolved: nil, published: [])
    }
    let day = try SiteBuild.day(of: parsed, today)
    let said = read.diagnostics + day.diagnostics
    let planned = await PlannedSite.make(parsed, today: day.value, for: .author)
    let theme = CompiledTheme.make(parsed, read.diagnostics, keeping: nil as Theme?)
    let zone = try SiteBuild.zone(of: parsed, planned)
    let build = SiteBuild(
      parsed, planned, theme, said: said, purpose: .showing, zone: zone)
    let readers = await PlannedSite.make(parsed, today: day.value)
    let entries = readers.plan.value.entries.filter { entry in
      if case .keep = entry.recipe { false } else { true }
    }
    return DraftSite(
      build: build, resolved: planned.resolved,
      published: Set(entries.flatMap { [$0.path.text, $0.path.file] }))
  }
}
