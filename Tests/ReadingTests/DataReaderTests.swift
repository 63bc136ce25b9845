import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct DataReaderTests {
  private static let schema = """
    -- Templates/data/partners.yml --
    fields:
      id: {type: text, required: true, shared: true, role: id}
      name: {type: text, required: true}
      since: {type: day}
      big: {type: yes/no, default: true}
      people:
        type: list
        of: {type: record, fields: {name: {type: text}, phone: {type: text, shared: true}}}

    """

  private func read(_ data: String) async -> ReadSite {
    await ReadSite(Self.schema + "-- Content/data/partners.yml --\n" + data)
  }

  @Test(arguments: [
    (0..<2000).map { "- id: p\($0)" }.joined(separator: "\n"),
    "- id: a\n  name: {en: A, ru: A}\n" + (0..<2000).map { "  k\($0): b\n" }.joined(),
    "- id: a\n  name: {en: A, ru: A}\n  people:\n"
      + String(repeating: "    - x\n", count: 2000),
    String(repeating: "- {id: a, name: {en: A, ru: A}}\n", count: 2000),
  ])
  func `a thousand faults of one file are told, and the rest when they are mended`(
    _ data: String
  ) async {
    let read = await read(data)
    #expect(read.complaints.count == 1000)
  }

  @Test func `each language has its wording, and what is shared is the same`() async throws {
    let read = await read(
      """
      - id: iom
        name: {en: Migration, ru: Миграция}
        since: 2016-07-27
        people:
          - {name: {en: Ann, ru: Анна}, phone: "101"}
      """)
    let record = try #require(read.site?.data["partners"]?.records.first)
    #expect(read.complaints == [])
    #expect(record.id?.value == "iom")
    for (code, name, person) in [("en", "Migration", "Ann"), ("ru", "Миграция", "Анна")] {
      let values = try #require(record.values[.of(code)])
      #expect(values["name"]?.value.text == name)
      #expect(values["since"]?.value.day == Day("2016-07-27"))
      #expect(values["big"]?.value.flag == true)
      guard case .record(let people)? = values["people"]?.value.list?.first?.value else {
        Issue.record("no record")
        continue
      }
      #expect(people["name"]?.value.text == person)
      #expect(people["phone"]?.value.text == "101")
    }
  }

  @Test(arguments: [
    ("- id: a\n  name: One", "2:9 expected-languages"),
    ("- id: a\n  name: {en: One}", "2:9 missing-language"),
    ("- id: a\n  name: {en: One, ru: }", "2:19 empty-value"),
    ("- id: a\n  name: {en: One, ru: Раз, rus: Раз}", "2:28 unknown-language-code"),
    ("- id: a\n  name: {en: One, ru: ' '}", "2:23 empty-text"),
    ("- id: a\n  name: {en: [One], ru: Раз}", "2:14 expected-text"),
    ("- name: {en: One, ru: Раз}", "1:3 missing-key"),
    ("- id: {en: a, ru: b}\n  name: {en: One, ru: Раз}", "1:7 expected-text"),
    ("- id: a\n  name: {en: A, ru: А}\n  since: вчера", "3:10 invalid-day"),
    ("- id: a\n  name: {en: A, ru: А}\n  nam: x", "3:3 unknown-key"),
    ("- id: a\n  name: {en: A, ru: А}\n  people: [{nam: x}]", "3:13 unknown-key"),
    ("- id: a\n  name: {en: A, ru: А}\n- id: a\n  name: {en: A, ru: А}", "3:7 duplicate-id"),
    ("- one", "1:3 expected-mapping"),
    ("a: 1", "1:1 expected-list"),
    (
      "- id: a\n  name: {en: A, ru: А}\n  since: 2016-07-27\n  since: 2016-07-27",
      "4:3 duplicate-key"
    ),
  ])
  func `a fault is one complaint, however many languages there are`(
    _ data: String, _ complaint: String
  ) async {
    #expect(await read(data).complaints == ["Content/data/partners.yml:" + complaint])
  }

  @Test func `an empty file has no records`() async {
    let read = await read("# nothing yet\n")
    #expect(read.complaints == [])
    #expect(read.site?.data["partners"]?.records.isEmpty == true)
  }

  @Test func `a file without a schema is named, with the one that was meant`() async {
    let read = await ReadSite("-- Content/data/helpline.yml --\n[]\n")
    #expect(read.complaints == ["Content/data/helpline.yml unknown-data"])
    #expect(read.diagnostics.first?.notes == [Note(.didYouMean, ["word": "helplines"])])
  }

  @Test func `a site of one language writes its words alone or by their code`() async throws {
    let read = await ReadSite(
      SiteFixture(
        """
        -- Content/site.yml --
        {theme: 1, title: Малый, base_url: "https://a.b/", time_zone: UTC, languages: [ru]}
        \(Self.schema)
        -- Content/data/partners.yml --
        - {id: a, name: Раз}
        - {id: b, name: {ru: Два}}
        """))
    let records = try #require(read.site?.data["partners"]?.records)
    #expect(read.complaints == [])
    #expect(records.map { $0.values[.of("ru")]?["name"]?.value.text } == ["Раз", "Два"])
  }

  @Test func `what is wrong with a record is said once, whatever the number of languages`() async {
    let fixture = SiteFixture.small.adding(
      Self.schema + """
        -- Content/data/partners.yml --
        - id: iom
          name: {en: Migration}
          since: tomorrow
          people: [{name: One, phone: ""}, {nmae: {en: a, ru: b}}]
          colour: red
        """)
    let said = await SiteReader.read(fixture.tree()).diagnostics
    #expect(said.count == said.sortedOnce().count)
    #expect(said.count == 6)
  }
}
