// Every call of the operating system that touches files stands here and in Folder.swift; both use
// POSIX alone, so that another POSIX system needs no more than its line in Platform.swift.
import Diagnostics
import Platform
import Reading

/// The number by which the system says why it refused.
struct SystemError: Error, Hashable {
  let code: Int32

  static let noEntry = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let notAFolder = SystemError(code: ENOTDIR)
  static let notEmpty = SystemError(code: ENOTEMPTY)
  static let wouldBlock = SystemError(code: EWOULDBLOCK)
  static let tooManyLinks = SystemError(code: ELOOP)
  static let isFolder = SystemError(code: EISDIR)
  /// No number of the system's: what was to be read is a pipe, a socket or a device.
  static let notAFile = SystemError(code: -1)

  /// What file systems without hard links answer when asked for one.
  static let withoutLinks: Set<SystemError> = [
    SystemError(code: EPERM), SystemError(code: ENOTSUP), SystemError(code: ENOSYS),
    SystemError(code: EMLINK),
  ]

  /// What is answered where nobody, or not this user, may write.
  static let readOnly: Set<SystemError> = [
    SystemError(code: EACCES), SystemError(code: EPERM), SystemError(code: EROFS),
  ]

  static var last: SystemError { SystemError(code: errno) }

  var text: String {
    guard let text = strerror(code) else { return "\(code)" }
    return String(cString: text)
  }

  /// What is told of it in the reader's language; nil of what is seldom met.
  var phrase: Phrase? {
    switch code {
    case ENOENT: .noEntry
    case EACCES: .accessDenied
    case EPERM: .notPermitted
    case EEXIST: .entryExists
    case ENOTDIR: .noFolder
    case EISDIR: .isFolder
    case ENOTEMPTY: .folderHoldsFiles
    case ENOSPC: .diskIsFull
    case EDQUOT: .quotaIsReached
    case EROFS: .diskIsReadOnly
    case EIO: .diskFails
    case EMFILE, ENFILE: .tooManyFiles
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .tooManyLinks
    case EBUSY, ETXTBSY: .inUse
    case EADDRINUSE: .addressInUse
    case EADDRNOTAVAIL: .addressElsewhere
    case EFBIG: .fileTooLarge
    default: nil
    }
  }
}

/// What stands at a path, a symbolic link itself and not what it leads to.
enum EntryKind {
  case absent, file, folder, link, other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// An open file; closed at the latest when it goes out of use.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  /// In bytes, when it was opened.
  let size: Int
  /// When it was opened.
  let stamp: SourceStamp

  init(descriptor: Int32, _ status: stat) {
    self.descriptor = descriptor
    size = Int(status.st_size)
    #if canImport(Darwin)
      let changed = status.st_ctimespec
    #else
      let changed = status.st_ctim
    #endif
    stamp = SourceStamp(
      number: UInt64(status.st_ino), size: size, seconds: Int(changed.tv_sec),
      nanoseconds: Int(changed.tv_nsec))
  }

  deinit {
    // A file that was only read has nothing left to lose when it is closed.
    _ = close(descriptor)
  }
}

extension OpenFile {
  /// Fills the buffer as far as the file reaches; less than all of it means the end.
  func load(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = read(
        descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if count == 0 { break }
      if count > 0 { filled += count } else if errno != EINTR { throw .last }
    }
    return filled
  }

  /// So many bytes from an offset on, or fewer at the end of the file.
  func load(at offset: Int, _ count: Int) throws(SystemError) -> [UInt8] {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .last }
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try load(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The whole file.
  func loadAll() throws(SystemError) -> [UInt8] { try load(at: 0, size) }

  /// The whole file, of which the system tells no size.
  func loadToEnd() throws(SystemError) -> [UInt8] {
    let step = 64 * 1024
    var bytes: [UInt8] = []
    while true {
      let part = try load(at: bytes.count, step)
      bytes += part
      if part.count < step { return bytes }
    }
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = write(
        descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count >= 0 { written += count } else if errno != EINTR { throw .last }
    }
  }

  func append(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Closes a file that was written: a full disk may be told no earlier than here.
  consuming func finish() throws(SystemError) {
    let descriptor = descriptor
    discard self
    guard close(descriptor) == 0 else { throw .last }
  }

  fileprivate func lock() throws(SystemError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .last }
  }

  /// Closing alone is not enough: a program that is just being started elsewhere in this process
  /// still holds the same open file for a moment.
  fileprivate func unlock() { _ = flock(descriptor, LOCK_UN) }
}

/// A file that is taken for this process alone until the value goes.
struct FileLock: ~Copyable {
  private let file: OpenFile

  /// Throws `wouldBlock` at once where another holds it.
  init(_ file: consuming OpenFile) throws(SystemError) {
    try file.lock()
    self.file = file
  }

  deinit { file.unlock() }
}

/// The path without symbolic links, `.` and `..`.
func realPath(_ path: String) throws(SystemError) -> String {
  guard let resolved = realpath(path, nil) else { throw .last }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// What the system lets the program have open at once.
package enum Descriptors {
  /// What the threads of the program and its own files take at least: the runtime dies without a
  /// word where it cannot have its part.
  private static let least = 16

  /// Throws where there are too few for the program to begin.
  package static func checkSuffice() throws(WorkspaceError) {
    var taken: [Int32] = []
    defer { for descriptor in taken { close(descriptor) } }
    while taken.count < least {
      let descriptor = dup(2)
      guard descriptor >= 0 else {
        throw WorkspaceError(.cannotBegin, "ulimit -n", SystemError.last.reason)
      }
      taken.append(descriptor)
    }
  }
}

/// The version of the C library of the system; nil where it tells none.
package func versionOfSystemLibrary() -> String? {
  #if canImport(Glibc)
    // It answers "glibc 2.41".
    let name = Int32(_CS_GNU_LIBC_VERSION)
    let text = String(unsafeUninitializedCapacity: confstr(name, nil, 0)) { buffer in
      // The byte that ends it is counted, too.
      buffer.withMemoryRebound(to: CChar.self) { confstr(name, $0.baseAddress, $0.count) - 1 }
    }
    return text.split(separator: " ").last.map(String.init)
  #else
    return nil
  #endif
}

/// How many threads of this machine can work at once.
func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
