internal import Diagnostics
internal import Reading
internal import SiteModel

/// What the index knows by other names than those that links should use: addresses, ends of paths,
/// titles, and names with a slip in them.
extension LinkIndex {
  /// Pages stand at their addresses and at those that redirect to them, files where they are
  /// published.
  static func occupants(
    _ groups: [String: Group], _ placed: [PlacedPage], _ entries: [Entry],
    _ files: [String: PublishedFile]
  ) -> [String: Occupant] {
    var places: [String: Occupant] = [:]
    places.reserveCapacity(entries.count + files.count)
    for file in files.values { places[file.path.text] = .file(file) }
    for (page, entry) in zip(placed, entries) {
      for alias in page.aliases { places[alias.value.text] = .page(entry) }
    }
    for group in groups.values {
      for entry in group.members { places[entry.path.text] = .page(entry) }
    }
    return places
  }

  /// The list of all tags, and that of each tag that a page which is seen carries, or one that was
  /// withdrawn.
  static func tagLists(
    _ placed: [PlacedPage], _ addresses: Addresses, _ parsed: ParsedSite
  ) -> [String: Occupant] {
    guard parsed.configuration.tags != nil else { return [:] }
    var lists: [String: Occupant] = [:]
    for language in parsed.configuration.languages {
      let path = addresses.tags(language)
      lists[path.text] = .list(path, language)
    }
    for page in placed where page.isPublished || page.state == .withdrawn {
      let language = page.parsed.facts.name.language
      for tag in page.header.tags {
        let path = addresses.tag(tag, language)
        if page.isPublished {
          lists[path.text] = .list(path, language)
        } else if lists[path.text] == nil {
          lists[path.text] = .withdrawnList
        }
      }
    }
    return lists
  }

  /// Whether a link may name the path.
  func isThere(_ path: String) -> Bool {
    if files[path] != nil || meanings[path] != nil { return true }
    // The text of a home page or a list goes by its group.
    guard ContentPath.split(path).name.hasPrefix("index."),
      let reference = PageReference(path, languages: languages),
      let group = groups[reference.key]
    else { return false }
    return reference.language.map { group.member($0) != nil } ?? true
  }

  /// The paths that end so, whatever the size of the letters.
  func paths(endingIn tail: String) -> [String] {
    let wanted = tail.lowercased()
    return names.values.joined()
      .filter { $0.utf8.count >= wanted.utf8.count && $0.lowercased().hasSuffix(wanted) }.sorted()
  }

  func holds(folder: String) -> Bool { names[folder] != nil }

  /// The path in the same folder whose name was probably meant: what stands before the first dot must
  /// be near by itself, since what stands behind is the same for many.
  func slip(in path: String, _ isWanted: (String) -> Bool) -> String? {
    let (folder, name) = ContentPath.split(path)
    let parts = Self.parts(of: name)
    let known = (names[folder] ?? []).filter(isWanted).map { ContentPath.split($0).name }
    let stems = known.map { Self.parts(of: $0).stem }
      .filter { !$0.differsInDigits(from: parts.stem) }
    guard let stem = Suggestion.closest(to: parts.stem, among: stems) else { return nil }
    let named = known.filter { Self.parts(of: $0).stem == stem }.sorted()
    let isPage = parts.ending.hasSuffix(".md")
    let same = named.first { Self.parts(of: $0).ending == parts.ending }
    let alike = named.filter { $0.hasSuffix(".md") == isPage }.min { $0.utf8.count < $1.utf8.count }
    return (same ?? alike).map { folder + $0 }
  }

  /// The page whose address differs in its last word, by a slip.
  func slip(inAddress address: String) -> Entry? {
    let parts = address.split(separator: "/")
    guard parts.count > 1, let word = parts.last.map(String.init), !word.contains(".") else {
      return nil
    }
    let folder = parts.dropLast().joined(separator: "/") + "/"
    let words = addresses.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix("/") }
      .map { String($0.dropFirst(folder.count).dropLast()) }
      .filter { !$0.contains("/") && !$0.differsInDigits(from: word) }
    return Suggestion.closest(to: word, among: words).flatMap { page(atAddress: folder + $0 + "/") }
  }

  private static func parts(of name: String) -> (stem: String, ending: String) {
    let stem = name.prefix { $0 != "." }
    return (String(stem), String(name[stem.endIndex...]))
  }

  /// The page at an address without `/` in front.
  func page(atAddress address: String) -> Entry? {
    if case .page(let page)? = occupant(at: address) { page } else { nil }
  }

  /// What stands at an address of the site; the `/` at the end of a page's may be missing.
  func occupant(at address: String) -> Occupant? {
    addresses[address] ?? (address.hasSuffix("/") ? nil : addresses[address + "/"])
  }

  /// The page of a folder and stem, as readers of a language see it.
  func page(called key: String, for language: LanguageCode) -> Entry? {
    guard !key.isEmpty, let group = groups[key] else { return nil }
    return group.member(language) ?? group.original ?? group.members.first
  }

  /// The one page of that title.
  func page(titled words: String, _ language: LanguageCode) -> String? {
    let title = words.hasSuffix(".md") ? String(words.dropLast(3)) : words
    let found = pages.values.filter { $0.title.lowercased() == title.lowercased() }
    return (found.first { $0.language == language } ?? (found.count == 1 ? found[0] : nil))?.file
  }
}
