internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What decides whether and where a published page stands in a list.
struct ListedPage: Sendable {
  private let placed: PlacedPage
  /// Among the published pages, in the order of their files.
  let number: Int

  init(_ placed: PlacedPage, number: Int) {
    self.placed = placed
    self.number = number
  }

  var key: PageKey { placed.key }
  var name: PageName { placed.parsed.facts.name }
  var kind: String { placed.parsed.facts.kind }
  var titleKey: Collation.Key { placed.titleKey }
  var path: SitePath { placed.path }
  var date: Day? { placed.header.date }
  var order: Int { placed.header.order ?? .max }
  var period: Period? { placed.period }
  var tags: [String] { placed.header.tags }
  var values: [String: Located<FieldValue>] { placed.values }

  /// Whether it has the same place in every list as another page in its stead, but for the title.
  func isListed(as other: ListedPage) -> Bool {
    date == other.date && order == other.order && period == other.period && tags == other.tags
      && kind == other.kind && path == other.path && references == other.references
  }

  /// The pages that it leads to, by field.
  private var references: [String: String] {
    values.compactMapValues { if case .page(let page) = $0.value { page.value } else { nil } }
  }
}

/// The numbers of the published pages among themselves.
struct Numbering: Sendable {
  /// By number: the place of the page among all.
  let order: [Int]

  init(_ isPublished: [Bool]) {
    order = isPublished.indices.filter { isPublished[$0] }
  }
}

/// A page query with what its criteria came to for one page. Many pages ask the same, so that it is
/// answered once for all.
struct PageQuestion: Hashable, Sendable {
  struct About: Hashable, Sendable {
    let field: String
    let group: Int
  }

  let language: LanguageCode
  let kind: String?
  let section: String?
  let tag: String?
  let when: PageQuery.When?
  let order: PageOrder
  let about: About?

  fileprivate func asked(in language: LanguageCode) -> PageQuestion {
    PageQuestion(
      language: language, kind: kind, section: section, tag: tag, when: when, order: order,
      about: about)
  }
}

/// The published pages by what lists and queries go by.
struct PageIndex: Sendable {
  /// By number.
  private(set) var pages: [ListedPage]
  /// By number: where each page comes among all by its title, and then by its address.
  private let titleRanks: [Int]
  /// The other way round.
  let titleOrder: [Int]
  private let today: Day
  private let fallback: Fallback
  /// The newest first in each, so that the order that most lists have is found once.
  private var buckets: [Bucket: [Int]] = [:]

  /// What pages are found by, without looking at all of them.
  private enum Bucket: Hashable {
    case all(LanguageCode)
    case section(String, LanguageCode)
    case tag(String, LanguageCode)
    case kind(String, LanguageCode)
  }

  /// - Parameter nearly: the numbers of the pages, nearly in the order of their titles: to put them in it
  ///   costs the less, the nearer they are.
  init(_ pages: [ListedPage], nearly: [Int], fallback: Fallback, today: Day) {
    self.pages = pages
    self.today = today
    self.fallback = fallback
    titleOrder = nearly.sorted { Self.precedes(pages[$0], pages[$1]) }
    var ranks = [Int](repeating: 0, count: pages.count)
    for (rank, number) in titleOrder.enumerated() { ranks[number] = rank }
    titleRanks = ranks
    for number in sorted(Array(pages.indices), by: .newest) {
      let page = pages[number]
      guard case .page(let section) = page.name.role else { continue }
      let language = page.name.language
      buckets[.all(language), default: []].append(page.number)
      buckets[.kind(page.kind, language), default: []].append(page.number)
      if let section { buckets[.section(section, language), default: []].append(page.number) }
      for tag in page.tags { buckets[.tag(tag, language), default: []].append(page.number) }
    }
  }

  func pages(inSection section: String, _ language: LanguageCode) -> [Int] {
    buckets[.section(section, language)] ?? []
  }

  /// The newest first.
  func pages(withTag tag: String, _ language: LanguageCode) -> [Int] {
    buckets[.tag(tag, language)] ?? []
  }

  /// The pages of each tag in each language, the newest first.
  var tagged: [[Int]] {
    buckets.compactMap { bucket, pages in if case .tag = bucket { pages } else { nil } }
  }
}

