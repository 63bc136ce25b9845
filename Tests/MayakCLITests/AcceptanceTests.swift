import Diagnostics
import TestSupport
import Testing

@Suite struct AcceptanceTests {
  private func rules(_ text: String, name: String = "about.en.md") async throws -> [String] {
    let site = SiteFixture.small.adding("-- Content/\(name) --\n---\ntitle: About\n---\n\(text)")
    return try await Built.site(site).rules
  }

  private static let comment = "<!-- mayak: accept unmarked-language: a poster -->"
  private static let words = "It says: Знай! Понимай! Действуй!"

  @Test(arguments: [
    "\(comment)\n\(words)\n",
    "\(comment)\n\n\(words)\n",
    "\(comment)\n\n> - \(words)\n",
    "\(comment)\n# \(words)\n".replacing("#", with: "##"),
    "\(comment)\n\n| a |\n|---|\n| \(words) |\n",
    "\(words) \(comment)\n",
    "- a\n- \(comment)\n\n  \(words)\n",
    "\(comment)\n<!-- for authors -->\n\n\(words)\n",
  ])
  func `an accepted warning is not said`(_ text: String) async throws {
    #expect(try await rules(text) == [])
  }

  @Test(arguments: [
    "\(comment)\n\nCome.\n\n\(words)\n",
    "\(words)\n\n\(comment)\n",
    "- \(comment)\n\n\(words)\n",
    "\(comment)\n- Come.\n\n\(words)\n",
  ])
  func `it is accepted for the next block alone`(_ text: String) async throws {
    #expect(try await Set(rules(text)) == ["unmarked-language", "unused-acceptance"])
  }

  @Test func `more than one comment may stand above a block`() async throws {
    let twice = "\(Self.comment)\n\(Self.comment)\n\(Self.words)\n"
    #expect(try await rules(twice) == [])
  }

  @Test func `a fault that is told by another stage is accepted too`() async throws {
    let site = SiteFixture.small.adding(
      """
      -- Content/old.en.md --
      ---
      title: Old
      expires_on: 2026-11-20
      ---
      Text.
      -- Content/about.en.md --
      ---
      title: About
      ---
      <!-- mayak: accept expired-link: kept for the record -->
      [x](old.en.md)
      """)
    #expect(try await Built.site(site).rules == [])
  }

  @Test(arguments: ["", " a reason", ": "])
  func `no reason, no acceptance`(_ behind: String) async throws {
    let text = "<!-- mayak: accept unmarked-language\(behind) -->\nText.\n"
    #expect(try await rules(text) == ["invalid-acceptance"])
  }

  @Test(arguments: ["<!-- mayak -->", "<!-- of mayak: accept -->", "\\<!-- mayak: accept -->"])
  func `another comment is for authors alone`(_ comment: String) async throws {
    #expect(try await !rules("\(comment)\n\nText.\n").contains("invalid-acceptance"))
  }
}
