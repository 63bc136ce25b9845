import Diagnostics
import Testing
import Workspace

@Suite struct SourceWriterTests {
  private func writing(_ paths: String...) -> [(path: String, contents: SourceWriter.Contents)] {
    paths.map { ($0, .bytes(Array("new".utf8))) }
  }

  @Test func `where one file cannot be written none is`() throws {
    let folder = try TestFolder()
    try folder.write("Content/news/b.md", "mine")
    #expect(throws: WorkspaceError.self) {
      try SourceWriter(folder.layout).create(writing("Content/news/a.md", "Content/news/b.md"))
    }
    #expect(!folder.exists("Content/news/a.md"))
    #expect(try folder.read("Content/news/b.md") == "mine")
  }

  @Test func `nothing is written through a link`() throws {
    let folder = try TestFolder()
    try folder.write("letter", "mine")
    try folder.link("Content/a.md", to: "../letter")
    #expect(throws: WorkspaceError.self) {
      try SourceWriter(folder.layout).create(writing("Content/a.md"))
    }
    #expect(try folder.read("letter") == "mine")
  }

  @Test func `a file is replaced only where it begins with the mark`() throws {
    let folder = try TestFolder()
    try folder.write("a.json", "{made} old")
    let writer = SourceWriter(folder.layout)
    try writer.create(writing("a.json"), rewriting: Array("{made}".utf8))
    #expect(try folder.read("a.json") == "new")
    #expect(throws: WorkspaceError.self) {
      try writer.create(writing("a.json"), rewriting: Array("{made}".utf8))
    }
    #expect(try folder.read("a.json") == "new")
  }

  @Test func `a site begins in a folder that is empty or not there`() throws {
    let folder = try TestFolder()
    let refused = WorkspaceError(.cannotBeginSite, folder.path, .phrase(.siteStandsThere))
    #expect(throws: refused) { try SourceWriter(folder.layout).checkFree() }
    try SourceWriter(ProjectLayout(source: folder.path + "/new")).checkFree()
    try SourceWriter(ProjectLayout(source: folder.path + "/Content")).checkFree()
  }
}
