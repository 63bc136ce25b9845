internal import Markdown

/// The words in which two states of a text differ, where they stand.
enum WordDifference {
  /// Beyond so many words on both sides, what lies between those that are the same is one change.
  private static let most = 4_000
  /// So many words that are the same between two changes make no two of them.
  private static let narrow = 1

  static func changes(_ before: ReadText, _ after: ReadText) -> [TextChange.Words] {
    let (old, new) = (before.keys, after.keys)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let (left, right) = (start..<old.count - end, start..<new.count - end)
    guard !left.isEmpty || !right.isEmpty else { return [] }
    return stretches(old, left, new, right).map { stretch in
      .init(before: before.text(of: stretch.old), after: after.text(of: stretch.new))
    }
  }

  private typealias Stretch = (old: Range<Int>, new: Range<Int>)

  private static func stretches(
    _ old: [String], _ left: Range<Int>, _ new: [String], _ right: Range<Int>
  ) -> [Stretch] {
    guard !left.isEmpty, !right.isEmpty, left.count + right.count <= most else {
      return [(left, right)]
    }
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in Array(new[right]).difference(from: Array(old[left])) {
      switch change {
      case .remove(let offset, _, _): gone.insert(left.lowerBound + offset)
      case .insert(let offset, _, _): come.insert(right.lowerBound + offset)
      }
    }
    var found: [Stretch] = []
    var (one, other) = (left.lowerBound, right.lowerBound)
    while one < left.upperBound || other < right.upperBound {
      let begin = (one, other)
      while gone.contains(one) { one += 1 }
      while come.contains(other) { other += 1 }
      if begin != (one, other) { add((begin.0..<one, begin.1..<other), to: &found) }
      (one, other) = (one + 1, other + 1)
    }
    return found
  }

  private static func add(_ stretch: Stretch, to found: inout [Stretch]) {
    if let last = found.last, stretch.old.lowerBound - last.old.upperBound <= narrow {
      found[found.count - 1] = (
        last.old.lowerBound..<stretch.old.upperBound, last.new.lowerBound..<stretch.new.upperBound
      )
    } else {
      found.append(stretch)
    }
  }
}
