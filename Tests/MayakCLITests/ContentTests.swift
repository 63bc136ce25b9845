import Foundation
import TestSupport
import Testing

/// The example that this repository ships with.
@Suite struct ContentTests {
  /// No page of the example was written or changed later.
  private static let today = "2026-11-27"

  @Test func `the example has nothing to complain of`() async throws {
    let built = try await Built.site(.folder(""), today: Self.today, checking: true)
    #expect(built.rules == [])
  }

  @Test func `every page of the example stands in its two first languages`() async throws {
    let built = try await Built.site(.folder(""), today: Self.today)
    // An old address may have been in one language alone.
    let pages = built.files.filter { !$0.value.contains("http-equiv=\"refresh\"") }
    let count = { (language: String) in pages.keys.count { $0.hasPrefix(language + "/") } }
    #expect(count("en") >= 30)
    #expect(count("en") == count("ru"))
  }

  @Test func `what is withheld is never a telephone link`() async throws {
    let built = try await Built.site(.folder(""), today: Self.today)
    let dialled = built.files.values.flatMap { html in
      html.matches(of: #/tel:([^"]*)"/#).map { String($0.output.1) }
    }
    #expect(Set(dialled) == ["101", "102", "103", "112", "116000"])
  }
}
