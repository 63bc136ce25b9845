import Diagnostics
import Foundation
import Reading
import SiteModel
import Testing

@testable import Workspace

@Suite struct OutputRefusalTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func complaintOfWriting(_ files: PlannedFile...) async -> String? {
    let writer = folder.writer
    return await complaint { () throws(WorkspaceError) in try await writer.write(files) }
  }

  @Test func `a second run at the same time is refused`() async throws {
    let state = try OutputState(opening: folder.layout)
    #expect(
      await complaintOfWriting(page("a", "a"))
        == "cannot write the site into the folder \(folder.output): "
        + "another run of Mayak is writing there; wait until it has finished")
    try state.write(state.manifest)
  }

  @Test func `a run that has ended is in nobody's way, whatever still holds its lock open`()
    async throws
  {
    _ = try await folder.writer.write([page("a", "old")])
    let descriptor = open("\(folder.output)/.mayak/lock", O_RDWR)
    // As a program that is just being started has it.
    let inherited = dup(descriptor)
    defer { close(inherited) }
    let lock = try FileLock(OpenFile(descriptor: descriptor, stat()))
    #expect(await complaintOfWriting(page("a", "new")) != nil)
    _ = consume lock
    #expect(await complaintOfWriting(page("a", "new")) == nil)
  }

  @Test func `a folder that somebody else filled is refused and left as it was`() async throws {
    try folder.write("Public/mine.txt", "mine")
    let complaint = try #require(await complaintOfWriting(page("a", "a")))
    #expect(complaint.contains("was not written by Mayak"))
    #expect(!folder.exists("Public/.mayak"))
    #expect(!folder.exists("Public/a"))
  }

  @Test func `a folder of dot-entries alone counts as empty, and they stay`() async throws {
    try folder.write("Public/.gitignore", "*")
    try folder.write("Public/.git/config", "mine")
    _ = try await folder.writer.write([page("a", "a")])
    _ = try await folder.writer.write([])
    #expect(try folder.read("Public/.gitignore") == "*")
    #expect(try folder.read("Public/.git/config") == "mine")
    #expect(!folder.exists("Public/a"))
  }

  @Test func `foreign files in the way are all named before anything is written`() async throws {
    _ = try await folder.writer.write([page("a", "old")])
    try folder.write("Public/b", "mine")
    try folder.write("Public/c/d/e", "mine")
    try folder.write("Public/f", "mine")
    let complaint = try #require(
      await complaintOfWriting(page("a", "new"), page("b", "b"), page("c", "c"), page("f/g", "g")))
    #expect(complaint.components(separatedBy: "does not overwrite it").count == 4)
    for path in ["b", "c/d/e", "f"] { #expect(complaint.contains("\(folder.output)/\(path): ")) }
    #expect(try folder.read("Public/a") == "old")
    #expect(try folder.read("Public/b") == "mine")
  }

  @Test func `nothing is written or removed through a symbolic link`() async throws {
    _ = try await folder.writer.write([page("en/a", "a"), page("ru/b", "b")])
    try folder.remove("Public/en")
    try folder.remove("Public/ru")
    try folder.write("Elsewhere/a", "mine")
    try folder.write("Elsewhere/b", "mine")
    try folder.link("Public/en", to: folder.path + "/Elsewhere")
    try folder.link("Public/ru", to: folder.path + "/Elsewhere")
    let complaint = try #require(await complaintOfWriting(page("en/a", "new")))
    #expect(complaint.contains("\(folder.output)/en: it is a symbolic link"))
    _ = try await folder.writer.write([page("index.html", "x")])
    #expect(try folder.read("Elsewhere/a") == "mine")
    #expect(try folder.read("Elsewhere/b") == "mine")
  }

  @Test(arguments: ["../a", "a/../b", "/a", "a//b", "", "a/", "./a", ".mayak/lock", "a\nb"])
  func `no path leads out of the output`(_ path: String) async throws {
    let complaint = try #require(await complaintOfWriting(page(path, "x", identity: "")))
    #expect(complaint.contains("no file of a site can have this path"))
    #expect(!folder.exists("Public"))
  }

  @Test func `a path cannot be a file and a folder`() async throws {
    let complaint = try #require(
      await complaintOfWriting(page("en", "a"), page("en-x", "b"), page("en/b/c", "c")))
    #expect(complaint.hasPrefix("cannot write en: the site would have both a file and a folder"))
  }

  @Test func `two files of one path are a mistake of ours`() throws {
    // No exit test: as long as one goes on, the thread that waits for its end goes round in a circle for
    // every other program that has ended.
    let probe = folder.probe("1", "1", "twice")
    let said = Pipe()
    probe.standardError = said
    try probe.run()
    let words = try said.fileHandleForReading.readToEnd() ?? Data()
    probe.waitUntilExit()
    #expect(probe.terminationReason == .uncaughtSignal)
    #expect(String(decoding: words, as: UTF8.self).contains("is planned twice"))
    #expect(!folder.exists("Public/index.html"))
  }

  @Test(arguments: ["", "Content", "Content/below", "Templates", "Content/../../"])
  func `the output is kept apart from the source`(_ output: String) async throws {
    let layout = ProjectLayout(source: folder.path, output: "\(folder.path)/\(output)")
    let complaint = try #require(
      await complaint { () throws(WorkspaceError) in try await OutputWriter(layout).write([]) })
    #expect(complaint.contains("it is, holds or lies in"))
  }

  @Test func `a link does not lead the output into the source`() async throws {
    try folder.link("Out", to: folder.path + "/Content")
    let layout = ProjectLayout(source: folder.path, output: folder.path + "/Out/site")
    #expect(throws: WorkspaceError.self) { try layout.checkOutputIsApart() }
  }

  @Test(arguments: [
    ("", "another version"), ("mayak-manifest 2 complete\nend\n", "another version"),
    ("mayak-manifest 1 done\nend\n", "another version"),
    ("mayak-manifest 1 complete\na\tb\n", "damaged at line 3"),
    ("mayak-manifest 1 complete\n../a\tb\nend\n", "damaged at line 2"),
    ("mayak-manifest 1 complete\na\tb\na\tb\nend\n", "damaged at line 3"),
    ("mayak-manifest 1 complete\na b\nend\n", "damaged at line 2"),
  ])
  func `a damaged manifest is never passed over`(_ text: String, _ reason: String) async throws {
    _ = try await folder.writer.write([page("a", "old")])
    try folder.write("Public/.mayak/manifest", text)
    let complaint = try #require(await complaintOfWriting(page("b", "new")))
    #expect(complaint.contains(reason))
    #expect(complaint.contains("build again"))
    #expect(try folder.read("Public/a") == "old")
  }

  @Test(.timeLimit(.minutes(10)), arguments: ["manifest", "lock"])
  func `a pipe in place of Mayak's own files is refused, and not waited for`(
    _ name: String
  ) async throws {
    _ = try await folder.writer.write([page("a", "old")])
    try folder.remove("Public/.mayak/\(name)")
    mkfifo("\(folder.output)/.mayak/\(name)", 0o600)
    let complaint = try #require(await complaintOfWriting(page("a", "new")))
    #expect(complaint.contains("\(name): neither a file nor a folder"))
    #expect(try folder.read("Public/a") == "old")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a picture that became a pipe, or a folder, is refused`() async throws {
    mkfifo("\(folder.path)/Content/p.jpg", 0o600)
    try folder.write("Content/q.jpg/r", "x")
    for (name, reason) in [("p", "neither a file nor a folder"), ("q", "Is a directory")] {
      let picture = PlannedFile(
        path: "\(name).jpg", identity: "", stage: .asset,
        contents: .copy(
          SourceFile(path: "Content/\(name).jpg", contents: .opaque(FileFacts(size: 3)))))
      #expect(
        await complaintOfWriting(picture)
          == "cannot read \(folder.path)/Content/\(name).jpg: \(reason)")
    }
  }

  @Test(.timeLimit(.minutes(10))) func `what is refused does not stay open`() throws {
    mkfifo("\(folder.path)/pipe", 0o600)
    // Far more than a process may have open.
    for _ in 0..<3000 {
      #expect(throws: SystemError.notAFile) { _ = try Folder.working.open("\(folder.path)/pipe") }
    }
  }

  @Test func `a picture that is gone leaves the published site usable`() async throws {
    _ = try await folder.writer.write([page("a", "old")])
    let picture = PlannedFile(
      path: "p.jpg", identity: "", stage: .asset,
      contents: .copy(SourceFile(path: "Content/p.jpg", contents: .opaque(FileFacts(size: 3)))))
    let complaint = try #require(await complaintOfWriting(page("a", "new"), picture))
    #expect(complaint == "cannot read \(folder.path)/Content/p.jpg: No such file or directory")
    #expect(try folder.read("Public/a") == "old")
    try folder.write("Content/p.jpg", "jpg")
    _ = try await folder.writer.write([page("a", "new"), picture])
    #expect(try folder.read("Public/p.jpg") == "jpg")
  }

  @Test func `a file that the disk refuses is told, and takes nothing from the site`() async throws
  {
    _ = try await folder.writer.write([page("a", "old")])
    let name = String(repeating: "x", count: 300)
    let complaint = try #require(await complaintOfWriting(page("a", "old"), page(name, "new")))
    #expect(complaint.contains("File name too long"))
    #expect(try folder.read("Public/a") == "old")
  }

  @Test func `unfinished files of an earlier run are cleared away`() async throws {
    try folder.write("Public/.mayak/partial/17", "half")
    _ = try await folder.writer.write([page("a", "a")])
    #expect(!folder.exists("Public/.mayak/partial/17"))
  }

  @Test func `errors speak Russian too, and show control characters as numbers`() {
    let error = WorkspaceError(
      .cannotRead,
      [.init("b\u{1B}.md", .phrase(.notAFile)), .init("a.md", .phrase(.nameHoldsControl))])
    #expect(
      error.text(in: .russian) == """
        не удалось прочитать:
          a.md: в имени есть управляющий символ, например табуляция или перевод строки; переименуйте
          b\\u{1B}.md: это не файл и не папка
        """)
  }
}
