internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Decides which records of the data files may be relied on, and answers the queries of templates.
struct DataResolver {
  let parsed: ParsedSite
  let today: Day

  /// So many days before a check runs out its author is told.
  private static let notice = 30

  /// Every data file with a schema; one without a file has no records.
  func resolve(_ index: LinkIndex, _ diagnostics: inout [Diagnostic]) -> [String: SiteData] {
    var data: [String: SiteData] = [:]
    for (name, schema) in parsed.dataSchemas {
      guard let file = parsed.data[name] else {
        data[name] = SiteData(schema: schema, records: [], targets: [:])
        continue
      }
      let records = file.records.map {
        SiteRecord(record: $0, isCurrent: isCurrent($0, schema, &diagnostics))
      }
      let targets = targets(of: file, index, &diagnostics)
      data[name] = SiteData(schema: schema, records: records, targets: targets)
    }
    return data
  }

  /// The digits of every number that no page may offer to dial: those of records that are not
  /// current, unless another record has the same number and is (112 is one of several countries).
  func withheldNumbers() -> Set<String> {
    var withheld: Set<String> = []
    var current: Set<String> = []
    for file in parsed.data.values {
      guard let phone = file.schema.field(.phone) else { continue }
      for record in file.records {
        var unsaid: [Diagnostic] = []
        guard let language = parsed.configuration.languages.first,
          let number = record.values[language]?[phone.name]?.value.text
        else { continue }
        let digits = number.filter(\.isNumber)
        if isCurrent(record, file.schema, &unsaid) {
          current.insert(digits)
        } else {
          withheld.insert(digits)
        }
      }
    }
    return withheld.subtracting(current)
  }

  private func isCurrent(
    _ record: DataRecord, _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard let language = parsed.configuration.languages.first,
      let values = record.values[language]
    else { return false }
    let value = { (role: Field.Role) in schema.field(role).flatMap { values[$0.name] } }
    if value(.callable)?.value.flag == false { return false }
    guard schema.field(.checkedOn) != nil else { return true }
    guard let checked = value(.checkedOn), let day = checked.value.day,
      let days = value(.checkEvery)?.value.number
    else { return false }
    if today < day {
      diagnostics.append(
        Diagnostic(.futureCheck, at: checked.place, ["day": day.description]))
      return false
    }
    let left = max(days, -1) - (today.ordinal - day.ordinal)
    if left >= 0 {
      if left < Self.notice, days > Self.notice {
        diagnostics.append(Diagnostic(.dueCheck, at: checked.place, ["count": "\(left)"]))
      }
      return true
    }
    diagnostics.append(
      Diagnostic(
        .overdueCheck, at: checked.place, ["day": day.description, "count": "\(days)"]))
    return false
  }

  private func targets(
    of file: DataFile, _ index: LinkIndex, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: Targets] {
    var targets: [LanguageCode: Targets] = [:]
    for language in parsed.configuration.languages {
      var resolver = LinkResolver(
        index: index, language: language, anchors: [],
        path: SitePath(folder: []), isPublished: true)
      for record in file.records {
        resolver.resolve(Located(.record(record.values[language] ?? [:]), at: record.place))
      }
      diagnostics += resolver.diagnostics
      targets[language] = resolver.targets
    }
    return targets
  }
}

/// Answers the queries that a schema declares.
struct QueryResolver: Sendable {
  let data: [String: SiteData]
  let language: LanguageCode
  /// Data files of which the page shows a reliable record in any case.
  var standing: Set<String> = []

  /// - Parameters:
  ///   - values: what the author wrote into the block or header that asks.
  ///   - place: where it is complained that nothing found may be relied on.
  func resolve(
    _ queries: [Query], values: [String: Located<FieldValue>], at place: Place?,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: [RecordReference]] {
    var found: [String: [RecordReference]] = [:]
    for query in queries {
      guard let data = data[query.data.value] else {
        found[query.name] = []
        continue
      }
      let indices = indices(query, in: data, values, &diagnostics)
      found[query.name] = indices.map { RecordReference(data: query.data.value, index: $0) }
      // A name of a record that is not there was complained of already.
      let isNamed = query.pick.flatMap { values[$0]?.value.list }?.isEmpty == false
      let isPromised = data.schema.field(.checkedOn) != nil && !isNamed ? place : nil
      if !standing.contains(query.data.value),
        !indices.contains(where: { data.records[$0].isCurrent }),
        let place = indices.first.map({ place ?? data.records[$0].record.place }) ?? isPromised
      {
        diagnostics.append(
          Diagnostic(
            .nothingCurrent, at: place, ["file": "Content/data/\(query.data.value).yml"]))
      }
    }
    return found
  }

  private func indices(
    _ query: Query, in data: SiteData, _ values: [String: Located<FieldValue>],
    _ diagnostics: inout [Diagnostic]
  ) -> [Int] {
    let picked = query.pick.flatMap { values[$0]?.value.list } ?? []
    guard picked.isEmpty else {
      return picked.compactMap { item in
        guard let id = item.value.text else { return nil }
        let index = data.records.firstIndex { $0.record.id?.value == id }
        if index == nil {
          let known = data.records.compactMap { $0.record.id?.value }
          diagnostics.append(
            Diagnostic(
              .unknownRecord, at: item.place,
              ["word": id, "file": "Content/data/\(query.data.value).yml"],
              notes: Note.suggestions(for: id, among: known)))
        }
        return index
      }
    }
    return data.records.indices.filter { index in
      guard let filter = query.filter else { return true }
      return data.records[index].record.values[language]?[filter.value]?.value.flag ?? false
    }
  }
}
