import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct DayCheckTests {
  private func rules(_ header: String) async -> [String] {
    await Resolved(page("news/a.en.md", "summary: s\n\(header)", body: "Text.")).rules
  }

  @Test(arguments: [
    ("date: 2026-11-22", ["future-day"]),
    ("date: 2026-12-22\npublish_on: 2026-11-01", ["future-day"]),
    ("date: 2026-11-01\nupdated: 2026-11-22", ["future-change"]),
    ("date: 2026-11-22\nupdated: 2026-11-23", ["future-change", "future-day"].sorted()),
    ("date: 2026-11-10\nupdated: 2026-11-09", ["changed-too-early"]),
    ("date: 2026-11-10\npublish_on: 2026-12-20\nexpires_on: 2026-12-15", ["never-shown"]),
    ("date: 2026-11-10\npublish_on: 2026-12-20\nexpires_on: 2026-12-20", ["never-shown"]),
    ("date: 2026-11-10\nexpires_on: 2026-11-10", ["never-shown"]),
    ("date: 2206-11-10", ["far-year"]), ("date: 0206-11-10", ["far-year"]),
    ("date: 2016-11-10\npublish_on: 2062-11-10", ["far-year"]),
    ("date: 2016-11-10\nexpires_on: 2206-11-10", ["far-year"]),
    ("date: 2016-11-10\nevent_period: 0216-12-05..0216-12-06", ["far-year"]),
    ("date: 2016-11-10\nevent_period: 2062-12-05..2062-12-06", ["far-year"]),
  ])
  func `days that cannot be meant are told`(_ header: String, _ expected: [String]) async {
    #expect(await rules(header).sorted() == expected)
  }

  @Test(arguments: [
    "date: 2026-11-21", "date: 2026-11-21\nupdated: 2026-11-21",
    "date: 2027-03-01\npublish_on: 2027-03-01\nexpires_on: 2027-06-01",
    "date: 2027-03-01\ndraft: true", "date: 1986-04-26", "date: 2016-11-10\nexpires_on: 2099-12-31",
    "date: 2016-11-10\nevent_period: 1863-01-22..1863-01-22",
    "date: 2026-11-20\nevent_period: 2026-12-05..2026-12-06",
    "date: 2026-11-10\nexpires_on: 2026-11-20",
  ])
  func `days that can be meant are no complaint`(_ header: String) async {
    #expect(await rules(header) == [])
  }

  @Test func `a day that a translation inherits is told once, where it is written`() async {
    let resolved = await Resolved(
      page("news/a.en.md", "summary: s\ndate: 2026-11-22", body: "Text.")
        + page("news/a.ru.md", "summary: s", body: "Текст."))
    #expect(resolved.complaints == ["Content/news/a.en.md:4:7 future-day"])
  }
}

@Suite struct EndingPageTests {
  private func resolved(_ end: String, _ own: String = "") async -> Resolved {
    await Resolved(
      page("old.en.md", "expires_on: \(end)")
        + page(
          "a.en.md", own,
          body: "```doors\nitems:\n  - {title: Old, page: old.en.md}\n```"))
  }

  @Test(arguments: [
    ("2026-11-21", "ended-page"), ("2026-11-22", "ending-page"), ("2026-12-21", "ending-page"),
    ("2026-12-22", nil), ("2016-01-01", "ended-page"),
  ])
  func `the end of a page that a field names is told from a month before, and stops nothing`(
    _ end: String, _ rule: String?
  ) async {
    let resolved = await resolved(end)
    #expect(resolved.rules == [rule].compactMap { $0 })
    #expect(!resolved.diagnostics.hasErrors)
    #expect(resolved.diagnostics.allSatisfy { $0.rule.comesByDay })
  }

  @Test(arguments: [("2026-12-01", []), ("2026-12-02", ["ending-page"])])
  func `a page that ends no later itself may lead there`(_ own: String, _ rules: [String]) async {
    #expect(await resolved("2026-12-01", "expires_on: \(own)").rules == rules)
  }

  @Test func `a page that is not due yet is still a fault`() async {
    let resolved = await Resolved(
      page("old.en.md", "draft: true")
        + page("a.en.md", body: "```doors\nitems:\n  - {title: Old, page: old.en.md}\n```"))
    #expect(resolved.rules == ["unpublished-link"])
  }
}

@Suite struct OverdueTests {
  @Test func `when every check has run out it is one warning, and no error`() async {
    let resolved = await Resolved(
      helplines("  on_every_page: true") + page("a.en.md", body: "```helplines\n```"),
      today: "2027-11-21")
    #expect(!resolved.diagnostics.hasErrors)
    #expect(
      resolved.rules.sorted() == ["all-overdue", "overdue-check", "overdue-check"])
  }

  @Test func `an unread check is no reason to say that there is no help`() async {
    let data = helplines("  on_every_page: true").replacing("2026-11-01", with: "2026-12-01")
    #expect(Set(await Resolved(data).rules) == ["future-check"])
  }

  @Test(arguments: [
    ("", ["nowhere"], ["overdue-check", "overdue-check", "overdue-number"]),
    ("  emergency: true", ["out tel:101"], ["overdue-check", "overdue-check"]),
    ("  emergency: true\n  callable: false", ["nowhere"], ["overdue-check", "withheld-number"]),
  ])
  func `a link to an overdue number is plain words, but for a number of the state`(
    _ record: String, _ links: [String], _ rules: [String]
  ) async {
    let resolved = await Resolved(
      helplines(record) + page("a.en.md", body: "[x](tel:101)"), today: "2026-11-22")
    #expect(resolved.links(of: "a.en.md") == links)
    #expect(resolved.rules.sorted() == rules)
  }
}