extension PageIndex {
  /// The pages each question asks for, in its order; where its language has none, those of the first
  /// that lends to it and has any.
  ///
  /// - Parameter groupNamed: the page in all its languages that a reference written in a file means.
  func answers(
    to questions: Set<PageQuestion>, groupNamed: (Located<String>) -> Int?
  ) -> [PageQuestion: [Int]] {
    let fields = Set(questions.compactMap { $0.about?.field })
    var about: [PageQuestion.About: [Int]] = [:]
    for field in fields {
      for page in pages {
        guard case .page(let reference)? = page.values[field]?.value,
          let group = groupNamed(reference)
        else { continue }
        about[PageQuestion.About(field: field, group: group), default: []].append(page.number)
      }
    }
    var answers: [PageQuestion: [Int]] = [:]
    for question in questions {
      answers[question] =
        answer(question, about)
        ?? fallback.first(for: question.language) { answer(question.asked(in: $0), about) } ?? []
    }
    return answers
  }

  /// Nil where there are none.
  private func answer(
    _ question: PageQuestion, _ about: [PageQuestion.About: [Int]]
  ) -> [Int]? {
    let found = candidates(question, about).filter { meets(pages[$0], question) }
    return found.isEmpty ? nil : sorted(found, by: question.order)
  }

  private func candidates(
    _ question: PageQuestion, _ about: [PageQuestion.About: [Int]]
  ) -> [Int] {
    let language = question.language
    if let wanted = question.about { return about[wanted] ?? [] }
    if let section = question.section { return pages(inSection: section, language) }
    if let tag = question.tag { return pages(withTag: tag, language) }
    return buckets[question.kind.map { .kind($0, language) } ?? .all(language)] ?? []
  }

  private func meets(_ page: ListedPage, _ question: PageQuestion) -> Bool {
    guard case .page(let section) = page.name.role else { return false }
    return page.name.language == question.language
      && question.kind.map { $0 == page.kind } ?? true
      && question.section.map { $0 == section } ?? true
      && question.tag.map(page.tags.contains) ?? true
      && question.when.map { isTrue($0, of: page.period) } ?? true
  }

  private func isTrue(_ when: PageQuery.When, of period: Period?) -> Bool {
    guard let period else { return false }
    return switch when {
    case .upcoming: today < period.first
    case .now: period.contains(today)
    case .past: period.last < today
    case .coming: today <= period.last
    }
  }
}

extension PageIndex {
  /// Numbers of pages of one language put in order; pages that are equal in it by title, then by
  /// address.
  func sorted(_ numbers: [Int], by order: PageOrder) -> [Int] {
    numbers.map { (number: $0, rank: rank($0, order), title: titleRanks[$0]) }
      .sorted { ($0.rank, $0.title) < ($1.rank, $1.title) }
      .map(\.number)
  }

  /// What an order goes by; pages that do not have it come last.
  private func rank(_ number: Int, _ order: PageOrder) -> Int {
    let page = pages[number]
    let rank: Int? =
      switch order {
      case .newest: page.date.map { -$0.ordinal }
      case .oldest: page.date?.ordinal
      case .order: page.order
      case .period: page.period?.first.ordinal
      case .latest: page.period.map { -$0.last.ordinal }
      case .title: 0
      }
    return rank ?? .max
  }

  /// By title, in the alphabet of the language, then by address.
  private static func precedes(_ one: ListedPage, _ other: ListedPage) -> Bool {
    one.titleKey == other.titleKey ? one.path < other.path : one.titleKey < other.titleKey
  }

  /// Puts a page in the stead of that of its number; false where the order of any list may change.
  mutating func replace(_ page: ListedPage) -> Bool {
    guard page.isListed(as: pages[page.number]) else { return false }
    let rank = titleRanks[page.number]
    let isBehind = rank == 0 || Self.precedes(pages[titleOrder[rank - 1]], page)
    let isBefore =
      rank + 1 == titleOrder.count || Self.precedes(page, pages[titleOrder[rank + 1]])
    guard isBehind, isBefore else { return false }
    pages[page.number] = page
    return true
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
