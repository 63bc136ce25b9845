package import Diagnostics
internal import Reading
package import SiteModel

/// Finds the page that somebody means: by the path of its file, its name, an address from the root, the
/// whole address, or its title.
package struct PageSearch: Sendable {
  private let site: Site
  private let pages: [AuthoredPage]

  package enum Answer: Sendable {
    /// One page, in all the languages that were meant.
    case pages([PageAccount])
    /// A list that stands by itself: nobody wrote a text for it.
    case list(SitePath, place: Place)
    /// A file that is published as it is, by its path in the source.
    case file(String)
    /// With what was meant, where anything is near.
    case nothing(meant: String?)
  }

  package init(_ site: Site) {
    self.site = site
    pages = AuthoredPage.all(of: site)
  }
}

extension PageSearch {
  /// - Parameter word: as somebody wrote it; a file by its path in the source.
  package func answer(_ word: String) -> Answer {
    if let found = found(byAddress: word) { return found }
    let meant = [named(word), titled(word)].first { !$0.isEmpty } ?? []
    if !meant.isEmpty { return .pages(meant.map(account)) }
    if let file = site.files.first(where: { [word, "Content/" + word].contains($0.source.path) }) {
      return .file(file.source.path)
    }
    return .nothing(meant: nearest(to: word))
  }

  private func found(byAddress word: String) -> Answer? {
    guard let address = OwnAddress(word, base: site.configuration.baseURL) else { return nil }
    let texts = [address.path, address.path + "/"]
    let isThere = { (path: SitePath) in texts.contains(path.text) || path.file == address.path }
    let standing = pages.filter { isThere($0.path) }
    // A draft may share its address with a page that is seen.
    let found = standing.filter(\.isPublished).isEmpty ? standing : standing.filter(\.isPublished)
    if !found.isEmpty { return .pages(found.map(account)) }
    let moved = pages.filter { page in page.aliases.contains { isThere($0.value) } }
    if !moved.isEmpty { return .pages(moved.map(account)) }
    if let list = site.lists.first(where: { isThere($0.path) }) {
      return .list(list.path, place: site.place(of: list))
    }
    return site.files.first { isThere($0.path) }.map { .file($0.source.path) }
  }

  /// `Content/news/x.ru.md`, `news/x.md`, `news/x`, `x.ru`, `x`: in all languages where it names none.
  private func named(_ word: String) -> [AuthoredPage] {
    let path = word.hasSuffix(".md") ? word : word + ".md"
    let whole = path.hasPrefix("Content/") ? path : "Content/" + path
    guard let reference = PageReference(whole, languages: site.configuration.languages) else {
      return []
    }
    let isMeant = { (page: AuthoredPage) in
      reference.language.map { $0 == page.language } ?? true
    }
    let exact = pages.filter { $0.facts.name.key == reference.key && isMeant($0) }
    guard exact.isEmpty, !reference.key.contains("/") else { return exact }
    return pages.filter { $0.facts.name.stem == reference.key && isMeant($0) }
  }

  private func titled(_ word: String) -> [AuthoredPage] {
    pages.filter { $0.title.lowercased() == word.lowercased() }
  }

  private func nearest(to word: String) -> String? {
    let isAddress = word.hasPrefix("/") || word.contains("://")
    if isAddress {
      let path = OwnAddress(word, base: site.configuration.baseURL)?.path ?? word
      let known = pages.map(\.path) + site.lists.map(\.path)
      return Suggestion.closest(to: "/" + path, among: known.map(\.description))
    }
    let files = pages.map(\.facts.file)
    let names = pages.flatMap { [$0.facts.name.key, $0.facts.name.stem] }
    let isPath = word.contains("/") || word.hasSuffix(".md")
    let known = isPath ? files + files.map { String($0.dropFirst("Content/".count)) } : []
    return Suggestion.closest(to: word, among: known + names + pages.map(\.title))
  }

  private func account(_ page: AuthoredPage) -> PageAccount {
    let twins = pages.filter { $0.group != nil && $0.group == page.group }
    let shown = page.isPublished ? site.pages.first { $0.facts.file == page.facts.file } : nil
    return PageAccount(
      page, on: site, twins, shown.map { ListingFinder(site: site, page: $0).listings() } ?? [])
  }
}
