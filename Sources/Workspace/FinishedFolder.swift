internal import Diagnostics

/// A folder with a finished site, of whatever generator, that is only read.
///
/// Nothing outside of it is opened: a symbolic link is followed where it leads to a file or folder of
/// the same folder, and only named where it does not.
package struct FinishedFolder: Sendable {
  package struct File: Sendable {
    /// Below the folder, with `/`.
    package let path: String
    /// In bytes.
    package let size: Int
    /// As it can be opened from where the program was started.
    fileprivate let name: String
  }

  /// In the order of their paths.
  package private(set) var files: [File] = []
  /// What was not read: symbolic links that lead out of the folder or round, names that are no UTF-8,
  /// pipes and devices.
  package private(set) var passedOver: [String] = []
  private let root: String
  private let realRoot: String
  /// The real folders that were entered by way of links.
  private var entered: Set<String> = []

  /// Everything in the folder that can be read; what cannot is told at once.
  package init(_ path: String) throws(WorkspaceError) {
    root = path
    realRoot = try attempt(.cannotRead, path) { () throws(SystemError) in
      guard try Folder.working.kind(of: path, followingLink: true) == .folder else {
        throw .notAFolder
      }
      return try realPath(path)
    }
    var failures: [WorkspaceError.Failure] = []
    visit("", at: path, isLinked: false, &failures)
    guard failures.isEmpty else { throw WorkspaceError(.cannotRead, failures) }
    files.sort { $0.path < $1.path }
    passedOver.sort()
  }

  /// Names that begin with a dot are not published, but for the one that the web itself asks for.
  private mutating func visit(
    _ folder: String, at name: String, isLinked: Bool, _ failures: inout [WorkspaceError.Failure]
  ) {
    do throws(SystemError) {
      for entry in try Folder.working.entries(of: name) {
        let isHidden = entry.shownName.hasPrefix(".") && entry.shownName != ".well-known"
        guard !isHidden else { continue }
        let path = folder.isEmpty ? entry.shownName : "\(folder)/\(entry.shownName)"
        guard let spelt = entry.name else {
          passedOver.append(path)
          continue
        }
        add(path, at: "\(name)/\(spelt)", entry.kind, isLinked: isLinked, &failures)
      }
    } catch {
      failures.append(.init(name, error.reason))
    }
  }

  private mutating func add(
    _ path: String, at name: String, _ kind: EntryKind, isLinked: Bool,
    _ failures: inout [WorkspaceError.Failure]
  ) {
    do throws(SystemError) {
      switch kind {
      case .file: files.append(File(path: path, size: try size(of: name), name: name))
      case .folder: visit(path, at: name, isLinked: isLinked, &failures)
      case .link: try follow(path, at: name, isLinked: isLinked, &failures)
      case .other: passedOver.append(path)
      case .absent: break
      }
    } catch {
      failures.append(.init(name, error.reason))
    }
  }

  private func size(of name: String) throws(SystemError) -> Int {
    let file = try Folder.working.open(name)
    return file.size
  }

  private mutating func follow(
    _ path: String, at name: String, isLinked: Bool, _ failures: inout [WorkspaceError.Failure]
  ) throws(SystemError) {
    let target: String
    do throws(SystemError) {
      target = try realPath(name)
    } catch {
      passedOver.append(path)
      return
    }
    let kind = try Folder.working.kind(of: target)
    // A link in what a link led to could lead round for ever.
    let isWithin = target.lies(in: realRoot) && target != realRoot
    guard isWithin, kind == .file || !isLinked, !path.lies(in: relative(target)),
      kind == .file || entered.insert(target).inserted
    else {
      passedOver.append(path)
      return
    }
    if kind == .file {
      files.append(File(path: path, size: try size(of: target), name: target))
    } else {
      visit(path, at: target, isLinked: true, &failures)
    }
  }

  private func relative(_ real: String) -> String {
    String(real.dropFirst(realRoot == "/" ? 1 : realRoot.count + 1))
  }
}

extension FinishedFolder {
  /// The bytes of a file of the folder.
  package func bytes(of file: File) throws(WorkspaceError) -> [UInt8] {
    try attempt(.cannotRead, file.name) { () throws(SystemError) in
      try Folder.working.open(file.name).loadAll()
    }
  }
}
