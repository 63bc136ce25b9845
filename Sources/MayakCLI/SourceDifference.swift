/// The lines in which two texts differ, those before and those after, as a patch shows them.
enum SourceDifference {
  /// Every change lies within lines, or puts whole ones in: what the two have in common around each is
  /// left out.
  static func lines(_ before: [UInt8], _ after: [UInt8]) -> [String] {
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
