import Foundation
import TestSupport
import Testing

/// What the commands write for programs.
@Suite struct FormatTests {
  private func faulty() throws -> SiteFolder {
    let site = try SiteFolder(.small)
    try site.write("Content/notes.txt", "left behind")
    try site.write("Content/index.en.md", "---\ntitle: New\ndate: yesterday\n---\n")
    return site
  }

  private struct Line: Decodable, Equatable {
    var kind: String
    var rule: String?
    var file: String?
    var line: Int?
    var errors: Int?
    var failed: Bool?
  }

  @Test func `json gives a line for each complaint and one that counts, and people read elsewhere`()
    throws
  {
    let result = try faulty().mayak("build", "--today", "2026-11-21", "--format", "json")
    #expect(result.code == 1)
    let lines = try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(
      lines.dropLast() == [
        Line(kind: "complaint", rule: "invalid-day", file: "Content/index.en.md", line: 3),
        Line(kind: "complaint", rule: "unused-file", file: "Content/notes.txt"),
      ])
    #expect(lines.last == Line(kind: "summary", errors: 1, failed: true))
    #expect(!result.errors.isEmpty && !result.errors.contains("invalid-day"))
  }

  @Test func `a site without a fault gives one line, and its summary to people`() throws {
    let result = try SiteFolder(.small).mayak("check", "--format", "json")
    #expect(
      result.output
        == #"{"kind":"summary","errors":0,"warnings":0,"advice":0,"failed":false}"# + "\n")
    #expect(result.errors.hasPrefix("pages: en 3, ru 3; warnings: 0"))
  }

  @Test func `sarif is one document, the same each time`() throws {
    let site = try faulty()
    let result = try site.mayak("check", "--today", "2026-11-21", "--format", "sarif")
    #expect(result.code == 1)
    #expect(result.output.hasSuffix("]}]}\n"))
    let log = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((log as? [String: Any])?["version"] as? String == "2.1.0")
    let again = try site.mayak("check", "--today", "2026-11-21", "--format", "sarif")
    #expect(again.output == result.output)
  }

  @Test func `github gets an annotation for each complaint`() throws {
    let site = try SiteFolder(SiteFixture("-- old/index.html --\n<img src=\"a.png\">\n"))
    let result = try site.mayak("audit", "old", "--format", "github", "--messages", "ru")
    #expect(result.output.hasPrefix("::error file=old/index.html,line=1,endLine=1,col=6,"))
    #expect(result.output.contains("\n::warning file=old/index.html,line=1,"))
    #expect(result.errors == "")
  }

  @Test func `only one name is written where one is asked for`() throws {
    let result = try faulty().mayak("check", "--only", "unused-file", "--format", "json")
    #expect(result.output.contains("unused-file") && !result.output.contains("invalid-day"))
  }

  @Test func `colours are for a terminal, and for whoever asks for them`() throws {
    let site = try faulty()
    let red = "\u{1B}[31m"
    #expect(try !site.mayak("check").errors.contains(red))
    #expect(try site.mayak("check", "--color", "always").errors.contains(red))
    #expect(try !site.mayakOnTerminal("check", "--color", "never").contains(red))
    let wrong = try site.mayak("check", "--format", "xml", locale: "ru_BY.UTF-8")
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("«xml» не подходит, есть: text, json, sarif, github"))
  }
}
