package import Reading
import Workspace

/// A whole site in one string: `-- path --` lines, each followed by the text of that file.
package struct SiteFixture: Sendable {
  package var files: [String: [UInt8]]

  package init(_ text: String = "") {
    files = Self.sections(of: text).mapValues { Array($0.utf8) }
  }

  /// The same with further files, or with other texts for files it has.
  package func adding(_ text: String) -> SiteFixture {
    var copy = self
    copy.files.merge(SiteFixture(text).files) { _, new in new }
    return copy
  }

  /// The same with further lines in `Content/site.yml`.
  package func addingToSite(_ lines: String) -> SiteFixture {
    var copy = self
    copy.files["Content/site.yml", default: []] += Array("\(lines)\n".utf8)
    return copy
  }

  /// The texts by the names in their `-- name --` lines, what stands before the first left out.
  package static func sections(of text: String) -> [String: String] {
    var sections: [String: String] = [:]
    var name: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        name = String(line.dropFirst(3).dropLast(3))
        sections[name ?? ""] = ""
      } else if let name {
        sections[name, default: ""] += line + "\n"
      }
    }
    // The last line of a section is followed by the next heading or by the end of the string.
    return sections.mapValues { $0.hasSuffix("\n\n") ? String($0.dropLast()) : $0 }
  }
}

extension SiteFixture {
  /// Looked into once for all sites: its drawings take longer to read than a small site.
  private static let theme = EmbeddedTheme.ofThisProgram.files.map { path, bytes in
    SourceFile(path: path, origin: .theme, contents: .init(path: path, bytes: bytes))
  }

  /// The files as Workspace would discover them, the theme that the program carries among them.
  package func tree(shuffled: Bool = false) -> SourceTree {
    var found = Self.theme.filter { files[$0.path] == nil }
    found += files.map {
      SourceFile(path: $0.key, contents: .init(path: $0.key, bytes: $0.value))
    }
    return SourceTree(
      shuffled ? found.shuffled() : found,
      beneath: Self.theme.filter { SourceFile.adds($0.path) })
  }
}

extension SiteFixture {
  /// The smallest site in two languages: a home page and one section with one article.
  package static let small = SiteFixture(
    """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    sections:
      news:
        kind: news
        title: {en: News, ru: Новости}
        path: {en: news, ru: novosti}
    -- Content/index.en.md --
    ---
    title: Home
    ---
    -- Content/index.ru.md --
    ---
    title: Главная
    ---
    -- Content/news/first.en.md --
    ---
    title: The first
    summary: What happened first.
    date: 2016-07-27
    ---
    Text.
    -- Content/news/first.ru.md --
    ---
    title: Первая
    summary: Что было сначала.
    ---
    Текст.
    """)
}
