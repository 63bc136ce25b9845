import Diagnostics

/// Reads a file that somebody asks for by its path from where the program was started.
package enum FileBytes {
  package static func read(_ path: String) throws(WorkspaceError) -> [UInt8] {
    try attempt(.cannotRead, path) { () throws(SystemError) in
      try Folder.working.open(path).loadAll()
    }
  }
}
