internal import Diagnostics
internal import Reading
internal import SiteModel

/// What the words of a wish to move something mean in a site.
struct MoveNames {
  enum Subject {
    /// By folder and stem.
    case page(String)
    /// Below `Content/`.
    case folder(String)
    /// What is no page, by its path.
    case file(String)
  }

  struct Target {
    /// Folder and stem.
    let key: String
    /// The word for the address, where the page has one of its own in that language.
    var slug: (file: String, word: String)?
  }

  let site: ResolvedSite
  /// The paths of all that lies in `Content`.
  let files: Set<String>
  let languages: [LanguageCode]
  /// The files of pages that were published, by folder and stem, whether or not they are still there.
  let published: [String: Set<String>]
  private let addresses: Addresses

  init(_ site: ResolvedSite, _ files: Set<String>) {
    self.site = site
    self.files = files
    let parsed = site.resolution.parsed
    let codes = parsed.configuration.languages
    languages = codes
    addresses = Addresses(parsed.configuration)
    published = parsed.addresses.pages.reduce(into: [:]) { pages, file in
      if let name = PageReference(file, languages: codes) {
        pages[name.key, default: []].insert(file)
      }
    }
  }

  var pages: [PlacedPage] { site.resolution.places.pages }
  var sections: [Section] { site.site.configuration.sections }
}

extension MoveNames {
  /// What these folders of `Content` are called decides what lies in them.
  static let fixed = ["data", "static"]

  func subject(_ word: String) throws(MoveRefusal) -> Subject {
    if let own = OwnAddress(word, base: site.site.configuration.baseURL) {
      return try subject(at: own, word)
    }
    let path = Self.path(word)
    let keys = Set(pages.map(\.parsed.facts.name.key)).union(published.keys).filter { !$0.isEmpty }
    if let name = PageReference("Content/" + path, languages: languages), keys.contains(name.key) {
      return page(name.key)
    }
    let file = "Content/" + path
    if files.contains(file), !SourceFile.isText(file) { return .file(file) }
    if keys.contains(path), !word.hasSuffix("/") { return page(path) }
    if isFolder(path), !Self.fixed.contains(path) { return .folder(path) }
    let found = keys.filter { ContentPath.split($0).name == path }.sorted()
    // What is there is meant before what is gone.
    let present = found.filter { key in pages.contains { $0.parsed.facts.name.key == key } }
    let meant = present.isEmpty ? found : present
    if meant.count == 1 { return page(meant[0]) }
    guard meant.isEmpty else {
      throw MoveRefusal(
        .severalPages, ["word": word, "words": meant.joined(separator: ", ")])
    }
    throw missing(word, among: keys)
  }

  private func subject(at own: OwnAddress, _ word: String) throws(MoveRefusal) -> Subject {
    let texts = [own.path, own.path + "/"]
    let standing = pages.first { texts.contains($0.path.text) && $0.group != nil }
    let leading = pages.first { page in
      page.aliases.contains { texts.contains($0.value.text) }
    }
    if let found = standing ?? leading { return page(found.parsed.facts.name.key) }
    for section in sections {
      for language in languages
      where texts.contains(addresses.section(section.folder.value, language).text) {
        return .folder(section.folder.value)
      }
    }
    let line = site.resolution.parsed.addresses.lines.first { line in
      texts.contains { "/" + $0 == line.address }
    }
    if let file = line?.page, let name = PageReference(file, languages: languages) {
      return page(name.key)
    }
    throw missing(word, among: [])
  }

  /// The text of a section goes where its section goes.
  private func page(_ key: String) -> Subject {
    sections.contains { $0.folder.value == key } ? .folder(key) : .page(key)
  }

  private func missing(_ word: String, among keys: Set<String>) -> MoveRefusal {
    let names = keys.union(keys.map { ContentPath.split($0).name }).sorted()
    let meant = Suggestion.closest(to: Self.path(word), among: names)
    return meant.map { MoveRefusal(.nothingToMoveMeant, ["word": word, "other": $0]) }
      ?? MoveRefusal(.nothingToMove, ["word": word])
  }

  func isFolder(_ path: String) -> Bool {
    !path.isEmpty
      && (sections.contains { $0.folder.value == path }
        || files.contains { $0.hasPrefix("Content/\(path)/") })
  }

  /// What stands behind the last `Content`, without `.` and slashes around it.
  static func path(_ word: String) -> String {
    let parts = word.split(separator: "/").filter { $0 != "." }
    let start = parts.lastIndex(of: "Content").map { $0 + 1 } ?? 0
    return parts[start...].joined(separator: "/")
  }
}

extension MoveNames {
  /// A bare word is another name in the same folder; a folder takes the page in under its own name.
  func target(_ word: String, ofPage key: String) throws(MoveRefusal) -> Target {
    if let own = OwnAddress(word, base: site.site.configuration.baseURL) {
      return try target(at: own, word, ofPage: key)
    }
    var path = Self.path(word)
    if let name = PageReference("Content/" + path, languages: languages) {
      path = name.key
    } else if word.hasSuffix("/") || path != key && isFolder(path) && !isKnown(path) {
      return Target(key: (path.isEmpty ? "" : path + "/") + ContentPath.split(key).name)
    }
    return Target(key: Self.isBare(word) ? ContentPath.split(key).folder + path : path)
  }

  func target(_ word: String, ofFolder folder: String) -> String {
    let path = Self.path(word)
    let parent = ContentPath.split(folder)
    if word.hasSuffix("/") || path != folder && isFolder(path) { return "\(path)/\(parent.name)" }
    return Self.isBare(word) ? parent.folder + path : path
  }

  func target(_ word: String, ofFile file: String) -> String {
    let path = "Content/" + Self.path(word)
    let own = ContentPath.split(file)
    if word.hasSuffix("/") || isFolder(Self.path(word)) { return "\(path)/\(own.name)" }
    return Self.isBare(word) ? own.folder + Self.path(word) : path
  }

  private static func isBare(_ word: String) -> Bool { !word.contains("/") }

  private func isKnown(_ key: String) -> Bool {
    pages.contains { $0.parsed.facts.name.key == key }
  }

  /// The section whose pages stand below the address, and what stands behind.
  private func target(
    at own: OwnAddress, _ word: String, ofPage key: String
  ) throws(MoveRefusal) -> Target {
    let parts = own.path.split(separator: "/").map(String.init)
    guard let slug = parts.last, Slug(slug) != nil else {
      throw MoveRefusal(.noPlaceAtAddress, ["word": word])
    }
    let above = SitePath(folder: parts.dropLast())
    for language in languages {
      let folders = [nil] + sections.map(\.folder.value)
      let found = folders.first { folder in
        (folder.map { addresses.section($0, language) } ?? addresses.home(language)) == above
      }
      guard let folder = found else { continue }
      let page = pages.first { page in
        page.parsed.facts.name.key == key && page.parsed.facts.name.language == language
      }
      let prefix = folder.map { $0 + "/" } ?? ""
      guard let page, page.parsed.facts.header.slug != nil else {
        return Target(key: prefix + slug)
      }
      return Target(
        key: prefix + ContentPath.split(key).name, slug: (page.parsed.facts.file, slug))
    }
    throw MoveRefusal(.noPlaceAtAddress, ["word": word])
  }
}
