import Diagnostics

/// What stands in the output folder where the planned and the earlier files belong.
///
/// Throws, with every such place named, where a planned file would meet something that Mayak did
/// not write; it changes nothing itself.
struct OutputSurvey {
  /// For each planned file, whether a file that Mayak wrote stands there.
  private(set) var exists: [Bool] = []
  /// Earlier files that have to go first: a folder of their name is needed, or the reverse.
  private(set) var blockers: [String] = []
  /// Folders that have to go first, the innermost ahead.
  private(set) var blockingFolders: [String] = []
  /// Earlier files that are no longer planned, whether they still stand there or not.
  private(set) var dropped: [String] = []
  /// Those of them that stand there.
  private(set) var leftovers: [String] = []

  private enum FolderState {
    case present, absent
    /// Something else stands at the named path, in place of this folder or of one above it.
    case linked(String), occupied(String)
  }

  private let layout: ProjectLayout
  private let output: Folder
  private let earlier: Set<String>
  private var folders: [String: FolderState] = ["": .present]
  private var failures: [WorkspaceError.Failure] = []
  private var blockersSeen: Set<String> = []
}

extension OutputSurvey {
  init(
    of files: [PlannedFile], over manifest: Manifest, in output: Folder, _ layout: ProjectLayout
  ) throws(WorkspaceError) {
    self.layout = layout
    self.output = output
    earlier = Set(manifest.entries.lazy.map(\.path))
    exists.reserveCapacity(files.count)
    for file in files {
      let path = file.path
      exists.append(
        try attempt(.cannotRead, layout.outputPath(path)) { () throws(SystemError) in
          try survey(path)
        })
    }
    guard failures.isEmpty else { throw WorkspaceError(.cannotWrite, failures) }

    dropped = Self.dropped(from: manifest.entries, files)
    for path in dropped {
      try attempt(.cannotRead, layout.outputPath(path)) { () throws(SystemError) in
        if case .present = try state(ofFolder: parentFolder(of: path) ?? ""),
          try output.kind(of: path) == .file
        {
          leftovers.append(path)
        }
      }
    }
  }

  /// Both stand in the order of their paths, so that one walk along them is enough.
  private static func dropped(
    from entries: [Manifest.Entry], _ files: [PlannedFile]
  ) -> [String] {
    var planned = files[...]
    return entries.map(\.path).filter { path in
      planned = planned.drop { $0.path < path }
      return planned.first?.path != path
    }
  }

  private mutating func survey(_ path: String) throws(SystemError) -> Bool {
    switch try state(ofFolder: parentFolder(of: path) ?? "") {
    case .absent: return false
    case .linked(let link): fail(link, .linkInTheWay)
    case .occupied(let file):
      if earlier.contains(file) { block(file) } else { fail(file, .fileIsForeign) }
    case .present:
      switch try output.kind(of: path) {
      case .absent: break
      case .folder: try clearFolder(path)
      case .link: fail(path, .linkInTheWay)
      case .file where earlier.contains(path): return true
      case .file, .other: fail(path, .fileIsForeign)
      }
    }
    return false
  }

  /// A folder whose place a file is to take may go only if all that it holds is Mayak's.
  private mutating func clearFolder(_ folder: String) throws(SystemError) {
    for entry in try output.entries(of: folder) {
      let path = "\(folder)/\(entry.shownName)"
      switch entry.kind {
      case .folder: try clearFolder(path)
      case .file where earlier.contains(path): block(path)
      default: fail(path, .fileIsForeign)
      }
    }
    blockingFolders.append(folder)
  }

  private mutating func state(ofFolder path: String) throws(SystemError) -> FolderState {
    if let known = folders[path] { return known }
    var state = try state(ofFolder: parentFolder(of: path) ?? "")
    if case .present = state {
      switch try output.kind(of: path) {
      case .folder: state = .present
      case .absent: state = .absent
      case .link: state = .linked(path)
      case .file, .other: state = .occupied(path)
      }
    }
    folders[path] = state
    return state
  }

  private mutating func block(_ path: String) {
    if blockersSeen.insert(path).inserted { blockers.append(path) }
  }

  private mutating func fail(_ path: String, _ phrase: Phrase) {
    let failure = WorkspaceError.Failure(layout.outputPath(path), .phrase(phrase))
    if failures.last != failure { failures.append(failure) }
  }
}
