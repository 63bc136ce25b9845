internal import Diagnostics
internal import Reading
internal import SiteModel

/// Home pages, lists in their parts, and what stands beside each page in them.
struct Lists: Sendable {
  private(set) var pages: [ListPage] = []
  /// The first part of each list, in each language.
  private(set) var heads: [ListPage.Role: [ListPage]] = [:]
  /// By the number of the page: the pages before and after it in the list of its section.
  private(set) var neighbours: [Neighbours]

  struct Neighbours: Sendable {
    var previous: PageKey?
    var next: PageKey?
  }

  init(pageCount: Int) {
    neighbours = Array(repeating: Neighbours(), count: pageCount)
  }

  mutating func add(_ parts: [ListPage]) {
    guard let head = parts.first else { return }
    heads[head.role, default: []].append(head)
    pages += parts
  }

  /// - Parameter pages: in the order of a list.
  mutating func link(_ pages: [ListedPage]) {
    for (one, other) in zip(pages, pages.dropFirst()) {
      neighbours[one.number].next = other.key
      neighbours[other.number].previous = one.key
    }
  }
}

/// Makes home pages, section lists and tag pages from the published pages.
struct ListBuilder {
  let parsed: ParsedSite
  let index: PageIndex
  let addresses: Addresses

  /// So many pages of a list are shown beside other lists.
  private static let shownElsewhere = 5

  /// Home pages first, then sections, then tags, each in the order of the languages.
  func lists() -> Lists {
    var lists = Lists(pageCount: index.pages.count)
    var texts: [PageName.Role: [LanguageCode: PageKey]] = [:]
    for page in index.pages {
      switch page.name.role {
      case .home, .sectionIndex:
        texts[page.name.role, default: [:]][page.name.language] = page.key
      case .page: break
      }
    }
    let site = parsed.configuration
    let filled = FilledLists(
      site, published: index.pages.lazy.map { ($0.name, !$0.tags.isEmpty) })
    for language in site.languages {
      lists.add(
        parts(
          .home, language, addresses.home(language),
          text: texts[.home]?[language], [], size: nil))
    }
    for section in site.sections {
      let folder = section.folder.value
      for language in site.languages where filled.holds(folder, language) {
        let entries = index.sorted(
          index.pages(inSection: folder, language), by: section.order)
        lists.link(entries.map { index.pages[$0] })
        lists.add(
          parts(
            .section(folder), language, addresses.section(folder, language),
            text: texts[.sectionIndex(folder)]?[language], entries, size: section.perPage,
            isNewestFirst: section.order.isNewestFirst))
      }
    }
    if let tags = site.tags { addTags(tags, filled, to: &lists) }
    return lists
  }

  /// A tag has a page in each language in which a page carries it.
  private func addTags(_ tags: TagPages, _ filled: FilledLists, to lists: inout Lists) {
    let site = parsed.configuration
    for language in site.languages where filled.holds(nil, language) {
      lists.add(
        parts(.tags, language, addresses.tags(language), text: nil, [], size: nil))
    }
    for tag in parsed.tagIDs where Slug(tag.value) != nil {
      for language in site.languages {
        let found = index.pages(withTag: tag.value, language)
        guard !found.isEmpty else { continue }
        lists.add(
          parts(
            .tag(tag.value), language, addresses.tag(tag.value, language),
            text: nil, found,
            size: tags.perPage, isNewestFirst: true))
      }
    }
  }

  /// A list in parts, the first of which stands at the list's own address.
  ///
  /// Where the newest come first, the parts behind are counted from the oldest: `/1/` holds the same
  /// pages for ever, a new article changes the first part alone, and no part has less than `size`
  /// entries. Every other order is counted from its beginning, and its last part has the rest.
  private func parts(
    _ role: ListPage.Role, _ language: LanguageCode, _ head: SitePath,
    text: PageKey?, _ entries: [Int], size: Int?, isNewestFirst: Bool = false
  ) -> [ListPage] {
    let count = entries.count
    let size = max(1, size ?? max(1, count))
    let later = isNewestFirst ? max(0, count / size - 1) : max(0, (count - 1) / size)
    let opening = isNewestFirst ? count - later * size : min(count, size)
    let numbers =
      [0] + (isNewestFirst ? Array((0..<later).map { later - $0 }) : Array(2..<2 + later))
    let first = entries.prefix(Self.shownElsewhere).map { index.pages[$0].key }
    let path = { (number: Int) in number == 0 ? head : addresses.part(number, of: head) }
    return numbers.indices.map { position in
      let start = position == 0 ? 0 : opening + (position - 1) * size
      let end = position == 0 ? opening : min(count, start + size)
      return ListPage(
        role: role, language: language, part: numbers[position], path: path(numbers[position]),
        page: position == 0 ? text : nil,
        entries: entries[start..<end].map { index.pages[$0].key },
        first: first,
        preceding: position == 0 ? nil : path(numbers[position - 1]),
        following: position + 1 < numbers.count ? path(numbers[position + 1]) : nil,
        total: count)
    }
  }
}

extension PageOrder {
  /// Whether a new page comes to stand before the others.
  fileprivate var isNewestFirst: Bool { self == .newest || self == .latest }
}
