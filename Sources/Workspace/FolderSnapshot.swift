import Reading

/// How the files of a source stand at one moment, without their contents.
struct FolderSnapshot {
  private var stamps: [String: SourceStamp] = [:]

  init(of source: String) {
    for name in ProjectLayout.sourceFolders { visit(name, in: source) }
  }
}

extension FolderSnapshot {
  /// The paths at which something came, went or was written meanwhile.
  func changes(since earlier: FolderSnapshot) -> Set<String> {
    var paths = Set(stamps.filter { earlier.stamps[$0.key] != $0.value }.keys)
    paths.formUnion(earlier.stamps.keys.filter { stamps[$0] == nil })
    return paths
  }

  /// What cannot be looked at is told by whoever reads it; here it is not there.
  private mutating func visit(_ path: String, in source: String) {
    do throws(SystemError) {
      let folder = Folder.working
      let full = "\(source)/\(path)"
      switch try folder.kind(of: full, followingLink: true) {
      case .file: stamps[path] = try folder.open(full).stamp
      case .folder:
        for entry in try folder.entries(of: full) {
          guard let name = entry.name, SourceWalk.isWatched(name, in: path),
            !PassingName.isOne(name), entry.kind != .link || !isFolder("\(full)/\(name)")
          else { continue }
          visit("\(path)/\(name)", in: source)
        }
      case .absent, .link, .other: break
      }
    } catch {
      stamps[path] = nil
    }
  }

  /// A link to a folder may lead round in a circle.
  private func isFolder(_ path: String) -> Bool {
    do throws(SystemError) {
      return try Folder.working.kind(of: path, followingLink: true) == .folder
    } catch {
      return false
    }
  }
}
