import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct FieldTests {
  private static let schema = """
    -- Templates/kinds/page.yml --
    fields:
      a_text: {type: text}
      a_day: {type: day}
      a_period: {type: period}
      a_moment: {type: moment}
      a_flag: {type: yes/no}
      a_number: {type: number}
      a_decimal: {type: decimal}
      a_chart: {type: chart}
      a_link: {type: link}
      a_page: {type: page}
      a_picture: {type: picture}
      a_choice: {type: choice, choices: [before, after]}
      a_list: {type: list, of: number}
      a_record: {type: record, fields: {name: {type: text, required: true}, link: {type: link}}}
      a_markdown: {type: markdown}

    """

  private func read(_ line: String) async -> ReadSite {
    await ReadSite(
      Self.schema + "-- Content/about.en.md --\n---\ntitle: About\n\(line)\n---\n")
  }

  @Test(arguments: [
    ("a_text: no", FieldValue.text("no")),
    ("a_text: 012", .text("012")),
    ("a_text: ~", .text("~")),
    ("a_text: 2016-07-27", .text("2016-07-27")),
    ("a_flag: true", .flag(true)),
    ("a_flag: false", .flag(false)),
    ("a_number: 10", .number(10)),
    ("a_number: -3", .number(-3)),
    ("a_choice: before", .choice("before")),
    ("a_decimal: 27.6", .decimal(Decimal(millionths: 27_600_000))),
    ("a_decimal: -3", .decimal(Decimal(millionths: -3_000_000))),
  ])
  func `a value is what its schema says, not what YAML would guess`(
    _ line: String, _ expected: FieldValue
  ) async throws {
    let read = await read(line)
    let key = String(line.prefix { $0 != ":" })
    let page = try #require(read.page("Content/about.en.md"))
    #expect(read.complaints == [])
    #expect(page.facts.header.values[key]?.value == expected)
  }

  @Test(arguments: [
    "a_day: 2016-07-27", "a_period: 2016-07-27..2016-08-10", "a_moment: 2016-07-27 10:30",
    "a_link: https://example.org/", "a_page: about.ru.md", "a_picture: {file: a.jpg, alt: A}",
    "a_list: [1, 2]", "a_list: []", "a_record: {name: A, link: 'tel:112'}",
    "a_markdown: '*text*'",
    "a_chart: {title: A, form: share, points: [{label: A, value: 38}]}",
    "a_chart: {title: A, form: bars, unit: B, points: [{label: A, value: 0}, {label: B, value: 2}]}",
  ])
  func `every type takes its values`(_ line: String) async throws {
    let read = await read(line)
    let key = String(line.prefix { $0 != ":" })
    #expect(read.complaints == [])
    #expect(read.page("Content/about.en.md")?.facts.header.values[key] != nil)
  }

  @Test(arguments: [
    ("a_day: вчера", "3:8 invalid-day"),
    ("a_period: 2016-07-27", "3:11 invalid-period"),
    ("a_moment: 2016-07-27", "3:11 invalid-moment"),
    ("a_flag: yes", "3:9 invalid-flag"),
    ("a_flag: True", "3:9 invalid-flag"),
    ("a_number: 1.10", "3:11 invalid-number"),
    ("a_number: ''", "3:11 invalid-number"),
    ("a_decimal: 1e3", "3:12 invalid-decimal"),
    ("a_chart: bars", "3:10 expected-mapping"),
    ("a_chart: {title: A, form: pie, points: []}", "3:27 invalid-choice"),
    ("a_chart: {title: A, form: bars}", "3:11 missing-key"),
    ("a_chart: {form: share, points: [{label: A, value: 4}]}", "3:11 missing-key"),
    ("a_chart: {title: A, form: share, points: 4}", "3:42 expected-list"),
    ("a_chart: {title: A, form: share, points: [4]}", "3:43 expected-mapping"),
    ("a_chart: {title: A, form: share, points: []}", "3:42 wrong-points"),
    ("a_chart: {title: A, form: share, points: [{value: 4}]}", "3:44 missing-key"),
    ("a_chart: {title: A, form: share, points: [{label: A, value: -4}]}", "3:61 negative-value"),
    (
      "a_chart: {title: A, form: share, units: a, points: [{label: A, value: 4}]}",
      "3:34 unknown-key"
    ),
    ("a_link: example.org", "3:9 invalid-link"),
    ("a_link: javascript:alert(1)", "3:9 invalid-link"),
    ("a_choice: befor", "3:11 invalid-choice"),
    ("a_text: ' '", "3:9 empty-text"),
    ("a_text:", "3:1 empty-value"),
    ("a_text: [a]", "3:9 expected-text"),
    ("a_list: 1", "3:9 expected-list"),
    ("a_list: [1, x]", "3:13 invalid-number"),
    ("a_record: A", "3:11 expected-mapping"),
    ("a_record: {link: 'tel:1'}", "3:12 missing-key"),
    ("a_record: {name: A, nam: B}", "3:21 unknown-key"),
    ("a_picture: a.jpg", "3:12 expected-mapping"),
    ("a_picture: {file: [a], alt: A}", "3:19 expected-text"),
    ("a_picture: {file: a.jpg, alt: [A]}", "3:31 expected-text"),
    ("a_texd: 1", "3:1 unknown-key"),
    ("titel: x", "3:1 unknown-key"),
  ])
  func `a fault is one complaint at its place`(_ line: String, _ complaint: String) async {
    #expect(await read(line).complaints == ["Content/about.en.md:" + complaint])
  }

  @Test func `a fault in Markdown of a header is shown in the header`() async {
    let read = await read("a_markdown: |\n  one\n\n  <hr>")
    #expect(read.complaints == ["Content/about.en.md:6:3 raw-html"])
  }

  @Test func `one file with many faults says each of them`() async {
    let read = await read("a_day: x\na_flag: x\na_number: x\nstrange: x")
    #expect(read.complaints.count == 4)
  }
}
