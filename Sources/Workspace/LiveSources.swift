import Diagnostics
package import Reading

/// The sources of a site as they were found, kept up to date: only what may have changed is read again.
package struct LiveSources: Sendable {
  private let layout: ProjectLayout
  private let discovery: SourceDiscovery
  package private(set) var tree: SourceTree
  /// Where a link was followed a file may stand at several paths, so that all are looked at.
  private var holdsLinks: Bool

  /// Everything there is.
  package init(
    _ layout: ProjectLayout, _ discovery: SourceDiscovery = SourceDiscovery()
  ) throws(WorkspaceError) {
    self.layout = layout
    self.discovery = discovery
    var walk = try discovery.walk(of: layout)
    _ = try walk.visit(TranslationStamp.folder)
    tree = try discovery.tree(found: &walk)
    holdsLinks = walk.followedLinks
  }
}

/// What of the sources is not as it was.
package struct SourceDifference: Sendable {
  /// The paths of all files that are new, gone or others.
  package fileprivate(set) var paths: Set<String> = []
  package fileprivate(set) var new: [SourceFile] = []
  package fileprivate(set) var gone: [SourceFile] = []

  /// Holds a file against that which stood at its path.
  fileprivate mutating func add(_ file: SourceFile, insteadOf before: SourceFile?) {
    guard before?.origin != file.origin || before?.contents != file.contents else { return }
    paths.insert(file.path)
    if before == nil { new.append(file) }
  }

  fileprivate mutating func addGone(_ files: some Sequence<SourceFile>) {
    gone += files
    paths.formUnion(files.lazy.map(\.path))
  }
}

extension LiveSources {
  /// Reads everything once more.
  package mutating func refresh() throws(WorkspaceError) -> SourceDifference {
    let before = tree
    self = try LiveSources(layout, discovery)
    var others = Dictionary(uniqueKeysWithValues: before.files.map { ($0.path, $0) })
    var difference = SourceDifference()
    for file in tree.files {
      difference.add(file, insteadOf: others.removeValue(forKey: file.path))
    }
    difference.addGone(others.values)
    return difference
  }

  /// Reads what stands at some paths and below them once more. Nothing has changed where that fails.
  ///
  /// - Parameter paths: from the source folder, with `/`, in NFC.
  package mutating func refresh(_ paths: Set<String>) throws(WorkspaceError) -> SourceDifference {
    var walk = try discovery.walk(of: layout)
    let places = paths.filter { walk.isPlace($0) }.withoutInner
    guard !holdsLinks, try walk.kind(of: "Content") == .folder else { return try refresh() }
    for path in places {
      guard try !walk.isUncertain(path) else { return try refresh() }
      _ = try walk.visit(path)
      if TranslationStamp.folder.lies(in: path), path != TranslationStamp.folder {
        _ = try walk.visit(TranslationStamp.folder)
      }
    }
    guard !walk.followedLinks else { return try refresh() }
    return put(try walk.finish(), at: places)
  }

  /// Puts what was found at some paths and below them in the place of what stood there.
  private mutating func put(_ found: [SourceFile], at places: Set<String>) -> SourceDifference {
    var removed: [String: SourceFile] = [:]
    for path in places { for file in tree.remove(path) { removed[file.path] = file } }
    let own = Set(found.map(\.path))
    let theme = removed.keys.filter { !own.contains($0) }.compactMap(discovery.themeFile)
    var difference = SourceDifference()
    for file in found + theme {
      difference.add(file, insteadOf: removed.removeValue(forKey: file.path) ?? tree[file.path])
      tree.put(file)
    }
    difference.addGone(removed.values)
    return difference
  }
}

extension SourceWalk {
  /// Whether a path is one at which a source may stand.
  fileprivate func isPlace(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = names.first, ProjectLayout.sourceFolders.contains(String(first)) else {
      return false
    }
    return names.indices.dropFirst().allSatisfy { index in
      !names[index].isEmpty
        && Self.isWatched(names[index], in: names[..<index].joined(separator: "/"))
    }
  }

  /// Whether the way to a path leads through a symbolic link or to one, or what is not there may be
  /// spelt otherwise on the disk.
  fileprivate func isUncertain(_ path: String) throws(WorkspaceError) -> Bool {
    let names = path.split(separator: "/")
    for index in names.indices {
      let kind = try kind(of: names[...index].joined(separator: "/"))
      if kind == .link { return true }
      if kind == .absent { return !path.utf8.allSatisfy { $0 < 0x80 } }
    }
    return false
  }
}

extension Set<String> {
  /// Without paths below others.
  fileprivate var withoutInner: Set<String> {
    filter { path in
      path.indices.allSatisfy { path[$0] != "/" || !contains(String(path[..<$0])) }
    }
  }
}
