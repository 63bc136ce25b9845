internal import Diagnostics
internal import Reading
internal import SiteModel

/// What a query came to before all pages had asked theirs.
enum PendingAnswer: Sendable {
  case records([RecordReference])
  /// Not more than `count` of the pages that the question asks for.
  case pages(PageQuestion, count: Int?)
  /// The question had a fault, which was complained of.
  case nothing

  /// How many records it shows; of pages that is not known yet.
  var recordCount: Int { if case .records(let records) = self { records.count } else { 0 } }
}

/// Answers the queries that a schema declares, for one language.
struct QueryResolver: Sendable {
  let index: LinkIndex
  let data: [String: SiteData]
  let language: LanguageCode
  /// Data files of which the page shows a reliable record in any case.
  var standing: Set<String> = []

  /// - Parameters:
  ///   - values: what the author wrote into the block or header that asks.
  ///   - place: where it is complained that nothing found may be relied on.
  ///   - group: the page that asks, in all its languages.
  func resolve(
    _ queries: [Query], values: [String: Located<FieldValue>], at place: Place?, from group: Int?,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: PendingAnswer] {
    var found: [String: PendingAnswer] = [:]
    for query in queries {
      found[query.name] =
        switch query.source {
        case .data(let query): .records(records(query, values, at: place, &diagnostics))
        case .pages(let query): question(query, values, from: group, &diagnostics)
        }
    }
    return found
  }
}

extension QueryResolver {
  private func records(
    _ query: DataQuery, _ values: [String: Located<FieldValue>], at place: Place?,
    _ diagnostics: inout [Diagnostic]
  ) -> [RecordReference] {
    guard let data = data[query.data.value] else { return [] }
    let indices = indices(query, in: data, values, &diagnostics)
    // A name of a record that is not there was complained of already.
    let isNamed = query.pick.flatMap { values[$0]?.value.list }?.isEmpty == false
    let isPromised = data.schema.field(.checkedOn) != nil && !isNamed ? place : nil
    if !standing.contains(query.data.value),
      let place = indices.first.map({ place ?? data.records[$0].record.place }) ?? isPromised,
      let rule = fault(of: indices, in: data)
    {
      // Where nothing holds in the whole file, it is one fault, however many pages ask.
      let isEverywhere = rule == .allOverdue && !data.records.contains(where: \.isCurrent)
      let first = data.records.first { $0.state == .overdue }?.record.place
      diagnostics.append(
        Diagnostic(
          rule, at: isEverywhere ? first ?? place : place,
          ["file": "Content/data/\(query.data.value).yml"]))
    }
    return indices.map { RecordReference(data: query.data.value, index: $0) }
  }

  /// What is wrong with records of which none may be relied on.
  private func fault(of indices: [Int], in data: SiteData) -> Rule? {
    let states = Set(indices.map { data.records[$0].state })
    if !states.isDisjoint(with: [.current, .unknown]) { return nil }
    return states.contains(.overdue) ? .allOverdue : .nothingCurrent
  }

  private func indices(
    _ query: DataQuery, in data: SiteData, _ values: [String: Located<FieldValue>],
    _ diagnostics: inout [Diagnostic]
  ) -> [Int] {
    let picked = query.pick.flatMap { values[$0]?.value.list } ?? []
    guard picked.isEmpty else {
      let before = diagnostics.count
      return picked.compactMap { item in
        guard let id = item.value.text else { return nil }
        let index = data.index(of: id)
        if index == nil, data.isWhole, !diagnostics.isEnough(since: before) {
          diagnostics.append(
            .unknownRecord(
              Located(id, at: item.place), of: query.data.value,
              among: data.records.compactMap { $0.record.id?.value }))
        }
        return index
      }
    }
    let word = { (index: Int, field: String) in
      data.records[index].record.values[language]?[field]?.value
    }
    let found = data.records.indices.filter { index in
      query.filter.map { word(index, $0.value)?.flag ?? false } ?? true
    }
    guard let order = query.order?.value, let alphabet = index.names.collations[language] else {
      return found
    }
    return found.map { (key: alphabet.key(word($0, order)?.text ?? ""), index: $0) }
      .sorted { $0 < $1 }
      .map(\.index)
  }
}

extension QueryResolver {
  private func question(
    _ query: PageQuery, _ values: [String: Located<FieldValue>], from asker: Int?,
    _ diagnostics: inout [Diagnostic]
  ) -> PendingAnswer {
    let before = diagnostics.count
    let value = { (criterion: PageQuery.Criterion?) -> Located<FieldValue>? in
      switch criterion {
      case .constant(let value): value
      case .field(let name): values[name]
      case nil: nil
      }
    }
    let section = text(value(query.section))
    if let section { check(section, isSection: index.names.sections, &diagnostics) }
    let tag = text(value(query.tag))
    if let tag, let tags = index.names.tags, !tags.contains(tag.value) {
      diagnostics.append(.unknownTag(tag, among: tags))
    }
    let count = value(query.count)
    if let count, let number = count.value.number, number < 1 {
      diagnostics.append(
        Diagnostic(.numberTooSmall, at: count.place, ["word": "\(number)", "limit": "1"]))
    }
    var about: PageQuestion.About?
    if let field = query.about {
      let reference = query.page.flatMap { values[$0]?.value.page }
      let group = query.page == nil ? asker : reference.flatMap(index.group)
      about = group.map { PageQuestion.About(field: field.value, group: $0) }
      // That there is no such page was said where links are resolved.
      if reference != nil, about == nil { return .nothing }
    }
    guard diagnostics.count == before else { return .nothing }
    let when = word(value(query.when)).flatMap { PageQuery.When(rawValue: $0) }
    let order = word(value(query.order)).flatMap { PageOrder(rawValue: $0) }
    return .pages(
      PageQuestion(
        language: language, kind: query.kind?.value, section: section?.value, tag: tag?.value,
        when: when, order: order ?? when?.naturalOrder ?? .newest, about: about),
      count: count?.value.number)
  }

  private func check(
    _ word: Located<String>, isSection sections: [String], _ diagnostics: inout [Diagnostic]
  ) {
    guard !sections.contains(word.value) else { return }
    diagnostics.append(
      Diagnostic(
        .unknownSection, at: word.place, ["word": word.value],
        notes: Note.suggestions(for: word.value, among: sections)))
  }

  private func text(_ value: Located<FieldValue>?) -> Located<String>? {
    value?.map(\.text)
  }

  private func word(_ value: Located<FieldValue>?) -> String? {
    if case .choice(let word)? = value?.value { word } else { nil }
  }
}

extension PageQuery.When {
  /// What comes soonest, or was last.
  fileprivate var naturalOrder: PageOrder { self == .past ? .latest : .period }
}

extension Diagnostic {
  /// Somebody named a record that is not in the data file.
  static func unknownRecord(
    _ id: Located<String>, of data: String, among known: some Collection<String>
  ) -> Diagnostic {
    Diagnostic(
      .unknownRecord, at: id.place,
      ["word": id.value, "file": "Content/data/\(data).yml"],
      notes: Note.suggestions(for: id.value, among: known))
  }

  static func unknownTag(_ tag: Located<String>, among known: Set<String>) -> Diagnostic {
    Diagnostic(
      .unknownTag, at: tag.place, ["word": tag.value],
      notes: Note.suggestions(for: tag.value, among: known))
  }
}
