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
      return ["--- \(path)", "+++ \(path)"] + Self.difference(change.before, change.after)
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

  /// Every change lies within lines, or puts whole ones in: what the two have in common around each is
  /// left out.
  private static func difference(_ before: [UInt8], _ after: [UInt8]) -> [String] {
    let (old, new) = (lines(before), lines(after))
    let changes = new.difference(from: old)
    var hunks: [Int: (removed: [Line], added: [Line])] = [:]
    for change in changes.removals {
      if case .remove(let line, let text, _) = change {
        hunks[line, default: ([], [])].removed += [text]
      }
    }
    for change in changes.insertions {
      if case .insert(let line, let text, _) = change {
        hunks[line, default: ([], [])].added += [text]
      }
    }
    return hunks.sorted { $0.key < $1.key }.flatMap { line, hunk in
      ["@@ \(line + 1) @@"] + hunk.removed.map { "-" + shown($0) }
        + hunk.added.map { "+" + shown($0) }
    }
  }

  /// Bytes: as texts two lines are the same whose letters are made of other signs.
  private typealias Line = ArraySlice<UInt8>

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
  }

  private static func shown(_ line: Line) -> String { String(decoding: line, as: UTF8.self) }
}
