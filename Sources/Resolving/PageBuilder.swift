internal import Diagnostics
internal import Reading
internal import SiteModel

/// What queries found, once every page has asked.
struct Answers {
  private let pages: [PageQuestion: [Int]]

  init(
    to pending: [[String: PendingAnswer]], _ index: PageIndex,
    groupNamed: (Located<String>) -> Int?
  ) {
    var questions: Set<PageQuestion> = []
    for answer in pending.flatMap(\.values) {
      if case .pages(let question, _) = answer { questions.insert(question) }
    }
    pages = index.answers(to: questions, groupNamed: groupNamed)
  }

  /// - Parameter asker: the number of the page that asks, which does not find itself.
  func answers(to pending: [String: PendingAnswer], of asker: Int?) -> [String: QueryAnswer] {
    pending.mapValues { answer in
      switch answer {
      case .records(let records): return .records(records)
      case .nothing: return .pages([])
      case .pages(let question, let count):
        let found = pages[question] ?? []
        let others = found.lazy.filter { $0 != asker }
        return .pages(Array(count.map { others.prefix($0) } ?? others.prefix(found.count)))
      }
    }
  }
}

/// Puts together what is known of each published page.
struct PageBuilder {
  let linked: [LinkedPage]
  let grouping: PageGrouping
  let numbering: Numbering
  let answers: Answers
  let lists: Lists
  let related: RelatedPages
  let languages: [LanguageCode]

  /// In the order of their numbers.
  func pages() -> [Page] {
    numbering.order.enumerated().map { number, index in page(linked[index], number) }
  }

  private func page(_ linked: LinkedPage, _ number: Int) -> Page {
    let placed = linked.placed
    let group = placed.group.map { grouping.groups[$0] }
    let members = group?.members ?? [:]
    let translations = languages.compactMap { language -> Translation? in
      guard let index = members[language], let number = numbering.number[index] else { return nil }
      return Translation(
        language: language, page: number, path: self.linked[index].placed.path)
    }
    return Page(
      facts: placed.parsed.facts, body: placed.parsed.body, path: placed.path,
      aliases: placed.parsed.facts.header.aliases.compactMap { SitePath(address: $0.value) },
      values: placed.values, period: placed.period, precision: placed.precision,
      isCurrent: placed.isCurrent,
      translations: translations,
      isOriginal: group.map { members[placed.parsed.facts.name.language] == $0.original } ?? true,
      targets: linked.targets,
      blocks: linked.blocks.map { answers.answers(to: $0, of: number) },
      answers: answers.answers(to: linked.answers, of: number),
      previous: lists.neighbours[number].previous, next: lists.neighbours[number].next,
      related: related.pages(relatedTo: number))
  }
}
