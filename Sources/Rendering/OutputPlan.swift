package import Diagnostics
package import Reading
package import Resolving
package import SiteModel

/// One file of the finished site, not made yet.
package final class OutputEntry: Sendable {
  package enum Recipe: Sendable {
    case copy(SourceFile)
    /// Appends the bytes; the same ones every time, on any thread.
    case render(@Sendable (SiteRenderer, inout [UInt8]) -> Void)
    /// Nothing is made: the address is kept for a page that nobody sees today.
    case keep
  }

  package let path: SitePath
  /// What the file is, whatever its address: told from one build to the next. One line of text.
  package let identity: String
  /// What readers call it, for pages and for the lists that stand in menus; then its identity ends
  /// with a space and its language.
  package let title: String?
  package let stage: OutputStage
  /// What an author wrote to have it: there a collision is complained of.
  package let place: Place
  package let recipe: Recipe
  /// The page that it shows, or leads to; of a list, that of its text.
  package let page: PageKey?

  init(
    path: SitePath, identity: String, title: String? = nil, stage: OutputStage, place: Place,
    recipe: Recipe, page: PageKey? = nil
  ) {
    self.page = page
    self.path = path
    self.identity = identity
    self.title = title
    self.stage = stage
    self.place = place
    self.recipe = recipe
  }
}

/// Makes the entries of one kind of output. A new kind is one more of these, in a file of its own,
/// and its name in `OutputPlan.makers`.
struct OutputMaker: Sendable {
  let entries: @Sendable (Site) -> [OutputEntry]

  init(_ entries: @escaping @Sendable (Site) -> [OutputEntry]) {
    self.entries = entries
  }
}

/// Every file that will stand in the output. An address is taken by being here, and in no other way.
package struct OutputPlan: Sendable {
  /// What comes first keeps an address that two lay claim to.
  private static let makers: [OutputMaker] = [
    .lists, .notFound, .chooser, .sitemap, .feeds, .calendars, .search, .humans, .security,
    .hosting, .files, .pages, .aliases, .notices, .hidden,
  ]

  /// In the order of the paths, those that are only kept included.
  package let entries: [OutputEntry]

  /// The same plan, where the same files come of both sites: recipes name what they show and do not
  /// hold it.
  ///
  /// - Parameter earlier: a site with its plan.
  package static func make(
    _ site: Site, keeping earlier: (site: Site, plan: Diagnosed<OutputPlan>)?
  ) -> Diagnosed<OutputPlan> {
    // Where nothing was said of them, places are only the files in which they are.
    if let earlier, site.hasSameFiles(as: earlier.site) {
      if earlier.plan.diagnostics.isEmpty || site.hasSamePlaces(as: earlier.site) {
        return earlier.plan
      }
    }
    return make(site)
  }

  /// The plan, and a complaint about each address that is wanted twice.
  package static func make(_ site: Site) -> Diagnosed<OutputPlan> {
    let plan = OutputPlan(entries: []).adding(
      makers.flatMap { $0.entries(site) }, in: site.configuration)
    guard site.configuration.links == .files else { return plan }
    return Diagnosed(
      plan.value, plan.diagnostics + WindowsNames.complaints(about: plan.value.entries))
  }

  /// The plan with further entries, which give way to those that it has; and a complaint about each
  /// address that is wanted twice.
  func adding(
    _ wanted: [OutputEntry], in configuration: SiteConfiguration
  ) -> Diagnosed<OutputPlan> {
    var addresses = TakenAddresses(capacity: entries.count + wanted.count)
    var diagnostics: [Diagnostic] = []
    var entries: [OutputEntry] = []
    for entry in self.entries + wanted {
      if let other = addresses.take(entry.path, for: entry.place) {
        diagnostics.append(
          Diagnostic(
            .pathCollision, at: entry.place, ["path": entry.path.description],
            notes: [Note(.other, at: other)] + configuration.notes(on: entry.path)))
      } else {
        entries.append(entry)
      }
    }
    return Diagnosed(
      OutputPlan(entries: entries.sorted { $0.path < $1.path }), diagnostics)
  }
}

