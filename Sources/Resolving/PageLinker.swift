internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// A page with its targets.
final class LinkedPage: Sendable {
  let placed: PlacedPage
  let text: TextTargets
  let targets: Targets
  let usedFiles: Set<String>
  /// For each block of the text, up to one with which they show too many records, what its queries
  /// came to.
  let blocks: [[String: PendingAnswer]]
  /// What the queries of its kind came to.
  let answers: [String: PendingAnswer]
  /// Whether it was held against the data.
  let asksData: Bool
  /// Whether a value was held against what stands at an address, which its target does not tell.
  let asksAddresses: Bool

  init(
    placed: PlacedPage, text: TextTargets, targets: Targets, usedFiles: Set<String>,
    blocks: [[String: PendingAnswer]], answers: [String: PendingAnswer], asksData: Bool,
    asksAddresses: Bool
  ) {
    self.asksData = asksData
    self.asksAddresses = asksAddresses
    self.placed = placed
    self.text = text
    self.targets = targets
    self.usedFiles = usedFiles
    self.blocks = blocks
    self.answers = answers
  }

  /// The same page where it stands in other places of the same pages.
  convenience init(_ other: LinkedPage, placed: PlacedPage) {
    self.init(
      placed: placed, text: other.text, targets: other.targets, usedFiles: other.usedFiles,
      blocks: other.blocks, answers: other.answers, asksData: other.asksData,
      asksAddresses: other.asksAddresses)
  }

  var pending: [[String: PendingAnswer]] { blocks + [answers] }
}

/// Finds what single pages refer to: targets of links and pictures, records of the data.
struct PageLinker: Sendable {
  var index: LinkIndex
  var data: [String: SiteData]
  let blocks: [String: Schema]
  let kinds: [String: Schema]
  /// Data files of which every page shows a record that may be relied on.
  var standing: Set<String>

  func link(_ pages: [PlacedPage]) async -> [Diagnosed<LinkedPage>] {
    await pages.concurrentMap { link($0) }
  }

  func link(_ page: PlacedPage) -> Diagnosed<LinkedPage> {
    let facts = page.parsed.facts
    let weight: Severity = kinds[facts.kind]?.givesHelp == true ? .warning : .advice
    var resolver = LinkResolver(
      index: index, language: facts.name.language,
      headings: facts.headings, path: page.path, isPublished: page.isPublished,
      weight: weight, expiresOn: page.values["expires_on"]?.value.day)
    resolver.check(facts.phones, in: facts.file)
    let text = resolver.text(facts.links, facts.pictures, in: facts.file)
    for block in facts.blocks {
      for value in block.values.values { resolver.resolve(value) }
    }
    // What is inherited is written relative to the original's file, and means its anchors.
    var inherited = LinkResolver(
      index: index, language: facts.name.language, headings: [], path: page.path,
      isPublished: page.isPublished, weight: weight, expiresOn: resolver.expiresOn)
    for value in page.values.values {
      if value.place.file == facts.file {
        resolver.resolve(value)
      } else {
        inherited.resolve(value)
      }
    }
    // The same fault in the original is the same complaint.
    var diagnostics = resolver.diagnostics.all + inherited.diagnostics.all
    let (blocks, answers) = answers(for: page, &diagnostics)
    return Diagnosed(
      LinkedPage(
        placed: page, text: text, targets: resolver.targets.merging(inherited.targets),
        usedFiles: resolver.usedFiles.union(inherited.usedFiles), blocks: blocks,
        answers: answers,
        asksData: resolver.asksData || inherited.asksData || showsData(facts),
        asksAddresses: resolver.asksAddresses || inherited.asksAddresses),
      diagnostics)
  }

  private func showsData(_ facts: PageFacts) -> Bool {
    let schemas = facts.blocks.map { blocks[$0.name] } + [kinds[facts.kind]]
    return schemas.contains { schema in
      schema?.queries.contains { if case .data = $0.source { true } else { false } } == true
    }
  }

  /// What the queries of the blocks in a page came to, and those of its kind.
  private func answers(
    for page: PlacedPage, _ diagnostics: inout [Diagnostic]
  ) -> (blocks: [[String: PendingAnswer]], kind: [String: PendingAnswer]) {
    let facts = page.parsed.facts
    let queries = QueryResolver(
      index: index, data: data, language: facts.name.language, standing: standing)
    var shown = ShownEntries()
    var blocks: [[String: PendingAnswer]] = []
    for block in facts.blocks {
      let found = queries.resolve(
        self.blocks[block.name]?.queries ?? [], values: block.values, at: block.place,
        from: page.group, &diagnostics)
      blocks.append(found)
      // It is complained of when the pages that the blocks show are known too.
      guard shown.admits(found.values.lazy.map(\.recordCount)) else { break }
    }
    let kind = queries.resolve(
      kinds[facts.kind]?.queries ?? [], values: page.values, at: facts.header.place,
      from: page.group, &diagnostics)
    return (blocks, kind)
  }
}
