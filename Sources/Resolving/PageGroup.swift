internal import Diagnostics
internal import Reading
internal import SiteModel

/// One page in all its languages.
struct PageGroup: Sendable {
  /// By language; indices into the parsed pages.
  var members: [LanguageCode: Int] = [:]
  /// The member from which shared fields are taken.
  var original = 0
}

/// Finds which files are the same page in different languages.
struct PageGrouping: Sendable {
  /// In the order of the files that open them.
  private(set) var groups: [PageGroup] = []
  /// The group of each parsed page; nil for a second file in a language that the group has already.
  private(set) var groupOfPage: [Int?]
  /// By folder and stem, as links name pages.
  private(set) var groupOfKey: [String: Int] = [:]

  init(_ parsed: ParsedSite, _ diagnostics: inout [Diagnostic]) {
    let pages = parsed.pages
    groupOfPage = Array(repeating: nil, count: pages.count)
    for (index, page) in pages.enumerated() where page.facts.header.translates == nil {
      let key = page.facts.name.key
      let group = groupOfKey[key] ?? open(key)
      add(index, to: group, pages, &diagnostics)
    }
    for (index, page) in pages.enumerated() {
      guard let word = page.facts.header.translates else { continue }
      let found = group(named: word.value, from: page.facts.file, parsed.configuration)
      if let other = found.flatMap({ groups[$0].members.values.min() }),
        pages[other].facts.kind != page.facts.kind
      {
        diagnostics.append(
          Diagnostic(
            .mixedTranslation, at: word.place,
            ["word": word.value, "kind": page.facts.kind, "other": pages[other].facts.kind]))
        add(index, to: open(page.facts.name.key), pages, &diagnostics)
      } else if let group = found {
        add(index, to: group, pages, &diagnostics)
        groupOfKey[page.facts.name.key] = groupOfKey[page.facts.name.key] ?? group
      } else {
        diagnostics.append(
          Diagnostic(
            .brokenTranslates, at: word.place, ["word": word.value],
            notes: Self.suggestions(for: word.value, from: page.facts.file, pages)))
        add(index, to: open(page.facts.name.key), pages, &diagnostics)
      }
    }
    chooseOriginals(pages, parsed.configuration.languages, &diagnostics)
  }

  private mutating func open(_ key: String) -> Int {
    groups.append(PageGroup())
    groupOfKey[key] = groupOfKey[key] ?? groups.count - 1
    return groups.count - 1
  }

  private mutating func add(
    _ page: Int, to group: Int, _ pages: [ParsedPage], _ diagnostics: inout [Diagnostic]
  ) {
    let facts = pages[page].facts
    if let other = groups[group].members[facts.name.language] {
      diagnostics.append(
        Diagnostic(
          .duplicateTranslation, at: facts.header.translates?.place ?? Place(facts.file),
          ["language": facts.name.language.text],
          notes: [Note(.other, at: Place(pages[other].facts.file))]))
      return
    }
    groups[group].members[facts.name.language] = page
    groupOfPage[page] = group
  }

  private func group(
    named word: String, from file: String, _ site: SiteConfiguration
  ) -> Int? {
    guard let path = ContentPath.resolve(word, from: file),
      let name = PageReference(path, languages: site.languages)
    else { return nil }
    return groupOfKey[name.key]
  }

  /// The page beside it that was probably meant.
  private static func suggestions(
    for word: String, from file: String, _ pages: [ParsedPage]
  ) -> [Note] {
    guard let path = ContentPath.resolve(word, from: file) else { return [] }
    let (folder, name) = ContentPath.split(path)
    let others = pages.lazy.map(\.facts.file).filter { $0 != file }.map(ContentPath.split)
    let meant = Suggestion.closest(
      to: name, among: others.filter { $0.folder == folder }.map(\.name))
    return meant.map { [Note(.didYouMean, ["word": word.dropLast(name.count) + $0])] } ?? []
  }

  private mutating func chooseOriginals(
    _ pages: [ParsedPage], _ languages: [LanguageCode], _ diagnostics: inout [Diagnostic]
  ) {
    for index in groups.indices {
      let members = languages.compactMap { groups[index].members[$0] }
      let claims = members.compactMap { page in
        pages[page].facts.header.original.flatMap { $0.value ? (page, $0.place) : nil }
      }
      for claim in claims.dropFirst() {
        diagnostics.append(
          Diagnostic(.severalOriginals, at: claim.1, notes: [Note(.other, at: claims[0].1)]))
      }
      let original = claims.first?.0 ?? members.first ?? 0
      groups[index].original = original
      for member in members where pages[member].facts.kind != pages[original].facts.kind {
        let facts = pages[member].facts
        diagnostics.append(
          Diagnostic(
            .mixedTranslation, at: facts.header.kind?.place ?? Place(facts.file),
            [
              "word": pages[original].facts.file, "kind": facts.kind,
              "other": pages[original].facts.kind,
            ]))
      }
    }
  }
}
