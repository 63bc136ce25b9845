import Testing

@testable import Inspection

/// What is read of a document that came back.
@Suite struct OfficeTextTests {
  private func read(_ html: String) -> OfficeText? { OfficeText(Array(html.utf8)) }

  @Test func `cells hold their paragraphs with what is marked`() throws {
    let text = try #require(
      read(
        "<table><tr><td><p>a</p></td><td><p>b <strong>c<em>d</em></strong><br />e</p></td></tr></table>"
      ))
    #expect(text.rows.map { $0.map(\.text) } == [["a", "b cd e"]])
    let pieces = text.rows[0][1].paragraphs[0]
    #expect(pieces.map(\.text) == ["b ", "c", "d", nil, "e"])
    #expect(pieces.map(\.isStrong) == [false, true, true, false, false])
    #expect(pieces.map(\.isEmphasis) == [false, false, true, false, false])
  }

  @Test func `what is more than paragraphs is noticed`() throws {
    let html =
      "<table><tr><td><ul><li>a</li></ul></td><td><p>b</p><p> </p><p>c</p></td></tr></table>"
    let row = try #require(read(html)).rows[0]
    #expect(row[0].holdsMore && row[0].text == "a")
    #expect(!row[1].holdsMore && row[1].paragraphs.count == 2)
  }

  @Test func `lines outside of tables are told apart`() throws {
    let text = try #require(
      read("<h1>t</h1><p>one</p><table><tr><td>x</td></tr></table><p>two</p>"))
    #expect(text.lines == ["t", "one", "two"])
    #expect(text.rows.map { $0.map(\.text) } == [["x"]])
  }

  @Test func `what lies too deep is not read`() {
    #expect(read(String(repeating: "<div>", count: 2_000)) == nil)
  }
}
