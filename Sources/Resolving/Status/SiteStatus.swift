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

  /// - Parameters:
  ///   - days: how far it looks at pages that come and go; nil: at all of them.
  ///   - translations: what is known of them; nil where nobody looked.
  package init(
    _ site: Site, within days: Int? = CheckResolver.notice, translations: SiteTranslations? = nil
  ) {
    today = site.today
    languages = site.configuration.languages
    let groups = AuthoredPage.groups(of: site)
    let written = Set(groups.joined().map(\.language))
    let finder = StatusFinder(
      site: site, written: languages.filter { written.contains($0) },
      lent: languages.filter(site.configuration.fallback.lends), days: days)
    let lent = languages.filter(site.configuration.fallback.lends).flatMap { language in
      finder.lent(to: language, besides: groups)
    }
    let items =
      lent + site.data.values.flatMap { finder.checks(of: $0) }
      + groups.flatMap { finder.items(of: $0) }
      + site.languages.flatMap { finder.words(of: $0) }
      + (translations?.pages ?? []).compactMap { finder.outdated($0) }
    self.items = items.sorted()
  }
}

extension SiteStatus {
  package func items(_ matter: StatusItem.Matter) -> [StatusItem] {
    items.filter { $0.matter == matter }
  }

  /// How many things there are of a matter.
  package func count(_ matter: StatusItem.Matter) -> Int {
    items(matter).reduce(0) { $0 + ($1.count ?? 1) }
  }

  /// Whether readers are left with something that nobody stands for any more.
  package var isOverdue: Bool { items.contains { $0.matter == .overdue } }
}

/// Finds what is to be done about pages and records.
private struct StatusFinder {
  let site: Site
  /// The languages with any page: in one that nobody has begun to write nothing is missing.
  let written: [LanguageCode]
  /// Those that are written page by page: of these what is missing is counted.
  let lent: [LanguageCode]
  let days: Int?

  /// Words of the pages that are still those of another language, or that no native speaker has read.
  func words(of language: LanguageData) -> [StatusItem] {
    let item = { (matter: StatusItem.Matter, place: Place, count: Int?) in
      StatusItem(
        .init(matter, at: place), titles: Localized([language.code: language.name]),
        languages: [language.code], count: count)
    }
    return [
      language.untranslated.map { item(.interface, $0.place, $0.value) },
      language.unread.map { item(.unread, $0, nil) },
    ].compactMap(\.self)
  }

  /// How much a language lacks that others lend to.
  func lent(to language: LanguageCode, besides groups: [[AuthoredPage]]) -> [StatusItem] {
    let missing = groups.count { twins in
      !twins.contains { $0.language == language } && twins.contains(where: isSeen)
    }
    let name = site.languages.first { $0.code == language }?.name ?? language.text
    return [(StatusItem.Matter.notYet, missing), (.lent, site.lentTexts(to: language))]
      .filter { $0.1 > 0 }
      .map { matter, count in
        StatusItem(
          .init(matter, at: Place(site.configuration.file)), titles: Localized([language: name]),
          languages: [language], count: count)
      }
  }

  func outdated(_ page: TranslatedPage) -> StatusItem? {
    guard page.name == .outdated, let place = page.places.first else { return nil }
    return StatusItem(
      .init(.outdated, at: place), titles: page.titles, languages: [page.language])
  }

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
    let missing = written.filter { code in
      !lent.contains(code) && !twins.contains { $0.language == code }
    }
    if !missing.isEmpty, let page = twins.first(where: isSeen) {
      let due = StatusItem.Due(.untranslated, at: Place(page.facts.file))
      items.append(item(due, titles, missing))
    }
    return items
  }

  private func dues(of page: AuthoredPage) -> [StatusItem.Due] {
    let day = { (key: String) in page.values[key].flatMap { $0.map(\.day) } }
    switch state(of: page) {
    // Whoever takes a page off wants nothing more of it.
    case .withdrawn, .expired: return []
    case .draft: return page.values["draft"].map { [.init(.draft, at: $0.place)] } ?? []
    case .scheduled: return day("publish_on").flatMap { near(.coming, $0) }.map { [$0] } ?? []
    case .published:
      guard page.isPublished else { return [] }
      let end = day("expires_on").flatMap { near(.ending, $0) }
      let check = site.kinds[page.facts.kind].flatMap { self.check(page.values, $0) }
      return [end, check].compactMap(\.self)
    }
  }

  private func state(of page: AuthoredPage) -> PageState {
    Visibility(page.values).state(on: site.today)
  }

  /// Whether readers see it: a site that is made for its author holds more.
  private func isSeen(_ page: AuthoredPage) -> Bool {
    page.isPublished && state(of: page) == .published
  }

  private func near(_ matter: StatusItem.Matter, _ day: Located<Day>) -> StatusItem.Due? {
    let left = day.value.ordinal - site.today.ordinal
    return days.map { left > $0 } == true ? nil : .init(matter, day)
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
