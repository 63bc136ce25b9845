import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct SchemaReaderTests {
  private func read(_ text: String, use: SchemaReader.Use = .kinds) -> (
    schema: Schema, complaints: [String]
  ) {
    let values = ValueReader(codes: [], languages: [], markdown: .plain())
    let source = SourceText(text)
    var diagnostics: [Diagnostic] = []
    let schema = SchemaReader(use: use, values: values).read(
      source, name: "s", file: "s.yml", &diagnostics)
    let complaints = diagnostics.sortedOnce().map { diagnostic in
      let (line, column) = source.position(of: diagnostic.place.range.lowerBound)
      return "\(line):\(column) \(diagnostic.rule.id)"
    }
    return (schema, complaints)
  }

  @Test(arguments: [
    ("text", false), ("markdown", false), ("day", true), ("period", true), ("moment", true),
    ("yes/no", true), ("number", true), ("link", true), ("picture", true), ("page", true),
  ])
  func `a field is shared by all languages unless it holds words`(_ type: String, _ shared: Bool) {
    let read = read("fields:\n  a: {type: \(type)}\n  b: {type: \(type), shared: \(!shared)}\n")
    #expect(read.complaints == [])
    #expect(read.schema.fields.map(\.isShared) == [shared, !shared])
  }

  @Test func `types are made of other types`() throws {
    let read = read(
      """
      fields:
        stage: {type: choice, choices: [before, after]}
        people:
          type: list
          of: {type: record, fields: {name: {type: text}, days: {type: list, of: day}}}
        hours: {type: list, of: {type: choice, choices: [day, night]}}
      """)
    #expect(read.complaints == [])
    #expect(read.schema.fields.map(\.isShared) == [true, false, true])
    guard case .choice(let words) = read.schema.fields[0].type,
      case .list(.record(let people)) = read.schema.fields[1].type,
      case .list(.choice(let hours)) = read.schema.fields[2].type
    else { Issue.record("another kind of value"); return }
    #expect(words == ["before", "after"])
    #expect(people.map(\.name) == ["name", "days"])
    #expect(hours == ["day", "night"])
  }

  @Test func `a field says whether it is required, its default, its role and what it is for`() {
    let read = read(
      """
      help: {en: A kind., ru: Вид.}
      requires: [date, summary]
      fields:
        shown: {type: yes/no, default: true}
        days: {type: text, required: true, role: phone, help: {en: Its days.}}
      """)
    #expect(read.complaints == [])
    #expect(read.schema.requires == ["date", "summary"])
    #expect(read.schema.fields.map(\.isRequired) == [false, true])
    #expect(read.schema.fields.map(\.defaultValue) == [.flag(true), nil])
    #expect(read.schema.field(.phone)?.name == "days")
    #expect(read.schema.field(.id) == nil)
    #expect(read.schema.fields[1].help[.of("en")] == "Its days.")
  }

  @Test func `a block says what it asks for`() {
    let text = """
      fields:
        only: {type: list, of: text}
      queries:
        lines: {data: helplines, pick: only}
        shown: {data: helplines, where: on_every_page}
      """
    let read = read(text, use: .blocks)
    #expect(read.complaints == [])
    #expect(read.schema.queries.map(\.name) == ["lines", "shown"])
    let queries = read.schema.queries.compactMap { query -> DataQuery? in
      if case .data(let query) = query.source { query } else { nil }
    }
    #expect(queries.map(\.data.value) == ["helplines", "helplines"])
    #expect(queries.map(\.pick) == ["only", nil])
    #expect(queries.map(\.filter?.value) == [nil, "on_every_page"])
  }

  @Test(arguments: [
    ("section: {field: where}", []), ("tag: safety", []), ("kind: page, about: more", []),
    ("when: {field: when}, order: latest, count: {field: many}", []),
    ("page: {field: more}, about: more", []),
    ("section: {field: wher}", ["8:32 invalid-choice"]),
    ("count: {field: where}", ["8:30 invalid-choice"]),
    ("when: {field: any}", ["8:29 invalid-choice"]),
    ("when: soon", ["8:21 invalid-choice"]), ("count: 0", ["8:22 number-too-small"]),
    ("order: {}", ["8:22 missing-key"]), ("wen: past", ["8:15 unknown-key"]),
  ])
  func `a query of pages goes by words or by fields that hold such words`(
    _ criteria: String, _ complaints: [String]
  ) {
    let text = """
      fields:
        where: {type: text}
        more: {type: page}
        many: {type: number}
        when: {type: choice, choices: [past, now]}
        any: {type: choice, choices: [past, never]}
      queries:
        a: {pages: {\(criteria)}}
      """
    #expect(read(text, use: .blocks).complaints == complaints)
  }

  @Test func `an empty file is a schema without fields`() {
    #expect(read("# nothing\n").complaints == [])
    #expect(read("").schema.fields.isEmpty)
  }

  @Test(arguments: [
    ("fields:\n  a: {type: texd}", "2:13 invalid-choice"),
    ("fields:\n  a: {required: true}", "2:7 missing-key"),
    ("fields:\n  a: text", "2:6 expected-mapping"),
    ("fields:\n  a: {type: choice}", "2:7 missing-key"),
    ("fields:\n  a: {type: list}", "2:7 missing-key"),
    ("fields:\n  a: {type: record}", "2:7 missing-key"),
    ("fields:\n  a: {type: list, of: texd}", "2:23 invalid-choice"),
    ("fields:\n  a: {type: day, default: x}", "2:27 invalid-day"),
    ("fields:\n  a: {type: day, required: yes}", "2:28 invalid-flag"),
    ("fields:\n  a: {type: day, role: perio}", "2:24 invalid-choice"),
    ("fields:\n  a: {type: day, defalt: 1}", "2:18 unknown-key"),
    ("fields:\n  Имя: {type: day}", "2:3 invalid-name"),
    ("fields:\n  a-b: {type: day}", "2:3 invalid-name"),
    ("fields:\n  1a: {type: day}", "2:3 invalid-name"),
    ("fields:\n  title: {type: text}", "2:3 reserved-name"),
    ("fields:\n  period: {type: period}", "2:3 reserved-name"),
    ("fields:\n  precision: {type: text}", "2:3 reserved-name"),
    ("fields:\n  checked_on: {type: day}", "2:3 reserved-name"),
    ("fields: [a]", "1:9 expected-mapping"),
    ("feilds: {}", "1:1 unknown-key"),
    ("requires: [dat]", "1:12 unknown-key"),
    ("help: {english: A}", "1:8 unknown-language-code"),
    ("queries:\n  a: {pick: x}", "2:7 missing-key"),
    ("queries:\n  a: {data: d, pick: x}", "2:22 invalid-choice"),
    ("defines_tags: true", "1:1 unknown-key"),
  ])
  func `a fault in a schema is one complaint at its place`(_ text: String, _ complaint: String) {
    let complaints = read(text).complaints
    #expect(complaints.contains(complaint))
    #expect(complaints.count == (text.contains("{pick: x}") ? 2 : 1), "\(complaints)")
  }

  @Test func `a block may call its fields as a page calls its own`() {
    #expect(read("fields:\n  title: {type: text}", use: .blocks).complaints == [])
    #expect(
      read("fields:\n  a: {type: record, fields: {title: {type: text}}}").complaints == [])
  }

  @Test func `only data may define tags`() {
    #expect(read("defines_tags: true", use: .data).schema.definesTags)
    #expect(read("requires: [date]", use: .data).complaints == ["1:1 unknown-key"])
  }

  @Test func `a field may be called after its role, and has it whatever it is called`() {
    let read = read(
      """
      fields:
        days: {type: period, role: period}
        precision: {type: choice, choices: [day, month], role: precision}
      """)
    #expect(read.complaints == [])
    #expect(read.schema.field(.period)?.name == "days")
    #expect(read.schema.field(.precision)?.name == "precision")
  }

  @Test func `a record of data may be called what means something on pages alone`() {
    let names = "period: {type: text}\n  precision: {type: text}\n  id: {type: text, role: id}"
    #expect(read("fields:\n  \(names)", use: .data).complaints == [])
    #expect(
      read("fields:\n  callable: {type: yes/no}", use: .data).complaints == ["2:3 reserved-name"])
  }
}
