import Platform

/// An open folder. Every path given to it is relative to it, or absolute.
final class Folder: Sendable {
  private let descriptor: Int32

  /// The folder in which the program was started.
  static let working = Folder(descriptor: AT_FDCWD)

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  init(_ path: String, in folder: Folder = .working) throws(SystemError) {
    descriptor = openat(folder.descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
  }

  deinit {
    if descriptor != AT_FDCWD { close(descriptor) }
  }
}

extension Folder {
  struct Entry {
    /// nil where the name is not UTF-8.
    let name: String?
    /// The name with U+FFFD for what is not UTF-8, to be shown and never opened.
    let shownName: String
    let kind: EntryKind
  }

  /// What stands at the path; a folder missing on the way, or a file in place of one, is `absent`.
  func kind(of path: String, followingLink: Bool = false) throws(SystemError) -> EntryKind {
    var status = stat()
    let flags = followingLink ? 0 : AT_SYMLINK_NOFOLLOW
    if fstatat(descriptor, path, &status, flags) == 0 { return EntryKind(mode: status.st_mode) }
    if errno == ENOENT || errno == ENOTDIR { return .absent }
    throw .last
  }

  /// The entries of a folder, in no particular order, without `.` and `..`.
  func entries(of path: String = ".") throws(SystemError) -> [Entry] {
    let opened = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw .last }
    guard let stream = fdopendir(opened) else {
      let error = SystemError.last
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = Self.name(of: entry)
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      let name = String(validating: bytes, as: UTF8.self)
      let shown = name ?? String(decoding: bytes, as: UTF8.self)
      let kind = try kind(of: entry, named: name, in: path)
      entries.append(Entry(name: name, shownName: shown, kind: kind))
    }
    guard errno == 0 else { throw .last }
    return entries
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }

  private func kind(
    of entry: UnsafeMutablePointer<dirent>, named name: String?, in path: String
  ) throws(SystemError) -> EntryKind {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      // Some file systems do not keep the type beside the name.
      let resume = errno
      defer { errno = resume }
      guard let name else { return .other }
      return try kind(of: "\(path)/\(name)")
    default: return .other
    }
  }
}

extension Folder {
  func open(_ path: String, followingLink: Bool = true) throws(SystemError) -> OpenFile {
    // Without O_NONBLOCK a pipe to which nobody writes is never opened.
    try open(path, O_RDONLY | O_NONBLOCK | (followingLink ? 0 : O_NOFOLLOW))
  }

  /// Opens a file that must not exist yet, for writing.
  func create(_ path: String) throws(SystemError) -> OpenFile {
    try open(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Opens a file whose contents do not matter, making it where there is none.
  func openLock(_ path: String) throws(SystemError) -> OpenFile {
    try open(path, O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW)
  }

  private func open(_ path: String, _ flags: Int32) throws(SystemError) -> OpenFile {
    while true {
      let opened = openat(descriptor, path, flags | O_CLOEXEC, 0o644)
      if opened >= 0 { return try file(opened) }
      if errno != EINTR { throw .last }
    }
  }

  /// Takes over what was opened, where it is a file: anything else may keep who reads it waiting for
  /// ever.
  private func file(_ opened: Int32) throws(SystemError) -> OpenFile {
    var status = stat()
    let refusal: SystemError
    if fstat(opened, &status) == 0 {
      switch EntryKind(mode: status.st_mode) {
      case .file: return OpenFile(descriptor: opened, status)
      case .folder: refusal = .isFolder
      default: refusal = .notAFile
      }
    } else {
      refusal = .last
    }
    close(opened)
    throw refusal
  }

  /// Makes the folder and those above it, as far as they are missing.
  func makeFolders(_ path: String) throws(SystemError) {
    if mkdirat(descriptor, path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let parent = parentFolder(of: path), !parent.isEmpty else {
      throw .last
    }
    try makeFolders(parent)
    guard mkdirat(descriptor, path, 0o755) == 0 || errno == EEXIST else { throw .last }
  }

  /// Gives the file a second name; throws `exists` where something stands there.
  func link(_ path: String, to target: String) throws(SystemError) {
    guard linkat(descriptor, path, descriptor, target, 0) == 0 else { throw .last }
  }

  /// Moves the file; what stood at the target is replaced in one step.
  func move(_ path: String, to target: String) throws(SystemError) {
    guard renameat(descriptor, path, descriptor, target) == 0 else { throw .last }
  }

  /// Lets the same people read and write another file.
  func copyMode(of path: String, to other: String) throws(SystemError) {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      fchmodat(descriptor, other, status.st_mode & 0o777, 0) == 0
    else { throw .last }
  }

  func removeFile(_ path: String) throws(SystemError) {
    guard unlinkat(descriptor, path, 0) == 0 else { throw .last }
  }

  func removeFolder(_ path: String) throws(SystemError) {
    guard unlinkat(descriptor, path, AT_REMOVEDIR) == 0 else { throw .last }
  }
}

/// The part of the path before its last `/`; nil where there is none.
func parentFolder(of path: String) -> String? {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return nil }
  return String(path[..<slash])
}
