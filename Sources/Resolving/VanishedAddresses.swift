internal import Diagnostics
internal import Reading
internal import SiteModel

/// The complaints about addresses at which nothing stands any more.
struct VanishedAddresses {
  private let parsed: ParsedSite
  private let pages: [String: PlacedPage]
  /// Files that would be pages but for what was said of them.
  private let blamed: Set<String>

  init(_ parsed: ParsedSite, _ placed: [PlacedPage]) {
    self.parsed = parsed
    pages = Dictionary(placed.map { ($0.parsed.facts.file, $0) }) { first, _ in first }
    blamed = parsed.refused.union(parsed.mistaken.flatMap { $0.meant + [$0.file] })
  }

  /// Nil where another fault, which was told, has taken the page away.
  func complaint(about line: PublishedAddresses.Line) -> Diagnostic? {
    guard let file = line.page else { return nil }
    let page = pages[file]
    if page == nil ? blamed.contains(file) : page.map(isMisplaced) == true { return nil }
    let target = page ?? successor(of: file)
    let aliases = (target?.parsed.facts.header.aliases.map(\.value) ?? []) + [line.address]
    let quoted = aliases.map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      .vanishedAddress, at: line.place,
      ["address": line.address, "day": line.day.description],
      notes: Self.moving(file, to: target) + [
        Note(
          .leadOn, ["line": "aliases: [\(quoted)]"],
          at: target.map { Place($0.parsed.facts.file) }),
        Note(
          .giveUp, ["line": PublishedAddresses.Line(line.address, since: line.day, of: nil).text]),
      ], mend: target.flatMap { mend(leading: line.address, to: $0.parsed.facts, from: file) })
  }

  /// The command that does what renaming alone does not; none where the file is still there.
  private static func moving(_ file: String, to target: PlacedPage?) -> [Note] {
    let old = file.dropFirst("Content/".count)
    guard let new = target?.parsed.facts.file else {
      return [Note(.moveSomewhere, ["line": "mayak move \(old)"])]
    }
    guard new != file else { return [] }
    return [Note(.moveAgain, ["line": "mayak move \(old) \(new.dropFirst("Content/".count))"])]
  }

  /// The line in the header of the page that surely takes the place of the old one: it is its own, or
  /// has its name. Nil where the header has such a line already.
  private func mend(leading address: String, to page: PageFacts, from file: String) -> Mend? {
    let name = PageReference(file, languages: parsed.configuration.languages)
    let old = name.map { ContentPath.split($0.key).name }
    guard page.file == file || page.name.stem == old, !page.header.writes("aliases"),
      case .written = page.header.keys
    else { return nil }
    let opening = page.header.place
    let end = opening.range.upperBound
    return .edit(Place(opening.file, end..<end), "\naliases: [\"\(address)\"]")
  }

  /// Whether the address of a page is not what its author means: a fault that was told.
  private func isMisplaced(_ page: PlacedPage) -> Bool {
    let facts = page.parsed.facts
    guard page.group != nil, case .written = facts.header.keys else { return true }
    if facts.header.slug == nil, facts.header.writes("slug") { return true }
    if Slug(facts.header.slug?.value ?? facts.name.stem) == nil { return true }
    guard case .page(let folder?) = facts.name.role else { return false }
    let section = parsed.configuration.section(folder)
    if section?.pagePath[facts.name.language]?.value.asksDay == true, page.header.date == nil {
      return true
    }
    let parent = section?.parent.flatMap { parsed.configuration.section($0) }
    return [section, parent].compactMap(\.self).contains { $0.path[facts.name.language] == nil }
  }

  /// The new page in that language that has the name of the old one, or in the same folder a name that
  /// holds all its words or nearly is it.
  private func successor(of file: String) -> PlacedPage? {
    guard let old = PageReference(file, languages: parsed.configuration.languages),
      let language = old.language
    else { return nil }
    let (folder, name) = ContentPath.split(old.key)
    let words = Set(name.split(separator: "-"))
    let new = pages.values.filter { page in
      let facts = page.parsed.facts
      return facts.name.language == language && !parsed.addresses.pages.contains(facts.file)
    }
    let same = new.filter { $0.parsed.facts.name.stem == name }
    let near = new.filter { page in
      let other = ContentPath.split(page.parsed.facts.name.key)
      return other.folder == folder
        && (words.isSubset(of: other.name.split(separator: "-"))
          || Suggestion.closest(to: name, among: [other.name]) != nil)
    }
    return same.count == 1 ? same[0] : near.count == 1 ? near[0] : nil
  }
}
