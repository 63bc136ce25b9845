// The one place that knows how Linux tells of changes; elsewhere folders are looked through by the clock.
#if os(Linux)
  import Platform

  /// The system's own notices of what changes in folders.
  final class FolderNotices {
    let descriptor: Int32

    init() throws(SystemError) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { throw .last }
    }

    deinit { close(descriptor) }
  }

  /// What the system says of a folder.
  struct FolderNotice {
    enum Kind {
      /// Something of that name was written, moved here or away, or deleted.
      case changed
      /// Something of that name was made; a file is told of again when it has been written.
      case made
      /// The folder itself has gone, or moved away.
      case gone
      /// So much happened that the system does not know all of it.
      case overflow
    }

    let kind: Kind
    /// The number of the folder.
    let folder: Int32
    /// What it is about in the folder; empty where that is the folder itself, nil where it is no UTF-8.
    let name: String?
    let isFolder: Bool
  }

  extension FolderNotices {
    private static let asked =
      IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK

    /// The number under which notices of a folder come; the same for the same folder.
    func watch(_ path: String) throws(SystemError) -> Int32 {
      let number = inotify_add_watch(descriptor, path, UInt32(bitPattern: Int32(Self.asked)))
      guard number >= 0 else { throw .last }
      return number
    }

    /// A folder that is gone has been forgotten already.
    func forget(_ number: Int32) { inotify_rm_watch(descriptor, number) }

    /// The notices that have come since the last call.
    func read() -> [FolderNotice] {
      var notices: [FolderNotice] = []
      withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 8) { buffer in
        while true {
          let count = Platform.read(descriptor, buffer.baseAddress, buffer.count)
          guard count > 0 else { return }
          var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
          while let notice = FolderNotice(first: &rest) { notices.append(notice) }
        }
      }
      return notices
    }
  }

  extension FolderNotice {
    /// Takes the first notice off what was read.
    fileprivate init?(first rest: inout UnsafeRawBufferPointer) {
      let size = MemoryLayout<inotify_event>.size
      guard rest.count >= size else { return nil }
      let event = rest.loadUnaligned(as: inotify_event.self)
      let bytes = rest[size..<size + Int(event.len)].prefix { $0 != 0 }
      rest = UnsafeRawBufferPointer(rebasing: rest[(size + Int(event.len))...])
      func says(_ flags: Int32) -> Bool { event.mask & UInt32(bitPattern: flags) != 0 }
      folder = event.wd
      name = String(validating: bytes, as: UTF8.self)
      isFolder = says(Int32(IN_ISDIR))
      kind =
        if says(Int32(IN_Q_OVERFLOW)) {
          .overflow
        } else if says(Int32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT)) {
          .gone
        } else if says(Int32(IN_CREATE)) { .made } else { .changed }
    }
  }
#endif
