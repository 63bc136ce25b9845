package import Diagnostics
package import Reading

/// Gives the texts of a source once more, for the lines that complaints show: nobody keeps all of
/// them until then.
package struct SourceTexts: Sendable {
  private let sources: SourceBytes
  private let theme: EmbeddedTheme
  private let stamps: [String: SourceStamp]

  /// - Parameter tree: as it was discovered.
  package init(
    _ layout: ProjectLayout, of tree: SourceTree, theme: EmbeddedTheme = .ofThisProgram
  ) {
    sources = SourceBytes(layout, theme: theme)
    self.theme = theme
    stamps = Dictionary(
      uniqueKeysWithValues: tree.files.compactMap { file in file.stamp.map { (file.path, $0) } })
  }
}

extension SourceTexts {
  /// The texts of those files that are as they were. Of one that somebody changed meanwhile, or that
  /// is gone, no line is shown rather than a wrong one; and none of one that was too large to be read.
  package func texts(of paths: Set<String>) -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    for path in paths { texts[path] = text(of: path) }
    return texts
  }

  /// What is copied and yet complained of by line.
  private static func isShown(_ path: String) -> Bool {
    [".css", ".htm", ".html", ".xhtml"].contains { path.lowercased().hasSuffix($0) }
  }

  /// The bytes of a file that is only copied.
  package func bytes(of file: SourceFile) throws(WorkspaceError) -> [UInt8] {
    switch try sources.origin(of: file) {
    case .memory(let bytes): return bytes
    case .disk(let path):
      return try attempt(.cannotRead, path) { () throws(SystemError) in
        try Folder.working.open(path).loadAll()
      }
    }
  }

  private func text(of path: String) -> SourceText? {
    guard SourceFile.isText(path) || Self.isShown(path) else { return nil }
    guard let stamp = stamps[path] else { return theme.files[path].map { SourceText($0) } }
    guard stamp.size <= SourceFile.Contents.longestText(at: path) else { return nil }
    do throws(SystemError) {
      let file = try Folder.working.open(try sources.spelling(of: path))
      return file.stamp == stamp ? SourceText(try file.loadAll()) : nil
    } catch {
      return nil
    }
  }
}
