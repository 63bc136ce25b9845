internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// A page with its header understood and its address known.
final class PlacedPage: Sendable {
  let key: PageKey
  let parsed: ParsedPage
  let group: Int?
  /// The key of the page that it translates, itself where it is the original.
  let originalKey: String
  let values: [String: Located<FieldValue>]
  let header: PageHeader
  /// By which its title is put in order.
  let titleKey: Collation.Key
  let path: SitePath
  /// What gives it its address.
  let place: Place
  let aliases: [Located<SitePath>]
  /// For the audience of the site.
  let state: PageState
  /// By its header.
  let ownState: PageState
  /// Whether readers will see it: a second file for one page in one language is never seen, though
  /// its header does not hide it.
  let isPublished: Bool
  /// When what it is about takes place, by the field with that role.
  let period: Period?
  /// How much of it is known.
  let precision: Precision
  /// False where the check of what it says has run out.
  let isCurrent: Bool

  init(
    _ parsed: ParsedPage, key: PageKey, group: Int?, originalKey: String,
    values: [String: Located<FieldValue>],
    path: SitePath, aliases: [Located<SitePath>], state: PageState, for audience: Audience,
    kind: Schema?, language: LanguageData?, isCurrent: Bool
  ) {
    self.parsed = parsed
    self.key = key
    self.group = group
    self.originalKey = originalKey
    self.values = values
    header = PageHeader(values, language)
    titleKey = (language?.collation ?? Collation(alphabet: [])).key(header.title)
    self.path = path
    self.aliases = aliases
    self.state = audience.view(of: state)
    ownState = state
    self.isCurrent = isCurrent
    place = parsed.facts.header.slug?.place ?? Place(parsed.facts.file)
    isPublished = group != nil && self.state == .published
    period = kind?.field(.period).flatMap { values[$0.name]?.value.period }
    precision = kind?.fields.precision(in: values) ?? .day
  }

  /// The same page where the groups have other numbers.
  init(_ other: PlacedPage, group: Int) {
    key = other.key
    parsed = other.parsed
    self.group = group
    originalKey = other.originalKey
    values = other.values
    header = other.header
    titleKey = other.titleKey
    path = other.path
    place = other.place
    aliases = other.aliases
    state = other.state
    ownState = other.ownState
    isPublished = other.isPublished
    period = other.period
    precision = other.precision
    isCurrent = other.isCurrent
  }
}

/// Gives every page its inherited header, its title, its address and its day.
struct PagePlacer: Sendable {
  /// Pages of the same names and addresses may take the place of those it was made for.
  var parsed: ParsedSite
  let grouping: PageGrouping
  private let twins: PartedTwins
  private let addresses: Addresses
  private let today: Day
  var audience: Audience
  private let rules: [String: Inheritance]
  private let unknown = Inheritance(kind: nil)
  private let titles: [String: [LanguageCode: TextPattern]]
  let folders: FolderAddresses

  init(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ twins: PartedTwins, _ addresses: Addresses,
    today: Day, for audience: Audience
  ) {
    self.parsed = parsed
    self.grouping = grouping
    self.twins = twins
    self.addresses = addresses
    self.today = today
    self.audience = audience
    folders = FolderAddresses(parsed, grouping, addresses)
    rules = parsed.kinds.mapValues { Inheritance(kind: $0) }
    titles = parsed.kinds.mapValues { kind in
      Dictionary(
        uniqueKeysWithValues: parsed.languages.compactMap { language in
          kind.titlePattern(in: language).map { (language.code, $0) }
        })
    }
  }

  /// What is said of the folders in addresses.
  var folderComplaints: [Diagnostic] { folders.complaints }

