import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import MayakCLI

/// What there is to say about complaints, in the program and in `docs/complaints`, is made of the
/// catalogue and of the fixtures. `UPDATE_DOCS=1 swift test` (`make docs`) writes it anew.
@Suite struct RuleReferenceTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil
  /// What stands above it is written by hand.
  private static let mark = "make docs. -->\n"

  /// What Mayak says of the first fixture of each rule.
  private static let examples = {
    var examples = RuleExamples()
    for rule in Rule.all {
      let fixtures = BrokenFixture.all.filter { $0.rule == rule.id }
      let fixture = fixtures.first { $0.name == rule.id } ?? fixtures.first
      for (language, text) in fixture?.expected ?? [:] { examples[rule, language] = text }
    }
    return examples
  }()

  @Test func `the program carries an example of every rule in every language`() throws {
    let file = "Sources/CatalogueExamples/examples.txt"
    if Self.isUpdating { return try Self.write(Self.examples.text, file) }
    #expect(try Repository.text(file) == Self.examples.text, "run: make docs")
    #expect(RuleExamples.ofThisProgram == Self.examples, "run: make docs, then build")
    for rule in Rule.all {
      for language in MessageLanguage.allCases {
        #expect(Self.examples[rule, language]?.isEmpty == false, "\(rule.id)")
      }
    }
  }

  @Test(arguments: MessageLanguage.allCases)
  func `the page of all complaints says what the catalogue says`(_ language: MessageLanguage) throws
  {
    let file = "docs/complaints.\(language.rawValue).md"
    let text = try Repository.text(file)
    let head = try #require(text.firstRange(of: Self.mark)).upperBound
    let made = "\n" + RuleReference(Self.examples, in: language).markdown
    if Self.isUpdating { return try Self.write(text[..<head] + made, file) }
    #expect(text[head...] == made, "run: make docs")
  }

  private static func write(_ text: String, _ file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(Repository.root)/\(file)"))
  }
}

/// `mayak explain` as a person calls it.
@Suite struct ExplainTests {
  private func explain(_ words: String..., locale: String = "C.UTF-8") throws -> SiteFolder.Result {
    try SiteFolder(SiteFixture()).mayak("explain", words, locale: locale)
  }

  @Test func `a name is answered with meaning, example and cure`() throws {
    let rule = Rule.unusedFile
    let result = try explain("unused-file")
    #expect(result.code == 0)
    let parts = result.output.components(separatedBy: "\n\n")
    #expect(parts[0].hasPrefix("unused-file\nA warning: "))
    #expect(parts[1] == rule.meaning.english)
    #expect(parts[2] == "For example:")
    #expect(parts[3].hasPrefix("  Content/") && parts[3].contains("[unused-file]"))
    #expect(parts[4] == "What to do: " + rule.fix.english)
    #expect(parts[5].contains("<!-- mayak: accept unused-file: your reason -->"))
    #expect(parts[5].contains("complaints: {unused-file: off}"))
  }

  @Test func `what cannot be accepted does not say how`() throws {
    #expect(try !explain("broken-link").output.contains("accept"))
    #expect(try !explain("all-overdue").output.contains("accept"))
  }

  @Test func `a misspelt name is answered with what was meant, also after --only`() throws {
    let result = try explain("broken-lnik", locale: "ru_BY.UTF-8")
    #expect(result.code == 64)
    #expect(
      result.errors.contains("нет замечания с именем «broken-lnik»; может быть, «broken-link»?"))
    #expect(try explain("zzzz").errors.contains("mayak explain lists them"))
    #expect(try explain("[broken-link]").code == 0)
    let only = try SiteFolder(.small).mayak("check", "--only", "brokenlink")
    #expect(only.errors.contains("did you mean 'broken-link'?"))
  }

  @Test func `without a name all are listed, the heaviest first`() throws {
    let lines = try explain("--messages", "ru").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "Ошибки")
    #expect(lines.count { $0.hasPrefix("  ") } == Rule.all.count)
    let errors = lines.dropFirst().prefix { !$0.isEmpty }
    #expect(errors.sorted() == Array(errors))
    #expect(lines.contains("Предупреждения") && lines.contains("Советы"))
  }
}
