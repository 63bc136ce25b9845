internal import Reading

#if os(Linux)
  import Platform

  /// The folders of a source, each with a number under which the system tells of it.
  final class WatchedFolders {
    private let source: String
    private let notices: FolderNotices
    /// By their numbers the folders as the disk spells them, from the source folder; that one is empty.
    private var paths: [Int32: String] = [:]
    /// Whether the folder of the site has gone.
    private(set) var isLost = false
    private var changed: Set<String> = []
    private var isEverything = false

    init(_ source: String) throws(SystemError) {
      self.source = source
      notices = try FolderNotices()
      try begin()
    }
  }

  extension WatchedFolders {
    var descriptor: Int32 { notices.descriptor }

    /// What has changed since the last call. Throws where the system tells of no further folder.
    func changes() throws(SystemError) -> WatchedChanges {
      if isLost { try find() }
      for notice in notices.read() { try hear(notice) }
      defer { (changed, isEverything) = ([], false) }
      return isEverything ? .all : .paths(Set(changed.map(ComposedText.compose)))
    }

    private func begin() throws(SystemError) {
      guard try watch("") else {
        isLost = true
        return
      }
      isLost = false
      for name in ProjectLayout.sourceFolders { try enter(name) }
    }

    /// Looks whether the folder of the site is there again.
    private func find() throws(SystemError) {
      try begin()
      if !isLost { isEverything = true }
    }

    private func hear(_ notice: FolderNotice) throws(SystemError) {
      switch notice.kind {
      case .overflow:
        isEverything = true
        try begin()
      case .gone: leave(notice.folder)
      case .made, .changed:
        guard let folder = paths[notice.folder], let name = notice.name, !name.isEmpty,
          isHeard(name, in: folder)
        else { return }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if notice.isFolder {
          forget(path)
          try enter(path)
          changed.insert(path)
        } else if notice.kind == .changed || isWhole(path) {
          changed.insert(path)
        }
      }
    }

    private func isHeard(_ name: String, in folder: String) -> Bool {
      folder.isEmpty
        ? ProjectLayout.sourceFolders.contains(name)
        : SourceWalk.isWatched(name, in: folder) && !PassingName.isOne(name)
    }

    /// Whether what was made needs no writing any more: a link, another name of a file.
    private func isWhole(_ path: String) -> Bool {
      var status = stat()
      guard lstat("\(source)/\(path)", &status) == 0 else { return false }
      let kind = EntryKind(mode: status.st_mode)
      return kind != .file || status.st_nlink > 1
    }

    private func leave(_ number: Int32) {
      guard paths.removeValue(forKey: number)?.isEmpty == true else { return }
      // Moved away it would still be told of.
      for number in paths.keys { notices.forget(number) }
      notices.forget(number)
      paths = [:]
      isLost = true
      isEverything = true
    }

    /// Of what has moved elsewhere nothing is to be heard under the old name.
    private func forget(_ path: String) {
      for (number, known) in paths where known.lies(in: path) {
        notices.forget(number)
        paths[number] = nil
      }
    }

    /// Watches a folder and all below it; first each itself, so that nothing is missed in between.
    private func enter(_ path: String) throws(SystemError) {
      guard try watch(path) else { return }
      let entries: [Folder.Entry]
      do throws(SystemError) {
        entries = try Folder.working.entries(of: "\(source)/\(path)")
      } catch {
        // It has gone again, or cannot be read; whoever reads the source tells so.
        return
      }
      for entry in entries {
        guard let name = entry.name, SourceWalk.isWatched(name, in: path) else { continue }
        if entry.kind == .folder { try enter("\(path)/\(name)") }
      }
    }

    /// Whether there is such a folder.
    private func watch(_ path: String) throws(SystemError) -> Bool {
      do throws(SystemError) {
        let number = try notices.watch("\(source)/\(path)")
        paths[number] = path
        return true
      } catch {
        guard error == SystemError(code: ENOSPC) || error == SystemError(code: ENOMEM) else {
          return false
        }
        throw error
      }
    }
  }
#endif
