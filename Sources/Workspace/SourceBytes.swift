import Diagnostics
package import Reading

/// Gives back the bytes of the files that a site is made from.
package struct SourceBytes: Sendable {
  /// Where bytes come from: memory, or a file on disk that is opened when it is needed.
  package enum Origin: Sendable {
    case memory([UInt8])
    case disk(String)
  }

  private let layout: ProjectLayout
  private let theme: EmbeddedTheme

  package init(_ layout: ProjectLayout, theme: EmbeddedTheme = .ofThisProgram) {
    self.layout = layout
    self.theme = theme
  }
}

extension SourceBytes {
  /// Where the bytes of a file are; the theme's are in the program itself.
  package func origin(of file: SourceFile) throws(WorkspaceError) -> Origin {
    if case .text(let bytes) = file.contents { return .memory(bytes) }
    switch file.origin {
    case .theme:
      guard let bytes = theme.files[file.path] else {
        throw WorkspaceError(.cannotRead, file.path, .phrase(.notInTheme))
      }
      return .memory(bytes)
    case .site:
      let path = layout.sourcePath(file.path)
      return try attempt(.cannotRead, path) { () throws(SystemError) in
        .disk(try spelling(of: file.path))
      }
    }
  }

  /// All of them.
  func bytes(of file: SourceFile) throws(WorkspaceError) -> [UInt8] {
    switch try origin(of: file) {
    case .memory(let bytes): return bytes
    case .disk(let path):
      do throws(SystemError) {
        return try Folder.working.open(path).loadAll()
      } catch {
        throw WorkspaceError(.cannotRead, path, error.reason)
      }
    }
  }

  /// The path as the disk spells it, which need not be in NFC.
  func spelling(of path: String) throws(SystemError) -> String {
    let plain = layout.sourcePath(path)
    if try Folder.working.kind(of: plain, followingLink: true) != .absent { return plain }
    var folder = layout.source
    for component in path.split(separator: "/") {
      // Swift compares by canonical equivalence, which is what differs in the spelling.
      let entries = try Folder.working.entries(of: folder)
      guard let name = entries.compactMap(\.name).first(where: { $0 == component }) else {
        throw .noEntry
      }
      folder += "/\(name)"
    }
    return folder
  }
}
