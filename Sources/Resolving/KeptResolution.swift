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
    if earlier.resolution.audience == audience,
      let site = await resolve(parsed, from: earlier)
    {
      return site
    }
    return await resolve(parsed, keys: earlier.keys, takingOver: earlier.resolution)
  }

  /// Nil where more has changed than single pages in their places.
  private func resolve(_ parsed: ParsedSite, from earlier: ResolvedSite) async -> ResolvedSite? {
    var resolution = earlier.resolution
    let before = resolution.parsed
    let isConfiguredAlike = before.configuration === parsed.configuration
    guard isConfiguredAlike || parsed.configuration.callsListsAlike(before.configuration),
      before.pages.count == parsed.pages.count
    else { return nil }
    let changed = parsed.pages.indices.filter { parsed.pages[$0] !== before.pages[$0] }
    resolution.parsed = parsed
    guard let moved = place(changed, before, &resolution) else { return nil }
    let relinked = await link(moved.all, telling: moved.telling, &resolution)
    if relinked.touchesFiles {
      resolution.files = publishedFiles(
        parsed, resolution.links.pages, resolution.links.data.value)
    }
    if isConfiguredAlike, resolution.order.replace(moved.all, resolution.places.pages, parsed) {
      await rebuild(relinked.pages, &resolution)
    } else {
      resolution.order = Resolution.Order(resolution.places.pages, parsed, today: today)
      await build(&resolution)
    }
    // Addresses are where they were; what is said of those that vanished may quote a header.
    let isRecordKept =
      isConfiguredAlike && !relinked.touchesFiles && earlier.record.diagnostics.isEmpty
    return site(of: resolution, earlier.keys, keeping: isRecordKept ? earlier.record : nil)
  }
}

extension SiteConfiguration {
  /// Whether links to home pages and to lists of sections tell the same with both.
  fileprivate func callsListsAlike(_ other: SiteConfiguration) -> Bool {
    languages.allSatisfy { language in
      title[language] == other.title[language]
        && sections.elementsEqual(other.sections) { $0.title[language] == $1.title[language] }
    }
  }
}

// MARK: Places

extension SiteResolver {
  /// Pages that were placed again.
  private struct Moved {
    /// By their numbers, in order.
    let all: [Int]
    /// Those of which links tell something else.
    let telling: [Int]
  }

  /// Places pages again whose files changed, and those that inherit from them; nil where one of them
  /// does not stand where it stood, or something was said of places that may be said otherwise now.
  private func place(
    _ changed: [Int], _ before: ParsedSite, _ resolution: inout Resolution
  ) -> Moved? {
    let pages = resolution.parsed.pages
    let otherHeaders = changed.filter { pages[$0].facts.header != before.pages[$0].facts.header }
    guard
      changed.allSatisfy({ pages[$0].facts.isPlaced(as: before.pages[$0].facts) }),
      !resolution.places.mentions(Set(otherHeaders.map { pages[$0].facts.file }))
    else { return nil }
    var again = Set(changed)
    for page in otherHeaders {
      guard let group = resolution.places.grouping.groupOfPage[page] else { return nil }
      again.formUnion(resolution.places.grouping.groups[group].members.values)
    }
    let known = resolution.parsed.knowsAllTags ? resolution.parsed.tags : nil
    resolution.places.placer.parsed = resolution.parsed
    var telling: [Int] = []
    for page in again.sorted() {
      let old = resolution.places.pages[page]
      let new = resolution.places.placer.place(page, old.key)
      guard new.value.stands(as: old) else { return nil }
      if !new.value.tellsTheSame(as: old) { telling.append(page) }
      resolution.places.pages[page] = new.value
      resolution.places.said[page] = new.diagnostics
      resolution.places.tags[page] = pages[page].facts.unknownTags(among: known)
    }
    return Moved(all: again.sorted(), telling: telling)
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
  /// Whether it stands where another one, of the same file, stood, and is seen as that was.
  fileprivate func stands(as other: PlacedPage) -> Bool {
    path == other.path && state == other.state && ownState == other.ownState
      && isPublished == other.isPublished && header.tags == other.header.tags
      && aliases.map(\.value) == other.aliases.map(\.value)
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

  /// Links pages again, and those with a link to one that tells something else, or with a faulty one.
  private func link(
    _ moved: [Int], telling: [Int], _ resolution: inout Resolution
  ) async -> Relinked {
    var again = Set(moved)
    if !telling.isEmpty {
      let pages = resolution.places.pages
      let new = LinkIndex(resolution.links.index, replacing: telling.map { pages[$0] })
      resolution.links.linker.index = new
      let data = DataResolver(parsed: resolution.parsed, today: today).resolve(new)
      resolution.links.data = data
      resolution.links.linker.data = data.value
      let paths = telling.map { pages[$0].path }
      for (number, page) in resolution.links.pages.enumerated()
      where page.leads(to: { paths.contains($0) }) || !resolution.links.said[number].isEmpty {
        again.insert(number)
      }
    }
    let numbers = again.sorted()
    let placed = numbers.map { resolution.places.pages[$0] }
    var touchesFiles = false
    for (number, new) in zip(numbers, await resolution.links.linker.link(placed)) {
      if !new.value.usesTheSameFiles(as: resolution.links.pages[number]) { touchesFiles = true }
      resolution.links.pages[number] = new.value
      resolution.links.said[number] = new.diagnostics
    }
    return Relinked(pages: numbers, touchesFiles: touchesFiles)
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
    _ numbers: [Int], _ placed: [PlacedPage], _ parsed: ParsedSite
  ) -> Bool {
    for place in numbers {
      guard let number = self.numbers[place] else { continue }
      let page = placed[place]
      let language = parsed.languages.first { $0.code == page.parsed.facts.name.language }
      let collation = language?.collation ?? Collation(alphabet: [])
      guard index.replace(ListedPage(page, number: number, collation)) else { return false }
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
      pending.flatMap { $0.pending }, resolution.order.index,
      groupNamed: resolution.links.index.group)
    let built = await builder(resolution).pages(published)
    for (number, page) in zip(published, built) {
      resolution.built.pages[number] = page.value
      resolution.built.said[number] = page.diagnostics
    }
  }
}
