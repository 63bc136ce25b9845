import Diagnostics
import Platform
import SiteModel

/// Reads what stands in the output folder.
struct OutputReader {
  let layout: ProjectLayout
  let output: Folder
}

extension OutputReader {
  /// Those of the paths at which a file stands, and no link, in their order.
  func present(_ paths: [String]) throws(WorkspaceError) -> [String] {
    var present: [String] = []
    for path in paths.sorted() where try holds(path) { present.append(path) }
    return present
  }

  /// Whether a file stands at the path, and no link.
  func holds(_ path: String) throws(WorkspaceError) -> Bool {
    try attempt(.cannotRead, layout.outputPath(path)) { () throws(SystemError) in
      try output.kind(of: path) == .file
    }
  }

  func bytes(of path: String) throws(WorkspaceError) -> [UInt8] {
    try attempt(.cannotRead, layout.outputPath(path)) { () throws(SystemError) in
      try output.open(path, followingLink: false).loadAll()
    }
  }

  static func isPage(_ path: String) -> Bool {
    [".html", ".htm"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Whether a file can name others in words.
  static func isText(_ path: String) -> Bool {
    isPage(path)
      || [".css", ".js", ".svg", ".xml", ".json", ".txt"].contains {
        path.lowercased().hasSuffix($0)
      }
  }
}

extension [UInt8] {
  func holds(_ words: String) -> Bool {
    let needle = Array(words.utf8)
    guard let first = needle.first else { return true }
    return withUnsafeBytes { bytes in
      needle.withUnsafeBytes { needle in
        guard var rest = bytes.baseAddress, let words = needle.baseAddress else { return false }
        let end = rest + bytes.count
        while let found = memchr(rest, Int32(first), end - rest) {
          let start = UnsafeRawPointer(found)
          guard end - start >= needle.count else { return false }
          if memcmp(start, words, needle.count) == 0 { return true }
          rest = start + 1
        }
        return false
      }
    }
  }

  /// Whether a file of the output stands here by its path from the root, as links write it or plainly.
  func names(_ path: String) -> Bool {
    holds(path) || holds(SitePath(file: [path]).address(below: ""))
  }

  /// The same by the last word of the path.
  func names(lastOf path: String) -> Bool {
    names(path.split(separator: "/").last.map(String.init) ?? path)
  }
}
