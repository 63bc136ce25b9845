internal import Diagnostics
internal import SiteModel

/// Reads the queries of a schema: what its template may see of data files and of other pages.
struct QueryReader {
  let values: ValueReader
  /// The fields of the schema, which authors fill in.
  let fields: [Field]
  /// What is wrong with the name of a query, if anything.
  let faultOfName: (String, Place) -> Diagnostic?

  func read(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [Query] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    var queries: [Query] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      if let fault = faultOfName(entry.key, entry.keyPlace)
        ?? (fields.contains { $0.name == entry.key }
          ? Diagnostic(.duplicateKey, at: entry.keyPlace, ["key": entry.key]) : nil)
      {
        diagnostics.append(fault)
        return
      }
      guard var query = MappingReader(entry.value, &diagnostics) else { return }
      let source =
        query.has("pages") ? pages(&query, &diagnostics) : data(&query, &diagnostics)
      query.finish(&diagnostics)
      if let source { queries.append(Query(name: entry.key, source: source)) }
    }
    return queries
  }

  private func data(
    _ query: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Query.Source? {
    let data = query.require("data", &diagnostics).flatMap { text($0, &diagnostics) }
    let pick = query.take("pick", &diagnostics).flatMap { node in
      name(node, among: fields.filter(\.type.isListOfTexts), &diagnostics)
    }
    let filter = query.take("where", &diagnostics).flatMap { text($0, &diagnostics) }
    let order = query.take("order", &diagnostics).flatMap { text($0, &diagnostics) }
    return data.map { .data(DataQuery(data: $0, pick: pick, filter: filter, order: order)) }
  }

  private func pages(
    _ query: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Query.Source? {
    guard let node = query.take("pages", &diagnostics),
      var criteria = MappingReader(node, &diagnostics)
    else { return nil }
    let kind = criteria.take("kind", &diagnostics).flatMap { text($0, &diagnostics) }
    let about = criteria.take("about", &diagnostics).flatMap { text($0, &diagnostics) }
    let page = criteria.take("page", &diagnostics).flatMap { field($0, of: .page, &diagnostics) }
    let result = PageQuery(
      kind: kind,
      section: criterion("section", of: .text, &criteria, &diagnostics),
      tag: criterion("tag", of: .text, &criteria, &diagnostics),
      when: criterion(
        "when", of: .choice(PageQuery.When.allCases.map(\.rawValue)), &criteria, &diagnostics),
      order: criterion(
        "order", of: .choice(PageOrder.allCases.map(\.rawValue)), &criteria, &diagnostics),
      count: criterion("count", of: .number, &criteria, &diagnostics), about: about, page: page)
    criteria.finish(&diagnostics)
    return .pages(result)
  }

  /// A constant of the type, or `{field: NAME}` of a field that holds such values.
  private func criterion(
    _ key: String, of type: FieldType, _ criteria: inout MappingReader,
    _ diagnostics: inout [Diagnostic]
  ) -> PageQuery.Criterion? {
    guard let node = criteria.take(key, &diagnostics) else { return nil }
    if case .mapping = node.kind {
      return field(node, of: type, &diagnostics).map { .field($0) }
    }
    guard let value = values.value(node, as: type, &diagnostics) else { return nil }
    if let number = value.number, number < 1 {
      diagnostics.append(
        Diagnostic(.numberTooSmall, at: node.place, ["word": "\(number)", "limit": "1"]))
      return nil
    }
    return .constant(Located(value, at: node.place))
  }

  /// The name in `{field: NAME}`, of a field whose values the type takes.
  private func field(
    _ node: YAMLNode, of type: FieldType, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let named = mapping.require("field", &diagnostics)
    mapping.finish(&diagnostics)
    return named.flatMap { name($0, among: fields.filter { type.takes($0.type) }, &diagnostics) }
  }

  private func name(
    _ node: YAMLNode, among fields: [Field], _ diagnostics: inout [Diagnostic]
  ) -> String? {
    let words = fields.map(\.name)
    if case .choice(let word)? = values.value(node, as: .choice(words), &diagnostics) {
      return word
    }
    return nil
  }

  private func text(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Located<String>? {
    values.value(node, as: .text, &diagnostics)?.text.map { Located($0, at: node.place) }
  }
}

extension FieldType {
  fileprivate var isListOfTexts: Bool { if case .list(.text) = self { true } else { false } }

  /// Whether every value of the other type is one of this; of choices, the words count.
  fileprivate func takes(_ other: FieldType) -> Bool {
    switch (self, other) {
    case (.text, .text), (.number, .number), (.page, .page): true
    case (.choice(let words), .choice(let others)): others.allSatisfy(words.contains)
    default: false
    }
  }
}
