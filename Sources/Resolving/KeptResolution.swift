internal import Diagnostics
internal import Markdown
package import Reading
internal import SiteModel

/// Resolving again where the texts of some pages are others and all else stands.
///
/// What a stage is made from is compared, not what an author did: as long as that is equal, so is what
/// comes of it. A test holds every page and complaint against resolving everything.
extension SiteResolver {
  /// The site, for which what was resolved before is taken over as far as nothing has touched it.
  package func resolve(_ parsed: ParsedSite, keeping earlier: ResolvedSite?) async -> ResolvedSite {
    guard let earlier, earlier.resolution.today == today,
      earlier.resolution.parsed.ground === parsed.ground
    else { return await resolve(parsed, keys: earlier?.keys ?? PageKeys()) }
    if let site = await resolve(parsed, from: earlier) { return site }
    return await resolve(parsed, keys: earlier.keys, takingOver: earlier.resolution)
  }

  /// Nil where pages came, went, or stand elsewhere.
  private func resolve(_ parsed: ParsedSite, from earlier: ResolvedSite) async -> ResolvedSite? {
    var resolution = earlier.resolution
    let before = resolution.parsed
    guard before.pages.count == parsed.pages.count else { return nil }
    resolution.parsed = parsed
    resolution.audience = audience
    guard let moved = place(before, &resolution) else { return nil }
    let isOrderedAlike = parsed.configuration.putsInOrder(as: before.configuration)
    let relinked = await link(moved, before, &resolution)
    let touchesFiles = relinked.touchesFiles || !moved.seen.isEmpty
    if touchesFiles {
      resolution.files = publishedFiles(
        parsed, resolution.links.pages, resolution.links.data.value)
    }
    if isOrderedAlike, moved.seen.isEmpty,
      resolution.order.replace(moved.all, resolution.places.pages)
    {
      await rebuild(relinked.pages, &resolution)
    } else {
      resolution.order = Resolution.Order(
        resolution.places.pages, parsed, today: today, keeping: resolution.order)
      await build(&resolution)
    }
    // Addresses are where they were; what is said of those that vanished may quote a header.
    let isRecordKept =
      isOrderedAlike && !touchesFiles && earlier.record.diagnostics.isEmpty
    return site(of: resolution, earlier.keys, keeping: isRecordKept ? earlier.record : nil)
  }
}

extension SiteConfiguration {
  /// Whether lists are as long and in the same order with another one of the same places.
  fileprivate func putsInOrder(as other: SiteConfiguration) -> Bool {
    sections.elementsEqual(other.sections) { $0.order == $1.order && $0.perPage == $1.perPage }
      && tags?.perPage == other.tags?.perPage
  }
}

// MARK: Places

extension SiteResolver {
  /// Pages that were placed again.
  fileprivate struct Moved {
    /// By their numbers, in order.
    var all: [Int] = []
    /// Those of which links tell something else.
    var telling: [Int] = []
    /// Those that are seen now and were not, or the other way round, or have other tags.
    var seen: [Int] = []
  }

  /// Places pages again whose files changed, those that inherit from them, and those that this audience
  /// sees otherwise; nil where one of them does not stand where it stood, or something was said of places
  /// that may be said otherwise now.
  private func place(_ before: ParsedSite, _ resolution: inout Resolution) -> Moved? {
    let pages = resolution.parsed.pages
    let changed = pages.indices.filter { pages[$0] !== before.pages[$0] }
    let otherHeaders = changed.filter { pages[$0].facts.header != before.pages[$0].facts.header }
    guard
      changed.allSatisfy({ pages[$0].facts.isPlaced(as: before.pages[$0].facts) }),
      !resolution.parsed.configuration.sections.contains(where: { !$0.pagePath.codes.isEmpty })
        || changed.allSatisfy({
          pages[$0].facts.header.date?.value == before.pages[$0].facts.header.date?.value
        }),
      !resolution.places.mentions(Set(otherHeaders.map { pages[$0].facts.file }))
    else { return nil }
    var again = Set(changed)
    for page in otherHeaders {
      guard let group = resolution.places.grouping.groupOfPage[page] else { return nil }
      again.formUnion(resolution.places.grouping.groups[group].members.values)
    }
    if resolution.places.placer.audience != audience {
      again.formUnion(
        resolution.places.pages.indices.filter { number in
          let page = resolution.places.pages[number]
          return audience.view(of: page.ownState) != page.state
        })
    }
    resolution.places.placer.parsed = resolution.parsed
    resolution.places.placer.audience = audience
    let moved = resolution.place(again.sorted())
    // Which lists a language has that is written page by page, its pages decide.
    let staysInLists =
      moved?.seen.isEmpty == true || resolution.parsed.configuration.fallback.isEmpty
    return staysInLists ? moved : nil
  }
}

