internal import Diagnostics
internal import Reading
internal import SiteModel

/// What the index knows by other names than those that links should use: addresses, ends of paths,
/// titles, and names with a slip in them.
extension LinkIndex {
  /// The list of all tags, and that of each tag that a page which is seen carries, or one that was
  /// withdrawn.
  static func tagLists(of placed: [PlacedPage], _ parsed: ParsedSite) -> [String: Occupant] {
    guard parsed.configuration.tags != nil else { return [:] }
    let addresses = Addresses(parsed.configuration)
    var (seen, withdrawn): ([LanguageCode: Set<String>], [LanguageCode: Set<String>]) = ([:], [:])
    for page in placed {
      let language = page.parsed.facts.name.language
      if page.isPublished {
        seen[language, default: []].formUnion(page.header.tags)
      } else if page.state == .withdrawn {
        withdrawn[language, default: []].formUnion(page.header.tags)
      }
    }
    var lists: [String: Occupant] = [:]
    for language in parsed.configuration.languages {
      for tag in withdrawn[language] ?? [] {
        lists[addresses.tag(tag, language).text] = .withdrawnList
      }
      let paths = (seen[language] ?? []).map { addresses.tag($0, language) }
      let hasOwn = !paths.isEmpty || !parsed.configuration.fallback.lends(to: language)
      let all = hasOwn ? [addresses.tags(language)] : []
      for path in all + paths { lists[path.text] = .list(path, language) }
    }
    return lists
  }

  /// Whether a link may name the path.
  func isThere(_ path: String) -> Bool {
    if files[path] != nil || names.meanings[path] != nil { return true }
    // The text of a home page or a list goes by its group.
    guard ContentPath.split(path).name.hasPrefix("index."),
      let reference = PageReference(path, languages: languages),
      let group = group(called: reference.key)
    else { return false }
    return reference.language.map { group.member($0) != nil } ?? true
  }

  /// The paths that end so, whatever the size of the letters.
  func paths(endingIn tail: String) -> [String] {
    let wanted = tail.lowercased()
    return names.folders.values.joined()
      .filter { $0.utf8.count >= wanted.utf8.count && $0.lowercased().hasSuffix(wanted) }.sorted()
  }

  func holds(folder: String) -> Bool { names.folders[folder] != nil }

  /// The path in the same folder whose name was probably meant: what stands before the first dot must
  /// be near by itself, since what stands behind is the same for many.
  func slip(in path: String, _ isWanted: (String) -> Bool) -> String? {
    let (folder, name) = ContentPath.split(path)
    let parts = Self.parts(of: name)
    let known = (names.folders[folder] ?? []).filter(isWanted).map { ContentPath.split($0).name }
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
    let addresses = Array(names.addresses.keys) + tagLists.keys
    let words = addresses.filter { $0.hasPrefix(folder) && $0.hasSuffix("/") }
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
    exactly(address) ?? (address.hasSuffix("/") ? nil : exactly(address + "/"))
  }

  private func exactly(_ address: String) -> Occupant? {
    switch names.addresses[address] {
    case .page(let number): .page(entry(number))
    case .file(let file): .file(file)
    case nil: tagLists[address]
    }
  }

  /// The page of a folder and stem, as readers of a language see it.
  func page(called key: String, for language: LanguageCode) -> Entry? {
    guard !key.isEmpty, let group = group(called: key) else { return nil }
    return group.member(language) ?? group.original ?? group.members.first
  }

  /// The one page of that title.
  func page(titled words: String, _ language: LanguageCode) -> String? {
    let title = words.hasSuffix(".md") ? String(words.dropLast(3)) : words
    let found = names.pages.values.map(entry).filter { $0.title.lowercased() == title.lowercased() }
    return (found.first { $0.language == language } ?? (found.count == 1 ? found[0] : nil))?.file
  }
}
