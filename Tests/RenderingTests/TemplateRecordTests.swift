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

  private func render(_ text: String, _ person: Person) -> String {
    var bench = Bench(["page": text])
    bench.shapes = [.record(Self.person.shape)]
    return bench.render(frames: [Self.person.value(of: person)])
  }

  @Test func `a record declared once can be rendered, whatever of it a template names`() {
    let text =
      "{{name}}{{#home}} of {{.}}{{/home}}: {{#friends}}{{name}}{{/friends}} {{count}} "
      + "{{#popular}}+{{/popular}}{{#pairs}}({{name}}){{/pairs}}{{#best}}<{{name}}>{{/best}}{{card}}"
    #expect(render(text, Self.ann) == "Ann of Lida: Eva 1 +(Ann &amp; Eva)<Eva><b>Ann</b>")
    #expect(render(text, Person(name: "Bo")) == "Bo:  0 <b>Bo</b>")
  }

  @Test func `a field that no template names is never made`() {
    let made = Mutex<[String]>([])
    let record = TemplateRecord<Person>(
      "person",
      ["name", "home", "work"].map { name in
        .text(name, "") { person in
          made.withLock { $0.append(name) }
          return person.name
        }
      })
    var bench = Bench(["page": "{{#home}}{{home}} {{.}}{{/home}}"])
    bench.shapes = [.record(record.shape)]
    #expect(bench.render(frames: [record.value(of: Self.ann)]) == "Ann Ann")
    #expect(made.withLock { $0 } == ["home"], "once for the section and both names in it")
  }
}
