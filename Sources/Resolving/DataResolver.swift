internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Decides which records of the data files may be relied on, and answers the queries of templates.
struct DataResolver {
  let parsed: ParsedSite
  let today: Day

  /// Every data file with a schema; one without a file has no records.
  func resolve(_ index: LinkIndex) -> Diagnosed<[String: SiteData]> {
    var diagnostics: [Diagnostic] = []
    var data: [String: SiteData] = [:]
    for (name, schema) in parsed.dataSchemas {
      guard let file = parsed.data[name] else {
        data[name] = SiteData(schema: schema, records: [], isWhole: true, targets: [:])
        continue
      }
      let records = file.records.map { record in
        let state = state(record, schema, &diagnostics)
        return SiteRecord(
          record: record, state: state, canBeDialled: canBeDialled(record, schema, state))
      }
      let targets = targets(of: file, index, &diagnostics)
      data[name] = SiteData(
        schema: schema, records: records, isWhole: file.isWhole, targets: targets)
    }
    return Diagnosed(data, diagnostics)
  }

  /// The telephone numbers of all records.
  func numbers() -> KnownNumbers {
    KnownNumbers(parsed) { record, schema in
      var unsaid: [Diagnostic] = []
      let state = state(record, schema, &unsaid)
      if canBeDialled(record, schema, state) { return .dialled }
      return state == .overdue ? .overdue : .withheld
    }
  }

  private func state(
    _ record: DataRecord, _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> CheckState {
    guard let language = parsed.configuration.languages.first,
      let values = record.values[language]
    else { return .unknown }
    return CheckResolver(today: today).state(values, schema, &diagnostics)
  }

  private func canBeDialled(
    _ record: DataRecord, _ schema: Schema, _ state: CheckState
  ) -> Bool {
    guard state == .overdue else { return state == .current }
    guard let language = parsed.configuration.languages.first,
      let emergency = schema.field(.emergency)
    else { return false }
    return record.values[language]?[emergency.name]?.value.flag ?? false
  }

  private func targets(
    of file: DataFile, _ index: LinkIndex, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: Targets] {
    var targets: [LanguageCode: Targets] = [:]
    for language in parsed.configuration.languages {
      var resolver = LinkResolver(
        index: index, language: language, headings: [],
        path: SitePath(folder: []), isPublished: true, weight: nil)
      for record in file.records {
        resolver.resolve(Located(.record(record.values[language] ?? [:]), at: record.place))
      }
      diagnostics += resolver.diagnostics.all
      targets[language] = resolver.targets
    }
    return targets
  }
}
