package import Markdown
package import Reading
package import Resolving

/// An original beside its translation, in rows that are numbered from 1: each number means the same words as
/// long as both texts are the same.
package struct PairedPage: Sendable {
  /// Where words stand: the number of a unit, and the number of its row.
  package struct Spot: Sendable, Hashable {
    package let unit: Int
    package let row: Int
  }

  package struct Row: Sendable {
    package let number: Int
    /// Nil where only the translation has it.
    package let original: Spot?
    /// Nil where it is missing.
    package let twin: Spot?
    /// Of the original; empty where only the translation has it.
    package let words: Wording
    /// With the same numbers of codes.
    package let translated: Wording?
    /// By the numbers of codes; those behind the ones of the original stand in the translation alone.
    package let markups: [Int: LockedMarkup]
    /// What is written for them in the translation.
    let written: [Int: LockedMarkup]
    let required: Int
  }

  package let texts: TwinTexts
  package let rows: [Row]
  let pairs: UnitPairs

  package init(_ texts: TwinTexts) {
    self.texts = texts
    pairs = UnitPairs(texts)
    var spots: [(Spot?, Spot?)] = []
    for (number, unit) in texts.original.units.enumerated() {
      spots += Self.spots(number, unit, pairs.twin[number], texts)
      for surplus in pairs.surplus[number] ?? [] {
        let rows = texts.translation?.units[surplus].rows.indices ?? 0..<0
        spots += rows.map { (nil, Spot(unit: surplus, row: $0)) }
      }
    }
    let codes = CodeMatch(texts)
    rows = spots.enumerated().map { index, spot in
      codes.row(index + 1, spot.0, spot.1, texts)
    }
  }

  private static func spots(
    _ number: Int, _ unit: PageUnit, _ twin: Int?, _ texts: TwinTexts
  ) -> [(Spot?, Spot?)] {
    guard unit.use != .nothing else { return [] }
    let other = twin.flatMap { texts.translation?.units[$0].rows } ?? []
    return unit.rows.enumerated().map { index, row in
      var place: Int?
      if row.name.isEmpty {
        place = other.indices.contains(index) ? index : nil
      } else {
        place = other.firstIndex { $0.name == row.name }
      }
      return (
        Spot(unit: number, row: index),
        place.flatMap { place in twin.map { Spot(unit: $0, row: place) } }
      )
    }
  }
}

extension PairedPage {
  package func unit(of row: Row) -> PageUnit? {
    if let spot = row.original { return texts.original.units[spot.unit] }
    return row.twin.flatMap { texts.translation?.units[$0.unit] }
  }

  /// Whether both have the same words in it.
  func isAlike(_ unit: Int) -> Bool {
    guard let twin = pairs.twin[unit], let translation = texts.translation else { return false }
    let (own, other) = (texts.original.units[unit].rows, translation.units[twin].rows)
    return own.count == other.count && own.map(\.name) == other.map(\.name)
  }
}
