import Diagnostics
import Foundation
import TestSupport
import Testing

/// What readers and whoever checks the site are told of a translation that is behind.
@Suite struct OutdatedPolicyTests {
  private let fixture: SiteFixture

  init() throws { fixture = try SiteFixture.folder("Tests/Fixtures/Sites/translations") }

  private static let page = "ru/stranitsy/outdated/index.html"
  private static let words = "Оригинал этой страницы с тех пор изменился:"

  private func page(_ lines: String, today: String = "2026-11-21", of page: String = page)
    async throws -> String
  {
    let built = try await Built.site(fixture.addingToSite(lines), today: today)
    return try #require(built.files[page], "\(built.diagnostics)")
  }

  @Test func `as usual readers see nothing`() async throws {
    let usual = try await Built.site(fixture)
    let quiet = try await Built.site(fixture.addingToSite("outdated: quiet"))
    #expect(usual.files == quiet.files)
    #expect(!(try await page("outdated: quiet").contains(Self.words)))
  }

  @Test func `a notice stands below the text, in the reader's language, with a link`() async throws
  {
    let text = try await page("outdated: notice")
    let words = try #require(text.range(of: Self.words))
    let last = try #require(text.range(of: "Звоните в\u{A0}любой час."))
    #expect(last.upperBound < words.lowerBound)
    #expect(
      text.contains(
        #"<a href="../../../en/pages/outdated/" hreflang="en"><span lang="en" dir="auto">Outdated</span></a>"#
      ))
    let built = try await Built.site(fixture.addingToSite("outdated: notice"))
    #expect(built.files.filter { $0.value.contains(Self.words) }.keys.sorted() == [Self.page])
  }

  @Test func `a translator has days from the change on`() async throws {
    var fixture = fixture
    let file = "Content/pages/outdated.en.md"
    let text = String(decoding: fixture.files[file] ?? [], as: UTF8.self)
    fixture.files[file] = Array(
      text.replacing("title: Outdated\n", with: "title: Outdated\nupdated: 2026-11-15\n").utf8)
    let site = fixture.addingToSite("outdated: {policy: notice, days: 14}")
    for (day, isTold) in [("2026-11-21", false), ("2026-11-28", false), ("2026-11-29", true)] {
      let page = try await Built.site(site, today: day).files[Self.page]
      #expect(page?.contains(Self.words) == isTold, "\(day)")
      #expect(page?.contains("2026-11-15") == (isTold ? true : page?.contains("2026-11-15")))
    }
  }

  @Test(arguments: [
    ("{policy: quiet, kinds: {page: notice}}", true),
    ("{policy: notice, kinds: {page: quiet}}", false),
    ("{policy: notice, sections: {pages: quiet}}", false),
    ("{kinds: {page: quiet}, sections: {pages: {policy: notice}}}", true),
    ("{kinds: {news: notice}}", false),
  ])
  func `kinds and sections may ask for their own, sections first`(
    _ policy: String, _ isTold: Bool
  ) async throws {
    #expect(try await page("outdated: \(policy)").contains(Self.words) == isTold)
  }

  @Test func `the original in its place is marked with its language, and said why`() async throws {
    let text = try await page("outdated: original")
    let words = try #require(
      text.range(of: "Перевод этой страницы отстал, поэтому здесь стоит оригинал:"))
    let original = try #require(text.range(of: #"<div lang="en" dir="ltr">"#))
    #expect(words.upperBound < original.lowerBound)
    #expect(text.contains("48\u{A0}% named") && !text.contains("любой час."))
    #expect(text.contains("<h1>Отставший</h1>") || text.contains(">Отставший</h1>"))
    // Whoever links a section of the translation still comes to the page and to a place in it.
    #expect(text.contains(#"<span id="chisla"></span>"#))
    let built = try await Built.site(
      fixture.addingToSite("outdated: original"), checking: true)
    #expect(built.rules.filter { $0.contains("anchor") || $0.contains("id") } == [])
  }

  @Test func `an error stops a check and nothing else`() async throws {
    let site = fixture.addingToSite("outdated: error")
    let check = try await Built.site(site, checking: true)
    #expect(
      check.diagnostics.filter { $0.severity == .error }.map(\.rule.id) == ["outdated-translation"])
    let build = try await Built.site(site)
    #expect(
      build.diagnostics.filter { $0.rule == .outdatedTranslation }.map(\.severity) == [.warning])
    #expect(build.files == (try await Built.site(fixture).files))
  }

  @Test(arguments: [
    ("outdated: loud", "invalid-choice"), ("outdated: {policy: notice, day: 3}", "unknown-key"),
    ("outdated: {days: -1}", "number-too-small"),
    ("outdated: {kinds: {pages: error}}", "unknown-kind"),
    ("outdated: {sections: {page: error}}", "unknown-section"),
  ])
  func `a wrong word is told where it stands`(_ line: String, _ rule: String) async throws {
    let built = try await Built.site(fixture.addingToSite(line))
    let told = built.diagnostics.filter { $0.place.file == "Content/site.yml" }
    #expect(told.map(\.rule.id) == [rule])
  }
}
