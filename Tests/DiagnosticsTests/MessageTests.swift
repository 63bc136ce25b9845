import Diagnostics
import Testing

@Suite struct MessageTests {
  @Test func `placeholders are filled in either language`() {
    let message = Message("'{word}' in {file}", "в {file} стоит «{word}»")
    let arguments = ["word": "x", "file": "a.md"]
    #expect(message.filled(arguments, in: .english) == "'x' in a.md")
    #expect(message.filled(arguments, in: .russian) == "в a.md стоит «x»")
  }

  @Test func `an argument with braces in it is printed as it is`() {
    let message = Message("'{word}' {file}", "«{word}» {file}")
    let arguments = ["word": "{file}", "file": "}{"]
    #expect(message.filled(arguments, in: .english) == "'{file}' }{")
  }

  @Test func `an argument that was forgotten leaves its name, and the rest is told`() {
    let message = Message("'{word}' in {file}", "в {file} стоит «{word}»")
    #expect(message.filled(["file": "a.md"], in: .english) == "'{word}' in a.md")
    #expect(message.filled(["file": "a.md"], in: .russian) == "в a.md стоит «{word}»")
  }

  @Test func `a brace that is never closed stays`() {
    #expect(Message("a { b", "а { б").filled([:], in: .english) == "a { b")
  }

  @Test(arguments: Rule.all)
  func `a rule asks for the same arguments in both languages`(_ rule: Rule) {
    let placeholders = { (text: String) in
      Set(text.matches(of: /\{[^}]*\}/).map { String($0.output) })
    }
    #expect(placeholders(rule.message.english) == placeholders(rule.message.russian))
    for text in [rule.meaning, rule.fix] {
      #expect(placeholders(text.english + text.russian) == [])
    }
  }

  @Test func `no two rules have the same id`() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test(arguments: [
    ("ru_BY.UTF-8", MessageLanguage.russian), ("ru", .russian), ("en_GB", .english),
    ("be_BY", .english), ("C", .english), ("", .english),
  ])
  func `the locale chooses the language of the messages`(
    _ locale: String, _ language: MessageLanguage
  ) {
    #expect(MessageLanguage(locale: locale) == language)
  }
}
