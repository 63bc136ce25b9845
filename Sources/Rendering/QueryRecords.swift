internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What the queries of a schema find, as templates see it.
enum QueryRecords {
  /// The fields that queries add to the record of what asks.
  static func shapes(of queries: [Query], in schemas: Schemas) -> [FieldShape] {
    queries.map { query in
      let record =
        switch query.source {
        case .data(let query): DataRecords.shape(query.data.value, in: schemas)
        case .pages(let query): shape(query, in: schemas)
        }
      return FieldShape(query.name, .list(.record(record)), "What the query finds.")
    }
  }

  /// Pages of one kind have the fields of that kind beside those of every page in a list.
  private static func shape(_ query: PageQuery, in schemas: Schemas) -> RecordShape {
    guard let kind = query.kind.flatMap({ schemas.kinds[$0.value] }) else {
      return PageRecords.card.shape
    }
    return RecordShape(
      "page of the kind \(kind.name)",
      PageRecords.card.shape.fields + FieldRecords.shapes(fields(of: kind), in: schemas))
  }

  static func values(
    of queries: [Query], _ found: [String: QueryAnswer], for scene: Scene
  ) -> [Value] {
    queries.map { query in
      switch (query.source, found[query.name]) {
      case (.data, .records(let records)?):
        let data = DataRecords(scene: scene)
        return .list(records.map { data.value($0) })
      case (.pages(let query), .pages(let pages)?):
        let kind = query.kind.flatMap { scene.site.kinds[$0.value] }
        return .list(pages.map { value(scene.site.pages[$0], kind, for: scene) })
      default: return .list([])
      }
    }
  }

  private static func value(_ page: Page, _ kind: Schema?, for scene: Scene) -> Value {
    let card = PageRecords.card.value(of: PageView(scene: scene, page: page, blocks: .none))
    guard let kind, case .record(let values) = card else { return card }
    let fields = FieldValues(scene: scene, targets: page.targets)
    return .record(values + fields.values(Self.fields(of: kind), page.values))
  }

  /// Those that a page in a list does not have anyway, as it has a period.
  private static func fields(of kind: Schema) -> [Field] {
    kind.fields.filter { field in
      !PageRecords.card.shape.fields.contains { $0.name == field.name }
    }
  }
}
