internal import Diagnostics
internal import SiteModel

/// Reads `sections:` and `tags:` of `Content/site.yml`: what has list pages.
struct SectionReader {
  let localized: LocalizedReader
  let values: ValueReader

  /// Every section, each followed by those that it holds.
  func sections(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [Section] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    return sections(in: mapping, parent: nil, &diagnostics)
  }

  func tags(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> TagPages? {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return nil }
    let title = title(&mapping, &diagnostics)
    let path = path(&mapping, example: "tags", &diagnostics)
    let perPage = perPage(&mapping, &diagnostics)
    mapping.finish(&diagnostics)
    return TagPages(title: title, path: path, perPage: perPage)
  }

  /// A section may hold sections; those may not.
  private func section(
    _ entry: YAMLNode.Entry, parent: String?, _ diagnostics: inout [Diagnostic]
  ) -> [Section] {
    guard isFolder(entry, isTop: parent == nil, &diagnostics),
      var mapping = MappingReader(entry.value, &diagnostics)
    else { return [] }
    let folder = (parent.map { $0 + "/" } ?? "") + entry.key
    let kind = mapping.take(SectionKey.kind, &diagnostics)
    let title = title(&mapping, &diagnostics)
    let path = path(&mapping, example: entry.key, &diagnostics)
    let pagePath = pagePath(mapping.take(SectionKey.pagePath, &diagnostics), &diagnostics)
    let order = order(mapping.take(SectionKey.order, &diagnostics), &diagnostics)
    let perPage = perPage(&mapping, &diagnostics)
    let inner = parent == nil ? mapping.take(SectionKey.sections, &diagnostics) : nil
    mapping.finish(&diagnostics)
    // A section with a fault stays a section: its pages are not to be blamed.
    let word = kind.flatMap { values.value($0, as: .text, &diagnostics)?.text }
    let section = Section(
      folder: Located(folder, at: entry.keyPlace), parent: parent,
      kind: Located(word ?? "", at: kind?.place ?? entry.keyPlace),
      title: title, path: path, pagePath: pagePath, order: order, perPage: perPage)
    guard let inner, let mapping = MappingReader(inner, &diagnostics) else { return [section] }
    return [section] + sections(in: mapping, parent: folder, &diagnostics)
  }

  private func sections(
    in mapping: MappingReader, parent: String?, _ diagnostics: inout [Diagnostic]
  ) -> [Section] {
    var sections: [Section] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      sections += section(entry, parent: parent, &diagnostics)
    }
    return sections
  }

  /// A section is named by its folder; two folders of Content have a meaning of their own.
  private func isFolder(
    _ entry: YAMLNode.Entry, isTop: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if isTop, ["data", "static"].contains(entry.key) {
      diagnostics.append(Diagnostic(.reservedName, at: entry.keyPlace, ["key": entry.key]))
      return false
    }
    let isSafe = entry.key.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control && $0 != "/"
    }
    if !isSafe || entry.key.isEmpty || entry.key.hasPrefix(".") {
      diagnostics.append(Diagnostic(.invalidName, at: entry.keyPlace, ["word": entry.key]))
      return false
    }
    return true
  }

  private func title(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Localized<String> {
    guard let node = mapping.take(SectionKey.title, &diagnostics) else { return Localized([:]) }
    return localized.words(node, key: "title", &diagnostics)
  }

  /// The word in addresses, in each language.
  private func path(
    _ mapping: inout MappingReader, example: String, _ diagnostics: inout [Diagnostic]
  ) -> Localized<Located<String>> {
    guard let node = mapping.take(SectionKey.path, &diagnostics) else { return Localized([:]) }
    let words = localized.text(node, key: "path", &diagnostics)
    diagnostics += localized.languages.compactMap { words[$0] }
      .compactMap { AddressFault.inSlug($0.value, at: $0.place, example: example) }
    return words
  }

  /// One pattern for all languages, or one for each.
  private func pagePath(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> Localized<Located<PathPattern>> {
    guard let node else { return Localized([:]) }
    if case .mapping = node.kind {
      let words = localized.text(node, key: SectionKey.pagePath.rawValue, &diagnostics)
      return Localized(
        localized.languages.reduce(into: [:]) { patterns, language in
          patterns[language] = words[language].flatMap { pattern($0, &diagnostics) }
        })
    }
    guard let word = values.value(node, as: .text, &diagnostics)?.text,
      let found = pattern(Located(word, at: node.place), &diagnostics)
    else { return Localized([:]) }
    return Localized(Dictionary(uniqueKeysWithValues: localized.languages.map { ($0, found) }))
  }

  private func pattern(
    _ word: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Located<PathPattern>? {
    let known = PathPattern.Placeholder.allCases.map { "{\($0.rawValue)}" }
    let arguments = ["word": word.value, "example": "/{year}/{month}/{slug}/"]
    guard let pattern = PathPattern(word.value) else {
      diagnostics.append(
        Diagnostic(.invalidPagePath, at: word.place, arguments, notes: Note.known(known)))
      return nil
    }
    guard pattern.tellsPagesApart else {
      diagnostics.append(Diagnostic(.sharedPagePath, at: word.place, arguments))
      return nil
    }
    return Located(pattern, at: word.place)
  }

  private func order(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> PageOrder {
    let choices = PageOrder.allCases.map(\.rawValue)
    guard let node, case .choice(let word)? = values.value(node, as: .choice(choices), &diagnostics)
    else { return .newest }
    return PageOrder(rawValue: word) ?? .newest
  }

  private func perPage(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let node = mapping.take(SectionKey.perPage, &diagnostics),
      let number = values.value(node, as: .number, &diagnostics)?.number
    else { return nil }
    if number > 0 { return number }
    diagnostics.append(
      Diagnostic(.numberTooSmall, at: node.place, ["word": "\(number)", "limit": "1"]))
    return nil
  }
}

extension MappingReader {
  /// The value of a key, which is missed where it must be there.
  fileprivate mutating func take(
    _ key: SectionKey, _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    key.isRequired
      ? require(key.rawValue, &diagnostics) : take(key.rawValue, &diagnostics)
  }
}
