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
      return CardRecords.card.shape
    }
    return RecordShape(
      "page of the kind \(kind.name)",
      CardRecords.card.shape.fields + FieldRecords.shapes(fields(of: kind), in: schemas))
  }

  /// The list that a query has found for what asks.
  static func value(of query: Query, _ found: QueryAnswer?, for scene: Scene) -> Value {
    switch (query.source, found) {
    case (.data, .records(let records)?): return DataRecords.values(records, for: scene)
    case (.pages(let query), .pages(let pages)?):
      let kind = query.kind.flatMap { scene.site.kinds[$0.value] }
      return .list(of: pages) { value(scene.site.pages[$0], kind, for: scene) }
    default: return .list(count: 0) { _ in .none }
    }
  }

  private static func value(_ page: Page, _ kind: Schema?, for scene: Scene) -> Value {
    let card = CardRecords.card.value(of: CardView(scene: scene, page: page))
    guard let kind else { return card }
    let values = FieldValues(
      scene: scene, targets: page.targets, fields: fields(of: kind), written: page.values,
      words: page.language)
    guard case .record(let common) = card else { return card }
    return .record(CardRecords.card.shape.fields.count, common, then: .record(values.value))
  }

  /// Those that a page in a list does not have anyway: a field may be called as every page calls
  /// something where its role means just that.
  private static func fields(of kind: Schema) -> [Field] {
    kind.fields.filter { !ReservedNames.page.contains($0.name) }
  }
}

/// What the template of a kind of page or of a block sees of its own.
enum SchemaRecords {
  /// The fields of a schema and what its queries find.
  static func shape(of schema: Schema, in schemas: Schemas) -> RecordShape {
    RecordShape(
      schema.name,
      FieldRecords.shapes(schema.fields, in: schemas)
        + QueryRecords.shapes(of: schema.queries, in: schemas))
  }

  static func value(
    of schema: Schema, _ written: [String: Located<FieldValue>], _ targets: Targets,
    _ answers: [String: QueryAnswer], for scene: Scene
  ) -> Value {
    let values = FieldValues(
      scene: scene, targets: targets, fields: schema.fields, written: written)
    let queries = schema.queries
    return .record(
      schema.fields.count, values.value,
      then: .record { QueryRecords.value(of: queries[$0], answers[queries[$0].name], for: scene) })
  }
}

extension Value {
  /// A record of so many fields, and behind them those of another.
  static func record(
    _ count: Int, _ fields: @escaping @Sendable (Int) -> Value, then other: Value
  ) -> Value {
    guard case .record(let rest) = other else { return .record(fields) }
    return .record { $0 < count ? fields($0) : rest($0 - count) }
  }
}
