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
    let dataResolver = DataResolver(parsed: parsed, today: today)
    let index = LinkIndex(
      parsed, grouping, drafts, plan, withheld: dataResolver.withheldNumbers())
    let data = dataResolver.resolve(index, &diagnostics)
    let languages = parsed.configuration.languages
    let layout = QueryResolver(data: data, language: languages[0]).resolve(
      parsed.layout.queries, values: [:], at: nil, &diagnostics)
    let standing = Set(
      layout.values.joined().filter { data[$0.data]?.records[$0.index].isCurrent == true }
        .map(\.data))
    let linker = PageLinker(
      index: index, data: data, blocks: parsed.blocks, kinds: parsed.kinds, standing: standing)
    let linked = await linker.link(drafts, &diagnostics)
    let files = publishedFiles(parsed, linked, data, plan, &diagnostics)
    let published = Numbering(linked.map(\.placed.isPublished))
    let pages = published.order.map { page(linked[$0], grouping, linked, published, languages) }
    let builder = ListBuilder(parsed: parsed, pages: pages, plan: plan)
    let site = Site(
      configuration: parsed.configuration, languages: parsed.languages, kinds: parsed.kinds,
      blocks: parsed.blocks, layout: parsed.layout, data: data, pages: pages,
      lists: builder.lists(), menus: builder.menus(unpublished: index, &diagnostics),
      layoutRecords: layout, files: files, templates: parsed.templates, today: today)
    let hidden = drafts.filter { $0.state != .published }.map(\.parsed.facts.file)
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
  let state: Visibility.State
  /// Whether readers will see it: a second file for one page in one language is never seen, though
  /// its header does not hide it.
  let isPublished: Bool
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
      let state = Visibility(values).state(on: today)
      return PlacedPage(
        parsed: page, group: group, values: values,
        path: plan.page(page.facts.name, slug: slug), state: state,
        isPublished: group != nil && state == .published)
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
      plan.take(plan.home(language).notFound, for: Place(site.file), &diagnostics)
      for section in site.sections {
        let place = section.path[language]?.place ?? section.folder.place
        plan.take(plan.section(section.folder.value, language), for: place, &diagnostics)
      }
    }
    if site.languages.count > 1 {
      plan.take(SitePath(folder: []), for: Place(site.file), &diagnostics)
      plan.take(SitePath(folder: []).notFound, for: Place(site.file), &diagnostics)
    }
    for asset in parsed.assets {
      plan.take(plan.asset(asset), for: Place(asset.path), &diagnostics)
    }
    for file in parsed.files {
      plan.take(plan.file(file), for: Place(file.source.path), &diagnostics)
    }
    for isPublished in [true, false] {
      let pages = pages.filter { $0.isPublished == isPublished && $0.group != nil }
      for page in pages {
        guard case .page = page.parsed.facts.name.role else { continue }
        let facts = page.parsed.facts
        let place = facts.header.slug?.place ?? Place(facts.file)
        plan.take(page.path, for: place, &diagnostics)
      }
      for page in pages { plan.takeAliases(of: page, &diagnostics) }
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

  private func publishedFiles(
    _ parsed: ParsedSite, _ pages: [LinkedPage], _ data: [String: SiteData], _ plan: PathPlan,
    _ diagnostics: inout [Diagnostic]
  ) -> [PublishedFile] {
    let ofRecords = Set(data.values.flatMap(\.targets.values).flatMap(\.filePaths))
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
      aliases: placed.parsed.facts.header.aliases.compactMap { SitePath(address: $0.value) },
      values: placed.values, translations: translations,
      isOriginal: group.map { members[placed.parsed.facts.name.language] == $0.original } ?? true,
      targets: linked.targets, blocks: linked.blocks, records: linked.records)
  }
}
