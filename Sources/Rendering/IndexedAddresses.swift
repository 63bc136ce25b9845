internal import Reading
internal import Resolving
internal import SiteModel

/// A page of output that search engines are told of.
struct IndexedAddress: Sendable {
  let path: SitePath
  /// The same page in each language in which they are told of it, itself among them; empty where there
  /// is one language alone.
  let versions: [(language: LanguageCode, path: SitePath)]
  /// Where a reader whose language is not among them is led.
  let fallback: SitePath
  /// The day of the last change that an author has named; nil where nobody has.
  let changed: Day?
}

extension Site {
  /// Everything that search engines are told of: the choice of a language, lists, pages. Discreet ones
  /// are none of it, nor is what only leads elsewhere.
  var indexedAddresses: [IndexedAddress] {
    let listed = lists.filter { !isDiscreet($0) }.map(address)
    let shown = pages.filter(isIndexed).map(address)
    return (chooserAddress.map { [$0] } ?? []) + listed + shown
  }

  /// How many these are, and the bytes of the longest of their paths when it is written.
  var indexedSize: (count: Int, longest: Int) {
    // Three bytes for each that cannot stand in an address; most can.
    sizeOfIndexed { path in path.text.utf8.reduce(0) { $0 + ($1 < 0x80 ? 1 : 3) } }
  }

  /// How many these are, and the greatest length of their paths by some measure.
  func sizeOfIndexed(by length: (SitePath) -> Int) -> (count: Int, longest: Int) {
    var size = (count: configuration.hasChooser ? 1 : 0, longest: 0)
    func add(_ path: SitePath) {
      size.count += 1
      size.longest = max(size.longest, length(path))
    }
    for list in lists where !isDiscreet(list) { add(list.path) }
    for page in pages where isIndexed(page) { add(page.path) }
    return size
  }

  private var chooserAddress: IndexedAddress? {
    guard configuration.hasChooser else { return nil }
    let root = SitePath(folder: [])
    return IndexedAddress(
      path: root, versions: homes, fallback: root, changed: nil)
  }

  private var homes: [(language: LanguageCode, path: SitePath)] {
    lists.filter { $0.role == .home && !isDiscreet($0) }.map { ($0.language, $0.path) }
  }

  private func address(of list: ListPage) -> IndexedAddress {
    let versions = versions(of: list).map { (language: $0, path: $1) }.filter { version in
      head(list.role, version.language).map(isDiscreet) != true
    }
    let first = list.role == .home ? SitePath(folder: []) : versions.first?.path
    return IndexedAddress(
      path: list.path, versions: versions.count > 1 ? versions : [], fallback: first ?? list.path,
      changed: lastChange(of: list))
  }

  private func address(of page: Page) -> IndexedAddress {
    let shown = page.translations.filter { !pages[$0.page].header.isDiscreet }
    let original = shown.first { pages[$0.page].isOriginal } ?? shown.first
    return IndexedAddress(
      path: page.path, versions: shown.count > 1 ? shown.map { ($0.language, $0.path) } : [],
      fallback: original?.path ?? page.path, changed: page.header.lastChange)
  }

  private func isIndexed(_ page: Page) -> Bool {
    guard case .page = page.facts.name.role else { return false }
    return !page.header.isDiscreet
  }

  private func isDiscreet(_ list: ListPage) -> Bool {
    list.page.map { pages[$0].header.isDiscreet } ?? false
  }

  /// A list is as new as the newest of what it shows; of one that shows anything without a day nobody
  /// can tell.
  private func lastChange(of list: ListPage) -> Day? {
    let shown = (list.page.map { [$0] } ?? []) + list.entries
    let days = shown.compactMap { pages[$0].header.lastChange }
    return days.count == shown.count ? days.max() : nil
  }
}

extension Site {
  /// A part of a list behind the first holds other pages in each language, and is no translation.
  func versions(of list: ListPage) -> [(LanguageCode, SitePath)] {
    guard list.part == 0 else { return [(list.language, list.path)] }
    return configuration.languages.compactMap { code in
      head(list.role, code).map { (code, $0.path) }
    }
  }
}

extension PageHeader {
  /// The day of the last change that the author has named, else that of publication.
  var lastChange: Day? { updated ?? date }
}
