import ArgumentParser
import Building
import Diagnostics
import Reading
import SiteModel
import Workspace

/// What a shell proposes where the key Tab is pressed, as far as only the site knows it. Nothing is said where
/// something cannot be read: a proposal is no place for complaints.
extension CompletionKind {
  /// The pages by their names; by their files once a path is begun.
  static var pages: CompletionKind {
    .custom { words, _, begun in
      let search = PagesHere(words)
      let names = search.names + (begun.isEmpty ? [] : search.files)
      return names.filter { $0.hasPrefix(begun) }
    }
  }

  /// The languages in which there are pages.
  static var languages: CompletionKind { .custom { words, _, _ in PagesHere(words).languages } }

  /// The folders below `Content`, where sections lie.
  static var sections: CompletionKind { .custom { words, _, _ in PagesHere(words).folders } }

  /// The languages whose words the theme has.
  static var themeLanguages: CompletionKind {
    .custom { _, _, _ in EmbeddedTheme.ofThisProgram.names(in: "strings") }
  }

  /// The kinds of pages of the theme.
  static var kinds: CompletionKind {
    .custom { _, _, _ in EmbeddedTheme.ofThisProgram.names(in: "kinds") }
  }

  static var rules: CompletionKind { .list(Rule.all.map(\.id)) }
}

extension EmbeddedTheme {
  /// What is called so by the files of one of its folders.
  fileprivate func names(in folder: String) -> [String] {
    let (start, ending) = ("Templates/\(folder)/", ".yml")
    return files.keys.filter { $0.hasPrefix(start) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(start.count).dropLast(ending.count)) }.sorted()
  }
}

/// The files of pages of the site that a call is about.
private struct PagesHere {
  private let layout: ProjectLayout
  private let sources: [PageSearch.Source]

  /// - Parameter words: the words of the call so far.
  init(_ words: [String]) {
    layout = ProjectLayout(source: CallLanguage.source(in: words)).shortened()
    sources = PageSearch(PageFiles(layout).all().paths.map { ($0, []) }, []).sources
  }

  var names: [String] {
    Set(sources.compactMap { $0.key.split(separator: "/").last.map(String.init) }).sorted()
  }

  var files: [String] { sources.map { layout.sourcePath($0.path) } }

  var languages: [String] { Set(sources.compactMap { $0.language?.text }).sorted() }

  var folders: [String] {
    Set(sources.map(\.path).flatMap { Self.folders(above: $0) }).sorted()
  }

  /// Those between `Content` and a file.
  private static func folders(above path: String) -> [String] {
    let parts = path.split(separator: "/").dropFirst().dropLast()
    return parts.indices.map { parts[parts.startIndex...$0].joined(separator: "/") }
  }
}
