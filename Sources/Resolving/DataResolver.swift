internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Decides which records of the data files may be relied on, and answers the queries of templates.
struct DataResolver {
  let parsed: ParsedSite
  let today: Day

  /// Every data file with a schema; one without a file has no records.
  func resolve(_ index: LinkIndex, _ diagnostics: inout [Diagnostic]) -> [String: SiteData] {
    var data: [String: SiteData] = [:]
    for (name, schema) in parsed.dataSchemas {
      guard let file = parsed.data[name] else {
        data[name] = SiteData(schema: schema, records: [], isWhole: true, targets: [:])
        continue
      }
      let records = file.records.map {
        SiteRecord(record: $0, isCurrent: isCurrent($0, schema, &diagnostics))
      }
      let targets = targets(of: file, index, &diagnostics)
      data[name] = SiteData(
        schema: schema, records: records, isWhole: file.isWhole, targets: targets)
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
    return CheckResolver(today: today).isCurrent(values, schema, &diagnostics)
  }

  private func targets(
    of file: DataFile, _ index: LinkIndex, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: Targets] {
    var targets: [LanguageCode: Targets] = [:]
    for language in parsed.configuration.languages {
      var resolver = LinkResolver(
        index: index, language: language, headings: [],
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
