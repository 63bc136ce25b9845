import Diagnostics
import Foundation
import Testing

struct CatalogueTests {
  @Test func `every rule has an id of its own, in kebab case`() {
    let ids = Rule.all.map(\.id)
    #expect(ids.count == Set(ids).count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(id)") }
  }

  @Test func `every rule of the catalogue is among all rules`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Diagnostics/Catalogue")
    var written: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      written += text.matches(of: /= Rule\(\s*"([^"]+)"/).map { String($0.1) }
    }
    // Of a sign that is shown otherwise than it is typed nobody is told: it is what `mayak fmt` offers.
    #expect(written.sorted() == (Rule.all.map(\.id) + ["typed-sign"]).sorted())
  }

  @Test(arguments: Rule.all)
  func `a message asks for the same words in every language`(_ rule: Rule) {
    #expect(placeholders(rule.message.english) == placeholders(rule.message.russian))
    for message in [rule.meaning, rule.fix] {
      #expect(placeholders(message.english) == [])
      #expect(placeholders(message.russian) == [])
    }
  }

  @Test(arguments: Rule.all)
  func `where nothing can be proposed a message asks for the same words but that`(_ rule: Rule) {
    guard let message = rule.withoutExample else { return }
    let others = placeholders(rule.message.english).filter { $0 != "example" }
    #expect(others != placeholders(rule.message.english))
    #expect(Set(placeholders(message.english)).isSubset(of: others))
    #expect(placeholders(message.english) == placeholders(message.russian))
    #expect(message.russian.contains(/[а-яё]/))
  }

  @Test(arguments: Rule.all)
  func `a rule says in every language what it means and how it is mended`(_ rule: Rule) {
    #expect(!rule.message.english.isEmpty && !rule.message.russian.isEmpty)
    for text in [rule.meaning.english, rule.meaning.russian, rule.fix.english, rule.fix.russian] {
      #expect(text.count > 10 && text.hasSuffix("."), "\(text)")
    }
  }

  @Test(arguments: Rule.all)
  func `Russian texts are Russian and quote in angle quotes`(_ rule: Rule) {
    for written in [rule.message, rule.meaning, rule.fix].map(\.russian) {
      // What an author types is quoted as it is typed.
      let text = written.replacing(#"\""#, with: "")
      #expect(text.contains(/[а-яё]/), "\(text)")
      #expect(!text.contains("\"") && !text.contains("'"), "\(text)")
      #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(text)")
    }
    #expect(!rule.message.english.contains(/[«»"]/))
  }

  /// The names in braces, in the order of the alphabet.
  private func placeholders(_ text: String) -> [String] {
    text.matches(of: /\{([^}]*)\}/).map { String($0.1) }.sorted()
  }
}