  /// A page by its number among the parsed ones.
  func place(_ index: Int, _ key: PageKey) -> Diagnosed<PlacedPage> {
    let page = parsed.pages[index]
    let facts = page.facts
    let group = grouping.groupOfPage[index]
    let original = group.map { grouping.groups[$0].original }
    let inherited = original == index ? nil : original.map { parsed.pages[$0].facts.header }
    var faults: [Diagnostic] = []
    let rules = rules[facts.kind] ?? unknown
    var values = rules.values(of: facts.header, original: inherited, &faults)
    if original == index, let group, !faults.isEmpty {
      let lost = LostOriginal(of: facts, in: grouping.groups[group], twins.nearFiles[group], parsed)
      faults = lost?.complaints(insteadOf: faults, rules) ?? faults
    }
    if values["title"] == nil { values["title"] = madeTitle(of: facts, from: values) }
    let kind = parsed.kinds[facts.kind]
    var checks: [Diagnostic] = []
    let isCurrent = isCurrent(values, kind, &checks)
    let state = Visibility(values).state(on: today)
    checks += DayCheck(today: today, values: values, period: kind?.field(.period)?.name)
      .complaints(isShown: audience.view(of: state) == .published)
    // What is inherited is complained of where it is written.
    faults += checks.filter { $0.place.file == facts.file }
    let day = values["date"]?.value.day
    if day == nil { faults += undated(facts, isOriginal: original == index, besides: faults) }
    let path =
      folders.paths[index]
      ?? addresses.page(facts.name, slug: facts.header.slug?.value ?? facts.name.stem, on: day)
    let aliases = aliases(of: facts.header, leadingTo: path, &faults)
    let placed = PlacedPage(
      page, key: key, group: group,
      originalKey: parsed.pages[original ?? index].facts.name.key, values: values, path: path,
      aliases: aliases,
      state: state, for: audience, kind: kind,
      language: parsed.languages.first { $0.code == facts.name.language }, isCurrent: isCurrent)
    // A page without a group has nothing to inherit from; that it has none was said.
    return Diagnosed(placed, group == nil ? [] : faults)
  }

  /// Whether what a page says was looked at in time; and what its kind asks of it.
  private func isCurrent(
    _ values: [String: Located<FieldValue>], _ kind: Schema?, _ checks: inout [Diagnostic]
  ) -> Bool {
    guard let kind else { return true }
    let state = CheckResolver(today: today).state(values, kind, &checks)
    checks += EventCheck(values: values, kind: kind).complaints()
    return state == .current
  }

  /// The complaint of a page without the day that its address needs: once for all its languages, and not
  /// where its kind misses the day already.
  private func undated(
    _ facts: PageFacts, isOriginal: Bool, besides said: [Diagnostic]
  ) -> [Diagnostic] {
    guard isOriginal, case .written = facts.header.keys, !facts.header.writes("date"),
      let pattern = addresses.pattern(of: facts.name), pattern.value.asksDay,
      !said.contains(where: { $0.rule == .missingKey && $0.arguments["key"] == "date" })
    else { return [] }
    return [
      Diagnostic(
        .undatedAddress, at: facts.header.place, ["word": pattern.value.text],
        notes: [Note(.patternIsHere, at: pattern.place)])
    ]
  }

  /// The title of a kind whose titles are made from its fields.
  private func madeTitle(
    of facts: PageFacts, from values: [String: Located<FieldValue>]
  ) -> Located<FieldValue>? {
    titles[facts.kind]?[facts.name.language].map { title in
      Located(.text(title.text { values[$0]?.value.text ?? "" }), at: facts.header.place)
    }
  }

  /// What is no address was complained of where it was read.
  private func aliases(
    of header: FrontMatter, leadingTo path: SitePath, _ diagnostics: inout [Diagnostic]
  ) -> [Located<SitePath>] {
    header.aliases.compactMap { alias in
      guard let old = SitePath(address: alias.value) else { return nil }
      guard old.file.lowercased() != path.file.lowercased() else {
        diagnostics.append(Diagnostic(.needlessAlias, at: alias.place, ["path": alias.value]))
        return nil
      }
      return Located(old, at: alias.place)
    }
  }
}
