internal import Diagnostics
internal import Reading
internal import SiteModel

/// Makes the menus of each language; an entry without a page in a language is left out there, and
/// complained of where it has no file. In a language that others lend to it leads to the best of them.
struct MenuBuilder {
  let site: SiteConfiguration
  let addresses: Addresses
  /// Knows the pages that exist but are not to be seen, so that they are no complaint.
  let index: LinkIndex

  func menus(
    of items: [MenuItem], _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: [MenuEntry]] {
    var menus: [LanguageCode: [MenuEntry]] = [:]
    for item in items {
      guard case .own(let entry) = item else {
        add(item, to: &menus)
        continue
      }
      if let section = site.section(entry.value) {
        for language in site.languages {
          if let made = self.entry(section, language) { menus[language, default: []].append(made) }
        }
      } else if let reference = PageReference("Content/" + entry.value, languages: site.languages),
        let group = index.group(called: reference.key)
      {
        for language in site.languages {
          if let made = self.entry(group, language) { menus[language, default: []].append(made) }
        }
        if group.members.contains(where: { $0.state == .withdrawn }) {
          diagnostics.append(
            Diagnostic(.withdrawnLink, at: entry.place, ["word": entry.value]))
        }
        let fault = index.missingTwin(of: reference.key, called: entry.value, at: entry.place)
        diagnostics += [fault, end(of: group, entry)].compactMap(\.self)
      } else {
        let stems = index.names.companies.keys.filter { !$0.isEmpty && !$0.contains("/") }
        let known = site.sections.map(\.folder.value) + stems.map { $0 + ".md" }
        diagnostics.append(
          Diagnostic(
            .unknownMenuEntry, at: entry.place, ["word": entry.value],
            notes: Note.suggestions(for: entry.value, among: known)))
      }
    }
    return menus
  }

  private func entry(_ section: Section, _ language: LanguageCode) -> MenuEntry? {
    let folder = section.folder.value
    let filled = index.names.filled
    let found =
      filled.holds(folder, language)
      ? language : site.fallback.first(for: language) { filled.holds(folder, $0) ? $0 : nil }
    return found.map { found in
      let words = section.title.lender(to: found) ?? found
      return MenuEntry(
        title: section.title[found] ?? "", target: .page(addresses.section(folder, found)),
        words: words == language ? nil : words, language: found == language ? nil : found)
    }
  }

  private func entry(_ group: LinkIndex.Group, _ language: LanguageCode) -> MenuEntry? {
    var page = group.member(language)
    if page?.state != .published, site.fallback.lends(to: language) {
      page = group.best(for: language)
    }
    guard let page, page.state == .published else { return nil }
    let other = page.language == language ? nil : page.language
    return MenuEntry(
      title: page.title, target: .page(page.path), words: other, language: other)
  }

  /// The complaint of an entry that leads to a page which has ended, or soon will.
  private func end(of group: LinkIndex.Group, _ entry: Located<String>) -> Diagnostic? {
    if group.members.contains(where: { $0.state == .expired }) {
      return Diagnostic(.endedPage, at: entry.place, ["word": entry.value])
    }
    let days = group.members.filter { $0.state == .published }
      .compactMap { $0.expiresOn.flatMap { index.daysLeft(until: $0) } }
    return days.min().map {
      Diagnostic(.endingPage, at: entry.place, ["word": entry.value, "count": "\($0)"])
    }
  }

  /// A link out of the site, in each language that has words for it.
  private func add(_ item: MenuItem, to menus: inout [LanguageCode: [MenuEntry]]) {
    guard case .link(let title, let address) = item else { return }
    for language in site.languages {
      guard let words = title[language] else { continue }
      menus[language, default: []].append(
        MenuEntry(
          title: words, target: .external(address), words: title.lender(to: language)))
    }
  }
}
