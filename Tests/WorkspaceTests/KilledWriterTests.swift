import Foundation
import SiteModel
import TestSupport
import Testing

@testable import Workspace
@testable import WriterProbe

/// Kills a writing program at seeded moments and looks at what it leaves behind.
@Suite struct KilledWriterTests {
  private static let pages = 300
  private static let editions = 0...3

  @Test func `a kill at any moment leaves whole files, and the next run ends as a clean one`()
    async throws
  {
    let clean = try await cleanBuilds()
    var random = SeededNumbers(state: 20_161_121)
    var killed = 0
    for _ in 0..<50 {
      let folder = try TestFolder(inMemory: true)
      var before: [Int] = []
      var complete: Int?
      if Bool.random(using: &random) {
        let first = Int.random(in: Self.editions, using: &random)
        _ = try await folder.writer.write(ProbeSite(edition: first, pages: Self.pages).files)
        before = [first]
        complete = first
      }
      // Sometimes the run after a kill is killed too.
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let next = Int.random(in: Self.editions, using: &random)
        killed += try killProbe(in: folder, edition: next, &random) ? 1 : 0
        if let complete {
          try checkNothingWentMissing(in: folder, clean[complete], clean[next])
        }
        complete = nil
        before.append(next)
        try checkFilesAreWhole(in: folder, before.map { clean[$0] })
      }
      let last = Int.random(in: Self.editions, using: &random)
      _ = try await folder.writer.write(ProbeSite(edition: last, pages: Self.pages).files)
      #expect(try folder.published() == clean[last])
      let left = try FileManager.default.contentsOfDirectory(
        atPath: folder.output + "/.mayak/partial")
      #expect(left == [])
    }
    print("killed \(killed) runs before their end")
    #expect(killed > 0)
  }

  private func cleanBuilds() async throws -> [[String: Data]] {
    var builds: [[String: Data]] = []
    for edition in Self.editions {
      let folder = try TestFolder(inMemory: true)
      _ = try await folder.writer.write(ProbeSite(edition: edition, pages: Self.pages).files)
      builds.append(try folder.published())
    }
    return builds
  }

  private func checkFilesAreWhole(
    in folder: TestFolder, _ editions: [[String: Data]]
  ) throws {
    guard folder.exists("Public") else { return }
    let torn = try folder.published().filter { path, bytes in
      path != ".mayak/manifest" && !editions.contains { $0[path] == bytes }
    }
    #expect(torn.keys.sorted() == [], "neither old nor new")
  }

  private func checkNothingWentMissing(
    in folder: TestFolder, _ old: [String: Data], _ new: [String: Data]
  ) throws {
    let present = try folder.published()
    let missing = old.keys.filter { new[$0] != nil && present[$0] == nil }
    #expect(missing.sorted() == [], "in both editions, and gone")
  }
}

extension KilledWriterTests {
  /// Starts the probe, lets it come some way, and kills it; false if it was done before.
  private func killProbe(
    in folder: TestFolder, edition: Int, _ random: inout SeededNumbers
  ) throws -> Bool {
    let probe = folder.probe("\(edition)", "\(Self.pages)")
    probe.standardOutput = Pipe()
    return try probe.runAndKill(
      behindLines: Int.random(in: 1...20, using: &random),
      turns: Int.random(in: 0...400_000, using: &random))
  }
}
