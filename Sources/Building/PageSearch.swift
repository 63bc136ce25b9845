internal import Diagnostics
internal import Reading
internal import Resolving
package import SiteModel
package import Workspace

/// Finds a page in all its languages by what somebody calls it: the path of a file, its name, its
/// address, its title. It goes by what the output records and by single lines of headers, so that it finds a page
/// of a site that cannot be read.
package struct PageSearch: Sendable {
  /// One file of the sources.
  package struct Source: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// Its path below `Content` without language and ending, the same for each of its twins.
    package let key: String
    package let language: LanguageCode?
    /// The key of the page that it says it translates.
    let original: String?
    /// As its header writes it.
    let title: String?
  }

  package enum Answer: Sendable {
    /// The keys of the page: its twins may have others.
    case found(Set<String>)
    /// Files of several pages that are called so.
    case several([String])
    case none
  }

  package let sources: [Source]
  private let records: [RecordedFile]
  private let pages: [(path: String, page: PageIdentity)]

  /// - Parameters:
  ///   - sources: the files of pages and their bytes.
  ///   - records: what the output holds.
  package init(_ sources: [(path: String, bytes: [UInt8])], _ records: [RecordedFile]) {
    self.records = records
    pages = Self.pages(in: records)
    var codes = Set(pages.map(\.page.language))
    if codes.isEmpty { codes = Set(sources.compactMap { Self.code(in: $0.path) }) }
    let languages = codes.sorted()
    self.sources = sources.compactMap { path, bytes in
      guard let name = PageReference(path, languages: languages) else { return nil }
      let header = HeaderLines(bytes)
      let word = header?.word(of: "translates")
      let original = word.flatMap { ContentPath.resolve($0, from: path) }
        .flatMap { PageReference($0, languages: languages) }?.key
      return Source(
        path: path, bytes: bytes, key: name.key, language: name.language, original: original,
        title: header?.word(of: "title"))
    }
  }

  private static func pages(
    in records: [RecordedFile]
  ) -> [(path: String, page: PageIdentity)] {
    records.compactMap { record in PageIdentity(record.identity).map { (record.path, $0) } }
  }

  /// `ru` of `Content/news/x.ru.md`.
  private static func code(in path: String) -> LanguageCode? {
    let parts = path.split(separator: ".").dropLast()
    return parts.count > 1 ? parts.last.flatMap { LanguageCode(String($0)) } : nil
  }
}

extension PageSearch {
  package func page(called word: String) -> Answer {
    let keys =
      word.hasSuffix(".md") ? keys(ofFile: word) : keys(ofAddress: word) ?? keys(named: word)
    guard let first = keys.first else { return .none }
    let all = twins(of: first)
    let others = keys.subtracting(all)
    guard others.isEmpty else {
      return .several(
        sources.filter { keys.contains($0.key) }.map(\.path)
          + pages.filter {
            keys.contains($0.page.key) && $0.page.role != .alias
          }.map(\.path))
    }
    return .found(all)
  }

  /// What a word was probably meant to be.
  package func meant(by word: String) -> String? {
    let names = Set(sources.map(\.key) + pages.map(\.page.key)).filter { !$0.isEmpty }
    let stem = word.split(separator: "/").last.map(String.init) ?? word
    let byStem = Dictionary(names.map { (Self.stem($0), $0) }) { first, _ in first }
    return (Suggestion.closest(to: word, among: names.sorted()))
      ?? Suggestion.closest(to: stem, among: byStem.keys.sorted()).flatMap { byStem[$0] }
  }

  /// The files of the sources that make the page.
  package func sources(of keys: Set<String>) -> [Source] {
    sources.filter { keys.contains($0.key) && $0.language != nil }
  }

  /// The files of those that are public, or were.
  ///
  /// - Parameters:
  ///   - records: what the output holds.
  ///   - files: of pages that are known to have been public.
  package static func published(
    _ sources: [Source], _ records: [RecordedFile], _ files: Set<String>
  ) -> Set<String> {
    let shown = pages(in: records).map { "\($0.page.key) \($0.page.language)" }
    return Set(
      sources.filter { source in
        files.contains(source.path)
          || source.language.map { shown.contains("\(source.key) \($0)") } == true
      }.map(\.path))
  }

