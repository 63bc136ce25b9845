import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// The output of `HumansOutput.swift` here, which CONTRIBUTING.md adds.
@Suite struct AddedOutputTests {
  @Test func `humans.txt says in each language whose site this is`() async throws {
    let rendered = await Rendered(SiteFixture.small)
    let entry = try #require(OutputMaker.humans.entries(rendered.site).first)
    #expect(entry.path.file == "humans.txt")
    #expect(
      Rendered.text(of: entry, by: rendered.renderer)
        == "Small\nhttps://example.org/en/\n\nМалый\nhttps://example.org/ru/\n\n")
  }

  @Test func `what CONTRIBUTING shows of it is what is tested`() throws {
    let source = try Repository.text("Tests/RenderingTests/HumansOutput.swift")
    let code = try #require(source.firstRange(of: "extension OutputMaker")).lowerBound
    #expect(try Repository.text("CONTRIBUTING.md").contains("\n\(source[code...])```\n"))
  }
}
