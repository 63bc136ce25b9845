internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
package import Workspace

/// A site that is looked at while it is written. It belongs to one task; the states that it gives may be
/// asked by any.
///
/// Nothing is written: neither the output nor `Content/addresses.lock`.
package final class LivePreview {
  private let layout: ProjectLayout
  /// Others count from the next refresh on.
  package var options: PreviewOptions {
    didSet { maker.options = options }
  }
  private let bytes: SourceBytes
  private var sources: LiveSources?
  private var maker: SiteMaker
  private var standIns = StandIns()
  private var places = KnownPlaces()
  private var state: PreviewState?
  /// What has changed since the last state: a refresh may have failed.
  private var pending: Set<String> = []

  package init(_ layout: ProjectLayout, _ options: PreviewOptions = PreviewOptions()) {
    self.layout = layout
    self.options = options
    bytes = SourceBytes(layout)
    maker = SiteMaker(options)
  }

  /// Brings what is shown up to date. Where the sources cannot be read nothing changes.
  ///
  /// - Parameter changes: none still let a new day come.
  package func refresh(
    _ changes: SourceChanges = .all
  ) async throws(WorkspaceError) -> PreviewState {
    pending.formUnion(try look(changes))
    let changed = pending
    if let state, changed.isEmpty, try !maker.isOutdated() { return state }
    guard let tree = sources?.tree else { preconditionFailure("nothing was discovered") }
    let made = try await maker.make(tree, changed: state == nil ? nil : changed)
    let new = try await show(made, of: tree, changed)
    state = new
    pending = []
    return new
  }

  /// The files that are others than before.
  private func look(_ changes: SourceChanges) throws(WorkspaceError) -> Set<String> {
    guard sources != nil else {
      sources = try LiveSources(layout)
      return []
    }
    let difference =
      switch changes {
      case .all: try sources?.refresh()
      case .paths(let paths): try sources?.refresh(paths)
      }
    guard let difference else { return [] }
    // What was kept of an original is no page that has moved.
    places.rename(difference.gone.filter(\.isSource), difference.new.filter(\.isSource))
    return difference.paths
  }
}

extension LivePreview {
  /// The state that comes of the newest sources, of these with stand-ins, or of those before.
  private func show(
    _ made: MadeSite, of tree: SourceTree, _ changed: Set<String>
  ) async throws(WorkspaceError) -> PreviewState {
    var shown = made.shown
    var standing = PreviewState.Standing.newest
    if shown == nil, let mended = try await standIns.mend(tree, made, by: maker) {
      shown = mended.shown
      standing = .mended(files: mended.files)
    }
    var leftOut: [String: String] = [:]
    if case .mended(let files) = standing, let known = made.resolved?.known(from: Set(files)) {
      for page in known { leftOut[page.path.text] = page.file }
    }
    var gone: [String] = []
    if let shown {
      if standing == .newest { standIns.keep(tree) }
      gone = move(to: shown.resolved)
    } else {
      standing = state?.shown == nil ? .nothing : .older
      gone = places.withdraw(made.withdrawn(from: state?.shown?.resolved, tree))
    }
    let site = shown.map { ShownSite($0.sound, $0.resolved, bytes) } ?? state?.shown
    return PreviewState(
      number: (state?.number ?? 0) + 1, complaints: made.complaints,
      texts: texts(of: made.complaints, in: tree), standing: standing,
      day: made.resolved?.site.today ?? state?.day,
      changed: addresses(of: changed, in: shown?.resolved), gone: gone, shown: site,
      leftOut: leftOut, places: places, sources: tree)
  }

  /// Notes where pages are now, and says where nothing is any more.
  private func move(to resolved: ResolvedSite) -> [String] {
    let before = state?.shown?.resolved
    if let before, state?.standing == .newest, resolved.hasSamePlaces(as: before) { return [] }
    return places.move(to: resolved.shownPaths)
  }

  private func addresses(of changed: Set<String>, in resolved: ResolvedSite?) -> [String] {
    guard let resolved, changed.contains(where: { $0.hasSuffix(".md") }) else { return [] }
    return resolved.known(from: changed).filter(\.isShown).map(\.path.description).sorted()
  }

  private func texts(
    of complaints: [Diagnostic], in tree: SourceTree
  ) -> [String: SourceText] {
    let files = Set(complaints.flatMap { [$0.place] + $0.notes.compactMap(\.place) }.map(\.file))
    let found = SourceTree(files.compactMap { tree[$0] })
    var texts = SourceTexts(layout, of: SourceTree(found.files.filter { $0.facts != nil }))
      .texts(of: files)
    for file in found.files {
      if case .text(let bytes) = file.contents { texts[file.path] = SourceText(bytes) }
    }
    return texts
  }
}

extension SourceFile {
  fileprivate var isSource: Bool { TranslationStamp.file(ofStamp: path) == nil }
}
