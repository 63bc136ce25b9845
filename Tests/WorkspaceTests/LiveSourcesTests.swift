import Diagnostics
import Reading
import Testing

@testable import Workspace

@Suite struct LiveSourcesTests {
  private let theme = SourceDiscovery(
    theme: EmbeddedTheme(["layout.mustache": Array("theme".utf8)]))

  private func sources(_ folder: TestFolder) throws -> LiveSources {
    try LiveSources(folder.layout, theme)
  }

  @Test func `what has changed at the paths that are named is read, and nothing else`() throws {
    let folder = try TestFolder()
    try folder.write("Content/a.en.md", "a")
    try folder.write("Content/b.en.md", "b")
    var sources = try sources(folder)
    try folder.write("Content/a.en.md", "A")
    try folder.write("Content/b.en.md", "B")
    #expect(try sources.refresh(["Content/a.en.md"]).paths == ["Content/a.en.md"])
    #expect(sources.tree["Content/a.en.md"]?.text == "A")
    #expect(sources.tree["Content/b.en.md"]?.text == "b")
    #expect(try sources.refresh().paths == ["Content/b.en.md"])
  }

  @Test func `new, moved and deleted folders are found with all that is in them`() throws {
    let folder = try TestFolder()
    try folder.write("Content/news/a.en.md", "a")
    try folder.write("Content/news/b.en.md", "b")
    var sources = try sources(folder)
    try folder.remove("Content/news")
    try folder.write("Content/old/a.en.md", "a")
    let changed = try sources.refresh(["Content/news", "Content/old", "Content/old/a.en.md"]).paths
    #expect(changed == ["Content/news/a.en.md", "Content/news/b.en.md", "Content/old/a.en.md"])
    #expect(sources.tree.files.map(\.path) == (try self.sources(folder)).tree.files.map(\.path))
  }

  @Test func `what was kept of originals is known to a preview, and to no one who did not ask`()
    throws
  {
    let folder = try TestFolder()
    try folder.write("Content/a.ru.md", "a")
    try folder.write("Content/.translations/a.ru.md", "a")
    let stamp = "Content/.translations/a.ru.md"
    var sources = try sources(folder)
    #expect(sources.tree[stamp]?.text == "a")
    #expect(try theme.discover(folder.layout)[stamp] == nil)
    #expect(try theme.discover(folder.layout, with: true)[stamp]?.text == "a")
    try folder.write("Content/.translations/b.ru.md", "b")
    #expect(
      try sources.refresh(["Content/.translations"]).paths == ["Content/.translations/b.ru.md"])
    #expect(try sources.refresh(["Content"]).paths == [])
    try folder.remove("Content/.translations")
    #expect(try sources.refresh(["Content"]).paths == [stamp, "Content/.translations/b.ru.md"])
  }

  @Test func `a template of the site stands in the place of the theme's while it is there`() throws
  {
    let folder = try TestFolder()
    var sources = try sources(folder)
    try folder.write("Templates/layout.mustache", "own")
    let file = "Templates/layout.mustache"
    #expect(try sources.refresh([file]).paths == [file])
    #expect(sources.tree[file]?.text == "own")
    try folder.remove("Templates")
    #expect(try sources.refresh(["Templates"]).paths == [file])
    #expect(sources.tree[file]?.text == "theme")
  }

  @Test func `a file behind a link changes at each of its paths`() throws {
    let folder = try TestFolder()
    try folder.write("Content/a.en.md", "a")
    try folder.link("Content/b.en.md", to: folder.path + "/Content/a.en.md")
    var sources = try sources(folder)
    try folder.write("Content/a.en.md", "A")
    #expect(
      try sources.refresh(["Content/a.en.md"]).paths == ["Content/a.en.md", "Content/b.en.md"])
  }

  @Test func `what is hidden or lies elsewhere is no source`() throws {
    let folder = try TestFolder()
    var sources = try sources(folder)
    try folder.write("Content/.a.en.md.swp", "a")
    try folder.write("Other/a.en.md", "a")
    #expect(try sources.refresh(["Content/.a.en.md.swp", "Other/a.en.md", "../x"]).paths == [])
  }
}