extension SiteConfiguration {
  /// What a folder is taken by that its name alone tells: a page at the root need not know the languages.
  fileprivate func notes(on path: SitePath) -> [Note] {
    languages.filter { language in
      folder(of: language).map { SitePath(folder: [$0]) == path } == true
    }.map { Note(.languageFolder, ["word": $0.text]) }
  }
}

extension Site {
  /// Whether the same files come of both, at the same addresses and of the same sources, whatever
  /// their pages say.
  fileprivate func hasSameFiles(as other: Site) -> Bool {
    (configuration === other.configuration
      || configuration.hasSamePlaces(as: other.configuration))
      && lists.elementsEqual(other.lists) { $0.isSame(as: $1) }
      && pages.elementsEqual(other.pages) { $0 === $1 || $0.isSame(as: $1) }
      && files.elementsEqual(other.files) {
        $0.path == $1.path && $0.source.path == $1.source.path
          && $0.source.contents == $1.source.contents
      }
      && hidden.elementsEqual(other.hidden) {
        $0.place.file == $1.place.file && $0.path == $1.path && $0.aliases.isSame(as: $1.aliases)
          && $0.notice == $1.notice && $0.original == $1.original
      }
      && sitemapParts() == other.sitemapParts() && followedLists == other.followedLists
      && calendarPages == other.calendarPages
      && searchedCounts == other.searchedCounts
  }

  /// Whether what authors wrote to have these files stands at the same places.
  fileprivate func hasSamePlaces(as other: Site) -> Bool {
    lists.elementsEqual(other.lists) { place(of: $0) == other.place(of: $1) }
      && pages.elementsEqual(other.pages) { one, other in
        one === other
          || one.place == other.place
            && one.aliases.map(\.place) == other.aliases.map(\.place)
      }
      && hidden.elementsEqual(other.hidden) { one, other in
        one.place == other.place && one.aliases.map(\.place) == other.aliases.map(\.place)
      }
  }
}

extension ListPage {
  fileprivate func isSame(as other: ListPage) -> Bool {
    role == other.role && language == other.language && part == other.part && path == other.path
      && page == other.page
  }
}

extension Page {
  fileprivate func isSame(as other: Page) -> Bool {
    key == other.key && path == other.path && place.file == other.place.file
      && facts.name == other.facts.name && originalKey == other.originalKey
      && aliases.isSame(as: other.aliases)
  }
}

extension [Located<SitePath>] {
  fileprivate func isSame(as other: [Located<SitePath>]) -> Bool {
    elementsEqual(other) { $0.value == $1.value && $0.place.file == $1.place.file }
  }
}

/// Which addresses are taken, and by what.
///
/// Paths that differ in capitals alone count as the same, since some servers and file systems do not
/// tell them apart; nor can a file stand where a folder must be.
private struct TakenAddresses {
  private var files: [String: Place] = [:]
  /// The folders of what is taken, with what opened each.
  private var folders: [String: Place] = [:]

  init(capacity: Int) {
    files.reserveCapacity(capacity)
    folders.reserveCapacity(capacity)
  }

  /// Takes a path, or names what stands in its way.
  mutating func take(_ path: SitePath, for place: Place) -> Place? {
    let key = path.file.lowercased()
    if let other = files[key] ?? folders[key] { return other }
    var new: [String] = []
    var folder = Self.parent(of: key)
    // Where a folder is known, so are those above it.
    while let name = folder, folders[name] == nil {
      if let other = files[name] { return other }
      new.append(name)
      folder = Self.parent(of: name)
    }
    files[key] = place
    for name in new { folders[name] = place }
    return nil
  }

  /// `en/news` for `en/news/index.html`.
  private static func parent(of path: String) -> String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }
}
