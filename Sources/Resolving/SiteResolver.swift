internal import Diagnostics
internal import Inspection
internal import Markdown
package import Reading
package import SiteModel

/// The third stage: pages find their translations, addresses and targets, and become one site.
package struct SiteResolver: Sendable {
  package let today: Day
  let audience: Audience

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
    await resolve(parsed, keys: keys, takingOver: nil)
  }

  /// - Parameter earlier: of the same ground.
  func resolve(
    _ parsed: ParsedSite, keys: PageKeys, takingOver earlier: Resolution?
  ) async -> ResolvedSite {
    var keys = keys
    let places = await places(of: parsed, &keys, takingOver: earlier)
    // In what order pages stand does not depend on where they lead.
    async let ordered = Resolution.Order(places.pages, parsed, today: today)
    let links = await links(from: places, parsed, takingOver: earlier)
    let files = publishedFiles(parsed, links.pages, links.data.value)
    var resolution = await Resolution(
      today: today, audience: audience, parsed: parsed, places: places, links: links, files: files,
      order: ordered,
      built: Resolution.Built(pages: [], said: PageComplaints([])), tags: tagNames(parsed))
    await build(&resolution)
    return site(of: resolution, keys)
  }

  private func places(
    of parsed: ParsedSite, _ keys: inout PageKeys, takingOver earlier: Resolution?
  ) async -> Resolution.Places {
    var common: [Diagnostic] = []
    if let expires = parsed.configuration.announcements.security?.expires, expires.value <= today {
      common.append(
        Diagnostic(.expiredContact, at: expires.place, ["day": expires.value.description]))
    }
    let grouping = PageGrouping(parsed, &common)
    let twins = PartedTwins(parsed, grouping)
    let placer = PagePlacer(
      parsed, grouping, twins, Addresses(parsed.configuration), today: today, for: audience)
    let given = parsed.pages.map { keys.key(of: $0.facts.file) }
    let placed = await placer.place(given, takingOver: earlier?.places)
    let known = parsed.knowsAllTags ? parsed.tags : nil
    let check = ParityCheck(parsed)
    let parity = await check.complaints(grouping, placed.map(\.value), takingOver: earlier?.places)
    let unknown = await parsed.pages.concurrentMap { $0.facts.unknownTags(among: known) }
    return Resolution.Places(
      grouping: grouping, twins: twins, placer: placer,
      numbers: Dictionary(uniqueKeysWithValues: given.enumerated().map { ($1, $0) }),
      pages: placed.map(\.value), common: common,
      indexes: TwinCheck(parsed).indexes(parsed, grouping),
      said: PageComplaints(placed.lazy.map(\.diagnostics)),
      tags: PageComplaints(unknown),
      commonTags: tagComplaints(parsed),
      parity: parity, dataParity: check.complaintsOfData())
  }

  private func links(
    from places: Resolution.Places, _ parsed: ParsedSite, takingOver earlier: Resolution?
  ) async -> Resolution.Links {
    let resolver = DataResolver(parsed: parsed, today: today)
    let names = LinkNames(
      parsed, places.grouping, places.twins, places.pages, Addresses(parsed.configuration),
      today: today)
    let index = LinkIndex(parsed, names, places.pages, numbers: resolver.numbers())
    let data = resolver.resolve(index)
    let layout = layoutAnswers(parsed, index, data.value)
    let linker = PageLinker(
      index: index, data: data.value, blocks: parsed.blocks, kinds: parsed.kinds,
      standing: standing(layout.value, data.value))
    let standing = StandingLinks(of: earlier, in: places, index)
    let linked = await places.pages.concurrentMap { page in
      standing.link(of: page).map { Diagnosed($0, []) } ?? linker.link(page)
    }
    return Resolution.Links(
      linker: linker, data: data, layout: layout, pages: linked.map(\.value),
      said: PageComplaints(linked.lazy.map(\.diagnostics)))
  }

  /// Answers every question and puts the published pages together.
  func build(_ resolution: inout Resolution) async {
    let (links, order) = (resolution.links, resolution.order)
    let published = links.pages.lazy.filter { $0.placed.isPublished }
    resolution.order.answers.answer(
      published.flatMap { $0.pending }, order.index, groupNamed: links.index.group)
    resolution.order.answers.answer(
      links.layout.value.values, order.index, groupNamed: links.index.group)
    let built = await builder(resolution).pages(Array(order.numbering.order.indices))
    resolution.built = Resolution.Built(
      pages: built.map(\.value), said: PageComplaints(built.lazy.map(\.diagnostics)))
  }

  func builder(_ resolution: Resolution) -> PageBuilder {
    PageBuilder(
      linked: resolution.links.pages, index: resolution.order.index,
      grouping: resolution.places.grouping, numbering: resolution.order.numbering,
      answers: resolution.order.answers, lists: resolution.order.lists,
      related: resolution.order.related, languages: resolution.parsed.configuration.languages)
  }

  /// The site that the stages come to.
  ///
  /// - Parameter kept: what the addresses come to, where that is known.
  func site(
    of resolution: Resolution, _ keys: PageKeys, keeping kept: Diagnosed<AddressRecord>? = nil
  ) -> ResolvedSite {
    let parsed = resolution.parsed
    let (links, placed) = (resolution.links, resolution.places.pages)
    var diagnostics = resolution.diagnostics
    let menus = MenuBuilder(
      site: parsed.configuration, addresses: Addresses(parsed.configuration), index: links.index)
    let answers = resolution.order.answers
    let site = Site(
      parsed, data: links.data.value, tags: resolution.tags, pages: Pages(resolution.built.pages),
      lists: resolution.order.lists,
      layout: SiteLayout(
        menus: menus.menus(of: parsed.configuration.menu, &diagnostics),
        footers: menus.menus(of: parsed.configuration.footer, &diagnostics),
        answers: links.layout.value.mapValues { answers.answers(to: $0, of: nil) }),
      unseen: placed.filter { !$0.isPublished }, files: resolution.files.value, today: today)
    let record = kept ?? AddressKeeper(parsed: parsed, placed: placed, today: today).record(site)
    let hidden = placed.lazy.filter { $0.state != .published }.map { $0.parsed.facts.file }
    return ResolvedSite(
      site: site, diagnostics: diagnostics + record.diagnostics, unpublished: Set(hidden),
      keys: keys, record: record, resolution: resolution)
  }

  func layoutAnswers(
    _ parsed: ParsedSite, _ index: LinkIndex, _ data: [String: SiteData]
  ) -> Diagnosed<[LanguageCode: [String: PendingAnswer]]> {
    var diagnostics: [Diagnostic] = []
    var layout: [LanguageCode: [String: PendingAnswer]] = [:]
    for language in parsed.configuration.languages {
      let resolver = QueryResolver(index: index, data: data, language: language)
      layout[language] = resolver.resolve(
        parsed.layout.queries, values: [:], at: nil, from: nil, &diagnostics)
    }
    return Diagnosed(layout, diagnostics)
  }

  /// The data files of which every page shows a record that may be relied on.
  func standing(
    _ layout: [LanguageCode: [String: PendingAnswer]], _ data: [String: SiteData]
  ) -> Set<String> {
    let records = layout.values.flatMap(\.values).flatMap { answer -> [RecordReference] in
      if case .records(let records) = answer { records } else { [] }
    }
    return Set(
      records.filter { data[$0.data]?.records[$0.index].isCurrent == true }.map(\.data))
  }

  /// What each tag is called in each language; its id where no field says.
  func tagNames(_ parsed: ParsedSite) -> [String: Localized<String>] {
    var names: [String: Localized<String>] = [:]
    for (record, schema) in parsed.tagRecords {
      guard let id = record.id else { continue }
      var wordings: [LanguageCode: String] = [:]
      var lenders: [LanguageCode: LanguageCode] = [:]
      for language in parsed.configuration.languages {
        let title = schema.field(.title).flatMap { record.values[language]?[$0.name] }
        wordings[language] = title?.value.text ?? id.value
        lenders[language] = title.flatMap { record.lent[language]?[$0.place] }
      }
      names[id.value] = Localized(wordings, lenders: lenders)
    }
    return names
  }
}

