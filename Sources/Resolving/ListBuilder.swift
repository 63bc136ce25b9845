internal import Diagnostics
internal import Reading
internal import SiteModel

/// Makes home pages, section lists and menus from the published pages.
struct ListBuilder {
  let parsed: ParsedSite
  let pages: [Page]
  let plan: PathPlan

  func lists() -> [ListPage] {
    let site = parsed.configuration
    var texts: [PageName.Role: [LanguageCode: Int]] = [:]
    var members: [String: [LanguageCode: [Int]]] = [:]
    for (index, page) in pages.enumerated() {
      switch page.facts.name.role {
      case .home, .sectionIndex: texts[page.facts.name.role, default: [:]][page.language] = index
      case .page(let folder?):
        members[folder, default: [:]][page.language, default: []].append(index)
      case .page(nil): break
      }
    }
    var lists = site.languages.map { language in
      ListPage(
        role: .home, language: language, path: plan.home(language), page: texts[.home]?[language],
        entries: [])
    }
    for section in site.sections {
      let folder = section.folder.value
      for language in site.languages {
        lists.append(
          ListPage(
            role: .section(folder), language: language, path: plan.section(folder, language),
            page: texts[.sectionIndex(folder)]?[language],
            entries: sorted(members[folder]?[language] ?? [], by: section.order, language)))
      }
    }
    return lists
  }

  /// What decides the place of a page in a list.
  private struct SortKey {
    let page: Int
    let date: Day?
    let order: Int
    let title: String
    let path: SitePath
  }

  private func sorted(
    _ entries: [Int], by order: Section.Order, _ language: LanguageCode
  ) -> [Int] {
    let collation = parsed.languages.first { $0.code == language }?.collation
    let keys = entries.map { index in
      let page = pages[index]
      return SortKey(
        page: index, date: page.date, order: page.values["order"]?.value.number ?? .max,
        title: page.title, path: page.path)
    }
    let byTitle = { (left: SortKey, right: SortKey) in
      left.title == right.title
        ? left.path < right.path
        : collation?.precedes(left.title, right.title) ?? (left.title < right.title)
    }
    return keys.sorted { left, right in
      switch order {
      case .newest where left.date != right.date:
        guard let one = left.date, let other = right.date else { return left.date != nil }
        return one > other
      case .order where left.order != right.order: return left.order < right.order
      default: return byTitle(left, right)
      }
    }.map(\.page)
  }

  /// The menu of each language; an entry without a page in a language is left out there.
  ///
  /// - Parameter unpublished: knows the pages that exist but are not to be seen, so that they are
  ///   no complaint.
  func menus(
    unpublished: LinkIndex, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: [MenuEntry]] {
    let site = parsed.configuration
    var menus: [LanguageCode: [MenuEntry]] = [:]
    for entry in site.menu {
      if let section = site.sections.first(where: { $0.folder.value == entry.value }) {
        for language in site.languages {
          menus[language, default: []].append(
            MenuEntry(
              title: section.title[language] ?? "", path: plan.section(entry.value, language)))
        }
      } else if let reference = PageReference("Content/" + entry.value, languages: site.languages),
        let group = unpublished.groups[reference.key]
      {
        for (language, page) in group.members where page.state == .published {
          menus[language, default: []].append(MenuEntry(title: page.title, path: page.path))
        }
      } else {
        let stems = unpublished.groups.keys.filter { !$0.isEmpty && !$0.contains("/") }
        let known = site.sections.map(\.folder.value) + stems.map { $0 + ".md" }
        diagnostics.append(
          Diagnostic(
            .unknownMenuEntry, at: entry.place, ["word": entry.value],
            notes: Note.suggestions(for: entry.value, among: known)))
      }
    }
    return menus
  }
}