extension Resolution {
  fileprivate mutating func place(_ numbers: [Int]) -> SiteResolver.Moved? {
    let known = parsed.knowsAllTags ? parsed.tags : nil
    var moved = SiteResolver.Moved(all: numbers)
    for number in numbers {
      let old = places.pages[number]
      let new = places.placer.place(number, old.key)
      guard new.value.stands(as: old) else { return nil }
      if !new.value.tellsTheSame(as: old) { moved.telling.append(number) }
      if !new.value.isSeen(as: old) { moved.seen.append(number) }
      places.pages[number] = new.value
      places.said[number] = new.diagnostics
      places.tags[number] = parsed.pages[number].facts.unknownTags(among: known)
    }
    if !moved.seen.isEmpty { places.ground = Places.Ground() }
    let check = ParityCheck(parsed)
    for group in Set(numbers.compactMap { places.grouping.groupOfPage[$0] }) {
      places.parity[group] = check.complaints(about: places.grouping.groups[group], places.pages)
    }
    return moved
  }
}

extension PageFacts {
  /// Whether its header puts it in the same place as another one, of the same file, in its stead.
  fileprivate func isPlaced(as other: PageFacts) -> Bool {
    let (one, two) = (header, other.header)
    let areRead = [one, two].map { if case .written = $0.keys { true } else { false } }
    return file == other.file && kind == other.kind && areRead[0] == areRead[1]
      && one.writes("slug") == two.writes("slug") && one.slug?.value == two.slug?.value
      && one.translates?.value == two.translates?.value
      && one.original?.value == two.original?.value
      && one.kind?.value == two.kind?.value
      && one.aliases.map(\.value) == two.aliases.map(\.value)
  }
}

extension PlacedPage {
  /// Whether it stands where another one, of the same file, stood. The text of a home page or a list
  /// stands there only as long as it is seen.
  fileprivate func stands(as other: PlacedPage) -> Bool {
    guard path == other.path, aliases.map(\.value) == other.aliases.map(\.value) else {
      return false
    }
    if case .page = parsed.facts.name.role { return true }
    return isSeen(as: other)
  }

  fileprivate func isSeen(as other: PlacedPage) -> Bool {
    state == other.state && isPublished == other.isPublished && header.tags == other.header.tags
  }
}

extension Resolution.Places {
  /// Whether a complaint of the places, or a note of one, lies in a file.
  fileprivate func mentions(_ files: Set<String>) -> Bool {
    guard !files.isEmpty else { return false }
    let said = common + indexes + placer.folderComplaints
    let places = said.flatMap { [$0.place] + $0.notes.compactMap(\.place) }
    return places.contains { files.contains($0.file) && !$0.range.isEmpty }
  }
}

// MARK: Links

extension SiteResolver {
  private struct Relinked {
    /// By their numbers, in order.
    let pages: [Int]
    /// Whether other files may have to be published.
    let touchesFiles: Bool
  }

