internal import Diagnostics
internal import Reading
package import SiteModel

/// What a site asks of its authors, and by when: facts, without words.
package struct SiteStatus: Sendable, Hashable {
  package let today: Day
  /// Those of the site, in their order.
  package let languages: [LanguageCode]
  /// What does the most harm first; of one matter by its day, then by its place.
  package let items: [StatusItem]

  package init(_ site: Site) {
    today = site.today
    languages = site.configuration.languages
    let groups = AuthoredPage.groups(of: site)
    let written = Set(groups.joined().map(\.language))
    let finder = StatusFinder(site: site, written: languages.filter { written.contains($0) })
    let items =
      site.data.values.flatMap { finder.checks(of: $0) } + groups.flatMap { finder.items(of: $0) }
    self.items = items.sorted()
  }
}

extension SiteStatus {
  package func items(_ matter: StatusItem.Matter) -> [StatusItem] {
    items.filter { $0.matter == matter }
  }

  /// Whether readers are left with something that nobody stands for any more.
  package var isOverdue: Bool { items.contains { $0.matter == .overdue } }
}

/// Finds what is to be done about pages and records.
private struct StatusFinder {
  let site: Site
  /// The languages with any page: in one that nobody has begun to write nothing is missing.
  let written: [LanguageCode]

  func checks(of data: SiteData) -> [StatusItem] {
    data.records.compactMap { entry in
      let record = entry.record
      guard entry.state != .withheld, let first = written.first,
        let values = record.values[first], let check = check(values, data.schema)
      else { return nil }
      return item(check, titles(of: record, data.schema), [])
    }
  }

  /// What a record is called, with its number where it has one.
  private func titles(of record: DataRecord, _ schema: Schema) -> Localized<String> {
    var titles: [LanguageCode: String] = [:]
    for language in site.configuration.languages {
      let text = { (role: Field.Role) in
        schema.field(role).flatMap { record.values[language]?[$0.name]?.value.text }
      }
      let name = text(.title) ?? record.id?.value
      titles[language] = [name, text(.phone)].compactMap { $0 }.joined(separator: ", ")
    }
    return Localized(titles)
  }

  /// - Parameter twins: one page in the languages in which it has a file.
  func items(of twins: [AuthoredPage]) -> [StatusItem] {
    let titles = Localized(
      Dictionary(twins.map { ($0.language, $0.title) }) { first, _ in first })
    var found: [StatusItem.Due: [LanguageCode]] = [:]
    for page in twins {
      for due in dues(of: page) { found[due, default: []].append(page.language) }
    }
    var items = found.map { item($0, titles, $1) }
    let missing = written.filter { code in !twins.contains { $0.language == code } }
    if !missing.isEmpty, let page = twins.first(where: \.isPublished) {
      let due = StatusItem.Due(.untranslated, at: Place(page.facts.file))
      items.append(item(due, titles, missing))
    }
    return items
  }

  private func dues(of page: AuthoredPage) -> [StatusItem.Due] {
    let day = { (key: String) in page.values[key].flatMap { $0.map(\.day) } }
    // Whoever takes a page off wants nothing more of it.
    if page.values["withdrawn"] != nil { return [] }
    if let draft = page.values["draft"], draft.value.flag == true {
      return [StatusItem.Due(.draft, at: draft.place)]
    }
    if let start = day("publish_on"), site.today < start.value {
      return isNear(start.value) ? [StatusItem.Due(.coming, start)] : []
    }
    guard page.isPublished else { return [] }
    var dues: [StatusItem.Due] = []
    if let end = day("expires_on"), isNear(end.value) { dues.append(.init(.ending, end)) }
    if let kind = site.kinds[page.facts.kind], let check = check(page.values, kind) {
      dues.append(check)
    }
    return dues
  }

  private func isNear(_ day: Day) -> Bool {
    day.ordinal - site.today.ordinal <= CheckResolver.notice
  }

  /// Nil where a check holds for longer, or there is none.
  private func check(
    _ values: [String: Located<FieldValue>], _ schema: Schema
  ) -> StatusItem.Due? {
    guard let (last, days) = CheckResolver.lastDay(values, schema) else { return nil }
    let left = last.value.ordinal - site.today.ordinal
    if left < 0 { return last.map { $0.later(by: 1) }.map { .init(.overdue, $0) } }
    let notice = min(CheckResolver.notice, max(days / 2, 1))
    return left < notice ? .init(.due, last) : nil
  }

  private func item(
    _ due: StatusItem.Due, _ titles: Localized<String>, _ languages: [LanguageCode]
  ) -> StatusItem {
    StatusItem(
      due, titles: titles,
      languages: site.configuration.languages.filter { languages.contains($0) })
  }
}