  /// The texts of home pages and of lists, but for those of the page.
  package func lists(besides keys: Set<String>) -> [Source] {
    let lists = Set(
      pages.filter { $0.page.isList }.map(\.page.key))
    return sources.filter { lists.contains($0.key) && !keys.contains($0.key) }
  }

  /// The published files that show the page or lead to it, each with its language.
  package static func files(of keys: Set<String>, in records: [RecordedFile]) -> [String:
    LanguageCode]
  {
    Dictionary(
      uniqueKeysWithValues: pages(in: records).filter {
        keys.contains($0.page.key) || $0.page.original.map(keys.contains) == true
      }.map { ($0.path, $0.page.language) })
  }
}

extension PageSearch {
  private func twins(of key: String) -> Set<String> {
    var keys: Set<String> = [key]
    let links =
      sources.compactMap { source in source.original.map { (source.key, $0) } }
      + pages.compactMap { page in page.page.original.map { (page.page.key, $0) } }
    var before = 0
    while before < keys.count {
      before = keys.count
      for (one, other) in links where keys.contains(one) || keys.contains(other) {
        keys.formUnion([one, other])
      }
    }
    return keys
  }

  private static func stem(_ key: String) -> String {
    key.split(separator: "/").last.map(String.init) ?? key
  }

  /// By the path from where somebody stands, from the source folder or from `Content/`.
  private func keys(ofFile word: String) -> Set<String> {
    let parts = word.split(separator: "/").filter { $0 != "." }
    let start = parts.lastIndex(of: "Content").map { $0 + 1 } ?? 0
    let path = parts[start...].joined(separator: "/")
    let exact = sources.filter { $0.path == "Content/\(path)" }
    let found = exact.isEmpty ? sources.filter { $0.path.hasSuffix("/\(path)") } : exact
    if !found.isEmpty { return Set(found.map(\.key)) }
    // The file may be gone while its page still stands.
    let languages = Set(pages.map(\.page.language)).sorted()
    let key = PageReference("Content/\(path)", languages: languages)?.key
    return Set(pages.map(\.page.key).filter { $0 == key })
  }

  /// By the address of the page or an old one of it, below whatever folder of whatever host; nil for
  /// what is no address.
  private func keys(ofAddress word: String) -> Set<String>? {
    guard word.contains("/") else { return nil }
    let address = word.firstRange(of: "://").map { scheme in
      word[scheme.upperBound...].drop { $0 != "/" }
    }
    let path = (address ?? word[...]).prefix { $0 != "#" && $0 != "?" }
    var parts = path.split(separator: "/").map { ContentPath.decoded(String($0)) }
    // Lists stand at addresses in which the end of many others is found.
    let named = pages.filter { !$0.page.isList }
    let byPath = Dictionary(uniqueKeysWithValues: named.map { ($0.path, $0.page.key) })
    if let list = pages.first(where: { $0.path == parts.joined(separator: "/") + "/index.html" }) {
      return [list.page.key]
    }
    while !parts.isEmpty {
      let file = parts.joined(separator: "/")
      if let key = byPath["\(file)/index.html"] ?? byPath[file] { return [key] }
      // Only behind the name of a host may stand the folder that the site lies in.
      guard address != nil else { return nil }
      parts.removeFirst()
    }
    return nil
  }

  /// By folder and name, by the name alone, by the last word of the address, or by the title.
  private func keys(named word: String) -> Set<String> {
    let names = Set(sources.filter { $0.language != nil }.map(\.key) + pages.map(\.page.key))
    let found = names.filter { $0 == word || Self.stem($0) == word }
    if !found.isEmpty { return found }
    let addressed = pages.filter {
      $0.path.split(separator: "/").dropLast().last.map(String.init) == word
    }
    if !addressed.isEmpty { return Set(addressed.map(\.page.key)) }
    let title = word.lowercased()
    return Set(sources.filter { $0.title?.lowercased() == title }.map(\.key))
  }
}
