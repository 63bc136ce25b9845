import Diagnostics

/// Where a site is read from and where it is written to.
package struct ProjectLayout: Sendable, Hashable {
  /// The folders of the source that are read; nothing beside them is looked at.
  static let sourceFolders = ["Content", "Templates"]

  package let source: String
  package let output: String

  /// Without an output the site is written into `Public` in the source.
  package init(source: String = ".", output: String? = nil) {
    self.source = source.withoutFinalSlash
    self.output =
      output?.withoutFinalSlash ?? (self.source == "." ? "Public" : "\(self.source)/Public")
  }
}

extension ProjectLayout {
  /// The same folders by their ways from where the program was started, where those are shorter: what
  /// is printed can then be read and copied.
  package func shortened() -> ProjectLayout {
    ProjectLayout(source: Self.shortened(source), output: Self.shortened(output))
  }

  /// A folder that is not there has no other way to it.
  private static func shortened(_ folder: String) -> String {
    do throws(SystemError) {
      let short = try realPath(folder).way(from: realPath("."))
      return short.utf8.count < folder.utf8.count ? short : folder
    } catch {
      return folder
    }
  }

  /// A path of the source as it can be opened, and shown, from where the program was started.
  package func sourcePath(_ path: String) -> String {
    source == "." ? path : "\(source)/\(path)"
  }

  /// A path of the source, or of the finished site, as it can be opened from where the program was
  /// started.
  package func shownPath(_ path: String) -> String {
    let isSource = Self.sourceFolders.contains { path.hasPrefix($0 + "/") }
    guard !isSource else { return sourcePath(path) }
    return output.hasPrefix("./") ? outputPath(path).dropFirst(2).description : outputPath(path)
  }

  /// What the folder of the source is called.
  package var name: String {
    let last = source.split(separator: "/").last.map(String.init) ?? "."
    guard last == "." || last == ".." else { return last }
    do throws(SystemError) {
      return try realPath(source).split(separator: "/").last.map(String.init) ?? last
    } catch {
      return last
    }
  }

  /// A path of the source from `/`; that of the source itself where that cannot be found.
  package func absolutePath(_ path: String) -> String {
    do throws(SystemError) {
      return "\(try realPath(source))/\(path)"
    } catch {
      return sourcePath(path)
    }
  }

  /// The way from where the program was started to the site whose folders this source lies in, though
  /// the source be still to be made; nil where it lies in none.
  package var surroundingSite: String? {
    do throws(SystemError) {
      let real = try resolved(source)
      let parts = real.split(separator: "/")
      for index in parts.indices.reversed() where Self.sourceFolders.contains(String(parts[index]))
      {
        let site = "/" + parts[..<index].joined(separator: "/")
        if try Folder.working.kind(of: "\(site)/Content/site.yml") == .file {
          return try site.way(from: realPath("."))
        }
      }
      return nil
    } catch {
      return nil
    }
  }

  /// The bytes of `Content/site.yml`; nil where there is none, or it cannot be read: whoever needs it says
  /// so.
  package var siteFile: [UInt8]? {
    do throws(SystemError) {
      return try Folder.working.open(sourcePath("Content/site.yml")).loadAll()
    } catch {
      return nil
    }
  }

  /// The path in the source of a file or folder that somebody names from where the program was started;
  /// nil where nothing of the source is there.
  package func sourcePath(ofShown path: String) -> String? {
    do throws(SystemError) {
      let (root, real) = try (realPath(source), realPath(path))
      guard real.lies(in: root), real != root else { return nil }
      return real.way(from: root)
    } catch {
      return nil
    }
  }

  func outputPath(_ path: String) -> String { "\(output)/\(path)" }

  /// Throws where writing the output could touch what the site is made from.
  func checkOutputIsApart() throws(WorkspaceError) {
    let output = try attempt(.cannotUseOutput, self.output) { () throws(SystemError) in
      try resolved(self.output)
    }
    for folder in Self.sourceFolders {
      let path = sourcePath(folder)
      let source = try attempt(.cannotUseSource, path) { () throws(SystemError) in
        try resolved(path)
      }
      if output.lies(in: source) || source.lies(in: output) {
        throw WorkspaceError(.cannotUseOutput, self.output, .phrase(.outputHoldsSource))
      }
    }
  }

  /// The real path of a folder that need not exist yet.
  private func resolved(_ path: String) throws(SystemError) -> String {
    var existing = path
    var missing: [Substring] = []
    while true {
      do throws(SystemError) {
        return try missing.reversed().reduce(realPath(existing)) { $0.following($1) }
      } catch {
        guard error == .noEntry, existing != "." else { throw error }
        missing.append(existing.split(separator: "/").last ?? "")
        let parent = parentFolder(of: existing)
        existing = parent.map { $0.isEmpty ? "/" : $0 } ?? "."
      }
    }
  }
}

extension String {
  fileprivate var withoutFinalSlash: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? "." : path
  }

  /// Whether the path is the folder or something below it; both are real paths.
  func lies(in folder: String) -> Bool {
    folder == "/" || self == folder || hasPrefix(folder + "/")
  }

  /// The way to this from a folder; both are real paths.
  fileprivate func way(from folder: String) -> String {
    let (target, start) = (split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: start.count - shared)
    return shared == start.count && shared == target.count
      ? "." : (up + target[shared...]).joined(separator: "/")
  }

  /// The real path of a name in this folder, for a folder that has no symbolic links of its own.
  fileprivate func following(_ name: Substring) -> String {
    switch name {
    case "", ".": self
    case "..": parentFolder(of: self).map { $0.isEmpty ? "/" : $0 } ?? self
    default: self == "/" ? "/\(name)" : "\(self)/\(name)"
    }
  }
}
