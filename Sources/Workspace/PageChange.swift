internal import SiteModel

/// What readers see of a writing: a page in one language that became public, changed or vanished.
package struct PageChange: Sendable, Hashable {
  package enum Fate: Sendable, Hashable, CaseIterable {
    case new, changed, vanished
  }

  package let fate: Fate
  /// The page in whatever language.
  package let page: String
  package let language: String
  package let title: String

  /// - Parameter identity: of a page, else with the language behind the last space.
  init(_ fate: Fate, _ identity: String, _ title: String) {
    self.fate = fate
    self.title = title
    if let known = PageIdentity(identity) {
      page = "\(known.role.rawValue) \(known.original ?? known.key)"
      language = known.language.text
    } else {
      let end = identity.lastIndex(of: " ") ?? identity.endIndex
      page = String(identity[..<end])
      language = String(identity[end...].dropFirst())
    }
  }
}

extension PageChange {
  /// The changes from what was written to what is planned, in the order of the paths, what vanishes
  /// last. What has another address now has changed.
  static func all(
    from manifest: Manifest, to files: [PlannedFile], _ summary: WriteSummary
  ) -> [PageChange] {
    let old = Dictionary(manifest.entries.map { ($0.identity, $0.path) }) { first, _ in first }
    let (new, changed) = (Set(summary.new), Set(summary.changed))
    var changes: [PageChange] = []
    for file in files {
      guard let title = file.title else { continue }
      let before = old[file.identity]
      if before == nil || before == file.path && new.contains(file.path) {
        changes.append(PageChange(.new, file.identity, title))
      } else if before != file.path || changed.contains(file.path) {
        changes.append(PageChange(.changed, file.identity, title))
      }
    }
    let planned = Set(files.map(\.identity))
    for entry in manifest.entries where !planned.contains(entry.identity) {
      if let title = entry.title { changes.append(PageChange(.vanished, entry.identity, title)) }
    }
    return changes
  }
}
