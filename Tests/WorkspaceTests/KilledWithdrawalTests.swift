import Foundation
import TestSupport
import Testing

@testable import Workspace
@testable import WriterProbe

/// Kills a program that takes pages back at seeded moments, while another reads what is published.
@Suite struct KilledWithdrawalTests {
  private static let pages = 120

  @Test(arguments: [true, false])
  func `a kill at any moment leaves each page whole or gone, and the next call ends the work`(
    _ leavesNotice: Bool
  ) async throws {
    var random = SeededNumbers(state: leavesNotice ? 20_161_127 : 20_161_128)
    let notice = ProbeSite.notice
    var killed = 0
    for _ in 0..<25 {
      let folder = try TestFolder(inMemory: true)
      let site = ProbeSite(edition: 0, pages: Self.pages)
      _ = try await folder.writer.write(site.files, notices: ["en": notice])
      let before = try folder.published()
      killed += try killProbe(in: folder, leavesNotice, &random) ? 1 : 0
      let after = try folder.published()
      for (path, bytes) in before where path != ".mayak/manifest" {
        guard ProbeSite.isPage(path) else {
          #expect(after[path] == bytes, "\(path)")
          continue
        }
        let isGone = leavesNotice ? after[path] == Data(notice) : after[path] == nil
        #expect(isGone || after[path] == bytes, "\(path) is neither whole nor gone")
      }
      _ = try ProbeSite.withdraw(folder.layout, leavesNotice)
      let end = try folder.published()
      let pages = before.keys.filter { ProbeSite.isPage($0) }
      let left: Data? = leavesNotice ? Data(notice) : nil
      #expect(pages.allSatisfy { end[$0] == left })
      _ = try await folder.writer.write(ProbeSite(edition: 1, pages: Self.pages).files)
      let clean = try TestFolder(inMemory: true)
      _ = try await clean.writer.write(ProbeSite(edition: 1, pages: Self.pages).files)
      #expect(try folder.published() == clean.published())
    }
    print("killed \(killed) withdrawals before their end")
    #expect(killed > 0)
  }

  private func killProbe(
    in folder: TestFolder, _ leavesNotice: Bool, _ random: inout SeededNumbers
  ) throws -> Bool {
    let probe = folder.probe("0", "\(Self.pages)", leavesNotice ? "notice" : "nothing")
    probe.standardOutput = Pipe()
    return try probe.runAndKill(
      behindLines: 1, turns: Int.random(in: 0...600_000, using: &random))
  }
}
