import Diagnostics

/// The files of pages, found and changed one by one, whatever else of the source is broken.
package struct PageFiles: Sendable {
  private static let partial = ".mayak.partial"

  private let layout: ProjectLayout

  package init(_ layout: ProjectLayout) {
    self.layout = layout
  }
}

extension PageFiles {
  /// Every file below `Content/` that ends in `.md`, as the disk spells it, in order; and the folders
  /// that could not be looked into.
  package func all() -> (paths: [String], failures: [WorkspaceError.Failure]) {
    var paths: [String] = []
    var failures: [WorkspaceError.Failure] = []
    var folders = ["Content"]
    while let folder = folders.popLast() {
      do throws(SystemError) {
        for entry in try Folder.working.entries(of: layout.sourcePath(folder)) {
          guard let name = entry.name, SourceWalk.isSource(name, in: folder), !name.holdsControl
          else { continue }
          switch entry.kind {
          case .folder: folders.append("\(folder)/\(name)")
          case .file, .link: if name.hasSuffix(".md") { paths.append("\(folder)/\(name)") }
          default: break
          }
        }
      } catch {
        failures.append(.init(layout.sourcePath(folder), error.reason))
      }
    }
    return (paths.sorted(), failures)
  }

  package func bytes(of path: String) throws(WorkspaceError) -> [UInt8] {
    let shown = layout.sourcePath(path)
    return try attempt(.cannotRead, shown) { () throws(SystemError) in
      try Folder.working.open(shown).loadAll()
    }
  }

  /// Whether a file stands at a path of the source, and no link.
  package func holds(_ path: String) throws(WorkspaceError) -> Bool {
    let shown = layout.sourcePath(path)
    return try attempt(.cannotRead, shown) { () throws(SystemError) in
      try Folder.working.kind(of: shown) == .file
    }
  }

  /// Gives a file another name, and never that of another.
  package func rename(_ path: String, to name: String) throws(WorkspaceError) {
    let target = layout.sourcePath(name)
    guard try !holds(name) else {
      throw WorkspaceError(.cannotWrite, target, .phrase(.nameIsTaken))
    }
    try attempt(.cannotWrite, target) { () throws(SystemError) in
      try Folder.working.move(layout.sourcePath(path), to: target)
    }
  }

  /// Gives a file other bytes, as a whole or not at all.
  package func replace(_ path: String, with bytes: [UInt8]) throws(WorkspaceError) {
    let shown = layout.sourcePath(path)
    let kind = try attempt(.cannotRead, shown) { () throws(SystemError) in
      try Folder.working.kind(of: shown)
    }
    guard kind != .link else { throw WorkspaceError(.cannotWrite, shown, .phrase(.linkInTheWay)) }
    try Self.write(bytes, to: shown)
  }

  /// Takes away what a write that was killed has left beside a file.
  func removePartial(beside path: String) throws(WorkspaceError) {
    let folder = parentFolder(of: path).map { $0 + "/" } ?? ""
    let partial = layout.sourcePath(folder + Self.partial)
    try attempt(.cannotRemove, partial) { () throws(SystemError) in
      if try Folder.working.kind(of: partial) == .file { try Folder.working.removeFile(partial) }
    }
  }

  /// Writes a file wherever somebody wants it, as a whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    try attempt(.cannotWrite, path) { () throws(SystemError) in
      let parent = parentFolder(of: path).map { $0.isEmpty ? "/" : $0 }
      let folder = try Folder(parent ?? ".")
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if try folder.kind(of: Self.partial) != .absent { try folder.removeFile(Self.partial) }
      let file = try folder.create(Self.partial)
      try file.append(bytes)
      try file.finish()
      if try folder.kind(of: name) == .file { try folder.copyMode(of: name, to: Self.partial) }
      try folder.move(Self.partial, to: name)
    }
  }
}
