internal import Diagnostics
internal import Reading
internal import SiteModel

/// Finds what a link that leads nowhere was meant to lead to. What was written is read in the ways in
/// which authors mean it; where nothing fits, nothing is proposed.
struct LinkHints {
  enum Wanted {
    case page, file, any
  }

  let index: LinkIndex
  let language: LanguageCode
  /// Where the page stands: addresses are copied from a browser that shows it.
  let path: SitePath

  /// What to write instead in a file; nil where nothing is near.
  func proposal(for word: String, in file: String, _ wanted: Wanted = .any) -> String? {
    let address =
      WebAddress.withItsScheme(word) ?? WebAddress.meant(by: word, isFolder: isFolder(file))
    if wanted == .any, let address { return address }
    let (written, anchor) = LinkResolver.parts(of: word)
    let plain = ContentPath.decoded(written).replacing("\\", with: "/")
    let way = String(plain.prefix { $0 != "?" })
    guard let found = found(way, in: file, wanted) else { return nil }
    let proposal = ContentPath.relative(found, from: file) + (anchor.map { "#" + $0 } ?? "")
    return proposal == word ? nil : proposal
  }

  /// The file of a page, as a link in a file names it.
  func name(of page: LinkIndex.Entry, anchor: String?, in file: String) -> String {
    ContentPath.relative(page.file, from: file) + (anchor.map { "#" + $0 } ?? "")
  }
}

extension LinkHints {
  private func found(_ way: String, in file: String, _ wanted: Wanted) -> String? {
    let isWanted = { (path: String) in
      switch wanted {
      case .any: true
      case .page: index.files[path] == nil
      case .file: index.files[path] != nil
      }
    }
    // Dots and slashes in front only say from where the way is meant.
    let tail = String(way.drop { $0 == "." || $0 == "/" })
    let there = ContentPath.resolve(way, from: file)
    let fromRoot = way.firstRange(of: "Content/").map { String(way[$0.lowerBound...]) }
    if let path = [there, fromRoot, "Content/" + tail].lazy.compactMap({ $0 }).first(where: {
      index.isThere($0) && isWanted($0)
    }) {
      return path
    }
    if wanted != .file, let page = page(at: way, from: there, tail) { return page }
    guard !tail.isEmpty else { return nil }
    return nearest(index.paths(endingIn: "/" + tail).filter(isWanted), to: file)
      ?? there.flatMap { index.slip(in: $0, isWanted) }
      ?? index.slip(in: "Content/" + tail, isWanted)
      ?? index.slip(in: "Content/static/" + tail, isWanted)
      ?? (wanted == .file ? nil : index.slip(inAddress: tail)?.file)
      ?? byName(tail, near: there ?? "", isWanted)
      ?? (wanted == .file ? nil : index.page(titled: tail, language))
  }

  /// The page that an address means: `../help/abroad/`, `help/abroad.html`, `/en/help/abroad`.
  private func page(at way: String, from there: String?, _ tail: String) -> String? {
    let keys = [there.map { String($0.dropFirst("Content/".count)) }, tail].compactMap { $0 }
    for key in keys {
      let name = PageReference(
        "Content/\(Self.withoutEnding(key)).md", languages: index.languages)
      if let name, let page = index.page(called: name.key, for: name.language ?? language) {
        return page.file
      }
    }
    let ways = [way.hasPrefix("/") ? way : path.text + way, path.text + "../" + way, way]
    for way in ways {
      let address = ContentPath.resolve(address: way).map { Self.withoutEnding($0) + "/" }
      if let page = address.flatMap({ index.page(atAddress: $0) }) { return page.file }
    }
    return nil
  }

  private static func withoutEnding(_ address: String) -> String {
    var address = address[...]
    for ending in ["/", "index.html", ".html", ".htm", "/", "/index"]
    where address.hasSuffix(ending) {
      address = address.dropLast(ending.count)
    }
    return String(address)
  }

