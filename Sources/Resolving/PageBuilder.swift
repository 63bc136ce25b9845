internal import Diagnostics
internal import Reading
internal import SiteModel

/// What queries found, once every page has asked.
struct Answers: Sendable {
  private var pages: [PageQuestion: [PageKey]] = [:]

  /// Answers what was not asked before.
  mutating func answer(
    _ pending: some Sequence<[String: PendingAnswer]>, _ index: PageIndex,
    groupNamed: (Located<String>) -> Int?
  ) {
    var questions: Set<PageQuestion> = []
    for answer in pending.lazy.flatMap(\.values) {
      if case .pages(let question, _) = answer, pages[question] == nil {
        questions.insert(question)
      }
    }
    guard !questions.isEmpty else { return }
    for (question, found) in index.answers(to: questions, groupNamed: groupNamed) {
      pages[question] = found.map { index.pages[$0].key }
    }
  }

  /// - Parameter asker: the page that asks, which does not find itself.
  func answers(to pending: [String: PendingAnswer], of asker: PageKey?) -> [String: QueryAnswer] {
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

  /// What the blocks of a text found, up to the one with which they show too much.
  func answers(
    toBlocksOf page: LinkedPage, _ diagnostics: inout [Diagnostic]
  ) -> [[String: QueryAnswer]] {
    var shown = ShownEntries()
    var found: [[String: QueryAnswer]] = []
    for (block, pending) in zip(page.placed.parsed.facts.blocks, page.blocks) {
      let answers = answers(to: pending, of: page.placed.key)
      guard shown.admits(answers.values.lazy.map(\.count)) else {
        diagnostics.append(shown.complaint(at: block.place))
        break
      }
      found.append(answers)
    }
    return found
  }
}

/// Puts together what is known of each published page.
struct PageBuilder: Sendable {
  let linked: [LinkedPage]
  let index: PageIndex
  let grouping: PageGrouping
  let numbering: Numbering
  let answers: Answers
  let lists: Lists
  let related: RelatedPages
  let languages: [LanguageCode]

  /// The pages of some numbers.
  func pages(_ numbers: [Int]) async -> [Diagnosed<Page>] {
    await numbers.concurrentMap { page($0) }
  }

  private func page(_ number: Int) -> Diagnosed<Page> {
    var diagnostics: [Diagnostic] = []
    let linked = linked[numbering.order[number]]
    let placed = linked.placed
    let group = placed.group.map { grouping.groups[$0] }
    let members = group?.members ?? [:]
    let translations = languages.compactMap { language -> Translation? in
      guard let member = members[language].map({ self.linked[$0].placed }), member.isPublished
      else { return nil }
      return Translation(language: language, page: member.key, path: member.path)
    }
    let neighbours = lists.neighbours[number]
    let page = Page(
      linked,
      isOriginal: group.map { members[placed.parsed.facts.name.language] == $0.original } ?? true,
      blocks: answers.answers(toBlocksOf: linked, &diagnostics),
      answers: answers.answers(to: linked.answers, of: placed.key), translations: translations,
      neighbours: (neighbours.previous, neighbours.next),
      related: related.pages(relatedTo: number).map { index.pages[$0].key })
    return Diagnosed(page, diagnostics)
  }
}
