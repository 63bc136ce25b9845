internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// A page with its header understood and its address known.
struct PlacedPage: Sendable {
  let parsed: ParsedPage
  let group: Int?
  let values: [String: Located<FieldValue>]
  let path: SitePath
  let state: Visibility.State
  /// Whether readers will see it: a second file for one page in one language is never seen, though
  /// its header does not hide it.
  let isPublished: Bool
  /// When what it is about takes place, by the field with that role.
  let period: Period?
  /// How much of it is known.
  let precision: Precision
  /// False where the check of what it says has run out.
  let isCurrent: Bool
}

/// Gives every page its inherited header, its title, its address and its day.
struct PagePlacer {
  let parsed: ParsedSite
  let grouping: PageGrouping
  let plan: PathPlan
  let today: Day

  /// In the order of the parsed pages.
  func place(_ diagnostics: inout [Diagnostic]) -> [PlacedPage] {
    let rules = parsed.kinds.mapValues { Inheritance(kind: $0) }
    let unknown = Inheritance(kind: nil)
    let titles = parsed.kinds.mapValues { kind in
      Dictionary(
        uniqueKeysWithValues: parsed.languages.compactMap { language in
          kind.titlePattern(in: language).map { (language.code, $0) }
        })
    }
    return parsed.pages.indices.map { index in
      let facts = parsed.pages[index].facts
      return place(
        index, by: rules[facts.kind] ?? unknown,
        title: titles[facts.kind]?[facts.name.language], &diagnostics)
    }
  }

  private func place(
    _ index: Int, by rules: Inheritance, title: TextPattern?, _ diagnostics: inout [Diagnostic]
  ) -> PlacedPage {
    let page = parsed.pages[index]
    let facts = page.facts
    let group = grouping.groupOfPage[index]
    let original = group.map { grouping.groups[$0].original }
    let inherited = original == index ? nil : original.map { parsed.pages[$0].facts.header }
    var faults: [Diagnostic] = []
    var values = rules.values(of: facts.header, original: inherited, &faults)
    if values["title"] == nil, let title {
      let text = title.text { values[$0]?.value.text ?? "" }
      values["title"] = Located(.text(text), at: facts.header.place)
    }
    let kind = parsed.kinds[facts.kind]
    var isCurrent = true
    if let kind {
      var checks: [Diagnostic] = []
      isCurrent = CheckResolver(today: today).isCurrent(values, kind, &checks)
      // What is inherited is complained of where it is written.
      faults += checks.filter { $0.place.file == facts.file }
    }
    // A page without a group has nothing to inherit from; that it has none was said.
    if group != nil { diagnostics += faults }
    let state = Visibility(values).state(on: today)
    return PlacedPage(
      parsed: page, group: group, values: values,
      path: plan.page(facts.name, slug: facts.header.slug?.value ?? facts.name.stem),
      state: state, isPublished: group != nil && state == .published,
      period: kind?.field(.period).flatMap { values[$0.name]?.value.period },
      precision: kind?.field(.precision).flatMap { precision(values[$0.name]) } ?? .day,
      isCurrent: isCurrent)
  }

  private func precision(_ value: Located<FieldValue>?) -> Precision? {
    if case .choice(let word)? = value?.value { Precision(rawValue: word) } else { nil }
  }
}
