import Diagnostics
import Rendering
import Synchronization
import Templating
import Testing

struct TemplateRecordTests {
  private struct Person: Sendable {
    let name: String
    var home: String?
    var friends: [Person] = []
  }

  private static let friend = TemplateRecord<Person>(
    "friend", [.text("name", "The name.") { $0.name }])

  private static let person = TemplateRecord<Person>(
    "person",
    [
      .text("name", "The name.") { $0.name },
      .optionalText("home", "The town.") { $0.home },
      .flag("popular", "Whether there are friends.") { !$0.friends.isEmpty },
      .number("count", "How many friends.") { ($0.friends.count, "\($0.friends.count)") },
      .list("friends", of: friend, "The friends.") { $0.friends },
      .list("pairs", of: friend, "Each friend with the person.", { $0.friends }) {
        Person(name: "\($0.name) & \($1.name)")
      },
      .optionalRecord("best", of: friend, "The best of them.") { $0.friends.first },
      .html("card", "The name in bold.") { $1 += "<b>\($0.name)</b>".utf8 },
    ])

  private static let ann = Person(name: "Ann", home: "Lida", friends: [Person(name: "Eva")])

  /// What a template makes of a person, as a record sees one.
  private func render(
    _ text: String, _ person: Person, by record: TemplateRecord<Person> = person
  ) throws -> String {
    var diagnostics: [Diagnostic] = []
    let source = TemplateSource(name: "page", file: "page.mustache", text: SourceText(text))
    let template = TemplateLibrary([source], diagnostics: &diagnostics).compile(
      "page", frames: [record.shape],
      strings: [
        StringTable(
          file: "en.yml", entries: [:], grammar: LanguageGrammar { _ in "other" })
      ],
      diagnostics: &diagnostics)
    var output: [UInt8] = []
    try #require(template?.first).render([record.value(of: person)], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `a record declared once can be rendered, whatever of it a template names`() throws {
    let text =
      "{{name}}{{#home}} of {{.}}{{/home}}: {{#friends}}{{name}}{{/friends}} {{count}} "
      + "{{#popular}}+{{/popular}}{{#pairs}}({{name}}){{/pairs}}{{#best}}<{{name}}>{{/best}}{{card}}"
    try #expect(render(text, Self.ann) == "Ann of Lida: Eva 1 +(Ann &amp; Eva)<Eva><b>Ann</b>")
    try #expect(render(text, Person(name: "Bo")) == "Bo:  0 <b>Bo</b>")
  }

  @Test func `a field that no template names is never made`() throws {
    let made = Mutex<[String]>([])
    let record = TemplateRecord<Person>(
      "person",
      ["name", "home", "work"].map { name in
        .text(name, "") { person in
          made.withLock { $0.append(name) }
          return person.name
        }
      })
    try #expect(render("{{#home}}{{home}} {{.}}{{/home}}", Self.ann, by: record) == "Ann Ann")
    #expect(made.withLock { $0 } == ["home"], "once for the section and both names in it")
  }
}
