import Diagnostics
import Reading

/// Writes the one file that a build keeps among the sources: `Content/addresses.lock`.
package struct AddressFile: Sendable {
  private static let partial = "Content/.addresses.lock.partial"

  private let layout: ProjectLayout

  package init(_ layout: ProjectLayout) {
    self.layout = layout
  }
}

extension AddressFile {
  /// Replaces the file as a whole. What keeps the sources from being written is no failure of the
  /// build, which has come to its end: it is given back.
  package func write(_ bytes: [UInt8]) throws(WorkspaceError) -> WorkspaceError.Reason? {
    let path = layout.sourcePath(PublishedAddresses.file)
    do throws(SystemError) {
      let root = try Folder(layout.source)
      guard try root.kind(of: PublishedAddresses.file) != .link else {
        return .phrase(.linkInTheWay)
      }
      if try root.kind(of: Self.partial) != .absent { try root.removeFile(Self.partial) }
      let file = try root.create(Self.partial)
      try file.append(bytes)
      try file.finish()
      try root.move(Self.partial, to: PublishedAddresses.file)
      return nil
    } catch {
      guard SystemError.readOnly.contains(error) else {
        throw WorkspaceError(.cannotWrite, path, error.reason)
      }
      return error.reason
    }
  }
}
