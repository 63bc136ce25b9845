/// What kind of file system a folder lies in.
enum FileSystemKind {
  /// Others can change these without the system of this machine being told: network folders, and those of
  /// Windows seen from Linux.
  private static let untold = [
    "9p", "afs", "ceph", "cifs", "drvfs", "fuse", "lustre", "lxfs", "ncpfs", "nfs", "nfs4",
    "prl_fs",
    "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs", "wslfs",
  ]

  /// The kind's name where changes in it are not told of; nil where they are, or nobody knows.
  static func untold(at realPath: String) -> String? {
    kind(at: realPath).flatMap(ifUntold)
  }

  /// The kind of the file system in which a folder lies; nil where nobody knows.
  static func kind(at realPath: String) -> String? {
    do throws(SystemError) {
      let table = String(
        decoding: try Folder.working.open("/proc/self/mounts").loadToEnd(), as: UTF8.self)
      return kind(at: realPath, in: table)
    } catch {
      // Where there is no such table there are no notices either.
      return nil
    }
  }

  static func untold(at realPath: String, in table: String) -> String? {
    kind(at: realPath, in: table).flatMap(ifUntold)
  }

  private static func ifUntold(_ kind: String) -> String? {
    untold.contains(kind) || kind.hasPrefix("fuse") ? kind : nil
  }

  /// - Parameter table: a line for each folder that a file system was put at: what, where, its kind.
  private static func kind(at realPath: String, in table: String) -> String? {
    var found: (folder: String, kind: String)?
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2 else { continue }
      let folder = words[1].withoutOctals
      // Of two at the same place the later one is seen.
      if realPath.lies(in: folder), folder.utf8.count >= found?.folder.utf8.count ?? 0 {
        found = (folder, String(words[2]))
      }
    }
    return found?.kind
  }
}

extension Substring {
  /// The table writes a space as `\040`.
  fileprivate var withoutOctals: String {
    let parts = split(separator: "\\", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
      let scalar = UInt8(part.prefix(3), radix: 8).map { Unicode.Scalar($0) }
      text += scalar.map { String($0) } ?? "\\"
      text += scalar == nil ? part : part.dropFirst(3)
    }
  }
}
