import Diagnostics
import Reading

/// One walk through the folders of a source, that goes on after what it cannot read.
struct SourceWalk {
  /// Something met on the way.
  struct Step {
    /// As it is shown to everyone else: in NFC.
    let path: String
    /// As the disk spells it, from the source folder.
    let name: String
    /// Where it really lies; the same as `name` in the source, unless a link was followed.
    let real: String
    /// The real folders that hold the links followed on the way here.
    let trail: [String]
  }

  let layout: ProjectLayout
  private let root: Folder
  private let realRoot: String
  private var failures: [WorkspaceError.Failure] = []
  private(set) var files: [SourceFile] = []
  /// Whether a symbolic link was followed, so that a file may stand at several paths.
  private(set) var followedLinks = false
  /// The real folders reached from the outermost link that is being followed.
  private var reached: Set<String> = []

  init(layout: ProjectLayout, root: Folder, realRoot: String) {
    self.layout = layout
    self.root = root
    self.realRoot = realRoot
  }
}

extension SourceWalk {
  /// The files found, or everything that went wrong.
  func finish() throws(WorkspaceError) -> [SourceFile] {
    var failures = failures
    let files = files.sorted { $0.path < $1.path }
    for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
      failures.append(.init(layout.sourcePath(file.path), .phrase(.nameIsTaken)))
    }
    guard failures.isEmpty else { throw WorkspaceError(.cannotRead, failures) }
    return files
  }

  /// Takes in what stands at a path; false where nothing does.
  mutating func visit(_ path: String) throws(WorkspaceError) -> Bool {
    let kind = try kind(of: path)
    guard kind != .absent else { return false }
    visit(Step(path: path, name: path, real: "\(realRoot)/\(path)", trail: []), kind)
    return true
  }

  /// What stands at a path of the source, a symbolic link not followed.
  func kind(of path: String) throws(WorkspaceError) -> EntryKind {
    try attempt(.cannotRead, layout.sourcePath(path)) { () throws(SystemError) in
      try root.kind(of: path)
    }
  }

  private mutating func visit(_ step: Step, _ kind: EntryKind) {
    do throws(SystemError) {
      switch kind {
      case .file: try addFile(step)
      case .folder: try addFolder(step)
      case .link: try follow(step)
      case .other: fail(step, .phrase(.notAFile))
      case .absent: throw .noEntry
      }
    } catch {
      fail(step, error.reason)
    }
  }

  private mutating func addFile(_ step: Step) throws(SystemError) {
    // Opened in any case: what cannot be read is to be told now, and not when it is copied.
    let file = try root.open(step.name)
    files.append(
      SourceFile(
        path: step.path, contents: try contents(of: file, at: step.path), stamp: file.stamp))
  }

  /// Texts are read whole, and of most pictures one piece of a few kilobytes.
  private func contents(
    of file: borrowing OpenFile, at path: String
  ) throws(SystemError) -> SourceFile.Contents {
    var failure: SystemError?
    let contents = SourceFile.Contents(path: path, size: file.size) { offset, count in
      do throws(SystemError) {
        return try file.load(at: offset, count)
      } catch {
        failure = error
        return []
      }
    }
    if let failure { throw failure }
    return contents
  }

  private mutating func addFolder(_ folder: Step) throws(SystemError) {
    // Links that lead to two more each would otherwise multiply at every level.
    guard folder.trail.isEmpty || reached.insert(folder.real).inserted else {
      return fail(folder, .phrase(.linksMeet))
    }
    let entries = try root.entries(of: folder.name).sorted { $0.shownName < $1.shownName }
    for entry in entries where Self.isSource(entry.shownName, in: folder.path) {
      let path = "\(folder.path)/\(ComposedText.compose(entry.shownName))"
      let step = Step(
        path: path, name: "\(folder.name)/\(entry.shownName)",
        real: "\(folder.real)/\(entry.shownName)", trail: folder.trail)
      if entry.name == nil {
        fail(step, .phrase(.nameIsNotUTF8))
      } else if entry.shownName.holdsControl {
        fail(step, .phrase(.nameHoldsControl))
      } else {
        visit(step, entry.kind)
      }
    }
  }

  /// Names with a dot in front are the system's and the editors', as some others are; the one that the web itself
  /// asks for is the site's.
  static func isSource(_ name: some StringProtocol, in folder: String) -> Bool {
    guard !PassingName.belongsToProgram(name) else { return false }
    return !name.hasPrefix(".") || (name == ".well-known" && folder == "Content/static")
  }

  /// What a preview looks at beside the sources: what was kept when somebody confirmed a translation.
  static func isWatched(_ name: some StringProtocol, in folder: String) -> Bool {
    isSource(name, in: folder) || "\(folder)/\(name)" == TranslationStamp.folder
  }

  private mutating func follow(_ step: Step) throws(SystemError) {
    followedLinks = true
    let target: String
    do throws(SystemError) {
      target = try realPath(layout.sourcePath(step.name))
    } catch .tooManyLinks {
      return fail(step, .phrase(.linkLeadsRound))
    }
    let trail = step.trail + [parentFolder(of: step.real) ?? realRoot]
    guard target.lies(in: realRoot) else { return fail(step, .phrase(.linkLeadsOut)) }
    guard !trail.contains(where: { $0.lies(in: target) }) else {
      return fail(step, .phrase(.linkLeadsRound))
    }
    if let reason = refusal(of: target) { return fail(step, .phrase(reason)) }
    if step.trail.isEmpty { reached = [] }
    let kind = try root.kind(of: step.name, followingLink: true)
    visit(Step(path: step.path, name: step.name, real: target, trail: trail), kind)
  }

  /// Why a link must not lead to this real path of the source: a link shows nothing that could not
  /// stand in its place.
  private func refusal(of target: String) -> Phrase? {
    let path = target.utf8.dropFirst(realRoot == "/" ? 1 : realRoot.utf8.count + 1)
    let names = String(decoding: path, as: UTF8.self).split(separator: "/")
    guard let first = names.first, ProjectLayout.sourceFolders.contains(String(first)) else {
      return .linkLeadsOut
    }
    for index in names.indices.dropFirst() {
      let folder = names[..<index].joined(separator: "/")
      if !Self.isSource(names[index], in: folder) { return .linkLeadsToHidden }
    }
    return nil
  }

  private mutating func fail(_ step: Step, _ reason: WorkspaceError.Reason) {
    failures.append(.init(layout.sourcePath(step.path), reason))
  }
}
