internal import Markdown
internal import Reading

/// Which headings of two texts are the same in two languages: those with the same id by hand, else those of
/// the same level in their order, of which those fit best whose sections have words in common: numbers, names,
/// whatever is written alike in both.
struct HeadingPairs {
  /// By the number of a heading in the one, that in the other.
  private(set) var other: [Int: Int] = [:]
  /// The numbers of those that only one of them has.
  private(set) var onlyOne: [Int] = []
  private(set) var onlyOther: [Int] = []

  /// More would be compared with one another than any page has.
  private static let most = 250_000

  /// Whether each has its place in the other, without a choice.
  let isEven: Bool

  /// - Parameter words: what both say; asked for only where the headings leave a choice.
  init(
    _ one: [MarkdownDocument.Heading], _ other: [MarkdownDocument.Heading],
    _ words: (one: PageWords, other: PageWords)? = nil
  ) {
    self.init(one, other, saying: (words?.one.sections ?? [], words?.other.sections ?? []))
  }

  /// - Parameter said: the words of each section.
  init(
    _ one: [MarkdownDocument.Heading], _ other: [MarkdownDocument.Heading],
    saying said: @autoclosure () -> (one: [Set<String>], other: [Set<String>])
  ) {
    let ids = Set(one.compactMap(\.id)).intersection(other.compactMap(\.id))
    isEven =
      one.count == other.count
      && zip(one, other).allSatisfy { $0.level == $1.level && Self.fit($0, $1, ids) }
    guard !isEven, one.count * other.count <= Self.most else {
      let count = min(one.count, other.count)
      for number in 0..<count { self.other[number] = number }
      onlyOne = Array(count..<one.count)
      onlyOther = Array(count..<other.count)
      return
    }
    let said = said()
    align(one.count, other.count) { row, column in
      guard Self.fit(one[row], other[column], ids) else { return 0 }
      if one[row].id != nil, one[row].id == other[column].id { return 64 }
      guard one[row].level == other[column].level else { return 1 }
      guard row < said.one.count, column < said.other.count else { return 4 }
      return 4 + min(3, said.one[row].intersection(said.other[column]).count)
    }
  }

  /// Whether no id speaks against it.
  private static func fit(
    _ one: MarkdownDocument.Heading, _ other: MarkdownDocument.Heading, _ shared: Set<String>
  ) -> Bool {
    if let id = one.id, id == other.id { return true }
    return ![one.id, other.id].contains { $0.map(shared.contains) == true }
  }

  /// The way through both that fits best.
  private mutating func align(_ rows: Int, _ columns: Int, _ score: (Int, Int) -> Int) {
    var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let skipped = max(best[row + 1][column], best[row][column + 1])
        let fit = score(row, column)
        best[row][column] = max(skipped, fit > 0 ? fit + best[row + 1][column + 1] : 0)
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let fit = score(row, column)
      if fit > 0, best[row][column] == fit + best[row + 1][column + 1] {
        other[row] = column
        (row, column) = (row + 1, column + 1)
      } else if best[row][column] == best[row + 1][column] {
        onlyOne.append(row)
        row += 1
      } else {
        onlyOther.append(column)
        column += 1
      }
    }
    onlyOne += row..<rows
    onlyOther += column..<columns
  }
}

extension PageWords {
  /// The words of each section.
  fileprivate var sections: [Set<String>] {
    passages.filter { $0.kind == .section }.map { Set($0.text.keys) }
  }
}
