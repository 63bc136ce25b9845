import TestSupport
import Testing

/// The output that CONTRIBUTING.md shows how to add.
@Suite struct AddedOutputTests {
  @Test func `humans.txt says in each language whose site this is`() async {
    let rendered = await Rendered(SiteFixture.small.addingToSite("humans: true"))
    #expect(
      rendered.files["humans.txt"]
        == "Small\nhttps://example.org/en/\n\nМалый\nhttps://example.org/ru/\n\n")
  }

  @Test func `what CONTRIBUTING shows of it is what is there`() throws {
    let source = try Repository.text("Sources/Rendering/Outputs/HumansOutput.swift")
    let code = try #require(source.firstRange(of: "extension OutputMaker")).lowerBound
    #expect(try Repository.text("CONTRIBUTING.md").contains("\n\(source[code...])```\n"))
  }
}
