package import Diagnostics
internal import Markdown
package import Reading
package import SiteModel

/// The third stage: pages find their translations, addresses and targets, and become one site.
package struct SiteResolver: Sendable {
  package let today: Day

  /// - Parameter today: the day in the time zone of the site; it decides what is published and
  ///   which checks still hold.
  package init(today: Day) {
    self.today = today
  }

  package func resolve(_ parsed: ParsedSite) async -> ResolvedSite {
    var diagnostics: [Diagnostic] = []
    let grouping = PageGrouping(parsed, &diagnostics)
    var plan = PathPlan(parsed.configuration)
    let drafts = place(parsed, grouping, plan, &diagnostics)
    checkPaths(parsed, drafts, &plan, &diagnostics)
    checkTags(parsed, drafts, &diagnostics)
    let index = linkIndex(parsed, grouping, drafts, plan)
    let data = DataResolver(parsed: parsed, today: today).resolve(index, &diagnostics)
    let linked = await link(parsed, drafts, index, data, &diagnostics)
    let files = publishedFiles(parsed, linked, data, plan, &diagnostics)
    let published = Numbering(linked.map(\.placed.isPublished))
    let languages = parsed.configuration.languages
    let pages = published.order.map { page(linked[$0], grouping, linked, published, languages) }
    let builder = ListBuilder(parsed: parsed, pages: pages, plan: plan)
    let layout = QueryResolver(data: data, language: languages[0]).resolve(
      parsed.layout.queries, values: [:], at: nil, &diagnostics)
    let site = Site(
      configuration: parsed.configuration, languages: parsed.languages, kinds: parsed.kinds,
      blocks: parsed.blocks, layout: parsed.layout, data: data, pages: pages,
      lists: builder.lists(), menus: builder.menus(unpublished: index, &diagnostics),
      layoutRecords: layout, files: files, templates: parsed.templates, today: today)
    let hidden = drafts.filter { !$0.visibility.isPublished(on: today) }.map(\.parsed.facts.file)
    return ResolvedSite(site: site, diagnostics: diagnostics, unpublished: Set(hidden))
  }
}

/// A site and what was said of it.
package struct ResolvedSite: Sendable {
  package let site: Site
  package let diagnostics: [Diagnostic]
  /// The files of pages that nobody will see today.
  package let unpublished: Set<String>
}

/// A page with its header understood and its address known.
struct PlacedPage: Sendable {
  let parsed: ParsedPage
  let group: Int?
  let values: [String: Located<FieldValue>]
  let path: SitePath
  let visibility: Visibility
  /// Whether readers will see it: a second file for one page in one language is never seen, though
  /// its header does not hide it.
  let isPublished: Bool
}

/// A page with its targets.
struct LinkedPage: Sendable {
  let placed: PlacedPage
  let targets: Targets
  let usedFiles: Set<String>
  let blocks: [[String: [RecordReference]]]
  let records: [String: [RecordReference]]
}

/// The numbers of the published pages among themselves.
struct Numbering {
  let order: [Int]
  let number: [Int?]

  init(_ isPublished: [Bool]) {
    order = isPublished.indices.filter { isPublished[$0] }
    var number = [Int?](repeating: nil, count: isPublished.count)
    for (position, index) in order.enumerated() { number[index] = position }
    self.number = number
  }
}

extension SiteResolver {
  private func place(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ plan: PathPlan,
    _ diagnostics: inout [Diagnostic]
  ) -> [PlacedPage] {
    let rules = parsed.kinds.mapValues { Inheritance(kind: $0) }
    let unknown = Inheritance(kind: nil)
    return parsed.pages.enumerated().map { index, page in
      let group = grouping.groupOfPage[index]
      let original = group.map { grouping.groups[$0].original }
      let inherited = original == index ? nil : original.map { parsed.pages[$0].facts.header }
      var faults: [Diagnostic] = []
      let values = (rules[page.facts.kind] ?? unknown).values(
        of: page.facts.header, original: inherited, &faults)
      // A page without a group has nothing to inherit from; that it has none was said.
      if group != nil { diagnostics += faults }
      let slug = page.facts.header.slug?.value ?? page.facts.name.stem
      let visibility = Visibility(values)
      return PlacedPage(
        parsed: page, group: group, values: values,
        path: plan.page(page.facts.name, slug: slug), visibility: visibility,
        isPublished: group != nil && visibility.isPublished(on: today))
    }
  }

  /// Published pages take their addresses first, so that a collision is the unpublished one's fault.
  private func checkPaths(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ plan: inout PathPlan,
    _ diagnostics: inout [Diagnostic]
  ) {
    let site = parsed.configuration
    for language in site.languages {
      plan.take(plan.home(language), for: Place(site.file), &diagnostics)
      for section in site.sections {
        let place = section.path[language]?.place ?? section.folder.place
        plan.take(plan.section(section.folder.value, language), for: place, &diagnostics)
      }
    }
    if site.languages.count > 1 {
      plan.take(SitePath(folder: []), for: Place(site.file), &diagnostics)
    }
    for asset in parsed.assets {
      plan.take(plan.asset(asset), for: Place(asset.path), &diagnostics)
    }
    for file in parsed.files {
      plan.take(plan.file(file), for: Place(file.source.path), &diagnostics)
    }
    let visibleFirst = pages.filter(\.isPublished) + pages.filter { !$0.isPublished }
    for page in visibleFirst where page.group != nil {
      guard case .page = page.parsed.facts.name.role else { continue }
      let facts = page.parsed.facts
      let place = facts.header.slug?.place ?? Place(facts.file)
      plan.take(page.path, for: place, &diagnostics)
    }
  }

