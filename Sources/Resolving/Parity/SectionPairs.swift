internal import Markdown
internal import Reading

/// Which sections of two twins are the same: those below headings with the same id by hand, and else the
/// headings of the same level in their order.
struct SectionPairs {
  /// By their numbers: what stands before the first heading is 0.
  private(set) var pairs: [(one: Int, other: Int)] = [(0, 0)]
  /// The sections that only one of them has.
  private(set) var onlyOne: [Int] = []
  private(set) var onlyOther: [Int] = []

  private let one: [MarkdownDocument.Heading]
  private let other: [MarkdownDocument.Heading]
  /// Ids that both have.
  private let shared: Set<String>
  private let tells: (one: [Set<Quantity>], other: [Set<Quantity>])

  init(_ first: PageFacts, _ second: PageFacts) {
    let (one, other) = (first.headings, second.headings)
    let shared = Set(one.compactMap(\.id).filter { id in other.contains { $0.id == id } })
    (self.one, self.other, self.shared) = (one, other, shared)
    let isEven =
      one.count == other.count
      && zip(one, other).allSatisfy { $0.level == $1.level && Self.fit($0, $1, shared) }
    guard !isEven, one.count * other.count < Self.most else {
      tells = ([], [])
      let count = min(one.count, other.count)
      pairs += (0..<count).map { (one: $0 + 1, other: $0 + 1) }
      onlyOne = Array(count..<one.count).map { $0 + 1 }
      onlyOther = Array(count..<other.count).map { $0 + 1 }
      return
    }
    tells = (Self.tells(first), Self.tells(second))
    align()
  }

  /// More would be compared with one another than any page has.
  private static let most = 250_000

  /// Of each section what is told in it.
  private static func tells(_ facts: PageFacts) -> [Set<Quantity>] {
    var tells = Array(repeating: Set<Quantity>(), count: facts.headings.count + 1)
    for particular in facts.particulars where Int(particular.section) < tells.count {
      tells[Int(particular.section)].insert(particular.quantity)
    }
    return tells
  }

  /// Whether no id speaks against it.
  private static func fit(
    _ one: MarkdownDocument.Heading, _ other: MarkdownDocument.Heading, _ shared: Set<String>
  ) -> Bool {
    if shared.isEmpty || one.id != nil && one.id == other.id { return true }
    return !(one.id.map(shared.contains) ?? false) && !(other.id.map(shared.contains) ?? false)
  }

  /// How well two headings fit, by their numbers; nil where they are not the same.
  private func score(_ first: Int, _ second: Int) -> Int? {
    let (one, other) = (one[first], other[second])
    guard Self.fit(one, other, shared) else { return nil }
    if one.id != nil, one.id == other.id { return 64 }
    guard one.level == other.level else { return 1 }
    return 4 + min(3, tells.one[first + 1].intersection(tells.other[second + 1]).count)
  }

  /// The way through both that fits best.
  private mutating func align() {
    let (rows, columns) = (one.count, other.count)
    var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let skipped = max(best[row + 1][column], best[row][column + 1])
        best[row][column] = max(
          skipped, score(row, column).map { $0 + best[row + 1][column + 1] } ?? 0)
      }
    }
    var (row, column) = (0, 0)
    while row < rows || column < columns {
      if row < rows, column < columns, let score = score(row, column),
        best[row][column] == score + best[row + 1][column + 1]
      {
        pairs.append((one: row + 1, other: column + 1))
        (row, column) = (row + 1, column + 1)
      } else if column == columns || row < rows && best[row][column] == best[row + 1][column] {
        onlyOne.append(row + 1)
        row += 1
      } else {
        onlyOther.append(column + 1)
        column += 1
      }
    }
  }
}
