import Foundation
import Platform
import Testing

@testable import Workspace

@Suite struct SourceWatchTests {
  private let folder: TestFolder
  private let watch: SourceWatch

  init() throws {
    folder = try TestFolder()
    try folder.write("Content/news/a.md", "a")
    try folder.write("Content/old/b.md", "b")
    watch = SourceWatch(folder.layout)
  }

  /// All that is told until these paths are among it; throws where they do not come.
  @discardableResult
  private func wait(for paths: String...) throws -> WatchedChanges {
    var told = WatchedChanges.none
    while true {
      told = told.joined(watch.changes())
      switch told {
      case .all: return told
      case .paths(let known): if Set(paths).isSubset(of: known) { return told }
      }
      try next(told)
    }
  }

  private func next(_ told: WatchedChanges) throws {
    let descriptor = try #require(watch.descriptor)
    var notice = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if poll(&notice, 1, 10_000) == 0 { throw Silence(told: told) }
  }

  private struct Silence: Error {
    let told: WatchedChanges
  }

  private func shell(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd \"$0\" && \(command)", folder.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `nothing is told of what has not changed`() { #expect(watch.changes() == .none) }

  @Test func `a file that is written is told of, in a new folder too`() throws {
    try shell("echo x > Content/news/a.md; mkdir -p Content/x/y; echo y > Content/x/y/z.md")
    try wait(for: "Content/news/a.md", "Content/x")
    try shell("echo z > Content/x/y/z.md")
    try wait(for: "Content/x/y/z.md")
  }

  @Test func `a translation that is confirmed is told of`() throws {
    try shell("mkdir -p Content/.translations/news; echo x > Content/.translations/news/a.ru.md")
    try wait(for: "Content/.translations")
    try shell("echo y > Content/.translations/news/a.ru.md")
    try wait(for: "Content/.translations/news/a.ru.md")
  }

  @Test func `a file that is replaced by renaming is told of`() throws {
    try shell("echo x > .new; mv .new Content/news/a.md")
    #expect(try wait(for: "Content/news/a.md") == .paths(["Content/news/a.md"]))
  }

  @Test func `what editors make while they save is passed over`() throws {
    try shell(
      """
      cd Content/news; touch 4913; rm 4913; mv a.md a.md~; echo x > a.md; rm a.md~;
      touch .a.md.swp '.#a.md' '#a.md#' a.md.swx; rm .a.md.swp; echo x > last.md
      """)
    #expect(
      try wait(for: "Content/news/last.md")
        == .paths(["Content/news/a.md", "Content/news/last.md"]))
  }

  @Test func `a folder that moves is heard under its new name alone`() throws {
    try shell("mv Content/old Content/new")
    #expect(try wait(for: "Content/new") == .paths(["Content/old", "Content/new"]))
    try shell("mkdir Content/old; echo x > Content/new/b.md")
    #expect(
      try wait(for: "Content/new/b.md", "Content/old")
        == .paths(["Content/old", "Content/new/b.md"]))
  }

  @Test func `what is deleted is told of, and a folder that returns is heard again`() throws {
    try shell("rm -r Content")
    try wait(for: "Content")
    try shell("mkdir -p Content/news")
    try wait(for: "Content")
    try shell("echo x > Content/news/a.md")
    try wait(for: "Content/news/a.md")
  }

  @Test func `the folder of the site may go and return`() throws {
    try shell("cd ..; mv \"$0\" \"$0.away\"")
    #expect(try wait(for: "Content") == .all)
    #expect(watch.pace != nil)
    try shell("cd ..; mv \"$0.away\" \"$0\"")
    #expect(watch.changes() == .all)
    #expect(watch.pace == nil)
    try shell("echo x > Content/news/a.md")
    try wait(for: "Content/news/a.md")
  }

  @Test func `a name is told of in composed letters`() throws {
    try shell("printf x > 'Content/news/\u{0438}\u{0306}.md'")
    let told = try wait(for: "Content/news/\u{0439}.md")
    guard case .paths(let paths) = told else {
      Issue.record("everything")
      return
    }
    #expect(paths.map { Array($0.utf8) } == [Array("Content/news/\u{0439}.md".utf8)])
  }

  @Test func `hundreds of files at once are all told of`() throws {
    try shell("for i in $(seq 1 300); do echo x > Content/news/$i.md; done")
    let told = try wait(for: "Content/news/300.md")
    guard case .paths(let paths) = told else { return }
    #expect(paths.count == 300)
  }
}

@Suite struct FolderSnapshotTests {
  @Test func `looking twice finds what is new, changed and gone`() throws {
    let folder = try TestFolder()
    try folder.write("Content/a.md", "a")
    try folder.write("Content/b.md", "b")
    try folder.write("Content/news/c.md", "c")
    let before = FolderSnapshot(of: folder.path)
    #expect(FolderSnapshot(of: folder.path).changes(since: before) == [])
    try folder.write("Content/a.md", "other")
    try folder.remove("Content/news")
    try folder.write("Content/d.md~", "passing")
    try folder.write("Content/e.md", "e")
    #expect(
      FolderSnapshot(of: folder.path).changes(since: before)
        == ["Content/a.md", "Content/news/c.md", "Content/e.md"])
  }
}

@Suite struct FileSystemKindTests {
  private static let table = """
    /dev/sda1 / ext4 rw 0 0
    C:\\134 /mnt/c 9p rw,aname=drvfs 0 0
    server:/home /home/my\\040files nfs4 rw 0 0
    tmpfs /home/my\\040files/tmp tmpfs rw 0 0
    sshfs /srv fuse.sshfs rw 0 0
    """

  @Test(arguments: [
    ("/home/anna/site", nil), ("/mnt/c/site", "9p"), ("/mnt/cx/site", nil),
    ("/home/my files/site", "nfs4"), ("/home/my files/tmp/site", nil), ("/srv/x", "fuse.sshfs"),
  ])
  func `what lies on another machine is known by the kind of its file system`(
    _ path: String, _ kind: String?
  ) {
    #expect(FileSystemKind.untold(at: path, in: Self.table) == kind)
  }
}
