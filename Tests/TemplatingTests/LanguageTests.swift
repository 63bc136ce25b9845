import Diagnostics
import Templating
import Testing

/// Templates of several languages, compiled in one walk.
struct LanguageTests {
  private static let page = TemplateSource(
    name: "page", file: "page.mustache",
    text: SourceText(
      "{{#text.a}}<{{text.a}}>{{/text.a}}{{^text.a}}-{{/text.a}} "
        + "{{#items}}{{.}}{{#text.a}},{{/text.a}}{{/items}} {{text.n}}."))
  private static let shape = record(["count": .number, "items": .list(.text)])

  private func table(_ file: String, _ entries: [String: StringTable.Entry]) -> StringTable {
    StringTable(
      file: file, entries: entries, grammar: LanguageGrammar { $0 == 1 ? "one" : "other" })
  }

  private func plain(_ text: String) -> StringTable.Entry {
    .plain(Located(text, at: Place("strings")))
  }

  private func plural(_ forms: [String: String]) -> StringTable.Entry {
    .plural(by: "count", forms: forms.mapValues { Located($0, at: Place("strings")) })
  }

  private func compile(_ strings: [StringTable]) -> Diagnosed<[Template]?> {
    var diagnostics: [Diagnostic] = []
    let templates = TemplateLibrary([Self.page], diagnostics: &diagnostics).compile(
      "page", frames: [Self.shape], strings: strings, diagnostics: &diagnostics)
    return Diagnosed(templates, diagnostics)
  }

  @Test(arguments: [(1, "<1 of> a,b, one."), (2, "<2 of> a,b, many.")])
  func `each language has its own words, and sections where it has them`(
    _ count: Int, _ english: String
  ) throws {
    let templates = try #require(
      compile([
        table("en", ["a": plain("{{count}} of"), "n": plural(["one": "one", "other": "many"])]),
        table("ru", ["a": plain(""), "n": plain("всего {{count}}")]),
        table("pl", ["a": plain("z"), "n": plural(["other": "({{count}})"])]),
      ]).value)
    let values: [Value] = [
      .number(count, printed: "\(count)"), .list([.text("a"), .text("b")]),
    ]
    let printed = templates.map { String(decoding: $0.rendered([.record(values)]), as: UTF8.self) }
    #expect(printed == [english, "- ab всего \(count).", "<z> a,b, (\(count))."])
  }

  @Test func `a string that one language lacks leaves all without the template`() {
    let compiled = compile([table("en", ["a": plain("a"), "n": plain("n")]), table("ru", [:])])
    #expect(compiled.value == nil)
    #expect(Set(compiled.diagnostics.map(\.rule)) == [.missingString])
    #expect(Set(compiled.diagnostics.compactMap { $0.arguments["file"] }) == ["ru"])
  }
}
