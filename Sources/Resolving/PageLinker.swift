internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// A page with its targets.
struct LinkedPage: Sendable {
  let placed: PlacedPage
  let targets: Targets
  let usedFiles: Set<String>
  /// For each block of the text, what its queries came to.
  let blocks: [[String: PendingAnswer]]
  /// What the queries of its kind came to.
  let answers: [String: PendingAnswer]

  var pending: [[String: PendingAnswer]] { blocks + [answers] }
}

/// Finds what single pages refer to: targets of links and pictures, records of the data.
struct PageLinker: Sendable {
  let index: LinkIndex
  let data: [String: SiteData]
  let blocks: [String: Schema]
  let kinds: [String: Schema]
  /// Data files of which every page shows a record that may be relied on.
  let standing: Set<String>

  func link(
    _ pages: [PlacedPage], _ diagnostics: inout [Diagnostic]
  ) async -> [LinkedPage] {
    let linked = await pages.concurrentMap { link($0) }
    for page in linked { diagnostics += page.diagnostics }
    return linked.map(\.value)
  }

  private func link(_ page: PlacedPage) -> Diagnosed<LinkedPage> {
    let facts = page.parsed.facts
    var resolver = LinkResolver(
      index: index, language: facts.name.language,
      anchors: facts.headings.compactMap(\.id), path: page.path, isPublished: page.isPublished)
    resolver.resolve(facts.links, facts.pictures, in: facts.file)
    for key in page.values.keys.sorted() {
      guard let value = page.values[key] else { continue }
      if value.place.file == facts.file { resolver.resolve(value) }
    }
    for block in facts.blocks {
      for key in block.values.keys.sorted() {
        if let value = block.values[key] { resolver.resolve(value) }
      }
    }
    var diagnostics = resolver.diagnostics
    var targets = resolver.targets
    var used = resolver.usedFiles
    for (file, values) in Dictionary(grouping: page.values.values, by: \.place.file)
    where file != facts.file {
      // What is inherited from the original is written relative to the original's file.
      var inherited = LinkResolver(
        index: index, language: facts.name.language, anchors: [], path: page.path,
        isPublished: page.isPublished)
      for value in values { inherited.resolve(value) }
      targets.links.merge(inherited.targets.links) { own, _ in own }
      targets.pictures.merge(inherited.targets.pictures) { own, _ in own }
      targets.files.merge(inherited.targets.files) { own, _ in own }
      used.formUnion(inherited.usedFiles)
      // The same fault in the original is the same complaint.
      diagnostics += inherited.diagnostics
    }
    let queries = QueryResolver(
      index: index, data: data, language: facts.name.language, standing: standing)
    let found = facts.blocks.map { block in
      queries.resolve(
        blocks[block.name]?.queries ?? [], values: block.values, at: block.place,
        from: page.group, &diagnostics)
    }
    let answers = queries.resolve(
      kinds[facts.kind]?.queries ?? [], values: page.values, at: facts.header.place,
      from: page.group, &diagnostics)
    return Diagnosed(
      LinkedPage(placed: page, targets: targets, usedFiles: used, blocks: found, answers: answers),
      diagnostics)
  }
}
