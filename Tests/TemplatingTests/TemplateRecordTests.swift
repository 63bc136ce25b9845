import Templating
import Testing

struct TemplateRecordTests {
  private struct Person {
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
      .optionalRecord("best", of: friend, "The best of them.") { $0.friends.first },
      .texts("names", "Their names.") { $0.friends.map(\.name) },
    ])

  @Test func `a record declared once has values of its shape`() {
    let ann = Person(name: "Ann", home: "Lida", friends: [Person(name: "Eva")])
    for person in [ann, Person(name: "")] {
      #expect(Self.person.value(of: person).fits(.record(Self.person.shape)))
    }
    #expect(!Value.record([.text("")]).fits(.record(Self.person.shape)))
  }

  @Test func `a record declared once can be rendered`() {
    var bench = Bench(
      "{{name}}{{#home}} of {{.}}{{/home}}: {{#friends}}{{name}}{{/friends}} {{count}}")
    bench.shapes = [.record(Self.person.shape)]
    let ann = Person(name: "Ann", home: "Lida", friends: [Person(name: "Eva")])
    #expect(bench.render(frames: [Self.person.value(of: ann)]) == "Ann of Lida: Eva 1")
  }
}
