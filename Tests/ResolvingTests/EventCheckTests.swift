import TestSupport
import Testing

@Suite struct EventCheckTests {
  private static let kind = """
    -- Templates/kinds/news.yml --
    fields:
      when: {type: period, role: period}
      from: {type: time, role: starts}
      to: {type: time, role: ends}
      fate: {type: choice, choices: [planned, moved, cancelled], role: status}

    """

  private func rules(_ header: String) async -> [String] {
    await Resolved(Self.kind + page("news/a.en.md", header, body: "Text.")).rules
  }

  @Test(arguments: [
    ("when: 2026-07-27..2026-07-27\nfrom: 18:30\nto: 18:30", ["ends-too-early"]),
    ("when: 2026-07-27..2026-07-27\nfrom: 18:30\nto: 02:00", ["ends-too-early"]),
    ("when: 2026-07-27..2026-07-27\nfate: cancelled", ["unsaid-change"]),
    ("when: 2026-07-27..2026-07-27\nfate: moved", ["unsaid-change"]),
  ])
  func `times and changes that cannot be meant are told`(
    _ header: String, _ expected: [String]
  ) async {
    #expect(await rules(header) == expected)
  }

  @Test(arguments: [
    "when: 2026-07-27..2026-07-28\nfrom: 18:30\nto: 02:00",
    "when: 2026-07-27..2026-07-27\nfrom: 18:30\nto: 18:31", "from: 18:30\nto: 18:00",
    "when: 2026-07-27..2026-07-27\nto: 18:00", "fate: cancelled\nupdated: 2026-07-01",
    "fate: planned",
  ])
  func `times and changes that can be meant are no complaint`(_ header: String) async {
    #expect(await rules(header) == [])
  }
}
