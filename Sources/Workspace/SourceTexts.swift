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

  private func text(of path: String) -> SourceText? {
    guard SourceFile.isText(path) else { return nil }
    guard let stamp = stamps[path] else { return theme.files[path].map { SourceText($0) } }
    guard stamp.size <= SourceFile.Contents.longestText else { return nil }
    do throws(SystemError) {
      let file = try Folder.working.open(try sources.spelling(of: path))
      return file.stamp == stamp ? SourceText(try file.loadAll()) : nil
    } catch {
      return nil
    }
  }
}
