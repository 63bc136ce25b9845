import Compression
import Diagnostics
import Reading
import SiteModel

/// Brings one file of the output to what it should be.
///
/// The bytes grow in a file of Mayak's own folder and get their public name when they are whole,
/// so that neither a reader nor a kill at any moment meets half a file.
struct FilePlacer: Sendable {
  enum Fate {
    case new, changed, unchanged
    /// It would have been more than what it is a packed version of.
    case leftOut
  }

  /// One file to be placed.
  struct Job: Sendable {
    let number: Int
    let file: PlannedFile
    /// Whether a file that Mayak wrote stands there.
    let exists: Bool
  }

  let layout: ProjectLayout
  let output: Folder
  let sources: SourceBytes
  /// Whether to find out what would be done, and do nothing.
  let isDryRun: Bool
}

extension FilePlacer {
  /// Places the files one after the other; no more than one of them is in memory.
  func place(_ jobs: ArraySlice<Job>) -> Result<[Fate], WorkspaceError> {
    var buffer = CopyBuffer()
    var page = MadePage()
    return Result { () throws(WorkspaceError) in
      var fates: [Fate] = []
      for job in jobs { fates.append(try place(job, &buffer, &page)) }
      return fates
    }
  }

  private func place(
    _ job: Job, _ buffer: inout CopyBuffer, _ page: inout MadePage
  ) throws(WorkspaceError) -> Fate {
    if isDryRun, !job.exists, !job.file.isPacked { return .new }
    let origin: SourceBytes.Origin
    switch job.file.contents {
    case .render(let render): origin = .memory(page.make(job.file.path, render))
    case .copy(let file): origin = try sources.origin(of: file)
    case .packed(let file, let packing):
      guard let packed = try pack(file, as: packing, &page) else {
        if job.exists, !isDryRun {
          try OutputRemoval(layout: layout, output: output).removeFiles([job.file.path])
        }
        return .leftOut
      }
      origin = .memory(packed)
    }
    if job.exists, try matches(job.file.path, origin, &buffer) { return .unchanged }
    let fate = job.exists ? Fate.changed : .new
    if isDryRun { return fate }
    let partial = OutputState.partial(job.number)
    try write(origin, to: partial, for: job.file.path, &buffer)
    try publish(partial, as: job.file.path, replacing: job.exists)
    return fate
  }

  private func pack(
    _ file: PlannedFile, as packing: Packing, _ page: inout MadePage
  ) throws(WorkspaceError) -> [UInt8]? {
    let bytes: [UInt8]
    var effort = Packer.Effort.usual
    switch file.contents {
    case .render(let render): bytes = page.make(file.path, render)
    case .copy(let source):
      bytes = try sources.bytes(of: source)
      // Every visitor loads it, and keeps it. What is made, such as the parts of an index, few load.
      if file.stage == .asset, bytes.count < 1 << 20 { effort = .most }
    case .packed: preconditionFailure("what is packed is not packed again")
    }
    return Packer.pack(bytes, as: packing, effort)
  }

  /// Whether the file holds these bytes; sizes are compared before anything is read.
  private func matches(
    _ path: String, _ origin: SourceBytes.Origin, _ buffer: inout CopyBuffer
  ) throws(WorkspaceError) -> Bool {
    let shown = layout.outputPath(path)
    let present = try attempt(.cannotRead, shown) { () throws(SystemError) in
      try output.open(path, followingLink: false)
    }
    switch origin {
    case .memory(let bytes):
      guard present.size == bytes.count else { return false }
      do throws(SystemError) {
        return try buffer.holds(present, bytes)
      } catch {
        throw WorkspaceError(.cannotRead, shown, error.reason)
      }
    case .disk(let source):
      do throws(SystemError) {
        let original = try Folder.working.open(source)
        guard original.size == present.size else { return false }
        return try buffer.holdsSame(original, present)
      } catch {
        throw WorkspaceError(.cannotRead, source, error.reason)
      }
    }
  }

  private func write(
    _ origin: SourceBytes.Origin, to partial: String, for path: String,
    _ buffer: inout CopyBuffer
  ) throws(WorkspaceError) {
    let shown = layout.outputPath(path)
    let file = try attempt(.cannotWrite, shown) { () throws(SystemError) in
      try output.create(partial)
    }
    switch origin {
    case .memory(let bytes):
      try attempt(.cannotWrite, shown) { () throws(SystemError) in
        try file.append(bytes)
      }
    case .disk(let source):
      let original = try attempt(.cannotRead, source) { () throws(SystemError) in
        try Folder.working.open(source)
      }
      while try fill(&buffer, from: original, source) {
        try attempt(.cannotWrite, shown) { () throws(SystemError) in
          try file.append(buffer.filled)
        }
      }
    }
    do throws(SystemError) {
      try file.finish()
    } catch {
      throw WorkspaceError(.cannotWrite, shown, error.reason)
    }
  }

  private func fill(
    _ buffer: inout CopyBuffer, from original: borrowing OpenFile, _ source: String
  ) throws(WorkspaceError) -> Bool {
    do throws(SystemError) {
      return try buffer.fill(original)
    } catch {
      throw WorkspaceError(.cannotRead, source, error.reason)
    }
  }

  private func publish(
    _ partial: String, as path: String, replacing: Bool
  ) throws(WorkspaceError) {
    do throws(SystemError) {
      if replacing { return try output.move(partial, to: path) }
      do throws(SystemError) {
        try output.publish(partial, as: path)
      } catch .noEntry {
        try output.makeFolders(parentFolder(of: path) ?? ".")
        try output.publish(partial, as: path)
      }
    } catch .exists {
      throw WorkspaceError(.cannotWrite, layout.outputPath(path), .phrase(.fileIsForeign))
    } catch {
      throw WorkspaceError(.cannotWrite, layout.outputPath(path), error.reason)
    }
  }
}

/// The page that was made last: its packed versions follow it, as their paths do.
private struct MadePage {
  private var path = ""
  private var bytes: [UInt8] = []

  mutating func make(_ path: String, _ render: (inout [UInt8]) -> Void) -> [UInt8] {
    guard path != self.path else { return bytes }
    self.path = path
    // One for all: growing it anew for each file costs more than much of what fills it.
    bytes.removeAll(keepingCapacity: true)
    render(&bytes)
    return bytes
  }
}

extension Folder {
  /// Gives the file its new name, and never in the place of another: a plain move would take away
  /// what somebody put there a moment ago.
  fileprivate func publish(_ partial: String, as path: String) throws(SystemError) {
    do throws(SystemError) {
      try link(partial, to: path)
      try removeFile(partial)
    } catch {
      guard SystemError.withoutLinks.contains(error) else { throw error }
      guard try kind(of: path) == .absent else { throw .exists }
      try move(partial, to: path)
    }
  }
}
