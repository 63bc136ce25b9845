import Foundation
import Reading
import SiteModel
import Synchronization
import Testing

@testable import Workspace

@Suite struct OutputWriterTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func `the first build writes every file and the manifest`() async throws {
    let summary = try await folder.writer.write([
      page("index.html", "home", .list), page("en/a/index.html", "a", identity: "a.en"),
    ])
    #expect(summary.new == ["en/a/index.html", "index.html"])
    #expect(try folder.read("Public/en/a/index.html") == "a")
    #expect(
      try folder.read("Public/.mayak/manifest")
        == "mayak-manifest 1 complete\nen/a/index.html\ta.en\nindex.html\tindex.html\nend\n")
  }

  @Test func `an unchanged file keeps its modification time`() async throws {
    _ = try await folder.writer.write([page("a", "same"), page("b", "old"), page("c", "long")])
    try folder.age("Public/a")
    try folder.age("Public/b")
    let summary = try await folder.writer.write([
      page("a", "same"), page("b", "new"), page("c", "longer"),
    ])
    #expect(summary.changed == ["b", "c"])
    #expect(summary.unchanged == 1)
    #expect(try folder.isAged("Public/a"))
    #expect(try !folder.isAged("Public/b"))
    #expect(try folder.read("Public/c") == "longer")
  }

  @Test func `what is no longer planned goes, with the folders it leaves empty`() async throws {
    _ = try await folder.writer.write([page("en/a/b/index.html", "x"), page("ru/c.html", "y")])
    try folder.write("Public/ru/mine.txt", "mine")
    let summary = try await folder.writer.write([page("index.html", "z")])
    #expect(summary.removed == ["en/a/b/index.html", "ru/c.html"])
    #expect(!folder.exists("Public/en"))
    #expect(!folder.exists("Public/ru/c.html"))
    #expect(try folder.read("Public/ru/mine.txt") == "mine")
  }

  @Test func `a file may become a folder and a folder a file`() async throws {
    _ = try await folder.writer.write([page("a", "file"), page("b/c/d", "deep"), page("b/e", "e")])
    let summary = try await folder.writer.write([page("a/x/y", "deep"), page("b", "file")])
    #expect(summary.removed == ["a", "b/c/d", "b/e"])
    #expect(try folder.read("Public/a/x/y") == "deep")
    #expect(try folder.read("Public/b") == "file")
    _ = try await folder.writer.write([page("a", "file"), page("b/c/d", "deep")])
    #expect(try folder.read("Public/b/c/d") == "deep")
    #expect(try folder.read("Public/a") == "file")
  }

  @Test func `a file that was taken away by hand is written again`() async throws {
    _ = try await folder.writer.write([page("en/a", "a"), page("en/b", "b")])
    try folder.remove("Public/en")
    let summary = try await folder.writer.write([page("en/a", "a")])
    #expect(summary.new == ["en/a"])
    #expect(summary.removed == [])
    #expect(try folder.read("Public/en/a") == "a")
  }

  @Test func `assets come first, then new pages, changed pages and lists`() async throws {
    _ = try await folder.writer.write([page("changed", "old"), page("list", "old", .list)])
    let order = Mutex<[String]>([])
    func noted(_ path: String, _ stage: OutputStage) -> PlannedFile {
      PlannedFile(
        path: path, identity: path, stage: stage,
        contents: .render { output in
          order.withLock { $0.append(path) }
          output += "new".utf8
        })
    }
    _ = try await folder.writer.write([
      noted("list", .list), noted("changed", .page), noted("new", .page), noted("z.css", .asset),
    ])
    #expect(order.withLock { $0 } == ["z.css", "new", "changed", "list"])
  }

  @Test func `while files are written the manifest names the old and the new`() async throws {
    _ = try await folder.writer.write([page("old", "x", identity: "o")])
    let seen = Mutex("")
    let manifest = folder.output + "/.mayak/manifest"
    _ = try await folder.writer.write([
      PlannedFile(
        path: "new", identity: "n", stage: .page,
        contents: .render { _ in
          let text = FileManager.default.contents(atPath: manifest) ?? Data()
          seen.withLock { $0 = String(decoding: text, as: UTF8.self) }
        })
    ])
    #expect(seen.withLock { $0 } == "mayak-manifest 1 writing\nnew\tn\nold\to\nend\n")
    #expect(
      try folder.read("Public/.mayak/manifest") == "mayak-manifest 1 complete\nnew\tn\nend\n")
  }

  @Test func `no more files are in memory than there are workers`() async throws {
    let alive = Mutex((now: 0, most: 0))
    let files = (0..<300).map { number in
      PlannedFile(
        path: "\(number)", identity: "", stage: .page,
        contents: .render { output in
          alive.withLock {
            $0.now += 1
            $0.most = max($0.most, $0.now)
          }
          defer { alive.withLock { $0.now -= 1 } }
          output += [UInt8](repeating: 65, count: 1000)
        })
    }
    let writer = OutputWriter(folder.layout, theme: EmbeddedTheme([:]), workers: 3)
    var steps: [Int] = []
    _ = try await writer.write(files) { done, all, _ in
      #expect(all == 300)
      steps.append(done)
    }
    #expect(alive.withLock { $0.most } <= 3)
    #expect(steps == steps.sorted())
    #expect(steps.last == 300)
  }

  @Test func `copies are compared and replaced like pages`() async throws {
    let long = String(repeating: "picture ", count: 30_000)
    try folder.write("Content/cube.jpg", long)
    let copy = PlannedFile(
      path: "cube.jpg", identity: "", stage: .asset,
      contents: .copy(SourceFile(path: "Content/cube.jpg", contents: .opaque(FileFacts(size: 3)))))
    #expect(try await folder.writer.write([copy]).new == ["cube.jpg"])
    #expect(try folder.read("Public/cube.jpg") == long)
    try folder.age("Public/cube.jpg")
    #expect(try await folder.writer.write([copy]).unchanged == 1)
    #expect(try folder.isAged("Public/cube.jpg"))
    let other = long.dropLast() + "!"
    try folder.write("Content/cube.jpg", String(other))
    #expect(try await folder.writer.write([copy]).changed == ["cube.jpg"])
    #expect(try folder.read("Public/cube.jpg") == other)
  }

  @Test func `a plan tells what would be done and does nothing`() async throws {
    #expect(try await folder.writer.plan([page("a", "1")]).new == ["a"])
    #expect(!folder.exists("Public"))
    _ = try await folder.writer.write([page("a", "1"), page("b", "1"), page("c", "1")])
    let before = try folder.published()
    let plan = try await folder.writer.plan([page("a", "1"), page("b", "2"), page("d", "1")])
    #expect(plan.new == ["d"])
    #expect(plan.changed == ["b"])
    #expect(plan.removed == ["c"])
    #expect(plan.unchanged == 1)
    #expect(try folder.published() == before)
  }

  @Test func `files and folders are readable for everyone, as far as the mask allows`() async throws
  {
    _ = try await folder.writer.write([page("en/a", "a")])
    let mask = umask(0)
    umask(mask)
    let manager = FileManager.default
    let file = try manager.attributesOfItem(atPath: folder.output + "/en/a")[.posixPermissions]
    let parent = try manager.attributesOfItem(atPath: folder.output + "/en")[.posixPermissions]
    #expect(file as? Int == Int(0o644 & ~mask))
    #expect(parent as? Int == Int(0o755 & ~mask))
  }
}
