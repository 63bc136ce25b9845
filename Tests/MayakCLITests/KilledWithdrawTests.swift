import Foundation
import Platform
import TestSupport
import Testing

/// `mayak withdraw` as a whole, ended by the system at seeded moments, or read from while it works.
@Suite struct KilledWithdrawTests {
  private let site: SiteFolder

  init() throws {
    var fixture = SiteFixture.small.adding(
      """
      -- Content/news/secret.en.md --
      ---
      title: The secret place
      summary: Where we meet.
      date: 2016-08-01
      aliases: [/old/]
      ---
      ![A house with a red door](place.jpg)
      -- Content/news/secret.ru.md --
      ---
      title: Тайное место
      summary: Где мы встречаемся.
      ---
      Текст.
      """)
    fixture.files["Content/news/place.jpg"] = SamplePicture.jpeg(640, 480)
    site = try SiteFolder(fixture)
    let built = try site.mayak("build", Self.day)
    try #require(built.code == 0, "\(built.errors)")
  }

  private static let day = "--today=2026-11-21"
  private static let pages = [
    "en/news/secret/index.html", "ru/novosti/secret/index.html", "old/index.html",
  ]

  /// What the command is called with, and whether the site can be built when its page has gone.
  struct Call: CustomStringConvertible {
    let notice: String
    let isBroken: Bool
    let seed: UInt64
    let kills: Int

    var description: String { "\(notice), \(isBroken ? "broken" : "sound"), \(kills)" }
    var code: Int32 { isBroken ? 1 : 0 }
  }

  static let calls = [
    Call(notice: "short", isBroken: false, seed: 1, kills: 14),
    Call(notice: "none", isBroken: false, seed: 2, kills: 10),
    Call(notice: "short", isBroken: true, seed: 3, kills: 16),
    Call(notice: "none", isBroken: true, seed: 4, kills: 16),
  ]

  @Test(arguments: calls)
  func `killed at any moment it leaves whole files, and the next call ends the work`(
    _ call: Call
  ) throws {
    let states = try states(call)
    var random = SeededNumbers(state: call.seed)
    var (killed, halfway) = (0, 0)
    for _ in 0..<call.kills {
      let folder = try SiteFolder(copyOf: site)
      killed += try kill(withdrawal(call, in: folder), &random) ? 1 : 0
      let left = try Contents(folder)
      left.expectEachWhole(states)
      halfway += left == states[0] || left == states.last ? 0 : 1
      let again = try folder.mayak("withdraw", arguments(call))
      #expect(again.code == call.code, "\(again.errors)")
      #expect(try Contents(folder) == states.last)
      #expect(try folder.files(in: "Public/.mayak/partial").isEmpty)
    }
    print(
      "killed \(killed) of \(call.kills) withdrawals before their end, \(halfway) of them halfway")
    #expect(killed > 0)
  }

  @Test(arguments: calls)
  func `whoever reads the site while it works sees whole files alone`(_ call: Call) throws {
    let states = try states(call)
    let process = withdrawal(call, in: site)
    try process.run()
    var looks = 0
    while process.isRunning {
      for path in Self.pages {
        let seen = site.exists("Public/\(path)") ? try read(path) : nil
        #expect(states.contains { $0.output[path] == seen }, "\(path) is half a file")
      }
      looks += 1
    }
    process.waitUntilExit()
    #expect(looks > 1)
    #expect(process.terminationStatus == call.code)
    #expect(try Contents(site) == states.last)
  }
}

extension KilledWithdrawTests {
  /// Everything that a reader of the site and its author find, as it is at one moment.
  private struct Contents: Equatable {
    var output: [String: Data]
    var sources: [String: Data]

    init(_ site: SiteFolder) throws {
      output = try site.published()
      sources = try site.files(in: "Content")
    }

    /// Each file is as in one of these states; what has all of them is there.
    func expectEachWhole(_ states: [Contents]) {
      for (path, bytes) in output {
        #expect(states.contains { $0.output[path] == bytes }, "\(path) is half a file")
      }
      for (path, bytes) in sources where !path.hasSuffix(".mayak.partial") {
        #expect(states.contains { $0.sources[path] == bytes }, "\(path) is half a file")
      }
      for path in states[0].output.keys where states.allSatisfy({ $0.output[path] != nil }) {
        #expect(output[path] != nil, "\(path) went missing")
      }
      #expect(states[0].sources.keys.allSatisfy { sources[$0] != nil })
    }
  }

  private func arguments(_ call: Call) -> [String] {
    ["secret", "--notice", call.notice, Self.day]
  }

  private func withdrawal(_ call: Call, in folder: SiteFolder) -> Process {
    let process = folder.process(["withdraw"] + arguments(call))
    process.standardOutput = Pipe()
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// What there is before the call, when the page has gone, and when the site is built without it.
  private func states(_ call: Call) throws -> [Contents] {
    let sound = try Contents(site)
    let text = try site.read("Content/site.yml")
    try site.write("Content/site.yml", "{{{")
    let broken = try Contents(site)
    let gone = try ended(Call(notice: call.notice, isBroken: true, seed: 0, kills: 0))
    if call.isBroken { return [broken, gone] }
    try site.write("Content/site.yml", text)
    return [sound, gone, try ended(call)]
  }

  private func ended(_ call: Call) throws -> Contents {
    let folder = try SiteFolder(copyOf: site)
    let result = try folder.mayak("withdraw", arguments(call))
    #expect(result.code == call.code, "\(result.errors)")
    let contents = try Contents(folder)
    let isThere = Self.pages.map { contents.output[$0] != nil }
    #expect(isThere.allSatisfy { $0 == (call.notice == "short") })
    return contents
  }

  /// Nil where the file goes at this very moment.
  private func read(_ path: String) throws -> Data? {
    do {
      return try Data(contentsOf: URL(filePath: "\(site.path)/Public/\(path)"))
    } catch CocoaError.fileReadNoSuchFile {
      return nil
    }
  }

  /// Lets the program come some way, by the lines that it says or before it says any, and kills it;
  /// false if it was done before.
  private func kill(_ process: Process, _ random: inout SeededNumbers) throws -> Bool {
    let lines = Int.random(in: 0...6, using: &random)
    let turns = Int.random(in: 0...(lines > 0 ? 1_000_000 : 20_000_000), using: &random)
    return try process.runAndKill(behindLines: lines, turns: turns)
  }
}
