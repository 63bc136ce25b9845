import Diagnostics
import TestSupport
import Testing

@Suite struct WeighingTests {
  private func site(
    _ header: String, _ complaints: String = "{}", text: String = "[x](nowhere.md)"
  ) -> SiteFixture {
    SiteFixture.small.adding(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      sections:
        news: {kind: news, title: {en: News, ru: Новости}, path: {en: news, ru: novosti}}
      complaints: \(complaints)
      -- Content/about.en.md --
      ---
      title: About
      \(header)
      ---
      \(text)
      """)
  }

  @Test(arguments: [
    ("draft: true", false, Severity.warning),
    ("publish_on: 2026-11-22", false, .warning),
    ("expires_on: 2026-11-21", false, .warning),
    ("draft: false", false, .error),
    ("publish_on: 2026-11-21", false, .error),
    ("draft: true", true, .error),
    ("publish_on: 2026-11-22", true, .error),
  ])
  func `a fault in a page that nobody sees keeps no site from being built, but fails a check`(
    _ header: String, _ checking: Bool, _ severity: Severity
  ) async throws {
    let built = try await Built.site(site(header), checking: checking)
    #expect(built.rules == ["broken-link"])
    #expect(built.diagnostics.map(\.severity) == [severity])
    #expect(built.files.isEmpty == (severity == .error))
  }

  @Test func `a second file of a page is an error, though it is never seen`() async throws {
    let twice = SiteFixture.small.adding(
      "-- Content/news/first/index.ru.md --\n---\ntitle: A\nsummary: s\n---\nText.\n")
    let built = try await Built.site(twice)
    #expect(built.rules == ["duplicate-translation"])
    #expect(built.diagnostics.hasErrors)
  }

  private static let stray = "-- Content/notes.yml --\nnote: A\n"

  @Test(arguments: [
    ("{}", [Severity.warning]), ("{stray-file: error}", [.error]), ("{stray-file: off}", []),
    ("{stray-file: warning}", [.warning]),
  ])
  func `a site weighs its warnings`(_ levels: String, _ expected: [Severity]) async throws {
    var fixture = site("draft: true", levels).adding(Self.stray)
    fixture.files["Content/about.en.md"] = nil
    let built = try await Built.site(fixture)
    #expect(built.diagnostics.map(\.severity) == expected)
  }

  @Test(arguments: ["error", "warning", "off"])
  func `an error cannot be weighed otherwise`(_ level: String) async throws {
    var fixture = site("draft: true", "{broken-link: \(level)}")
    fixture.files["Content/about.en.md"] = nil
    let built = try await Built.site(fixture)
    #expect(built.rules == ["error-level"])
    #expect(built.files.isEmpty)
  }

  @Test(arguments: [(false, Severity.warning), (true, .error)])
  func `an address that a draft had before takes nothing from a published page`(
    _ checking: Bool, _ severity: Severity
  ) async throws {
    let draft =
      "-- Content/about.en.md --\n---\ntitle: A\naliases: [/en/news/first]\ndraft: true\n---\n"
    let built = try await Built.site(.small.adding(draft), checking: checking)
    #expect(built.rules == ["path-collision"])
    #expect(built.diagnostics.first?.severity == severity)
    #expect(built.diagnostics.first?.place.file == "Content/about.en.md")
  }

  @Test(arguments: [
    ("{}", false, Severity.warning), ("{expired-link: error}", false, .warning),
    ("{expired-link: error}", true, .error), ("{expired-link: advice}", false, .advice),
  ])
  func `what the calendar alone brings about stops no build, whatever the site says`(
    _ levels: String, _ checking: Bool, _ severity: Severity
  ) async throws {
    let fixture = site("draft: false", levels, text: "[x](old.en.md)").adding(
      "-- Content/old.en.md --\n---\ntitle: Old\nexpires_on: 2026-11-20\n---\nText.\n")
    let built = try await Built.site(fixture, checking: checking)
    #expect(built.rules == ["expired-link"])
    #expect(built.diagnostics.map(\.severity) == [severity])
  }
}
