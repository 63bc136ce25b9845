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
    tree = try discovery.tree(found: &walk)
    holdsLinks = walk.followedLinks
  }
}

extension LiveSources {
  /// Reads everything once more.
  ///
  /// - Returns: the paths of files that are new, gone or others than they were.
  package mutating func refresh() throws(WorkspaceError) -> Set<String> {
    let before = tree
    self = try LiveSources(layout, discovery)
    return tree.difference(from: before)
  }

  /// Reads what stands at some paths and below them once more. Nothing has changed where that fails.
  ///
  /// - Parameter paths: from the source folder, with `/`, in NFC.
  /// - Returns: the paths of files that are new, gone or others than they were.
  package mutating func refresh(_ paths: Set<String>) throws(WorkspaceError) -> Set<String> {
    var walk = try discovery.walk(of: layout)
    let places = paths.filter { walk.isPlace($0) }.withoutInner
    guard !holdsLinks, try walk.kind(of: "Content") == .folder else { return try refresh() }
    for path in places {
      guard try !walk.isUncertain(path) else { return try refresh() }
      _ = try walk.visit(path)
    }
    guard !walk.followedLinks else { return try refresh() }
    return put(try walk.finish(), at: places)
  }

  /// Puts what was found at some paths and below them in the place of what stood there.
  private mutating func put(_ found: [SourceFile], at places: Set<String>) -> Set<String> {
    var removed: [String: SourceFile] = [:]
    for path in places { for file in tree.remove(path) { removed[file.path] = file } }
    var changed: Set<String> = []
    let own = Set(found.map(\.path))
    let theme = removed.keys.filter { !own.contains($0) }.compactMap(discovery.themeFile)
    for file in found + theme {
      let before = removed.removeValue(forKey: file.path) ?? tree[file.path]
      if before?.origin != file.origin || before?.contents != file.contents {
        changed.insert(file.path)
      }
      tree.put(file)
    }
    return changed.union(removed.keys)
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
      !names[index].isEmpty && isSource(names[index], in: names[..<index].joined(separator: "/"))
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

extension SourceTree {
  /// The paths of files that only one of the two has, or that are others in it.
  fileprivate func difference(from other: SourceTree) -> Set<String> {
    var others = Dictionary(uniqueKeysWithValues: other.files.map { ($0.path, $0) })
    var changed: Set<String> = []
    for file in files {
      let before = others.removeValue(forKey: file.path)
      if before?.origin != file.origin || before?.contents != file.contents {
        changed.insert(file.path)
      }
    }
    return changed.union(others.keys)
  }
}