extension SiteResolver {
  /// What is wrong with the ids of tags.
  func tagComplaints(_ parsed: ParsedSite) -> [Diagnostic] {
    guard parsed.configuration.tags != nil else { return [] }
    return parsed.tagIDs.compactMap { tag in
      AddressFault.inSlug(
        tag.value, at: tag.place,
        example: Slug(reading: tag.value, by: parsed.languages.transliteration)?.text)
    }
  }

  func publishedFiles(
    _ parsed: ParsedSite, _ pages: [LinkedPage], _ data: [String: SiteData]
  ) -> Diagnosed<[PublishedFile]> {
    var diagnostics: [Diagnostic] = []
    let ofRecords = Set(data.values.flatMap(\.targets.values).flatMap(\.filePaths))
    let wanted = pages.usedFiles { $0.isPublished }
    let coming = pages.usedFiles { Audience.author.view(of: $0.ownState) == .published }
    let mentioned = pages.usedFiles { _ in true }
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
    var files = PublishedFile.assets(of: parsed)
    for asset in files { check.check(asset, isFixed: true, &diagnostics) }
    for file in parsed.files {
      let published = PublishedFile(file)
      if file.fixedPath != nil || wanted.contains(file.source.path)
        || ofRecords.contains(published.path)
      {
        check.check(published, isFixed: file.fixedPath != nil, &diagnostics)
        files.append(published)
      } else if coming.contains(file.source.path) {
        check.checkPosition(in: published, &diagnostics)
      } else if !mentioned.contains(file.source.path), !said.contains(file.source.path) {
        diagnostics.append(Diagnostic(.unusedFile, at: Place(file.source.path)))
      }
    }
    return Diagnosed(files, diagnostics)
  }
}

extension [LinkedPage] {
  fileprivate func usedFiles(of isMeant: (PlacedPage) -> Bool) -> Set<String> {
    reduce(into: []) { if isMeant($1.placed) { $0.formUnion($1.usedFiles) } }
  }
}

extension PageFacts {
  /// - Parameter known: nil where one may be missing.
  func unknownTags(among known: Set<String>?) -> [Diagnostic] {
    guard let known else { return [] }
    var diagnostics: [Diagnostic] = []
    for tag in header.tags where !known.contains(tag.value) {
      guard !diagnostics.isEnough else { break }
      diagnostics.append(.unknownTag(tag, among: known))
    }
    return diagnostics
  }
}
