import Diagnostics

/// Does the steps of a move, each of which may have been done already: a file gets its new bytes where it
/// lies, then its new name.
struct SourceMoveSteps {
  let layout: ProjectLayout
  let steps: [SourceMove.Step]
}

extension SourceMoveSteps {
  /// Throws where somebody has changed a file since the steps were made up, or something stands where one
  /// is to go; then nothing must be done.
  func check() throws(WorkspaceError) {
    var failures: [WorkspaceError.Failure] = []
    for step in steps {
      do throws(WorkspaceError) {
        try check(step)
      } catch {
        failures += error.failures
      }
    }
    if !failures.isEmpty { throw WorkspaceError(.cannotWrite, failures) }
  }

  func make() throws(WorkspaceError) {
    let files = PageFiles(layout)
    for step in steps {
      let isThere = try kind(of: step.from) == .file
      if isThere, let bytes = step.bytes, try files.bytes(of: step.from) != bytes.after {
        try files.replace(step.from, with: bytes.after)
      }
      if step.bytes != nil { try files.removePartial(beside: step.from) }
      if isThere, step.to != step.from { try rename(step.from, step.to) }
    }
    try removeEmptyFolders()
  }

  private func check(_ step: SourceMove.Step) throws(WorkspaceError) {
    let old = try kind(of: step.from)
    switch old {
    case .file: try check(step, at: step.from)
    case .absent where step.to != step.from:
      guard try kind(of: step.to) == .file else { throw failure(step.from, .fileHasGone) }
      try check(step, at: step.to)
    case .absent: throw failure(step.from, .fileHasGone)
    default: throw failure(step.from, .linkInTheWay)
    }
    if old == .file, step.to != step.from, try kind(of: step.to) != .absent {
      throw failure(step.to, .somethingStandsThere)
    }
  }

  private func check(_ step: SourceMove.Step, at path: String) throws(WorkspaceError) {
    guard let bytes = step.bytes else { return }
    let present = try PageFiles(layout).bytes(of: path)
    guard present == bytes.after || present == bytes.before && path == step.from else {
      throw failure(path, .fileHasChanged)
    }
  }

  private func failure(_ path: String, _ phrase: Phrase) -> WorkspaceError {
    WorkspaceError(.cannotWrite, layout.sourcePath(path), .phrase(phrase))
  }

  private func kind(of path: String) throws(WorkspaceError) -> EntryKind {
    let shown = layout.sourcePath(path)
    return try attempt(.cannotRead, shown) { () throws(SystemError) in
      try Folder.working.kind(of: shown)
    }
  }

  private func rename(_ from: String, _ to: String) throws(WorkspaceError) {
    let (old, new) = (layout.sourcePath(from), layout.sourcePath(to))
    try attempt(.cannotWrite, new) { () throws(SystemError) in
      if let folder = parentFolder(of: new) { try Folder.working.makeFolders(folder) }
      try Folder.working.move(old, to: new)
    }
  }

  /// Those that held what has moved, as far as nothing is left in them.
  private func removeEmptyFolders() throws(WorkspaceError) {
    let left = steps.filter { $0.from != $0.to }.map(\.from)
    let root = try attempt(.cannotRead, layout.source) { () throws(SystemError) in
      try Folder(layout.source)
    }
    try OutputRemoval(layout: layout, output: root).removeEmptyFolders(of: left)
  }
}
