import Diagnostics

/// Writes files of a site that are not there yet. It overwrites nothing, and leaves no file behind
/// where it could not write all.
package struct SourceWriter: Sendable {
  package enum Contents: Sendable {
    case bytes([UInt8])
    /// Those of a file anywhere on the disk.
    case copy(of: String)
  }

  private let layout: ProjectLayout

  package init(_ layout: ProjectLayout) {
    self.layout = layout
  }
}

extension SourceWriter {
  /// - Parameters:
  ///   - files: by their paths from the source folder.
  ///   - mark: a file that begins with it was written by an earlier call and is replaced.
  package func create(
    _ files: [(path: String, contents: Contents)], rewriting mark: [UInt8]? = nil
  ) throws(WorkspaceError) {
    var made: [String] = []
    if let mark { for (path, _) in files { try removeMarked(path, mark) } }
    do throws(WorkspaceError) {
      for (path, contents) in files {
        let bytes = try bytes(of: contents)
        try write(bytes, to: path) { made.append(path) }
      }
    } catch {
      for path in made.reversed() {
        try attempt(.cannotRemove, layout.sourcePath(path)) { () throws(SystemError) in
          try Folder.working.removeFile(layout.sourcePath(path))
        }
      }
      throw error
    }
  }

  private func removeMarked(_ path: String, _ mark: [UInt8]) throws(WorkspaceError) {
    let shown = layout.sourcePath(path)
    try attempt(.cannotWrite, shown) { () throws(SystemError) in
      guard try Folder.working.kind(of: shown) == .file,
        try Folder.working.open(shown).load(at: 0, mark.count) == mark
      else { return }
      try Folder.working.removeFile(shown)
    }
  }

  private func bytes(of contents: Contents) throws(WorkspaceError) -> [UInt8] {
    switch contents {
    case .bytes(let bytes): bytes
    case .copy(let path):
      try attempt(.cannotRead, path) { () throws(SystemError) in
        try Folder.working.open(path).loadAll()
      }
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, made: () -> Void
  ) throws(WorkspaceError) {
    let shown = layout.sourcePath(path)
    do throws(SystemError) {
      if let folder = parentFolder(of: shown) { try Folder.working.makeFolders(folder) }
      let file = try Folder.working.create(shown)
      made()
      try file.append(bytes)
      try file.finish()
    } catch {
      throw WorkspaceError(
        .cannotWrite, shown, error == .exists ? .phrase(.somethingStandsThere) : error.reason)
    }
  }

  /// Throws where a site cannot begin in the folder, since something lies in it.
  package func checkFree() throws(WorkspaceError) {
    let folder = layout.source
    let kinds = try attempt(.cannotBeginSite, folder) { () throws(SystemError) in
      try (
        Folder.working.kind(of: folder, followingLink: true),
        Folder.working.kind(of: layout.sourcePath("Content"))
      )
    }
    if let site = layout.surroundingSite {
      throw WorkspaceError(
        .cannotBeginSite, folder, .phrase(.liesInSite, ["path": site]))
    }
    guard kinds.0 != .absent else { return }
    let isEmpty = try attempt(.cannotBeginSite, folder) { () throws(SystemError) in
      try Folder.working.entries(of: folder).isEmpty
    }
    guard isEmpty else {
      throw WorkspaceError(
        .cannotBeginSite, folder,
        .phrase(kinds.1 == .absent ? .folderIsNotEmpty : .siteStandsThere))
    }
  }
}
