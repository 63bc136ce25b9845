/// What writing the site did, or would do; paths below the output folder, sorted.
package struct WriteSummary: Sendable, Hashable {
  package internal(set) var new: [String] = []
  package internal(set) var changed: [String] = []
  package internal(set) var removed: [String] = []
  /// How many files were left alone, being what they should be.
  package internal(set) var unchanged = 0
  /// What it means for readers.
  package internal(set) var pages: [PageChange] = []
  /// The paths, among all, of what has a title.
  package internal(set) var titled: [String] = []
  /// The paths, among all, of what is drawn for others and named by nobody.
  package internal(set) var derived: [String] = []
}

extension WriteSummary {
  mutating func add(_ path: String, _ fate: FilePlacer.Fate) {
    switch fate {
    case .new: new.append(path)
    case .changed: changed.append(path)
    case .unchanged: unchanged += 1
    case .leftOut: break
    }
  }

  mutating func sort() {
    new.sort()
    changed.sort()
    removed.sort()
  }

  /// Takes down what the writing means for readers, once all fates are known.
  mutating func note(from manifest: Manifest, to files: [PlannedFile]) {
    pages = PageChange.all(from: manifest, to: files, self)
    let drawn =
      files.map { ($0.path, $0.identity) } + manifest.entries.map { ($0.path, $0.identity) }
    derived = drawn.filter { PlannedFile.isDerived($0.1) }.map(\.0)
    titled =
      files.filter { $0.title != nil }.map(\.path)
      + manifest.entries.filter { $0.title != nil }.map(\.path)
  }
}