  private func checkTags(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ diagnostics: inout [Diagnostic]
  ) {
    let files = parsed.dataSchemas.values.filter(\.definesTags).compactMap { parsed.data[$0.name] }
    let known = Set(files.flatMap(\.records).compactMap { $0.id?.value })
    for page in pages {
      for tag in page.parsed.facts.header.tags where !known.contains(tag.value) {
        diagnostics.append(
          Diagnostic(
            .unknownTag, at: tag.place, ["word": tag.value],
            notes: Note.suggestions(for: tag.value, among: known)))
      }
    }
  }

  private func linkIndex(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ pages: [PlacedPage], _ plan: PathPlan
  ) -> LinkIndex {
    let groups = grouping.groups.map { group in
      LinkIndex.Group(
        members: group.members.mapValues { index in
          let page = pages[index]
          return LinkIndex.Page(
            path: page.path, language: page.parsed.facts.name.language,
            title: page.values["title"]?.value.text ?? "",
            anchors: page.parsed.facts.headings.compactMap(\.id), isPublished: page.isPublished)
        },
        original: pages[group.original].parsed.facts.name.language)
    }
    let files = parsed.files.map { ($0.source.path, plan.file($0)) }
    return LinkIndex(
      languages: parsed.configuration.languages,
      groups: grouping.groupOfKey.mapValues { groups[$0] },
      files: Dictionary(files) { first, _ in first })
  }

  private func link(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ index: LinkIndex, _ data: [String: SiteData],
    _ diagnostics: inout [Diagnostic]
  ) async -> [LinkedPage] {
    let linked = await pages.concurrentMap { page in
      linkedPage(page, index, data, blocks: parsed.blocks, kinds: parsed.kinds)
    }
    for page in linked { diagnostics += page.diagnostics }
    return linked.map(\.value)
  }

  private func linkedPage(
    _ page: PlacedPage, _ index: LinkIndex, _ data: [String: SiteData], blocks: [String: Schema],
    kinds: [String: Schema]
  ) -> Diagnosed<LinkedPage> {
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
      used.formUnion(inherited.usedFiles)
    }
    var diagnostics = resolver.diagnostics
    let queries = QueryResolver(data: data, language: facts.name.language)
    let found = facts.blocks.map { block in
      queries.resolve(
        blocks[block.name]?.queries ?? [], values: block.values, at: block.place, &diagnostics)
    }
    let records = queries.resolve(
      kinds[facts.kind]?.queries ?? [], values: page.values, at: facts.header.place, &diagnostics)
    return Diagnosed(
      LinkedPage(placed: page, targets: targets, usedFiles: used, blocks: found, records: records),
      diagnostics)
  }

  private func publishedFiles(
    _ parsed: ParsedSite, _ pages: [LinkedPage], _ data: [String: SiteData], _ plan: PathPlan,
    _ diagnostics: inout [Diagnostic]
  ) -> [PublishedFile] {
    let ofRecords = Set(data.values.flatMap(\.targets.values).flatMap(\.files))
    let wanted = pages.filter(\.placed.isPublished).reduce(into: Set<String>()) {
      $0.formUnion($1.usedFiles)
    }
    let mentioned = pages.reduce(into: Set<String>()) { $0.formUnion($1.usedFiles) }
    var files = parsed.assets.map { PublishedFile(source: $0, path: plan.asset($0)) }
    for file in parsed.files {
      let path = plan.file(file)
      if file.fixedPath != nil || wanted.contains(file.source.path) || ofRecords.contains(path) {
        files.append(PublishedFile(source: file.source, path: path))
      } else if !mentioned.contains(file.source.path) {
        diagnostics.append(Diagnostic(.unusedFile, at: Place(file.source.path)))
      }
    }
    return files
  }

  private func page(
    _ linked: LinkedPage, _ grouping: PageGrouping, _ all: [LinkedPage], _ numbering: Numbering,
    _ languages: [LanguageCode]
  ) -> Page {
    let placed = linked.placed
    let group = placed.group.map { grouping.groups[$0] }
    let members = group?.members ?? [:]
    let translations = languages.compactMap { language -> Translation? in
      guard let index = members[language], let number = numbering.number[index] else { return nil }
      return Translation(language: language, page: number, path: all[index].placed.path)
    }
    return Page(
      facts: placed.parsed.facts, body: placed.parsed.body, path: placed.path,
      values: placed.values, translations: translations,
      isOriginal: group.map { members[placed.parsed.facts.name.language] == $0.original } ?? true,
      targets: linked.targets, blocks: linked.blocks, records: linked.records)
  }
}
