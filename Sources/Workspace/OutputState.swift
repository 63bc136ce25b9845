import Diagnostics

/// What Mayak keeps for itself in the output folder: the lock, the manifest, unfinished files.
struct OutputState: ~Copyable {
  static let folder = ".mayak"
  private static let manifestPath = ".mayak/manifest"
  private static let partials = ".mayak/partial"

  let output: Folder
  let manifest: Manifest
  private let layout: ProjectLayout
  private let lock: FileLock
}

extension OutputState {
  /// Makes the output folder where there is none, takes it for this run alone, and clears away
  /// what an earlier run left unfinished.
  init(opening layout: ProjectLayout) throws(WorkspaceError) {
    try layout.checkOutputIsApart()
    let output = try attempt(.cannotUseOutput, layout.output) { () throws(SystemError) in
      try Folder.working.makeFolders(layout.output)
      return try Folder(layout.output)
    }
    _ = try Self.holdsManifest(layout, output)
    let lock = try Self.takeLock(layout, output)
    // Read again: only now is it certain that nobody else is changing it.
    let manifest = try Self.readManifest(layout, output) ?? Manifest(.complete)
    try Self.removePartials(layout, output)
    self.init(output: output, manifest: manifest, layout: layout, lock: lock)
  }

  /// Whether there is a manifest; without one the folder must be empty but for dot-entries.
  private static func holdsManifest(
    _ layout: ProjectLayout, _ output: Folder
  ) throws(WorkspaceError) -> Bool {
    // Looked at before the manifest: a run that starts meanwhile writes that before any file.
    let entries = try attempt(.cannotUseOutput, layout.output) { () throws(SystemError) in
      try output.entries()
    }
    let kind = try attempt(.cannotRead, layout.outputPath(manifestPath)) {
      () throws(SystemError) in try output.kind(of: manifestPath)
    }
    guard kind != .absent || entries.allSatisfy({ $0.shownName.hasPrefix(".") }) else {
      throw WorkspaceError(.cannotUseOutput, layout.output, .phrase(.outputIsForeign))
    }
    return kind != .absent
  }

  /// The manifest, or nil where the folder is still empty but for dot-entries.
  static func readManifest(
    _ layout: ProjectLayout, _ output: Folder
  ) throws(WorkspaceError) -> Manifest? {
    guard try holdsManifest(layout, output) else { return nil }
    let shown = layout.outputPath(manifestPath)
    let text = try attempt(.cannotRead, shown) { () throws(SystemError) in
      try output.open(manifestPath, followingLink: false).loadAll()
    }
    do throws(Manifest.Flaw) {
      return try Manifest(parsing: text)
    } catch {
      let reason: WorkspaceError.Reason
      switch error {
      case .header(let header): reason = .phrase(.manifestIsUnknown, ["header": header])
      case .line(let line): reason = .phrase(.manifestIsDamaged, ["line": "\(line)"])
      }
      throw WorkspaceError(.cannotRead, shown, reason)
    }
  }

  private static func takeLock(
    _ layout: ProjectLayout, _ output: Folder
  ) throws(WorkspaceError) -> FileLock {
    let own = layout.outputPath(folder)
    let kind = try attempt(.cannotWrite, own) { () throws(SystemError) in
      try output.makeFolders(folder)
      return try output.kind(of: folder)
    }
    guard kind == .folder else { throw WorkspaceError(.cannotWrite, own, .phrase(.linkInTheWay)) }
    do throws(SystemError) {
      return try FileLock(try output.openLock("\(folder)/lock"))
    } catch .wouldBlock {
      throw WorkspaceError(.cannotUseOutput, layout.output, .phrase(.outputIsLocked))
    } catch {
      throw WorkspaceError(.cannotWrite, "\(own)/lock", error.reason)
    }
  }

  private static func removePartials(
    _ layout: ProjectLayout, _ output: Folder
  ) throws(WorkspaceError) {
    try attempt(.cannotWrite, layout.outputPath(partials)) { () throws(SystemError) in
      try output.makeFolders(partials)
      guard try output.kind(of: partials) == .folder else { throw .notAFolder }
      for entry in try output.entries(of: partials) {
        try output.removeFile("\(partials)/\(entry.shownName)")
      }
    }
  }
}

extension OutputState {
  /// A path for the unfinished bytes of the file with that number.
  static func partial(_ number: Int) -> String { partial("\(number)") }

  /// The same for one that has a name.
  static func partial(_ name: String) -> String { "\(partials)/\(name)" }

  borrowing func write(_ manifest: Manifest) throws(WorkspaceError) {
    let folder = output
    let partial = "\(Self.partials)/manifest"
    try attempt(.cannotWrite, layout.outputPath(Self.manifestPath)) { () throws(SystemError) in
      let file = try folder.create(partial)
      try file.append(manifest.text)
      try file.finish()
      try folder.move(partial, to: Self.manifestPath)
    }
  }
}
