import SiteModel
import Templating
import Testing

@testable import Rendering

/// What schemas must not name is what templates know.
@Suite struct ReservedNameTests {
  @Test func `every name of a page is reserved, and no other`() {
    let names = PageRecords.page.shape.fields.map(\.name)
    #expect(Set(names) == ReservedNames.page)
  }

  @Test func `every name that all templates have is reserved, and no other`() {
    let names = SceneRecords(assets: [:], queries: []).record.shape.fields.map(\.name)
    #expect(Set(names).union(["text"]) == ReservedNames.everywhere)
  }

  @Test func `what the core adds to a record is reserved`() {
    let schema = Schema(
      name: "lines", file: "",
      fields: [Field(name: "number", type: .text, isShared: true, role: .phone)])
    let names = DataRecords.shape(schema).fields.map(\.name)
    #expect(Set(names) == ReservedNames.record.union(["number"]))
  }
}
