import Diagnostics
import Workspace

/// The mends that complaints offer, shown as what they would change and, where that is wanted, made.
struct Mending {
  private let layout: ProjectLayout
  /// Files with their bytes before and after.
  private var changes: [(file: String, before: [UInt8], after: [UInt8])] = []
  private var renames: [(file: String, name: String)] = []

  /// - Parameter texts: gives the texts that were complained of, as long as they are as they were.
  init(
    _ diagnostics: [Diagnostic], _ layout: ProjectLayout,
    texts: (Set<String>) -> [String: SourceText]
  ) throws(WorkspaceError) {
    self.layout = layout
    let files = PageFiles(layout)
    let mends = FileMends.all(in: diagnostics)
    let texts = texts(Set(mends.map(\.file)))
    for mend in mends {
      guard let before = texts[mend.file]?.bytes, try files.holds(mend.file) else { continue }
      let after = mend.applied(to: before)
      if after != before { changes.append((mend.file, before, after)) }
    }
    for rename in FileMends.renames(in: diagnostics) {
      guard try files.holds(rename.file), try !files.holds(rename.name) else { continue }
      renames.append(rename)
    }
  }

  var isEmpty: Bool { changes.isEmpty && renames.isEmpty }
  var count: Int { changes.count + renames.count }
}

extension Mending {
  /// Lines that differ, those before and those after, as a patch shows them.
  var lines: [String] {
    changes.flatMap { change in
      let path = layout.shownPath(change.file)
      return ["--- \(path)", "+++ \(path)"] + SourceDifference.lines(change.before, change.after)
    }
      + renames.map { rename in
        "\(layout.shownPath(rename.file)) -> \(layout.shownPath(rename.name))"
      }
  }

  /// Files that were changed are not renamed in the same run: their mends were made for the old name.
  func make() throws(WorkspaceError) {
    let files = PageFiles(layout)
    for change in changes { try files.replace(change.file, with: change.after) }
    for rename in renames { try files.rename(rename.file, to: rename.name) }
  }
}
