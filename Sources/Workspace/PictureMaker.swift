import Diagnostics
import Platform
package import Reading

/// A drawing of which a picture of points is wanted.
package struct PictureOrder: Sendable {
  /// Made of the drawing.
  package let name: String
  /// The SVG; the same every time, on any thread.
  package let drawing: @Sendable () -> [UInt8]

  package init(name: String, drawing: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.drawing = drawing
  }
}

/// What came of an order.
package enum MadePicture: Sendable {
  /// A file beside the sources.
  case kept(SourceFile, size: Int)
  /// The bytes, where nothing can be kept beside the sources.
  case made([UInt8])
  /// Why there is none.
  case failed(String)
}

/// Makes pictures of drawings before anything is planned, since that may fail and takes long.
package protocol PictureMaking: Sendable {
  /// What came of each, in their order; nil where nothing of this system can make any.
  ///
  /// - Parameter progress: how many of how many are done; called from here.
  func pictures(
    of orders: [PictureOrder], progress: (Int, Int) -> Void
  ) async throws(WorkspaceError) -> [MadePicture]?

  /// The bytes of a file that is copied.
  func bytes(of file: SourceFile) throws(WorkspaceError) -> [UInt8]
}

/// Makes pictures by a program of the system, and keeps them in `.mayak/cards` beside `Content`: what
/// was drawn before is not drawn again. The folder can be deleted at any time.
package struct PictureMaker: PictureMaking {
  private let layout: ProjectLayout
  private let searchPath: String?

  /// - Parameter searchPath: the folders of programs; nil: those of the environment.
  package init(_ layout: ProjectLayout, searchPath: String? = nil) {
    self.layout = layout
    self.searchPath = searchPath
  }

  private static let folder = ".mayak/cards"
  private static let ending = ".png"
}

extension PictureMaker {
  package func bytes(of file: SourceFile) throws(WorkspaceError) -> [UInt8] {
    switch try SourceBytes(layout).origin(of: file) {
    case .memory(let bytes): bytes
    case .disk(let path): try FileBytes.read(path)
    }
  }

  package func pictures(
    of orders: [PictureOrder], progress: (Int, Int) -> Void
  ) async throws(WorkspaceError) -> [MadePicture]? {
    guard let converter = await SVGConverter.find(in: searchPath) else { return nil }
    let paths = orders.map { order in
      "\(Self.folder)/\(order.name)-\(converter.name.prefix(8))\(Self.ending)"
    }
    let canKeep = try makeFolder()
    var pictures = try paths.map { path throws(WorkspaceError) in try kept(path) }
    let missing = orders.indices.filter { pictures[$0] == nil }.map { number in
      Job(number: number, order: orders[number], path: canKeep ? paths[number] : nil)
    }
    try await make(missing, by: converter, progress) { pictures[$0] = $1 }
    if canKeep { try removeAll(but: Set(paths)) }
    return pictures.compactMap(\.self)
  }

  private struct Job: Sendable {
    let number: Int
    let order: PictureOrder
    /// Where it is kept; nil where nothing can be.
    let path: String?
  }

  /// As many at a time as there are processors; after a failure nothing further is begun.
  private func make(
    _ jobs: [Job], by converter: SVGConverter, _ progress: (Int, Int) -> Void,
    _ take: (Int, MadePicture) -> Void
  ) async throws(WorkspaceError) {
    var failure: WorkspaceError?
    await withTaskGroup(of: (Int, Result<MadePicture, WorkspaceError>).self) { group in
      var (begun, done) = (0, 0)
      while begun < min(processorCount(), jobs.count) {
        group.addTask { [job = jobs[begun]] in (job.number, await make(job, by: converter)) }
        begun += 1
      }
      while let (number, result) = await group.next() {
        switch result {
        case .success(let picture): take(number, picture)
        case .failure(let error): failure = failure ?? error
        }
        done += 1
        progress(done, jobs.count)
        guard failure == nil, begun < jobs.count else { continue }
        group.addTask { [job = jobs[begun]] in (job.number, await make(job, by: converter)) }
        begun += 1
      }
    }
    if let failure { throw failure }
  }

  private func make(
    _ job: Job, by converter: SVGConverter
  ) async -> Result<MadePicture, WorkspaceError> {
    let bytes: [UInt8]
    switch await converter.picture(of: job.order.drawing()) {
    case .success(let picture): bytes = picture
    case .failure(let refusal): return .success(.failed(refusal.reason))
    }
    guard let path = job.path else { return .success(.made(bytes)) }
    return Result { () throws(WorkspaceError) in
      try keep(bytes, at: path)
      return .kept(file(path, bytes.count), size: bytes.count)
    }
  }
}

extension PictureMaker {
  /// Whether there is a folder to keep pictures in.
  private func makeFolder() throws(WorkspaceError) -> Bool {
    let path = layout.sourcePath(Self.folder)
    do throws(SystemError) {
      try Folder.working.makeFolders(path)
      // What git is told here it need not be told in the site's own list.
      let list = layout.sourcePath(".mayak/.gitignore")
      if try Folder.working.kind(of: list) == .absent {
        try write(Array("*\n".utf8), to: list)
      }
      return true
    } catch {
      if SystemError.readOnly.contains(error) { return false }
      throw WorkspaceError(.cannotWrite, path, error.reason)
    }
  }

  private func kept(_ path: String) throws(WorkspaceError) -> MadePicture? {
    let shown = layout.sourcePath(path)
    return try attempt(.cannotRead, shown) { () throws(SystemError) in
      guard try Folder.working.kind(of: shown) == .file else { return nil }
      let size = try Folder.working.open(shown).size
      return .kept(file(path, size), size: size)
    }
  }

  private func file(_ path: String, _ size: Int) -> SourceFile {
    SourceFile(path: path, contents: .opaque(FileFacts(size: size)))
  }

  /// It gets its name when it is whole.
  private func keep(_ bytes: [UInt8], at path: String) throws(WorkspaceError) {
    let shown = layout.sourcePath(path)
    try attempt(.cannotWrite, shown) { () throws(SystemError) in try write(bytes, to: shown) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let passing = "\(path).\(getpid())"
    if try Folder.working.kind(of: passing) == .file { try Folder.working.removeFile(passing) }
    let file = try Folder.working.create(passing)
    try file.append(bytes)
    try file.finish()
    try Folder.working.move(passing, to: path)
  }

  /// What no page shows any more goes.
  private func removeAll(but used: Set<String>) throws(WorkspaceError) {
    let folder = layout.sourcePath(Self.folder)
    try attempt(.cannotRemove, folder) { () throws(SystemError) in
      for entry in try Folder.working.entries(of: folder) where entry.kind == .file {
        guard let name = entry.name, name.hasSuffix(Self.ending),
          !used.contains("\(Self.folder)/\(name)")
        else { continue }
        try Folder.working.removeFile("\(folder)/\(name)")
      }
    }
  }
}