  /// Links pages again, those with a link to one that tells something else, those that ask data which are
  /// others, and faulty ones.
  private func link(
    _ moved: Moved, _ before: ParsedSite, _ resolution: inout Resolution
  ) async -> Relinked {
    let earlier = resolution.links.index
    let index = LinkIndex(
      resolution.parsed, earlier.names, resolution.places.pages,
      numbers: DataResolver(parsed: resolution.parsed, today: today).numbers(),
      tagLists: moved.seen.isEmpty ? earlier.tagLists : nil)
    let touched = resolution.places.paths(of: moved.telling, in: moved.seen)
      .union(index.listsThatDiffer(in: earlier))
    let isDataAlike = before.hasSameData(as: resolution.parsed)
    resolution.links.linker.index = index
    if !isDataAlike {
      resolution.places.dataParity = ParityCheck(resolution.parsed).complaintsOfData()
    }
    var again = Set(moved.all)
    if !touched.isEmpty || !isDataAlike {
      refer(&resolution, to: index)
      // Few are compared faster than they are hashed.
      let isTouched = touched.count < 16 ? Array(touched).contains : touched.contains
      for (number, page) in resolution.links.pages.enumerated()
      where !resolution.links.said[number].isEmpty || !isDataAlike && page.asksData
        || page.leads(to: isTouched)
      {
        again.insert(number)
      }
    }
    let numbers = again.sorted()
    let placed = numbers.map { resolution.places.pages[$0] }
    var touchesFiles = !isDataAlike
    for (number, new) in zip(numbers, await resolution.links.linker.link(placed)) {
      if !new.value.usesTheSameFiles(as: resolution.links.pages[number]) { touchesFiles = true }
      resolution.links.pages[number] = new.value
      resolution.links.said[number] = new.diagnostics
    }
    return Relinked(pages: numbers, touchesFiles: touchesFiles)
  }

  /// Takes in what data and the layout come to by an index.
  private func refer(_ resolution: inout Resolution, to index: LinkIndex) {
    let parsed = resolution.parsed
    let data = DataResolver(parsed: parsed, today: today).resolve(index)
    resolution.links.data = data
    resolution.links.layout = layoutAnswers(parsed, index, data.value)
    resolution.links.linker.data = data.value
    resolution.links.linker.standing = standing(resolution.links.layout.value, data.value)
    resolution.tags = tagNames(parsed)
    resolution.places.commonTags = tagComplaints(parsed)
  }
}

extension Resolution.Places {
  /// Where pages stand, and where some stand in all their languages.
  fileprivate func paths(of numbers: [Int], in groups: [Int]) -> Set<SitePath> {
    Set(numbers.map { pages[$0].path })
      .union(groups.flatMap { members(of: pages[$0]).map(\.path) + [pages[$0].path] })
  }
}

extension LinkedPage {
  fileprivate func usesTheSameFiles(as other: LinkedPage) -> Bool {
    usedFiles == other.usedFiles && text.pictures == other.text.pictures
      && targets.pictures == other.targets.pictures
  }
}

// MARK: Order

extension Resolution.Order {
  /// Puts pages in the stead of those of their numbers; false where the order of a list may change.
  fileprivate mutating func replace(
    _ numbers: [Int], _ placed: [PlacedPage]
  ) -> Bool {
    for place in numbers {
      guard let number = self.numbers[place] else { continue }
      guard index.replace(ListedPage(placed[place], number: number)) else { return false }
    }
    return true
  }
}

extension SiteResolver {
  /// Puts some pages together anew, by their numbers among all.
  private func rebuild(_ pages: [Int], _ resolution: inout Resolution) async {
    let published = pages.compactMap { resolution.order.numbers[$0] }
    let pending = pages.map { resolution.links.pages[$0] }.filter { $0.placed.isPublished }
    resolution.order.answers.answer(
      pending.flatMap { $0.pending } + resolution.links.layout.value.values,
      resolution.order.index, groupNamed: resolution.links.index.group)
    let built = await builder(resolution).pages(published)
    for (number, page) in zip(published, built) {
      resolution.built.pages[number] = page.value
      resolution.built.said[number] = page.diagnostics
    }
  }
}
