import Compression
import Foundation
import Reading
import SiteModel
import Testing

@testable import Workspace

/// Packed versions of texts beside the texts themselves.
@Suite struct PackedFileTests {
  private let folder: TestFolder
  private static let long = String(repeating: "Спроси, прежде чем ехать. ", count: 100)

  init() throws { folder = try TestFolder() }

  private func write(_ files: [PlannedFile]) async throws -> WriteSummary {
    try await folder.writer.write(files + PlannedFile.packed(files))
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(folder.path)/Public/\(path)"))
  }

  @Test func `texts have them, pictures and settings have none`() {
    let files = ["a/index.html", "b.css", "c.svg", "d.png", ".htaccess", "_headers", "e.json"]
      .map { page($0, Self.long) }
    #expect(
      PlannedFile.packed(files).map(\.path) == [
        "a/index.html.br", "a/index.html.gz", "b.css.br", "b.css.gz", "c.svg.br", "c.svg.gz",
        "e.json.br", "e.json.gz",
      ])
  }

  @Test func `a file of the site's own keeps its address`() {
    let files = [page("a.css", Self.long), page("a.css.gz", "own")]
    #expect(PlannedFile.packed(files).map(\.path) == ["a.css.br"])
  }

  @Test func `they come and go with their file, and nobody is told of them`() async throws {
    let summary = try await write([page("a.html", Self.long), page("b.html", "short")])
    #expect(summary.new == ["a.html", "b.html"])
    #expect(try bytes("a.html.gz").count < 300 && bytes("a.html.br").count < 300)
    #expect(!folder.exists("Public/b.html.gz") && !folder.exists("Public/b.html.br"))

    let again = try await write([page("a.html", Self.long), page("b.html", Self.long)])
    #expect(again.changed == ["b.html"] && again.unchanged == 1)
    #expect(try bytes("a.html.gz") == bytes("b.html.gz"))

    let short = try await write([page("a.html", "short")])
    #expect(short.changed == ["a.html"] && short.removed == ["b.html"])
    #expect(!folder.exists("Public/a.html.gz") && !folder.exists("Public/b.html.br"))
  }

  @Test func `what is made is packed with usual effort, at whatever stage`() async throws {
    let text = (0..<400).map { "\($0 * $0) лет" }.joined(separator: ", ")
    let file = PlannedFile(
      path: "words-0.json", identity: "index", stage: .asset,
      contents: .render { $0 += text.utf8 })
    _ = try await write([file])
    let packed = try #require(Packer.pack(Array(text.utf8), as: .brotli, .usual))
    #expect(packed != Packer.pack(Array(text.utf8), as: .brotli, .most))
    #expect(try bytes("words-0.json.br") == Data(packed))
  }

  @Test func `a plan says nothing of them either`() async throws {
    let files = [page("a.html", Self.long), page("b.html", "short")]
    let planned = try await folder.writer.plan(files + PlannedFile.packed(files))
    #expect(planned.new == ["a.html", "b.html"])
    _ = try await write(files)
    let again = try await folder.writer.plan(files + PlannedFile.packed(files))
    #expect(again.new == [] && again.changed == [] && again.removed == [] && again.unchanged == 2)
    #expect(try await folder.writer.plan([page("b.html", "short")]).removed == ["a.html"])
  }

  @Test(arguments: [true, false])
  func `what is withdrawn is not sent packed any more`(_ leavesNotice: Bool) async throws {
    let files = [
      page("en/a/index.html", Self.long), page("en/b/index.html", Self.long),
      page("en/feed.xml", Self.long, identity: "feed en"),
    ]
    _ = try await folder.writer.write(
      files + PlannedFile.packed(files), notices: ["en": Array(Self.long.utf8)])
    let language = try #require(LanguageCode("en"))
    _ = try OutputWithdrawal(folder.layout).withdraw(leavingNotice: leavesNotice) { _ in
      ["en/a/index.html": language]
    }
    for path in ["en/a/index.html", "en/feed.xml"] {
      #expect(!folder.exists("Public/\(path).br") && !folder.exists("Public/\(path).gz"))
    }
    #expect(folder.exists("Public/en/b/index.html.br"))
    #expect(folder.exists("Public/en/a/index.html") == leavesNotice)
    let manifest = try folder.read("Public/.mayak/manifest")
    #expect(!manifest.contains("en/a/index.html.br") && manifest.contains("en/b/index.html.br"))
  }
}
