package import Diagnostics
internal import Inspection
internal import Markdown
package import Reading
package import SiteModel

/// The third stage: pages find their translations, addresses and targets, and become one site.
package struct SiteResolver: Sendable {
  package let today: Day
  private let audience: Audience

  /// - Parameters:
  ///   - today: the day in the time zone of the site; it decides what is published and which checks
  ///     still hold.
  ///   - audience: for whom; only what is for readers may be written.
  package init(today: Day, for audience: Audience = .readers) {
    self.today = today
    self.audience = audience
  }

  /// - Parameter keys: those given to pages before, for a site that is resolved again.
  package func resolve(
    _ parsed: ParsedSite, keys: PageKeys = PageKeys()
  ) async -> ResolvedSite {
    var diagnostics: [Diagnostic] = []
    var keys = keys
    let grouping = PageGrouping(parsed, &diagnostics)
    let addresses = Addresses(parsed.configuration)
    let twins = PartedTwins(parsed, grouping)
    let placed = await PagePlacer(parsed, grouping, twins, addresses, today: today, for: audience)
      .place(parsed.pages.map { keys.key(of: $0.facts.file) }, &diagnostics)
    diagnostics += twins.complaints(besides: diagnostics)
    diagnostics += TwinCheck(parsed).indexes(parsed, grouping)
    checkTags(parsed, placed, &diagnostics)
    let data = DataResolver(parsed: parsed, today: today)
    let index = LinkIndex(
      parsed, grouping, twins, placed, addresses, numbers: data.numbers(), today: today)
    let site = await resolve(
      parsed, grouping, placed, index, data.resolve(index, &diagnostics), &diagnostics)
    let record = AddressKeeper(parsed: parsed, placed: placed, today: today)
      .record(site, &diagnostics)
    let hidden = placed.filter { $0.state != .published }.map { $0.parsed.facts.file }
    return ResolvedSite(
      site: site, diagnostics: diagnostics, unpublished: Set(hidden), keys: keys,
      addresses: record, placed: placed)
  }

  private func resolve(
    _ parsed: ParsedSite, _ grouping: PageGrouping, _ placed: [PlacedPage], _ index: LinkIndex,
    _ data: [String: SiteData], _ diagnostics: inout [Diagnostic]
  ) async -> Site {
    let addresses = Addresses(parsed.configuration)
    let layout = layoutAnswers(parsed, index, data, &diagnostics)
    let linker = PageLinker(
      index: index, data: data, blocks: parsed.blocks, kinds: parsed.kinds,
      standing: standing(layout, data))
    let linked = await linker.link(placed, &diagnostics)
    let files = publishedFiles(parsed, linked, data, &diagnostics)

    let numbering = Numbering(placed.map(\.isPublished))
    let pages = PageIndex(
      numbering.order.enumerated().map { ListedPage(placed[$1], number: $0) },
      languages: parsed.languages, today: today)
    let lists = ListBuilder(parsed: parsed, index: pages, addresses: addresses).lists()
    let answers = Answers(
      to: linked.lazy.filter { $0.placed.isPublished }.flatMap { $0.pending }
        + layout.values.map { $0 }, pages,
      groupNamed: index.group)
    let builder = PageBuilder(
      linked: linked, index: pages, grouping: grouping, numbering: numbering, answers: answers,
      lists: lists, related: RelatedPages(pages), languages: parsed.configuration.languages)
    let built = await builder.pages(&diagnostics)
    let menus = MenuBuilder(site: parsed.configuration, addresses: addresses, index: index)
    return Site(
      parsed, data: data, tags: tagNames(parsed), pages: Pages(built),
      lists: lists,
      layout: SiteLayout(
        menus: menus.menus(of: parsed.configuration.menu, &diagnostics),
        footers: menus.menus(of: parsed.configuration.footer, &diagnostics),
        answers: layout.mapValues { answers.answers(to: $0, of: nil) }),
      hidden: placed.compactMap(HiddenPage.init), files: files, today: today)
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
  /// For the next time.
  package let keys: PageKeys
  /// The addresses that pages had until now and have today.
  package let addresses: AddressRecord
  private let placed: [PlacedPage]

  init(
    site: Site, diagnostics: [Diagnostic], unpublished: Set<String>, keys: PageKeys,
    addresses: AddressRecord, placed: [PlacedPage]
  ) {
    self.site = site
    self.diagnostics = diagnostics
    self.unpublished = unpublished
    self.keys = keys
    self.addresses = addresses
    self.placed = placed
  }
}

extension ResolvedSite {
  /// Every page of the sources, in the order of their files; made when it is asked for.
  package var known: [KnownPage] { placed.map { KnownPage($0) } }

  /// The page of a key, seen or not.
  package func known(by key: PageKey) -> KnownPage? {
    placed.first { $0.key == key }.map { KnownPage($0) }
  }

  /// A page in all its languages, itself among them.
  package func twins(of page: KnownPage) -> [KnownPage] {
    guard let group = page.group else { return [page] }
    return placed.filter { $0.group == group }.map { KnownPage($0) }
  }

  /// Whether an author is shown more than readers are.
  package var holdsUnseen: Bool {
    placed.contains { Audience.author.view(of: $0.ownState) != $0.ownState }
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

extension HiddenPage {
  /// Nil for a page that is seen, and for a second file of one page in one language.
  fileprivate init?(_ page: PlacedPage) {
    guard !page.isPublished, page.group != nil else { return nil }
    place = page.place
    aliases = page.aliases
    if case .page = page.parsed.facts.name.role { path = page.path } else { path = nil }
  }
}

extension SiteResolver {
  private func checkTags(
    _ parsed: ParsedSite, _ pages: [PlacedPage], _ diagnostics: inout [Diagnostic]
  ) {
    let known = parsed.tags
    for page in pages where parsed.knowsAllTags {
      let before = diagnostics.count
      for tag in page.parsed.facts.header.tags where !known.contains(tag.value) {
        guard !diagnostics.isEnough(since: before) else { break }
        diagnostics.append(.unknownTag(tag, among: known))
      }
    }
    guard parsed.configuration.tags != nil else { return }
    diagnostics += parsed.tagIDs.compactMap { tag in
      AddressFault.inSlug(
        tag.value, at: tag.place,
        example: Slug(reading: tag.value, by: parsed.languages.transliteration)?.text)
    }
  }

  private func publishedFiles(
    _ parsed: ParsedSite, _ pages: [LinkedPage], _ data: [String: SiteData],
    _ diagnostics: inout [Diagnostic]
  ) -> [PublishedFile] {
    let ofRecords = Set(data.values.flatMap(\.targets.values).flatMap(\.filePaths))
    let wanted = pages.lazy.filter { $0.placed.isPublished }.reduce(into: Set<String>()) {
      $0.formUnion($1.usedFiles)
    }
    let mentioned = pages.reduce(into: Set<String>()) { $0.formUnion($1.usedFiles) }
    var shown: Set<SitePath> = []
    for page in pages where page.placed.isPublished {
      shown.formUnion(page.text.pictures.compactMap { $0?.path })
      shown.formUnion(page.targets.pictures.values.map(\.path))
    }
    for targets in data.values.flatMap(\.targets.values) {
      shown.formUnion(targets.pictures.values.map(\.path))
    }
    let misnamed = NameCheck(parsed).complaints(besides: mentioned)
    diagnostics += misnamed
    let said = Set(misnamed.map(\.place.file))
    let check = FileCheck(
      trustsHTML: parsed.configuration.trustsHTML, home: Home(parsed.configuration.baseURL),
      shown: shown)
    var files = parsed.assets.map { PublishedFile(asset: $0) }
    for asset in files { check.check(asset, isFixed: true, &diagnostics) }
    for file in parsed.files {
      let published = PublishedFile(file)
      if file.fixedPath != nil || wanted.contains(file.source.path)
        || ofRecords.contains(published.path)
      {
        check.check(published, isFixed: file.fixedPath != nil, &diagnostics)
        files.append(published)
      } else if !mentioned.contains(file.source.path), !said.contains(file.source.path) {
        diagnostics.append(Diagnostic(.unusedFile, at: Place(file.source.path)))
      }
    }
    return files
  }
}
