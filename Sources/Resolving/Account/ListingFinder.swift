internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Finds where readers come upon a page.
struct ListingFinder {
  let site: Site
  let page: Page

  func listings() -> [Listing] {
    (lists() + menus() + everyPage() + site.pages.flatMap(pointers(in:)) + records()).uniqued()
  }

  private func lists() -> [Listing] {
    site.lists.filter { $0.entries.contains(page.key) }.compactMap { list in
      switch list.role {
      case .section(let folder):
        let section = site.configuration.section(folder)
        return Listing(
          kind: .section, title: section?.title[list.language] ?? folder,
          place: site.place(of: list))
      case .tag(let id):
        return Listing(kind: .tag, title: site.tags[id]?[list.language] ?? id, place: nil)
      case .home, .tags: return nil
      }
    }
  }

  private func menus() -> [Listing] {
    let menus = [(Listing.Kind.menu, site.layout.menus), (.footer, site.layout.footers)]
    let place = Place(site.configuration.file)
    return menus.flatMap { kind, entries in
      entries[page.language, default: []].filter { $0.target == .page(page.path) }
        .map { Listing(kind: kind, title: $0.title, place: place) }
    }
  }

  private func everyPage() -> [Listing] {
    let answers = site.layout.answers[page.language, default: [:]]
    return answers.filter { holds($0.value) }.keys.sorted()
      .map { Listing(kind: .everyPage, title: $0, place: nil) }
  }

  private func pointers(in other: Page) -> [Listing] {
    guard other.key != page.key else { return [] }
    var found: [Listing] = []
    for (block, answers) in zip(other.facts.blocks, other.blocks)
    where answers.values.contains(where: holds) {
      found.append(Listing(kind: .block, title: other.title, place: block.place))
    }
    if other.answers.values.contains(where: holds) {
      found.append(Listing(kind: .page, title: other.title, place: nil))
    }
    for (link, target) in zip(other.facts.links, other.text.links) where leads(target) {
      let place = Place(other.facts.file, link.range)
      found.append(Listing(kind: .text, title: other.title, place: place))
    }
    if other.targets.links.values.contains(where: leads) {
      found.append(Listing(kind: .field, title: other.title, place: Place(other.facts.file)))
    }
    return found
  }

  private func records() -> [Listing] {
    site.data.sorted { $0.key < $1.key }.filter { _, data in
      data.targets[page.language]?.links.values.contains(where: leads) == true
    }.map { name, _ in Listing(kind: .data, title: name, place: nil) }
  }

  private func holds(_ answer: QueryAnswer) -> Bool {
    if case .pages(let keys) = answer { keys.contains(page.key) } else { false }
  }

  private func leads(_ target: LinkTarget?) -> Bool {
    if case .page(let path, _, _, _)? = target { path == page.path } else { false }
  }
}
