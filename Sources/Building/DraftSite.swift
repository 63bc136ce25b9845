package import Diagnostics
package import Reading
internal import Rendering
package import Resolving
package import SiteModel
package import Workspace

/// A site as its author sees it, what nobody sees yet included, and where readers find something today.
package struct DraftSite: Sendable {
  /// Without the pages that have faults: what is wrong with one keeps no other from being shown.
  package let build: SiteBuild
  /// Everything that is wrong while no page is left out.
  package let complaints: [Diagnostic]
  /// What is wrong with the pages left out, by their files.
  package let faults: [String: [Diagnostic]]
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
    _ tree: SourceTree, baseURL: String? = nil, today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> DraftSite {
    var tree = tree
    var faults: [String: [Diagnostic]] = [:]
    var complaints: [Diagnostic]?
    // Each round leaves out a page at least.
    while true {
      let (build, resolved, published) = try await make(tree, baseURL, today)
      complaints = complaints ?? build.diagnostics
      let errors = build.diagnostics.filter { error in
        error.severity == .error && error.place.file.hasSuffix(".md")
          && tree[error.place.file] != nil
      }
      guard !errors.isEmpty else {
        return DraftSite(
          build: build, complaints: complaints ?? [], faults: faults, resolved: resolved,
          published: published)
      }
      for (file, faulty) in Dictionary(grouping: errors, by: \.place.file) {
        faults[file] = faulty
        tree.remove(file)
      }
    }
  }

  private static func make(
    _ tree: SourceTree, _ baseURL: String?, _ today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> (SiteBuild, ResolvedSite?, published: Set<String>) {
    let read = await SiteReader.read(tree, for: baseURL, linking: .folders)
    guard let parsed = read.value else {
      return (.unreadable(read.diagnostics, .showing), nil, [])
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
    return (build, planned.resolved, Set(entries.flatMap { [$0.path.text, $0.path.file] }))
  }
}
