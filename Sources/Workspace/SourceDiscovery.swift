import Diagnostics
package import Reading

/// Finds the files that a site is made from.
package struct SourceDiscovery: Sendable {
  private let theme: EmbeddedTheme

  package init(theme: EmbeddedTheme = .ofThisProgram) {
    self.theme = theme
  }
}

extension SourceDiscovery {
  /// The files of `Content` and `Templates`, and the theme's where the site has none of that path.
  /// Everything that cannot be read is told at once. What is half moved is no site.
  ///
  /// - Parameter stamps: whether those of translations are wanted too.
  package func discover(
    _ layout: ProjectLayout, with stamps: Bool = false
  ) throws(WorkspaceError) -> SourceTree {
    if let move = try SourceMove.begun(in: layout) {
      throw WorkspaceError(
        .cannotUseSource, layout.source,
        .phrase(.moveIsBegun, ["word": move.old, "other": move.new]))
    }
    var walk = try walk(of: layout)
    if stamps { _ = try walk.visit(TranslationStamp.folder) }
    return try tree(found: &walk)
  }

  /// A walk that has not begun.
  func walk(of layout: ProjectLayout) throws(WorkspaceError) -> SourceWalk {
    let root = try attempt(.cannotRead, layout.source) { () throws(SystemError) in
      try Folder(layout.source)
    }
    let real = try attempt(.cannotRead, layout.source) { () throws(SystemError) in
      try realPath(layout.source)
    }
    return SourceWalk(layout: layout, root: root, realRoot: real)
  }

  /// Everything that the walk finds, and the theme's files beside it.
  func tree(found walk: inout SourceWalk) throws(WorkspaceError) -> SourceTree {
    for name in ProjectLayout.sourceFolders {
      if try !walk.visit(name), name == "Content" {
        throw WorkspaceError(.cannotUseSource, walk.layout.source, .phrase(.noContentFolder))
      }
    }
    return SourceTree(
      try walk.finish() + themeFiles(beside: walk.files),
      beneath: theme.files.keys.filter(SourceFile.adds).compactMap(themeFile))
  }

  /// The theme's file that stands at a path where the site has none.
  func themeFile(_ path: String) -> SourceFile? {
    theme.files[path].map { bytes in
      SourceFile(path: path, origin: .theme, contents: .init(path: path, bytes: bytes))
    }
  }

  private func themeFiles(beside files: [SourceFile]) -> [SourceFile] {
    let own = Set(files.lazy.map(\.path).filter { $0.hasPrefix("Templates/") })
    return theme.files.keys.filter { !own.contains($0) }.compactMap(themeFile)
  }
}
