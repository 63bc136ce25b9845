internal import Markdown
internal import Reading
internal import Resolving

/// Which units of an original and of its translation are the same.
struct UnitPairs {
  /// By the number of a unit of the original, that of the translation.
  private(set) var twin: [Int: Int] = [:]
  /// By the number of a unit of the original, those of the translation alone that stand behind its section.
  private(set) var surplus: [Int: [Int]] = [:]

  private var known: [Int: Int] = [:]
  private var claimed: Set<Int> = []

  /// More would be compared with one another than any section has.
  private static let most = 250_000

  init(_ texts: TwinTexts) {
    guard let translation = texts.translation else {
      self.init([], [], [:], [:])
      return
    }
    if let confirmed = texts.confirmed {
      let before = UnitPairs(confirmed.units, translation.units, texts.confirmedSections, [:])
      let known = Self.known(texts.original.units, confirmed.units, before.twin)
      self.init(texts.original.units, translation.units, texts.sections, known)
    } else {
      self.init(texts.original.units, translation.units, texts.sections, [:])
    }
  }

  /// - Parameter known: by the numbers of own units, what their twins were when they said the same.
  private init(
    _ own: [PageUnit], _ other: [PageUnit], _ sections: [Int: Int], _ known: [Int: Int]
  ) {
    self.known = known
    claimed = Set(known.values)
    let places = Dictionary(grouping: other.indices) { other[$0].section }
    for (section, units) in Dictionary(grouping: own.indices, by: { own[$0].section }) {
      guard let twins = sections[section].flatMap({ places[$0] }) else { continue }
      if section == PageUnit.header {
        for unit in units { twin[unit] = twins.first { other[$0].kind == own[unit].kind } }
        continue
      }
      pair(units, twins, own, other)
      let taken = Set(units.compactMap { twin[$0] })
      if let last = units.last { surplus[last] = twins.filter { !taken.contains($0) } }
    }
  }

  /// Which units say what they said before, and what their twins were then.
  private static func known(
    _ own: [PageUnit], _ before: [PageUnit], _ twins: [Int: Int]
  ) -> [Int: Int] {
    var places = Dictionary(grouping: before.indices) { before[$0].said }
    var known: [Int: Int] = [:]
    for (number, unit) in own.enumerated() where !(places[unit.said] ?? []).isEmpty {
      let old = places[unit.said]?.removeFirst()
      known[number] = old.flatMap { twins[$0] }
    }
    return known
  }

  /// The way through both that fits best.
  private mutating func pair(
    _ units: [Int], _ twins: [Int], _ own: [PageUnit], _ other: [PageUnit]
  ) {
    let (rows, columns) = (units.count, twins.count)
    guard rows * columns <= Self.most else { return }
    let here = Set(twins)
    let known = known.filter { here.contains($0.value) }
    let claimed = claimed
    let score = { (row: Int, column: Int) in
      if let twin = known[units[row]] { return twin == twins[column] ? 16 : 0 }
      return claimed.contains(twins[column])
        ? 0 : Self.fit(own[units[row]], other[twins[column]])
    }
    var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let fit = score(row, column)
        let skipped = max(best[row + 1][column], best[row][column + 1])
        best[row][column] = max(skipped, fit > 0 ? fit + best[row + 1][column + 1] : 0)
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let fit = score(row, column)
      if fit > 0, best[row][column] == fit + best[row + 1][column + 1] {
        twin[units[row]] = twins[column]
        (row, column) = (row + 1, column + 1)
      } else if best[row][column] == best[row + 1][column] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  /// How well two units fit; 0 where they cannot be the same.
  private static func fit(_ one: PageUnit, _ other: PageUnit) -> Int {
    let shared = Set(one.keys).intersection(other.keys).count
    switch (one.kind, other.kind) {
    case (.text(.heading), .text(.heading)): return 8
    case (.text(.item), .text(.paragraph)), (.text(.paragraph), .text(.item)):
      return 2 + min(4, shared)
    case (.text(.cells), .text(.cells)):
      return (one.rows.count == other.rows.count ? 4 : 2) + min(4, shared)
    default: return one.kind == other.kind ? 4 + min(4, shared) : 0
    }
  }
}

extension PageUnit {
  /// What makes it the same as one of another state of its text.
  fileprivate var said: [String] { ["\(kind)"] + rows.map(\.wording.plain) }

  /// What two units have in common if they are the same: what is locked, and what all languages write alike.
  fileprivate var keys: [String] {
    rows.flatMap { row in
      row.markups.map { "\($0.kind) \($0.target)" }
        + ReadText(row.wording.plain).keys.filter { $0.utf8.first.map { $0 < 0x41 } ?? false }
    }
  }
}
