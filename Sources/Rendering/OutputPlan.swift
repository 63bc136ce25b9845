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
  package let stage: OutputStage
  /// What an author wrote to have it: there a collision is complained of.
  package let place: Place
  package let recipe: Recipe
  /// The page that it shows, or leads to; of a list, that of its text.
  package let page: PageKey?

  init(
    path: SitePath, identity: String, stage: OutputStage, place: Place, recipe: Recipe,
    page: PageKey? = nil
  ) {
    self.page = page
    self.path = path
    self.identity = identity
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
    .lists, .notFound, .chooser, .files, .pages, .aliases, .hidden,
  ]

  /// In the order of the paths, those that are only kept included.
  package let entries: [OutputEntry]

  /// The plan, and a complaint about each address that is wanted twice.
  package static func make(_ site: Site) -> Diagnosed<OutputPlan> {
    var addresses = TakenAddresses()
    var diagnostics: [Diagnostic] = []
    var entries: [OutputEntry] = []
    for entry in makers.flatMap({ $0.entries(site) }) {
      if let other = addresses.take(entry.path, for: entry.place) {
        diagnostics.append(
          Diagnostic(
            .pathCollision, at: entry.place, ["path": entry.path.description],
            notes: [Note(.other, at: other)]))
      } else {
        entries.append(entry)
      }
    }
    if site.configuration.links == .files { diagnostics += WindowsNames.complaints(about: entries) }
    return Diagnosed(
      OutputPlan(entries: entries.sorted { $0.path < $1.path }), diagnostics)
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
