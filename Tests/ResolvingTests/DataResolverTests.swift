import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// Two numbers of a country, each as the arguments say.
func helplines(_ first: String = "", _ second: String = "") -> String {
  let record = { (id: String, more: String) in
    """
    - id: "\(id)"
      number: "\(id)"
      country: {en: Belarus, ru: Беларусь}
      name: {en: Line \(id), ru: Линия \(id)}
      purpose: {en: Help, ru: Помощь}
      checked_on: 2026-11-01
      check_every: 20
      evidence: a letter
    \(more)
    """
  }
  return "-- Content/data/helplines.yml --\n" + record("101", first) + "\n"
    + record("102", second) + "\n"
}

@Suite struct DataResolverTests {
  private func current(_ resolved: Resolved) -> [Bool] {
    resolved.site.data["helplines"]?.records.map(\.isCurrent) ?? []
  }

  @Test(arguments: [
    ("2026-11-01", [true, true]), ("2026-11-21", [true, true]), ("2026-11-22", [false, false]),
    ("2027-11-22", [false, false]),
  ])
  func `a check holds for its days, the last one included`(
    _ today: String, _ expected: [Bool]
  ) async {
    let resolved = await Resolved(helplines(), today: today)
    #expect(current(resolved) == expected)
    #expect(resolved.rules.contains("overdue-check") == !expected[0])
  }

  @Test func `a check on a day to come is an error, and the record not to be relied on`() async {
    let resolved = await Resolved(helplines(), today: "2026-10-31")
    #expect(current(resolved) == [false, false])
    #expect(resolved.rules.contains("future-check"))
  }

  @Test func `an overdue check is a warning at the day that was written`() async {
    let resolved = await Resolved(helplines(), today: "2026-11-22")
    #expect(
      resolved.complaints == [
        "Content/data/helplines.yml:6:15 overdue-check",
        "Content/data/helplines.yml:15:15 overdue-check",
      ])
    #expect(!resolved.diagnostics.hasErrors)
    #expect(resolved.diagnostics[0].arguments == ["day": "2026-11-01", "count": "20"])
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0", "-1"])
  func `a check may hold for any number of days`(_ days: String) async {
    let text = helplines().replacing("check_every: 20", with: "check_every: \(days)")
    let resolved = await Resolved(text, today: "2026-11-02")
    #expect(current(resolved) == Array(repeating: days.hasPrefix("922"), count: 2))
  }

  @Test func `a withheld number is not current, and that is no complaint`() async {
    let resolved = await Resolved(helplines("  callable: false"), today: "2026-11-21")
    #expect(current(resolved) == [false, true])
    #expect(resolved.complaints == [])
  }

  @Test func `a withheld number is not asked to be checked`() async {
    let resolved = await Resolved(
      helplines("  callable: false", "  callable: false"), today: "2027-11-21")
    #expect(resolved.complaints == [])
  }

  @Test(arguments: [
    ("", ["101", "102"]), ("only: []", ["101", "102"]),
    ("only: [\"102\"]", ["102"]), ("only: [\"102\", \"101\"]", ["102", "101"]),
  ])
  func `a block picks records in its own order, or takes them all`(
    _ block: String, _ ids: [String]
  ) async {
    let resolved = await Resolved(
      helplines() + page("a.en.md", body: "```helplines\n\(block)\n```"))
    let records = resolved.site.data["helplines"]?.records ?? []
    let found = resolved.page("a.en.md")?.blocks.first?["lines"]?.records ?? []
    #expect(resolved.complaints == [])
    #expect(found.map { records[$0.index].record.id?.value } == ids)
  }

  @Test func `an unknown id is a fault where it is written, with the ids there are`() async {
    let resolved = await Resolved(
      helplines() + page("a.en.md", body: "```helplines\nonly: [\"101\", \"301\"]\n```"))
    #expect(resolved.complaints == ["Content/a.en.md:5:15 unknown-record"])
    #expect(resolved.diagnostics[0].notes == [Note(.didYouMean, ["word": "101"])])
  }

  @Test func `what stands on every page is what says so`() async {
    let resolved = await Resolved(helplines("", "  on_every_page: true"))
    #expect(resolved.complaints == [])
    let answers = resolved.site.layout.answers.values.map { $0["help"]?.records.map(\.index) }
    #expect(answers == [[1], [1]])
  }

  @Test(arguments: [
    ("", "  callable: false", []),
    ("  callable: false", "  callable: false", ["Content/a.en.md:4:4 nothing-current"]),
  ])
  func `a page left without any help is a fault`(
    _ first: String, _ second: String, _ complaints: [String]
  ) async {
    let resolved = await Resolved(
      helplines(first, second) + page("a.en.md", body: "```helplines\n```"))
    #expect(resolved.complaints == complaints)
  }

  @Test(arguments: [("101", 0), ("102", 1)])
  func `a number is dialled by hand only where some record of it may be relied on`(
    _ number: String, _ faults: Int
  ) async {
    // The second 101 is withheld, as an emergency number of one country of two may be.
    let data = helplines("", "  callable: false")
    let twin = data.split(separator: "\n").dropFirst().prefix(8).joined(separator: "\n")
      .replacing(#"id: "101""#, with: "id: abroad")
    let resolved = await Resolved(
      data + twin + "\n  callable: false\n" + page("a.en.md", body: "[x](tel:\(number))"))
    #expect(resolved.rules == Array(repeating: "withheld-number", count: faults))
  }

  @Test func `a block that promises help and has none is a fault`() async {
    let resolved = await Resolved(page("a.en.md", body: "```helplines\n```"))
    #expect(resolved.complaints == ["Content/a.en.md:4:4 nothing-current"])
  }

  @Test func `every page left without any help is a fault of the data`() async {
    let resolved = await Resolved(
      helplines("  on_every_page: true\n  callable: false"), today: "2026-11-21")
    #expect(resolved.complaints == ["Content/data/helplines.yml:1:3 nothing-current"])
  }

  @Test func `a schema without a file has no records`() async {
    let resolved = await Resolved(page("a.en.md", body: "```facts\n```"))
    #expect(resolved.complaints == [])
    #expect(resolved.site.data["facts"]?.records.isEmpty == true)
  }
}

@Suite struct TagTests {
  private static let tags = """
    -- Templates/data/tags.yml --
    defines_tags: true
    fields: {id: {type: text, required: true, shared: true, role: id}, name: {type: text}}
    -- Content/data/tags.yml --
    - {id: travel, name: {en: Travel, ru: Поездки}}
    - {id: work, name: {en: Work, ru: Работа}}

    """

  @Test func `tags are those of the data file`() async {
    let resolved = await Resolved(Self.tags + page("a.en.md", "tags: [travel, work]"))
    #expect(resolved.complaints == [])
  }

  @Test func `another tag is a fault, said once however many translations inherit it`() async {
    let resolved = await Resolved(
      Self.tags + page("a.en.md", "tags: [travl]") + page("a.ru.md"))
    #expect(resolved.complaints == ["Content/a.en.md:3:8 unknown-tag"])
    #expect(resolved.diagnostics[0].notes == [Note(.didYouMean, ["word": "travel"])])
  }

  @Test func `a site without tags knows none`() async {
    #expect(await Resolved(page("a.en.md", "tags: [x]")).rules == ["unknown-tag"])
  }
}
