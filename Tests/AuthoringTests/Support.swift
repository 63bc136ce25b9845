import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Authoring

extension SiteFixture {
  /// What `mayak new` makes of a wish on this site.
  func begin(_ wish: PageWish, for language: MessageLanguage = .english) async throws -> Result<
    NewPage, Refusal
  > {
    let site = try #require(await SiteReader.read(tree()).value)
    return wish.page(
      in: site, beside: files.keys.filter { $0.hasPrefix("Content/") },
      today: try #require(Day("2026-11-21")), for: language)
  }

  func paths(_ wish: PageWish) async throws -> [String] {
    try await begin(wish).get().files.map(\.path)
  }
}
