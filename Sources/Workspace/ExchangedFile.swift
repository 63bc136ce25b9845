internal import Diagnostics

/// A file that is handed to somebody, or came back, wherever it lies.
package enum ExchangedFile {
  /// No archive of documents is larger.
  private static let most = 256 << 20

  package static func read(_ path: String) throws(WorkspaceError) -> [UInt8] {
    let size = try attempt(.cannotRead, path) { () throws(SystemError) in
      try Folder.working.open(path).size
    }
    guard size <= most else { throw WorkspaceError(.cannotRead, path, .phrase(.heavyArchive)) }
    return try FileBytes.read(path)
  }

  /// Writes it where nothing stands, as a whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    try checkFree(path)
    try PageFiles.write(bytes, to: path)
  }

  /// Throws where something stands.
  package static func checkFree(_ path: String) throws(WorkspaceError) {
    let kind = try attempt(.cannotWrite, path) { () throws(SystemError) in
      try Folder.working.kind(of: path)
    }
    guard kind == .absent else {
      throw WorkspaceError(.cannotWrite, path, .phrase(.archiveStands))
    }
  }
}
