import Foundation
import SiteModel
import TestSupport
import Testing

/// The whole output of a site that uses every feature once, byte for byte.
/// `UPDATE_GOLDEN=1 swift test` writes what is expected anew; read the difference before it is kept.
@Suite struct GoldenSiteTests {
  private static let folder = "Tests/Fixtures/Golden/small"

  @Test func `the golden site comes out as it is kept`() async throws {
    let built = try await Built.site(.folder("Tests/Fixtures/Sites/small"), today: "2016-12-31")
    #expect(built.rules == ["overdue-check"])
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil { try keep(built.files) }
    let kept = try Repository.files(in: Self.folder)
    #expect(kept == built.files.keys.sorted())
    for file in kept {
      let expected = try Repository.text("\(Self.folder)/\(file)")
      #expect(built.files[file] == expected, "\(file)")
    }
  }

  @Test func `the finished pages of the golden site have nothing to complain of`() async throws {
    let site = try SiteFixture.folder("Tests/Fixtures/Sites/small")
    for links in [LinkStyle.folders, .files] {
      let built = try await Built.site(site, today: "2016-12-31", checking: true, links: links)
      #expect(built.rules == ["overdue-check"])
    }
  }

  private func keep(_ files: [String: String]) throws {
    let folder = "\(Repository.root)/\(Self.folder)"
    if FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder)
    }
    for (path, text) in files {
      let file = "\(folder)/\(path)"
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: file))
    }
  }
}
