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
  /// Everything that cannot be read is told at once.
  package func discover(_ layout: ProjectLayout) throws(WorkspaceError) -> SourceTree {
    let root = try attempt(.cannotRead, layout.source) { () throws(SystemError) in
      try Folder(layout.source)
    }
    let real = try attempt(.cannotRead, layout.source) { () throws(SystemError) in
      try realPath(layout.source)
    }
    var walk = SourceWalk(layout: layout, root: root, realRoot: real)
    for name in ProjectLayout.sourceFolders {
      let kind = try attempt(.cannotRead, layout.sourcePath(name)) { () throws(SystemError) in
        try root.kind(of: name)
      }
      if kind != .absent {
        walk.visit(.init(path: name, name: name, real: "\(real)/\(name)", trail: []), kind)
      } else if name == "Content" {
        throw WorkspaceError(.cannotUseSource, layout.source, .phrase(.noContentFolder))
      }
    }
    return SourceTree(try walk.finish() + themeFiles(beside: walk.files))
  }

  private func themeFiles(beside files: [SourceFile]) -> [SourceFile] {
    let own = Set(files.lazy.map(\.path).filter { $0.hasPrefix("Templates/") })
    return theme.files.filter { !own.contains($0.key) }.map { path, bytes in
      SourceFile(path: path, origin: .theme, contents: .init(path: path, bytes: bytes))
    }
  }
}
