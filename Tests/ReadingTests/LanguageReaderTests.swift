import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct LanguageReaderTests {
  private static let months = (1...12).map { "m\($0)" }.joined(separator: ", ")
  private static let lines = [
    "name: Własny", "direction: rtl", "words: {yes: [tak], no: [nie]}",
    """
    dates:
      months_in_date: [\(months)]
      months_alone: [\(months)]
      months_short: [\(months)]
      weekdays: [a, b, c, d, e, f, g]
      weekdays_short: [a, b, c, d, e, f, g]
      full: "{weekday} {day} {month} {year}"
      months_within_year: "{first_month} - {last_month} {year}"
      day: "{day} {month} {year}"
      month: "{month} {year}"
      within_month: "{first_day}-{last_day} {month} {year}"
      within_year: "{first_day} {first_month} - {last_day} {last_month} {year}"
      range: "{first} - {last}"
    """,
    "numbers: {decimal: ',', group: ' ', group_from: 5, percent: ['', '%']}",
    "lists: {pair: ' i ', start: ', ', middle: ', ', end: ' i '}",
    "plurals: {one: n = 1}", "ordinals: {two: n = 2}",
    "quotes: [a, b, c, d]", "alphabet: a ą b", "latin: {ą: a}", "text: {menu: Menu}",
  ]

  /// The language with the line in place of the one with the same key, as the last.
  private func read(_ line: String = "name: Własny") -> (LanguageData?, [String]) {
    let key = String(line.prefix { $0 != ":" })
    let rest = Self.lines.filter { !$0.hasPrefix(key + ":") }
    var diagnostics: [Diagnostic] = []
    let text = SourceText((rest + [line]).joined(separator: "\n") + "\n")
    let language = LanguageReader(code: .of("pl"), file: "pl.yml").read(text, &diagnostics)
    return (language, diagnostics.map(\.rule.id))
  }

  @Test func `a language is data alone`() throws {
    let (read, complaints) = read()
    let language = try #require(read)
    #expect(complaints == [])
    #expect(language.name == "Własny")
    #expect(language.isRightToLeft)
    #expect(language.yes == ["tak"] && language.no == ["nie"])
    #expect(language.dates.text(try #require(Day("2016-07-27"))) == "27 m7 2016")
    #expect(language.latin == ["ą": "a"])
    #expect(language.collation.precedes("ą", "b"))
    #expect(language.plurals.category(of: 1) == "one")
    #expect(language.plurals.category(of: 2) == "other")
  }

  @Test func `how its texts write numbers and days is data too`() throws {
    let (read, complaints) = read(
      "figures: {scales: {tys: 3, milion: 6}, months: [sty styczeń]}")
    #expect(complaints == [])
    let words = try #require(read).numberWords
    #expect(words.quantities(in: "1,5 miliona") == words.quantities(in: "1 500 tys."))
    #expect(words.quantities(in: "3 sty") == Array(words.quantities(in: "3.01.2016").prefix(1)))
    #expect(words.quantities(in: "3 sty") != words.quantities(in: "3 styk"))
  }

  @Test(arguments: [
    ("name:", "empty-value"),
    ("figures: {scales: {tys: x}}", "invalid-number"), ("figures: {x: y}", "unknown-key"),
    ("name: [a]", "expected-text"),
    ("direction: up", "invalid-choice"), ("lists: {pair: i, start: i, end: i}", "missing-key"),
    (
      "numbers: {decimal: a, group: b, group_from: 4, percent: [c, d], digits: '1'}",
      "invalid-digits"
    ),
    ("alphabet: a ą (b", "invalid-alphabet"), ("alphabet: a ą b)", "invalid-alphabet"),
    ("alphabet: a ą ()", "invalid-alphabet"), ("alphabet: 'a ą b:'", "invalid-alphabet"),
    ("alphabet: 'a (ą: b)'", "invalid-alphabet"), ("alphabet: 'a (ą: b ą:)'", "invalid-alphabet"),
    ("alphabet: a ((ą)) b", "invalid-alphabet"),
    ("alphabet: a ą A", "invalid-alphabet"), ("alphabet: a ą a", "invalid-alphabet"),
    ("alphabet: a ą ж", "letters-without-latin"),
    ("ordinals: {two: n is 2}", "invalid-plural"),
    ("words: {yes: [tak]}", "missing-key"),
    ("words: {yes: tak, no: [nie]}", "expected-list"),
    ("words: {yes: [[tak]], no: [nie]}", "expected-text"),
    ("numbers: {decimal: ',', group: ' ', group_from: 3, percent: ['', '%']}", "number-too-small"),
    ("numbers: {decimal: ',', group: ' ', group_from: x, percent: ['', '%']}", "invalid-number"),
    ("plurals: {one: n is 1}", "invalid-plural"),
    ("plurals: {ones: n = 1}", "unknown-key"),
    ("quotes: [a, b]", "wrong-count"),
    ("latin: {ąę: ae}", "invalid-letter"),
    ("text: {menu: {by: n, one: a}}", "missing-key"),
    ("text: {menu: {one: a, other: b}}", "missing-key"),
    ("text: {menu: {by: n, sing: a, other: b}}", "unknown-key"),
    ("text: {menu: {by: n, one: [a], other: b}}", "expected-text"),
    ("text: {menu: {by: n, other: b}}", "missing-plural-form"),
    ("text: {menu: {order: n, other: b}}", "missing-plural-form"),
    ("text: {menu: {by: n, one: a, two: a, other: b}}", "unused-plural-form"),
    ("text: {menu: {order: n, one: a, two: a, other: b}}", "unused-plural-form"),
    ("text: {menu: {by: n, order: n, one: a, other: b}}", "unknown-key"),
    ("text: {menu: [a]}", "expected-mapping"),
    ("colours: {}", "unknown-key"), ("read_by_native: perhaps", "invalid-choice"),
  ])
  func `a fault is one complaint, and the language is not used`(_ line: String, _ rule: String) {
    let (language, complaints) = read(line)
    #expect(complaints == [rule])
    #expect(language == nil)
  }

  @Test func `a file says that no native speaker has read it, or nothing`() throws {
    #expect(try #require(read().0).unread == nil)
    #expect(try #require(read("read_by_native: true").0).unread == nil)
    #expect(try #require(read("read_by_native: false").0).unread?.file == "pl.yml")
  }

  @Test(arguments: ["direction", "latin", "alphabet", "numbers", "lists", "plurals", "text"])
  func `no key that decides how a page looks is forgotten without a word`(_ key: String) {
    var rest = Self.lines.filter { !$0.hasPrefix(key + ":") }
    if key == "latin" { rest = rest.map { $0.replacing("a ą b", with: "a ж b") } }
    var diagnostics: [Diagnostic] = []
    let language = LanguageReader(code: .of("pl"), file: "pl.yml")
      .read(SourceText(rest.joined(separator: "\n")), &diagnostics)
    let rules = diagnostics.map(\.rule.id)
    #expect(rules == [key == "latin" ? "letters-without-latin" : "missing-key"])
    #expect(language == nil)
  }

  @Test func `ordinals are needed where a text goes by the place in a row`() {
    let rest = Self.lines.filter { !$0.hasPrefix("ordinals") && !$0.hasPrefix("text") }
    let texts = [("{by: n, one: a, other: b}", []), ("{order: n, other: b}", ["missing-key"])]
    for (text, rules) in texts {
      var diagnostics: [Diagnostic] = []
      let lines = rest + ["text: {menu: \(text)}"]
      _ = LanguageReader(code: .of("pl"), file: "pl.yml")
        .read(SourceText(lines.joined(separator: "\n")), &diagnostics)
      #expect(diagnostics.map(\.rule.id) == rules)
    }
  }

  @Test func `letters that count as one share a place`() throws {
    let language = try #require(read("alphabet: 'a (ą: ą ä) b'").0)
    let words = ["aa", "äa", "ąb", "b"]
    #expect(words.reversed().sorted(by: language.collation.precedes) == words)
  }

  @Test(arguments: [("within_month", "{weekday}"), ("day", "{first_day}"), ("range", "{year}")])
  func `a pattern names only what it knows`(_ key: String, _ name: String) {
    let dates = Self.lines[3].split(separator: "\n").map {
      $0.contains(" \(key):") ? "  \(key): \"\(name)\"" : String($0)
    }
    #expect(read(dates.joined(separator: "\n")).1 == ["invalid-date-pattern"])
  }

  @Test(arguments: ["months_in_date", "months_short", "weekdays_short", "day", "full", "range"])
  func `dates are written in every way there is`(_ key: String) {
    let dates = Self.lines[3].split(separator: "\n").filter { !$0.contains(key + ":") }
    let (language, complaints) = read(dates.joined(separator: "\n"))
    #expect(complaints == ["missing-key"])
    #expect(language == nil)
  }
}
