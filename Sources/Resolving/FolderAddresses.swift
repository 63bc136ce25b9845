internal import Diagnostics
internal import Reading
internal import SiteModel

/// The addresses of pages that keep the folders between their section and their file, since without
/// them two would be the same.
struct FolderAddresses: Sendable {
  /// By the numbers of parsed pages; those that are not here have their section and slug alone.
  private(set) var paths: [Int: SitePath] = [:]
  private(set) var complaints: [Diagnostic] = []

  init(_ parsed: ParsedSite, _ grouping: PageGrouping, _ addresses: Addresses) {
    let pages = parsed.pages
    let deep = pages.indices.filter {
      grouping.groupOfPage[$0] != nil && !pages[$0].facts.name.foldersInSection.isEmpty
    }
    guard !deep.isEmpty else { return }
    let plain = pages.indices.map { index in
      let facts = pages[index].facts
      let original = grouping.groupOfPage[index].map { pages[grouping.groups[$0].original].facts }
      return addresses.page(
        facts.name, slug: facts.header.slug?.value ?? facts.name.stem,
        on: (facts.header.date ?? original?.header.date)?.value)
    }
    let taken = Dictionary(grouping: pages.indices.filter { grouping.groupOfPage[$0] != nil }) {
      plain[$0]
    }
    let latin = parsed.languages.transliteration
    for index in deep {
      let name = pages[index].facts.name
      guard let same = taken[plain[index]], same.count > 1,
        let path = Self.path(of: name, plain[index], latin),
        !same.contains(where: {
          $0 != index && Self.path(of: pages[$0].facts.name, plain[$0], latin) == path
        })
      else { continue }
      paths[index] = path
      let other = same.first { $0 != index } ?? index
      complaints.append(
        Diagnostic(
          .folderInAddress,
          at: pages[index].facts.header.slug?.place ?? Place(pages[index].facts.file),
          ["path": path.description, "file": pages[other].facts.file]))
    }
  }

  /// With the folders in front of the last word; nil where one of them has no word for an address.
  private static func path(
    of name: PageName, _ plain: SitePath, _ latin: Transliteration
  ) -> SitePath? {
    let folders = name.foldersInSection
    let words = folders.compactMap { Slug(reading: $0, by: latin)?.text }
    let parts = plain.text.split(separator: "/").map(String.init)
    guard words.count == folders.count, let last = parts.last else { return nil }
    return SitePath(folder: parts.dropLast() + words + [last])
  }
}

extension PageName {
  /// The folders that lie between the section and what gives the page its name.
  fileprivate var foldersInSection: [String] {
    guard case .page(let section) = role else { return [] }
    let inside = section.map { key.dropFirst($0.count + 1) } ?? key[...]
    guard inside.utf8.contains(UInt8(ascii: "/")) else { return [] }
    return inside.split(separator: "/").dropLast().map(String.init)
  }
}
