package import Diagnostics
internal import Reading
internal import SiteModel

extension ResolvedSite {
  /// What is to be written in the files as they are now, so that every path and every name of a section
  /// leads where it led: header, text, blocks, data, menus, and the list of published addresses.
  ///
  /// - Parameter bytes: those of a file of the site; nil where there is none.
  package func references(
    after moves: FileMoves, in bytes: @escaping (String) -> [UInt8]?
  ) -> [Mend] {
    let parsed = resolution.parsed
    var edits = SourceEdits(of: bytes)
    let names = resolution.links.index.names
    let isThere = { (path: String) in
      names.files[path] != nil || names.meanings[path] != nil
        || PageReference(path, languages: moves.languages).map {
          names.companies[$0.key] != nil
        } == true
    }
    let written = WrittenReferences(parsed)
    for word in written.destinations where OwnAddress(word.value, base: names.base) == nil {
      guard !ExternalLink.hasScheme(word.value), !word.value.hasPrefix("/") else { continue }
      let (path, _) = LinkResolver.parts(of: word.value)
      if let new = moves.path(named: path, in: word.place.file, isThere: isThere) {
        edits.replace(path, by: new, at: word.place)
      }
    }
    for word in written.sections {
      if let new = moves.sections[word.value] { edits.replace(word.value, by: new, at: word.place) }
    }
    for word in written.entries {
      let path = "Content/" + word.value
      let new =
        moves.sections[word.value] ?? String(moves.path(after: path).dropFirst("Content/".count))
      edits.replace(word.value, by: new, at: word.place)
    }
    edits.replaceNames(in: parsed, after: moves)
    return edits.mends
  }
}

extension SourceEdits {
  /// Keys of `site.yml`, words of pages in addresses, and the pages of published addresses.
  fileprivate mutating func replaceNames(in parsed: ParsedSite, after moves: FileMoves) {
    for section in parsed.configuration.sections {
      guard let new = moves.sections[section.folder.value] else { continue }
      replace(
        ContentPath.split(section.folder.value).name, by: ContentPath.split(new).name,
        at: section.folder.place)
    }
    for page in parsed.pages {
      guard let slug = page.facts.header.slug, let new = moves.slugs[page.facts.file] else {
        continue
      }
      replace(slug.value, by: new, at: slug.place)
    }
    for line in parsed.addresses.lines {
      guard let page = line.page, let new = moves.files[page] else { continue }
      let (end, name) = (line.place.range.upperBound, page.dropFirst("Content/".count))
      replace(
        String(name), by: String(new.dropFirst("Content/".count)),
        at: Place(line.place.file, end - name.utf8.count..<end))
    }
  }
}
