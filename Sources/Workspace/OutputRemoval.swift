import Diagnostics

/// Takes away what Mayak wrote earlier; what it finds gone already is as good as removed.
struct OutputRemoval {
  let layout: ProjectLayout
  let output: Folder
}

extension OutputRemoval {
  func removeFiles(_ paths: [String]) throws(WorkspaceError) {
    for path in paths {
      do throws(SystemError) {
        try output.removeFile(path)
      } catch .noEntry {
        continue
      } catch {
        throw WorkspaceError(.cannotRemove, layout.outputPath(path), error.reason)
      }
    }
  }

  /// Removes folders that must go, in the order given.
  func removeFolders(_ paths: [String]) throws(WorkspaceError) {
    for path in paths {
      do throws(SystemError) {
        try output.removeFolder(path)
      } catch .noEntry {
        continue
      } catch {
        throw WorkspaceError(.cannotRemove, layout.outputPath(path), error.reason)
      }
    }
  }

  /// Removes the folders of these files as far as nothing is left in them.
  func removeEmptyFolders(of paths: [String]) throws(WorkspaceError) {
    let candidates = folders(of: paths)
    // A longer path comes first, so that what lies inside goes before what it lies in.
    for path in candidates.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      do throws(SystemError) {
        guard try isReachedWithoutLinks(path) else { continue }
        try output.removeFolder(path)
      } catch .noEntry, .notEmpty, .exists, .notAFolder {
        continue
      } catch {
        throw WorkspaceError(.cannotRemove, layout.outputPath(path), error.reason)
      }
    }
  }

  private func folders(of paths: [String]) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var folder = parentFolder(of: path)
      while let path = folder, folders.insert(path).inserted { folder = parentFolder(of: path) }
    }
    return folders
  }

  private func isReachedWithoutLinks(_ path: String) throws(SystemError) -> Bool {
    var folder: String? = path
    while let path = folder {
      guard try output.kind(of: path) == .folder else { return false }
      folder = parentFolder(of: path)
    }
    return true
  }
}
