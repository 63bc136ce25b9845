import Foundation
import TestSupport
import Testing

/// `mayak move`, ended by the system at seeded moments.
@Suite struct KilledMoveTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder(MoveTests.fixture())
    let built = try site.mayak("build", "--today=2026-11-21")
    try #require(built.code == 0, "\(built.errors)")
  }

  private static let arguments = ["news/first", "news/beginning", "--yes", "--today=2026-11-22"]

  @Test func `killed at any moment all is as before, or the next call ends the work`() throws {
    let before = try site.files(in: "Content")
    let done = try SiteFolder(copyOf: site)
    let result = try done.mayak("move", Self.arguments)
    try #require(result.code == 0, "\(result.errors)")
    let after = try done.files(in: "Content")
    var random = SeededNumbers(state: 5)
    var (killed, halfway) = (0, 0)
    for _ in 0..<30 {
      let folder = try SiteFolder(copyOf: site)
      let process = folder.process(["move"] + Self.arguments)
      process.standardOutput = Pipe()
      process.standardError = FileHandle.nullDevice
      let lines = Int.random(in: 0...30, using: &random)
      let turns = Int.random(in: 0...(lines > 0 ? 1_500_000 : 20_000_000), using: &random)
      killed += try process.runAndKill(behindLines: lines, turns: turns) ? 1 : 0
      let left = try folder.files(in: "Content").filter { !$0.key.hasSuffix(".mayak.partial") }
      for (path, bytes) in left {
        #expect([before[path], after[path]].contains(bytes) || isRewritten(path, bytes, after))
      }
      halfway += left == before || left == after ? 0 : 1
      if left == after, !folder.exists(".mayak/move") { continue }
      let again = try folder.mayak("move", Self.arguments)
      #expect(again.code == 0, "\(again.errors)")
      #expect(try folder.files(in: "Content") == after)
      #expect(!folder.exists(".mayak/move"))
    }
    print("killed \(killed) of 30 moves before their end, \(halfway) of them halfway")
    #expect(killed > 0)
  }

  @Test func `what is half moved is no site, and the command that ends it is named`() throws {
    let folder = try SiteFolder(copyOf: site)
    let text = try folder.read("Content/news/second.en.md")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/.mayak", withIntermediateDirectories: true)
    let new = text.replacing("first.md", with: "beginning.md")
    try folder.write(
      ".mayak/move",
      """
      mayak move 1
      10
      news/first
      14
      news/beginning
      write
      25
      Content/news/second.en.md
      25
      Content/news/second.en.md
      \(text.utf8.count)
      \(text)
      \(new.utf8.count)
      \(new)
      end

      """)
    let built = try folder.mayak("build", "--today=2026-11-22")
    #expect(built.code == 2)
    #expect(built.errors.contains("mayak move news/first news/beginning"))
    try folder.write("Content/news/second.en.md", text + "More.\n")
    let refused = try folder.mayak("move", ["news/first", "news/beginning", "--yes"])
    #expect(refused.code == 2)
    #expect(refused.errors.contains("somebody has changed it meanwhile"))
    try folder.write("Content/news/second.en.md", text)
    let ended = try folder.mayak("move", ["news/first", "news/beginning", "--yes"])
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(try folder.read("Content/news/second.en.md") == new)
    #expect(!folder.exists(".mayak/move"))
  }

  /// A file that has its new words and not yet its new name.
  private func isRewritten(_ path: String, _ bytes: Data, _ after: [String: Data]) -> Bool {
    after[path.replacing("first", with: "beginning")] == bytes
  }
}
