import SiteModel
import Templating
import Testing

@testable import Rendering

/// What schemas must not name is what templates know.
@Suite struct ReservedNameTests {
  @Test func `every name of a page is reserved, and no other`() {
    let shapes = [PageRecords.page.shape, CardRecords.card.shape]
    #expect(Set(shapes.flatMap(\.fields).map(\.name)) == ReservedNames.page)
  }

  @Test func `every name that all templates have is reserved, and no other`() {
    let names = SceneRecords(assets: [:], queries: []).record.shape.fields.map(\.name)
    #expect(Set(names).union(["text"]) == ReservedNames.everywhere)
  }

  @Test func `what the core adds to a record is reserved`() async throws {
    let schemas = await Rendered("").theme.interface.schemas
    let names = try ["helplines", "facts"].flatMap { data in
      let own = try #require(schemas.data[data]).fields.map(\.name)
      return Set(DataRecords.shape(data, in: schemas).fields.map(\.name)).subtracting(own)
    }
    #expect(Set(names) == ReservedNames.record)
  }
}
