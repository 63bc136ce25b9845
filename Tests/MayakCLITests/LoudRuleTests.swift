import Diagnostics
import TestSupport
import Testing

@Suite struct LoudRuleTests {
  private func site(_ complaints: String) -> SiteFixture {
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
      -- Content/data/helplines.yml --
      - id: desk
        number: "+375 00 000-00-01"
        country: {en: Belarus, ru: Беларусь}
        name: {en: Desk, ru: Стол}
        purpose: {en: Help., ru: Помощь.}
        checked_on: 2024-11-01
        check_every: 365
        evidence: a letter
        on_every_page: true

      """)
  }

  @Test(arguments: ["off", "advice", "error"])
  func `that every number is overdue is said whatever the site says, and stops no build`(
    _ level: String
  ) async throws {
    let built = try await Built.site(site("{overdue-check: off, all-overdue: \(level)}"))
    #expect(Set(built.rules) == ["all-overdue", "loud-rule"])
    #expect(!built.diagnostics.hasErrors)
    let html = built.files["en/index.html"] ?? ""
    #expect(html.contains("not checked") && !html.contains("tel:"))
  }

  @Test func `nobody can accept it`() {
    let place = Place("a", 5..<6)
    let accepted = Diagnostic(
      .unusedAcceptance, at: Place("a", 0..<1), ["word": "x"],
      accepting: Acceptance(rule: .allOverdue, range: 0..<9))
    let loud = Diagnostic(.allOverdue, at: place, ["file": "a"])
    #expect([accepted, loud].withoutAccepted() == [accepted, loud])
  }
}
