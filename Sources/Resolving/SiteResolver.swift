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
    let placed = PagePlacer(parsed: parsed, grouping: grouping, plan: plan, today: today)
      .place(&diagnostics)
    checkTags(parsed, placed, &diagnostics)
    let numbering = Numbering(placed.map(\.isPublished))
    let pages = PageIndex(
      numbering.order.enumerated().map { ListedPage(placed[$1], number: $0) },
      languages: parsed.languages, today: today)
    let lists = ListBuilder(parsed: parsed, index: pages, plan: plan).lists()
    checkPaths(parsed, placed, lists, &plan, &diagnostics)

    let dataResolver = DataResolver(parsed: parsed, today: today)
    let index = LinkIndex(
      parsed, grouping, placed, plan, withheld: dataResolver.withheldNumbers())
    let data = dataResolver.resolve(index, &diagnostics)
    let layout = layoutAnswers(parsed, index, data, &diagnostics)
    let linker = PageLinker(
      index: index, data: data, blocks: parsed.blocks, kinds: parsed.kinds,
      standing: standing(layout, data))
    let linked = await linker.link(placed, &diagnostics)
    let files = publishedFiles(parsed, linked, data, plan, &diagnostics)
    let answers = Answers(
      to: linked.filter(\.placed.isPublished).flatMap(\.pending) + layout.values.map { $0 }, pages,
      groupNamed: index.group)
    let builder = PageBuilder(
      linked: linked, grouping: grouping, numbering: numbering, answers: answers, lists: lists,
      related: RelatedPages(pages), languages: parsed.configuration.languages)
    let menus = MenuBuilder(site: parsed.configuration, plan: plan, index: index)
    let site = Site(
      configuration: parsed.configuration, languages: parsed.languages, kinds: parsed.kinds,
      blocks: parsed.blocks, layout: parsed.layout, data: data, tags: tagNames(parsed),
      pages: builder.pages(), lists: lists.pages, heads: lists.heads,
      menus: menus.menus(of: parsed.configuration.menu, &diagnostics),
      footers: menus.menus(of: parsed.configuration.footer, &diagnostics),
      layoutAnswers: layout.mapValues { answers.answers(to: $0, of: nil) }, files: files,
      templates: parsed.templates, today: today)
    let hidden = placed.filter { $0.state != .published }.map(\.parsed.facts.file)
    return ResolvedSite(site: site, diagnostics: diagnostics, unpublished: Set(hidden))
  }

  private func layoutAnswers(
    _ parsed: ParsedSite, _ index: LinkIndex, _ data: [String: SiteData],
    _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: [String: PendingAnswer]] {
    var layout: [LanguageCode: [String: PendingAnswer]] = [:]
    for language in parsed.configuration.languages {
      let resolver = QueryResolver(index: index, data: data, language: language)
      layout[language] = resolver.resolve(
        parsed.layout.queries, values: [:], at: nil, from: nil, &diagnostics)
    }
    return layout
  }

  /// The data files of which every page shows a record that may be relied on.
  private func standing(
    _ layout: [LanguageCode: [String: PendingAnswer]], _ data: [String: SiteData]
  ) -> Set<String> {
    let records = layout.values.flatMap(\.values).flatMap { answer -> [RecordReference] in
      if case .records(let records) = answer { records } else { [] }
    }
    return Set(
      records.filter { data[$0.data]?.records[$0.index].isCurrent == true }.map(\.data))
  }

  /// What each tag is called in each language; its id where no field says.
  private func tagNames(_ parsed: ParsedSite) -> [String: Localized<String>] {
    var names: [String: Localized<String>] = [:]
    for (record, schema) in parsed.tagRecords {
      guard let id = record.id else { continue }
      var wordings: [LanguageCode: String] = [:]
      for language in parsed.configuration.languages {
        let title = schema.field(.title).flatMap { record.values[language]?[$0.name]?.value.text }
        wordings[language] = title ?? id.value
      }
      names[id.value] = Localized(wordings)
    }
    return names
  }
}

/// A site and what was said of it.
package struct ResolvedSite: Sendable {
  package let site: Site
  package let diagnostics: [Diagnostic]
  /// The files of pages that nobody will see today.
  package let unpublished: Set<String>
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
  /// Published pages take their addresses first, so that a collision is the unpublished one's fault.
  private func checkPaths(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ lists: Lists, _ plan: inout PathPlan,
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
    if let tags = site.tags {
      for language in site.languages {
        let place = tags.path[language]?.place ?? Place(site.file)
        plan.take(plan.tags(language), for: place, &diagnostics)
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
    let published = pages.filter { $0.isPublished && $0.group != nil }
    for page in published { plan.take(page, &diagnostics) }
    checkPaths(of: lists, site, &plan, &diagnostics)
    for page in published { plan.takeAliases(of: page, &diagnostics) }
    let hidden = pages.filter { !$0.isPublished && $0.group != nil }
    for page in hidden { plan.take(page, &diagnostics) }
    for page in hidden { plan.takeAliases(of: page, &diagnostics) }
  }

  /// What Mayak makes by itself: parts of lists, and pages of tags.
  private func checkPaths(
    of lists: Lists, _ site: SiteConfiguration, _ plan: inout PathPlan,
    _ diagnostics: inout [Diagnostic]
  ) {
    for list in lists.pages {
      let place: Place
      switch list.role {
      case .home, .tags: continue
      case .section where list.part == 0: continue
      case .section(let folder): place = site.section(folder)?.folder.place ?? Place(site.file)
      case .tag: place = site.tags?.path[list.language]?.place ?? Place(site.file)
      }
      plan.take(list.path, for: place, &diagnostics)
    }
  }

  private func checkTags(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ diagnostics: inout [Diagnostic]
  ) {
    let known = parsed.tags
    for page in pages where parsed.knowsAllTags {
      for tag in page.parsed.facts.header.tags where !known.contains(tag.value) {
        diagnostics.append(.unknownTag(tag, among: known))
      }
    }
    guard parsed.configuration.tags != nil else { return }
    for tag in parsed.tagIDs where Slug(tag.value) == nil {
      let latin = parsed.languages.reduce(into: [:]) { $0.merge($1.latin) { first, _ in first } }
      let example = Slug(reading: tag.value, latin: latin)?.text ?? "tag"
      diagnostics.append(
        Diagnostic(.unsafeSlug, at: tag.place, ["word": tag.value, "example": example]))
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
    let shown =
      pages.filter(\.placed.isPublished).map(\.targets)
      + data.values.flatMap(\.targets.values)
    let check = FileCheck(
      trustsHTML: parsed.configuration.trustsHTML,
      shown: shown.reduce(into: []) { $0.formUnion($1.pictures.values.map(\.path)) })
    var files = parsed.assets.map { PublishedFile(source: $0, path: plan.asset($0)) }
    for asset in files { check.check(asset, isFixed: true, &diagnostics) }
    for file in parsed.files {
      let path = plan.file(file)
      if file.fixedPath != nil || wanted.contains(file.source.path) || ofRecords.contains(path) {
        let published = PublishedFile(source: file.source, path: path)
        check.check(published, isFixed: file.fixedPath != nil, &diagnostics)
        files.append(published)
      } else if !mentioned.contains(file.source.path) {
        diagnostics.append(Diagnostic(.unusedFile, at: Place(file.source.path)))
      }
    }
    return files
  }
}
