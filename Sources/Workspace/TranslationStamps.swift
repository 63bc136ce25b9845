internal import Diagnostics
internal import Reading

/// The originals that were kept when somebody confirmed a translation, among the sources on the disk.
package struct TranslationStamps: Sendable {
  private let layout: ProjectLayout
  private let sources: SourceBytes

  package init(_ layout: ProjectLayout) {
    self.layout = layout
    sources = SourceBytes(layout)
  }
}

extension TranslationStamps {
  /// The bytes of a file of the sources, be it a stamp or a page; nil where there is none.
  package func bytes(of path: String) throws(WorkspaceError) -> [UInt8]? {
    do throws(SystemError) {
      return try Folder.working.open(try sources.spelling(of: path)).loadAll()
    } catch .noEntry {
      return nil
    } catch {
      throw WorkspaceError(.cannotRead, layout.sourcePath(path), error.reason)
    }
  }

  /// The paths of all stamps, in order.
  package func paths() throws(WorkspaceError) -> [String] {
    let root = layout.sourcePath(TranslationStamp.folder)
    let kind = try attempt(.cannotRead, root) { () throws(SystemError) in
      try Folder.working.kind(of: root)
    }
    guard kind == .folder else { return [] }
    var walk = try SourceDiscovery().walk(of: layout)
    _ = try walk.visit(TranslationStamp.folder)
    return try walk.finish().map(\.path)
  }

  /// Keeps the original of a translation as it is now.
  package func stamp(
    _ translation: String, with original: [UInt8]
  ) throws(WorkspaceError) {
    let path = TranslationStamp.path(of: translation)
    let shown = layout.sourcePath(path)
    try attempt(.cannotWrite, shown) { () throws(SystemError) in
      if let folder = parentFolder(of: shown) { try Folder.working.makeFolders(folder) }
    }
    try PageFiles(layout).replace(path, with: original)
  }

  /// Takes away what is kept of a translation, and folders that are left empty; false where nothing is.
  package func remove(_ translation: String) throws(WorkspaceError) -> Bool {
    let path = TranslationStamp.path(of: translation)
    let shown = layout.sourcePath(path)
    return try attempt(.cannotRemove, shown) { () throws(SystemError) in
      guard try Folder.working.kind(of: shown) == .file else { return false }
      try Folder.working.removeFile(shown)
      var folder = parentFolder(of: path)
      while let empty = folder, empty.lies(in: TranslationStamp.folder) {
        do throws(SystemError) {
          try Folder.working.removeFolder(layout.sourcePath(empty))
        } catch .notEmpty, .exists {
          break
        }
        folder = parentFolder(of: empty)
      }
      return true
    }
  }
}
