internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

/// The last good version of each file, to stand in for one that has errors.
struct StandIns {
  private var good: SourceTree?
  /// What is faulty once the faulty files have given way gives way, too, so many times in all.
  private static let rounds = 3

  struct Mended {
    let shown: (sound: SoundSite, resolved: ResolvedSite)
    /// Those for which another version stands in, or that are left out, in their order.
    let files: [String]
  }

  /// Notes sources of which nothing is wrong.
  mutating func keep(_ tree: SourceTree) { good = tree }

  /// What can be shown of sources with errors: every file with one gives way to its last good version,
  /// and where there is none, or that has errors by now, it is left out. Templates, schemas and strings are one theme and give way
  /// together.
  ///
  /// - Returns: nil where nothing sound comes of it.
  func mend(
    _ tree: SourceTree, _ made: MadeSite, by maker: SiteMaker
  ) async throws(WorkspaceError) -> Mended? {
    var (maker, tree) = (maker, tree)
    var faulty: Set<String> = []
    var faults = made.faults
    for _ in 0..<Self.rounds {
      let new = files(of: faults, in: tree).subtracting(faulty)
      guard !new.isEmpty else { break }
      faulty.formUnion(new)
      tree = composed(of: tree, without: new)
      let made = try await maker.make(tree, changed: new)
      if let shown = made.shown { return Mended(shown: shown, files: faulty.sorted()) }
      faults = made.faults
    }
    // What led to a page that is gone leads nowhere in its last good version, too.
    var shown = try await maker.make(tree, changed: [], withGaps: true)
    if shown.shown == nil {
      let pages = files(of: shown.faults, in: tree).filter { $0.hasSuffix(".md") }
      for page in pages { tree.remove(page) }
      faulty.formUnion(pages)
      shown = try await maker.make(tree, changed: pages, withGaps: true)
    }
    return shown.shown.map { Mended(shown: $0, files: faulty.sorted()) }
  }

  private func files(of faults: [Diagnostic], in tree: SourceTree) -> Set<String> {
    let faulty = Set(faults.filter { $0.severity == .error }.map(\.place.file))
    guard faulty.contains(where: { $0.hasPrefix("Templates/") }) else { return faulty }
    let theme = tree.files.lazy.map(\.path).filter { $0.hasPrefix("Templates/") }
    let earlier = good?.files.lazy.map(\.path).filter { $0.hasPrefix("Templates/") }
    let changed = Set(theme).union(earlier.map { Set($0) } ?? []).filter {
      tree[$0]?.contents != good?[$0]?.contents
    }
    return faulty.union(changed)
  }

  private func composed(of tree: SourceTree, without faulty: Set<String>) -> SourceTree {
    var composed = tree
    for path in faulty {
      if let file = good?[path] { composed.put(file) } else { composed.remove(path) }
    }
    return composed
  }
}
