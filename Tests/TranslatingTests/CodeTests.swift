import Diagnostics
import Markdown
import Reading
import Resolving
import TestSupport
import Testing

@testable import Translating

/// What a translator may do with codes, and what not.
@Suite struct CodeTests {
  private static let page = """
    -- Content/news/codes.en.md --
    ---
    title: Codes
    summary: All of them.
    date: 2016-07-28
    ---
    Read [the first](first.en.md), [the site](https://example.net/) and `code`, or call 8 801 100 8 801.

    """

  /// The refusals of a document in which the row with the codes says this.
  private func refusals(_ words: String) async throws -> [String] {
    let exchange = try await Exchange(Self.page)
    let sheet = try exchange.sheet("Content/news/codes.en.md")
    var document = Document(sheet)
    document.fill(sheet) { _ in "x" }
    document[3] = words
    return try exchange.receive(document).refusals
  }

  @Test func `they may be moved about`() async throws {
    let moved = "⟦4⟧ ⟦3⟧ ⟦2⟧сайт⟦/2⟧ <strong>⟦1⟧первая⟦/1⟧</strong>"
    #expect(try await refusals(moved) == [])
  }

  @Test func `a link within a link is refused`() async throws {
    let words = "⟦1⟧первая ⟦2⟧сайт⟦/2⟧⟦/1⟧ ⟦3⟧ ⟦4⟧"
    #expect(try await refusals(words).first?.contains("read otherwise") == true)
  }

  @Test(arguments: [
    ("⟦1⟧первая⟦/1⟧ ⟦2⟧сайт⟦/2⟧ ⟦3⟧", "row 3: the code ⟦4⟧ is missing (8 801 100 8 801)"),
    ("⟦1⟧первая ⟦2⟧сайт⟦/2⟧ ⟦3⟧ ⟦4⟧", "row 3: the code ⟦1⟧ is missing (first.en.md)"),
    ("⟦1⟧а⟦/1⟧ ⟦1⟧а⟦/1⟧ ⟦2⟧б⟦/2⟧ ⟦3⟧ ⟦4⟧", "row 3: the code ⟦1⟧ stands there more than once"),
    ("⟦/1⟧а⟦1⟧ ⟦2⟧б⟦/2⟧ ⟦3⟧ ⟦4⟧", "row 3: the code ⟦1⟧ stands there more than once"),
    ("⟦1⟧а⟦/1⟧ ⟦2⟧б⟦/2⟧ ⟦3⟧ ⟦4⟧ ⟦5⟧", "row 3: there is no code ⟦5⟧ in this row"),
    ("⟦1⟧а⟦2⟧б⟦/1⟧в⟦/2⟧ ⟦3⟧ ⟦4⟧", "row 3: codes that belong together are mixed up"),
    ("⟦1⟧а⟦/1⟧ ⟦2⟧б⟦/2⟧ ⟦3⟧ ⟦4", "row 3: a code is not whole"),
    ("⟦1⟧а⟦/1⟧ ⟦2⟧б⟦/2⟧ ⟦3⟧ ⟦x⟧", "row 3: a code is not whole"),
  ])
  func `one that is lost, doubled, broken or made up is refused`(
    _ words: String, _ reason: String
  ) async throws {
    #expect(try await refusals(words).first?.hasPrefix(reason) == true)
  }

  @Test func `a code keeps its meaning whatever it is made to show`() async throws {
    #expect(
      try await refusals("⟦1⟧а⟦/1⟧ ⟦2⟧б⟦/2⟧ ⟦ 3 : вместо кода ⟧ ⟦4: 113⟧") == [])
  }

  @Test func `a code that a word processor split is one`() {
    let runs: [Wording.Run] = [
      .init(.text("⟦")), .init(.text("1"), .strong), .init(.text("⟧а⟦/")), .init(.text("1⟧")),
    ]
    #expect(
      CodeText.wording(of: runs)
        == Wording([.init(.code(1, .begin)), .init(.text("а")), .init(.code(1, .end))]))
  }

  @Test func `the last line of a document is read as it was written`() throws {
    let name = SheetName(
      site: "example.org", language: "ru", original: [1], translation: nil, confirmed: nil,
      rows: [1, 2, 3, 7, 9, 10], file: "Content/a b/x.en.md")
    #expect(name.line.contains(" 1-3,7,9-10 "))
    #expect(SheetName(name.line) == name)
    #expect(SheetName("mayak-1 a ru b - - 3-1 Content/x.en.md") == nil)
    #expect(SheetName("some other line of seven words here, no?") == nil)
  }
}