  /// A file of the very name in another folder: that with the nearest name, where there are several.
  private func byName(_ tail: String, near there: String, _ isWanted: (String) -> Bool) -> String? {
    let (_, name) = ContentPath.split(tail)
    guard !name.isEmpty, name.prefix(while: { $0 != "." }) != "index" else { return nil }
    let known = index.paths(endingIn: "/" + name).filter(isWanted)
    if known.count == 1 { return known[0] }
    let folder = Suggestion.closest(
      to: ContentPath.split(there).folder, among: known.map { ContentPath.split($0).folder })
    return folder.map { $0 + name }
  }

  /// That to which the way from a file is shortest; none where two are as near.
  private func nearest(_ paths: [String], to file: String) -> String? {
    let ways = paths.map { path in
      (path, ContentPath.relative(path, from: file).split(separator: "/").count)
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let first = ways.first, ways.count == 1 || ways[1].1 > first.1 else { return nil }
    return first.0
  }

  private func isFolder(_ file: String) -> (String) -> Bool {
    { name in
      ContentPath.resolve(name, from: file).map { index.holds(folder: $0 + "/") } ?? false
    }
  }

  /// The anchor that was meant: the words of a heading stand for its id, and a slip is near.
  func anchor(_ anchor: String, among headings: [(id: String, words: String)]) -> String? {
    let word = ContentPath.decoded(anchor)
    let slug = slug(of: word)
    guard !slug.isEmpty else { return nil }
    if let same = headings.first(where: { $0.id == slug || self.slug(of: $0.words) == slug }) {
      return same.id
    }
    for names in [headings.map(\.id), headings.map { self.slug(of: $0.words) }] {
      let near = Suggestion.closest(to: slug, among: names)
      if let near, !near.differsInDigits(from: slug), let place = names.firstIndex(of: near) {
        return headings[place].id
      }
    }
    let parts = Set(slug.split(separator: "-"))
    let holding = headings.filter { parts.isSubset(of: Set($0.id.split(separator: "-"))) }
    return holding.count == 1 ? holding[0].id : nil
  }
}

extension LinkHints {
  private func slug(of words: String) -> String {
    Slug(reading: words, by: index.names.latin)?.text ?? ""
  }
}

/// Addresses of the web that lack their beginning.
enum WebAddress {
  /// `https://www.example.org` for `www.example.org`, `mailto:a@example.org` for `a@example.org`; nil
  /// where the word is more like the path of a file.
  static func meant(by word: String, isFolder: (String) -> Bool) -> String? {
    if word.hasPrefix("//") { return word.count > 2 ? "https:" + word : nil }
    let host = word.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count > 1
      && labels.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      }
    if let at = word.firstIndex(of: "@"), at > word.startIndex {
      let name = word[word.index(after: at)...]
      let isMail =
        name.contains(".") && !name.contains("@") && !word.contains { "/\\ ".contains($0) }
      return isMail ? "mailto:" + word : nil
    }
    guard isHost, let last = labels.last?.lowercased() else { return nil }
    let isWeb =
      labels[0].lowercased() == "www" || host.count < word.count && last.allSatisfy(\.isLetter)
      || Self.topLevels.contains(last)
    return isWeb && last != "md" && !isFolder(String(host)) ? "https://" + word : nil
  }

  /// The beginning as it should be, where it is a slip: `htps://`, `https:/`, `https//`.
  static func withItsScheme(_ word: String) -> String? {
    let scheme = word.prefix { $0.isLetter }
    let rest = word.dropFirst(scheme.count)
    guard rest.hasPrefix(":") || rest.hasPrefix("//") || rest.hasPrefix("\\\\"),
      let near = Suggestion.closest(to: String(scheme), among: ["https", "http", "mailto"])
    else { return nil }
    let place = rest.drop { ":/\\".contains($0) }
    guard near == "mailto" ? place.contains("@") : place.contains(".") else { return nil }
    let meant = near + (near == "mailto" ? ":" : "://") + place
    return meant == word ? nil : meant
  }

  private static let topLevels: Set<String> = Set(
    "by com edu eu gov info int net org pl ru su ua".split(separator: " ").map(String.init))
}

extension String {
  /// Whether the two are the same but for their numbers, as one of a series and the next are.
  func differsInDigits(from other: String) -> Bool {
    self != other && filter { !$0.isNumber } == other.filter { !$0.isNumber }
  }
}
