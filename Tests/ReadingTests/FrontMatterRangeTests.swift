import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite struct FrontMatterRangeTests {
  @Test(arguments: [
    ("---\na: 1\n---\ntext\n", "a: 1\n", "text\n"),
    ("---\r\na: 1\r\n---\r\ntext\r\n", "a: 1\r\n", "text\r\n"),
    ("---\ra: 1\r---\rtext", "a: 1\r", "text"),
    ("\u{FEFF}---\na: 1\n---\ntext", "a: 1\n", "text"),
    ("---  \t\na: 1\n--- \ntext", "a: 1\n", "text"),
    ("---\n---\ntext", "", "text"),
    ("---\n---", "", ""),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\na: 1\n---\n", "a: 1\n", ""),
    ("---\na: |\n  ---\n  ----\n---\ntext", "a: |\n  ---\n  ----\n", "text"),
    ("---\na: 1\n---\none\n\n---\n\ntwo", "a: 1\n", "one\n\n---\n\ntwo"),
    ("---\na: 1\n----\n---\ntext", "a: 1\n----\n", "text"),
  ])
  func `a header stands between two lines of three hyphens`(
    _ text: String, _ header: String, _ body: String
  ) throws {
    let source = SourceText(text)
    let parts = FrontMatterRange(of: source)
    #expect(source.text(in: try #require(parts.header)) == header)
    #expect(source.text(in: parts.body) == body)
  }

  @Test func `empty lines before the header are passed over`() throws {
    let source = SourceText("\n \n---\na: 1\n---\nText")
    let parts = FrontMatterRange(of: source)
    #expect(source.text(in: try #require(parts.header)) == "a: 1\n")
    #expect(source.text(in: parts.body) == "Text")
    #expect(parts.opening == 3..<6)
  }

  @Test(arguments: ["", "text", "----\na: 1\n----\n", " ---\n", "-- -\n"])
  func `a text that begins otherwise has no header`(_ text: String) {
    let parts = FrontMatterRange(of: SourceText(text))
    #expect(!parts.isOpened)
    #expect(parts.header == nil)
    #expect(parts.body == 0..<text.utf8.count)
  }

  @Test(arguments: ["---", "---\n", "---\na: 1\ntext\n", "---\na: 1\n --- \n"])
  func `a header without an end swallows nothing`(_ text: String) {
    let parts = FrontMatterRange(of: SourceText(text))
    #expect(parts.isOpened)
    #expect(parts.header == nil)
    #expect(parts.body.isEmpty)
  }

  @Test(arguments: [
    ("—\ntitle: A\n—\nText\n", "1:1"), ("—\ntitle: A\n---\nText\n", "1:1"),
    ("– –\ntitle: A\n", "1:1"), ("-—\ntitle: A\n---\n", "1:1"),
    ("---\ntitle: A\n—\nText\n\n---\n\n- x\n", "3:1"),
  ])
  func `what Word makes of hyphens is said once, and the text is none of the header`(
    _ text: String, _ place: String
  ) async {
    let read = await ReadSite("-- Content/a.en.md --\n" + text)
    #expect(read.complaints == ["Content/a.en.md:\(place) dash-for-hyphens"])
  }

  @Test(arguments: [
    ("Text.\n", "missing-front-matter"), ("---\ntitle: A\n", "unclosed-front-matter"),
  ])
  func `what is missing is said once, at the first line`(_ text: String, _ rule: String) async {
    let read = await ReadSite("-- Content/a.en.md --\n" + text)
    #expect(read.complaints == ["Content/a.en.md:1:1 \(rule)"])
  }
}
