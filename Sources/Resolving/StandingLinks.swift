internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Which pages lead where they led before, though others came, went or moved.
///
/// What a page leads to tells by itself on which others it depends: on those at the addresses that its
/// links came to, in all their languages. A link that came to nothing, for which anything could have
/// been proposed, was complained of, and such a page is linked again in any case.
struct StandingLinks: Sendable {
  private let earlier: Resolution?
  /// Where something else stands than before, or what stands there tells something else.
  private let touched: Set<SitePath>
  private let isDataAlike: Bool

  /// - Parameter earlier: of the same ground.
  init(of earlier: Resolution?, in places: Resolution.Places, _ index: LinkIndex) {
    isDataAlike = earlier?.parsed.hasSameData(as: places.placer.parsed) == true
    // A page that comes may bring a list, to which others led in another language.
    guard let earlier, index.names.fallback.isEmpty,
      earlier.links.index.hasSameLanguages(as: index)
    else {
      (self.earlier, touched) = (nil, [])
      return
    }
    self.earlier = earlier
    var touched = index.listsThatDiffer(in: earlier.links.index)
    for (one, other) in [(earlier.places, places), (places, earlier.places)] {
      let nearFiles = other.nearFiles
      for page in one.pages where !other.holds(page, of: one) {
        touched.insert(page.path)
        touched.formUnion(one.members(of: page).map(\.path))
      }
      for (page, file) in one.nearFiles where nearFiles[page] != file {
        touched.formUnion(
          one.numbers[page].map { one.members(of: one.pages[$0]).map(\.path) } ?? [])
      }
    }
    self.touched = touched
  }

  /// The page linked as it was; nil where it must be linked again.
  func link(of page: PlacedPage) -> LinkedPage? {
    guard let earlier, let number = earlier.places.numbers[page.key] else { return nil }
    let linked = earlier.links.pages[number]
    guard linked.placed.header === page.header, earlier.links.said[number].isEmpty,
      isDataAlike || !linked.asksData,
      touched.isEmpty || !linked.leads(to: { touched.contains($0) })
    else { return nil }
    if linked.placed === page { return linked }
    // What asks for pages about itself names its group by its number.
    return linked.asksAboutPage ? nil : LinkedPage(linked, placed: page)
  }
}

extension Resolution.Places {
  /// Whether a page of other places stands here, too, in the same company, and tells the same.
  fileprivate func holds(_ page: PlacedPage, of others: Resolution.Places) -> Bool {
    guard let number = numbers[page.key] else { return false }
    let own = pages[number]
    guard own !== page else { return true }
    return own.path == page.path && own.state == page.state && own.isPublished == page.isPublished
      && own.tellsTheSame(as: page) && own.aliases.map(\.value) == page.aliases.map(\.value)
      && members(of: own).map(\.key) == others.members(of: page).map(\.key)
  }

  /// A page in all its languages, that from which the others inherit first; none for a second file in
  /// one language.
  func members(of page: PlacedPage) -> [PlacedPage] {
    guard let group = page.group.map({ grouping.groups[$0] }) else { return [] }
    let others = group.members.values.filter { $0 != group.original }.sorted()
    return ([group.original] + others).map { pages[$0] }
  }

  /// What probably was renamed from a language of a page, by the page from which it is inherited.
  fileprivate var nearFiles: [PageKey: String] {
    Dictionary(
      uniqueKeysWithValues: twins.nearFiles.map { group, file in
        (pages[grouping.groups[group].original].key, file)
      })
  }
}

extension LinkTarget {
  fileprivate func leads(to isWanted: (SitePath) -> Bool) -> Bool {
    if case .page(let path, _, _, _) = self { isWanted(path) } else { false }
  }
}

extension LinkedPage {
  /// Whether a link of its text or of a value leads to a path that is asked for, or may.
  func leads(to isWanted: (SitePath) -> Bool) -> Bool {
    asksAddresses || text.links.contains { $0?.leads(to: isWanted) == true }
      || targets.links.values.contains { $0.leads(to: isWanted) }
  }

  fileprivate var asksAboutPage: Bool {
    pending.contains { answers in
      answers.values.contains { answer in
        if case .pages(let question, _) = answer { question.about != nil } else { false }
      }
    }
  }
}

extension PlacedPage {
  /// Whether links to this page come to the same as to another one in its stead, of the same file,
  /// address and state.
  func tellsTheSame(as other: PlacedPage) -> Bool {
    let (headings, others) = (parsed.facts.headings, other.parsed.facts.headings)
    return header.title == other.header.title
      && values["expires_on"]?.value.day == other.values["expires_on"]?.value.day
      && headings.elementsEqual(others) { $0.id == $1.id && $0.text == $1.text }
  }
}

extension LinkIndex {
  /// Where the home pages and lists stand that another index calls otherwise, or has not.
  func listsThatDiffer(in other: LinkIndex) -> Set<SitePath> {
    let titles = ([""] + names.sections).flatMap { key in
      (group(called: key)?.members ?? []).filter { list in
        other.group(called: key)?.member(list.language)?.title != list.title
      }.map(\.path)
    }
    return tagPaths.symmetricDifference(other.tagPaths).union(titles)
  }

  /// Where lists of tags stand.
  private var tagPaths: Set<SitePath> {
    Set(
      tagLists.values.lazy.compactMap { occupant in
        if case .list(let path, _) = occupant { path } else { nil }
      })
  }

  /// Whether pages are missed in the same languages.
  func hasSameLanguages(as other: LinkIndex) -> Bool {
    names.twinCheck == other.names.twinCheck
  }
}

extension ParsedSite {
  func hasSameData(as other: ParsedSite) -> Bool {
    data.allSatisfy { name, file in
      other.data[name].map { $0.records.elementsEqual(file.records, by: ===) } == true
    }
  }
}
