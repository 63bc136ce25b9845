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
          Diagnostic(.brokenTranslates, at: word.place, ["word": word.value]))
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

/// Paths as authors write them inside `Content/`.
enum ContentPath {
  /// The path from the source folder of what a destination in a file means; nil when it leads out of
  /// `Content/`. Percent escapes, as some editors write them, are read.
  static func resolve(_ destination: String, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    let folder = file.utf8.lastIndex(of: slash) ?? file.utf8.startIndex
    var path: [UInt8] = []
    path.reserveCapacity(file.utf8.count + destination.utf8.count)
    path.append(contentsOf: file.utf8[..<folder])
    var destination = decoded(destination)
    let staysInside = destination.withUTF8 { destination in
      var start = 0
      while start <= destination.count {
        let end = destination[start...].firstIndex(of: slash) ?? destination.count
        let part = destination[start..<end]
        start = end + 1
        if part.isEmpty || part.elementsEqual([dot]) { continue }
        if part.count == 2, part.allSatisfy({ $0 == dot }) {
          guard !path.isEmpty else { return false }
          path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
        } else {
          if !path.isEmpty { path.append(slash) }
          path.append(contentsOf: part)
        }
      }
      return true
    }
    return staysInside && path.starts(with: "Content/".utf8)
      ? String(decoding: path, as: UTF8.self) : nil
  }

  private static let dot = UInt8(ascii: ".")

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        output.append(byte)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
