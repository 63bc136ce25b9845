internal import Diagnostics

/// Every file that a site is made from, as it was found: what Workspace discovers on disk, or what
/// a test writes down. Files stand in the order of their paths.
package struct SourceTree: Sendable {
  package private(set) var files: [SourceFile]
  /// Files of the theme to which files of the site add, by their paths.
  let beneath: [String: SourceFile]

  package init(_ files: [SourceFile], beneath: [SourceFile] = []) {
    self.files = files.sorted { $0.path < $1.path }
    self.beneath = Dictionary(beneath.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The file of a path.
  package subscript(path: String) -> SourceFile? {
    let place = place(of: path)
    return place < files.count && files[place].path == path ? files[place] : nil
  }

  /// The bytes of a text.
  package func bytes(of path: String) -> [UInt8]? {
    if case .text(let bytes)? = self[path]?.contents { bytes } else { nil }
  }

  /// Puts a file in its place, where another of its path may stand.
  package mutating func put(_ file: SourceFile) {
    let place = place(of: file.path)
    if place < files.count, files[place].path == file.path {
      files[place] = file
    } else {
      files.insert(file, at: place)
    }
  }

  /// Takes out the file of a path, or all that lies in the folder of that path.
  ///
  /// - Returns: what was taken out.
  @discardableResult
  package mutating func remove(_ path: String) -> [SourceFile] {
    var removed: [SourceFile] = []
    let own = place(of: path)
    if own < files.count, files[own].path == path { removed.append(files.remove(at: own)) }
    let folder = path + "/"
    let start = place(of: folder)
    let end = files[start...].firstIndex { !$0.path.hasPrefix(folder) } ?? files.count
    removed += files[start..<end]
    files.removeSubrange(start..<end)
    return removed
  }

  /// Where a path stands, or would.
  private func place(of path: String) -> Int {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Takes out what lies in a folder, named with a `/` at its end.
  mutating func take(_ folder: String) -> [SourceFile] {
    let taken = files.filter { $0.path.hasPrefix(folder) }
    files.removeAll { $0.path.hasPrefix(folder) }
    return taken
  }
}

/// One file of the source.
package struct SourceFile: Sendable {
  /// Whose file it is: the site's own, or the theme's that the program carries.
  package enum Origin: Sendable {
    case site, theme
  }

  package enum Contents: Sendable, Hashable {
    /// Files that Mayak reads: Markdown, YAML, templates.
    case text([UInt8])
    /// Files that Mayak only copies: pictures, stylesheets, scripts, documents.
    case opaque(FileFacts)
  }

  /// Relative to the source folder, with `/`, in Unicode NFC: `Content/news/world-day.ru.md`.
  package let path: String
  package let origin: Origin
  package let contents: Contents
  /// Nil where it was not found on a disk.
  package let stamp: SourceStamp?

  package init(
    path: String, origin: Origin = .site, contents: Contents, stamp: SourceStamp? = nil
  ) {
    self.path = path
    self.origin = origin
    self.contents = contents
    self.stamp = stamp
  }
}

/// What a disk says of a file and changes whenever the file does.
package struct SourceStamp: Sendable, Hashable {
  private let number: UInt64
  /// In bytes.
  package let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// - Parameters:
  ///   - number: of the file on its disk.
  ///   - seconds: when it was changed last, with the nanoseconds.
  package init(number: UInt64, size: Int, seconds: Int, nanoseconds: Int) {
    self.number = number
    self.size = size
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

extension SourceFile.Contents {
  /// A text of more bytes is not read into memory, and complained of. A site may have many addresses.
  package static func longestText(at path: String) -> Int {
    path == PublishedAddresses.file ? 64 << 20 : usualLongestText
  }

  static let usualLongestText = 4 << 20

  /// What a file of this path and size is to Mayak.
  ///
  /// - Parameter load: gives the bytes from an offset on, so many or fewer; none behind the end.
  package init(path: String, size: Int, load: (_ offset: Int, _ count: Int) -> [UInt8]) {
    guard SourceFile.isText(path) else {
      self = .opaque(FileFacts(path: path, size: size, load: load))
      return
    }
    self =
      size <= Self.longestText(at: path) ? .text(load(0, size)) : .opaque(FileFacts(size: size))
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, size: bytes.count) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }
}

extension SourceFile {
  /// Whether Mayak reads a file of this path. What lies in `static` is copied as it is, whatever it
  /// is called.
  package static func isText(_ path: String) -> Bool {
    if path == PublishedAddresses.file { return true }
    guard !path.hasPrefix("Content/static/"), let dot = path.utf8.lastIndex(of: 0x2E) else {
      return false
    }
    return ["md", "yml", "yaml", "mustache"].contains(path[path.utf8.index(after: dot)...])
  }

  /// Whether a file of the site adds to the theme's of that path, and does not take its place.
  package static func adds(_ path: String) -> Bool {
    path.hasPrefix(strings) && path.hasSuffix(".yml")
  }

  /// Where the words of the languages lie.
  static let strings = "Templates/strings/"

  /// Where the files lie that templates look up.
  package static let assets = "Templates/assets/"

  var text: SourceText? {
    if case .text(let bytes) = contents { SourceText(bytes) } else { nil }
  }

  /// What is known of a file that is copied.
  package var facts: FileFacts? { if case .opaque(let facts) = contents { facts } else { nil } }
}
