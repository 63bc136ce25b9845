internal import Markdown

/// What two sections, or two texts, tell that the other does not: what is over of each when all that
/// they tell alike is taken away, in whatever order.
struct QuantityMatch {
  /// Something that is over.
  struct Over {
    /// Its number in its list.
    let number: Int
    let quantity: Quantity
    /// How many that both tell in the same order stand before it: what two lists have at one such place
    /// stands for the same.
    let spot: Int
  }

  let one: [Over]
  let other: [Over]

  init(_ one: [Quantity], _ other: [Quantity]) {
    guard one != other else {
      (self.one, self.other) = ([], [])
      return
    }
    let (removed, added) = Self.differences(one, other)
    var left = Self.over(removed, of: one)
    var right = Self.over(added, of: other)
    let isSame: [(Quantity, Quantity) -> Bool] = [(==), { $0.isWrittenAs($1) }]
    for isSame in isSame {
      left.removeAll { item in
        guard let same = right.firstIndex(where: { isSame(item.quantity, $0.quantity) }) else {
          return false
        }
        right.remove(at: same)
        return true
      }
    }
    (self.one, self.other) = (left, right)
  }

  /// The numbers of what only one list has at its spot.
  private static func differences(
    _ one: [Quantity], _ other: [Quantity]
  ) -> (removed: [Int], added: [Int]) {
    // To compare long lists in their order takes memory of the square of their length.
    guard one.count + other.count < longest else {
      return (rest(of: one, without: other), rest(of: other, without: one))
    }
    let moves = other.difference(from: one)
    return (moves.removals.map(\.position), moves.insertions.map(\.position))
  }

  private static let longest = 2000

  private static func rest(of all: [Quantity], without others: [Quantity]) -> [Int] {
    var counts = others.reduce(into: [Quantity: Int]()) { $0[$1, default: 0] += 1 }
    return all.indices.filter { index in
      guard let count = counts[all[index]], count > 0 else { return true }
      counts[all[index]] = count - 1
      return false
    }
  }

  /// - Parameter numbers: of what only one list has there, in their order.
  private static func over(_ numbers: [Int], of all: [Quantity]) -> [Over] {
    numbers.enumerated().map { before, number in
      Over(number: number, quantity: all[number], spot: number - before)
    }
  }
}

extension CollectionDifference.Change {
  var position: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension Quantity {
  /// Numbers below it are often written in words.
  private static let smallest = 13

  /// Whether other languages may well say it in a word.
  var isSmall: Bool { kind == .number && (whole ?? Self.smallest) < Self.smallest }

  /// Whether the two are the same in the ways that languages differ in: one names the month only once
  /// for two days, or leaves the country out of a telephone number.
  fileprivate func isWrittenAs(_ other: Quantity) -> Bool {
    switch (kind, other.kind) {
    case (.day, .number): dayOfMonth != nil && dayOfMonth == other.whole
    case (.number, .day): other.dayOfMonth != nil && whole == other.dayOfMonth
    case (.code, .code):
      exponent != other.exponent && min(exponent, other.exponent) >= 5
        && value % Self.subscriber == other.value % Self.subscriber
    case (.code, .number): other.whole.map { UInt64($0) == value } ?? false
    case (.number, .code): other.isWrittenAs(self)
    default: false
    }
  }

  /// The digits of a telephone number that are dialled within a town: seven.
  private static let subscriber: UInt64 = 10_000_000
}

/// One thing that two twins tell differently, or only one of them tells.
struct Disagreement {
  /// By their numbers; nil where one tells nothing of the kind.
  let one: Int?
  let other: Int?

  /// Something that is over of one side.
  struct Item {
    let number: Int
    let quantity: Quantity
    /// Whether the twin tells the same elsewhere, so that nothing is lost.
    let isTold: Bool
    let spot: Int

    init(_ over: QuantityMatch.Over, number: Int? = nil, in told: Set<Quantity>) {
      self.number = number ?? over.number
      quantity = over.quantity
      isTold = told.contains(over.quantity)
      spot = over.spot
    }
  }
}

extension Disagreement {
  /// What is over of one side and of the other, each kind in its order.
  static func among(_ one: [Item], _ other: [Item]) -> [Disagreement] {
    var found: [Disagreement] = []
    var (rest, others) = (one, other)
    let fits: [(Item, Item) -> Bool] = [
      { $0.quantity.kind == $1.quantity.kind && $0.spot == $1.spot },
      { $0.quantity.kind == $1.quantity.kind && $0.isDoubt($1) },
      { $0.quantity.isAmount && $1.quantity.isAmount && ($0.spot == $1.spot || $0.isDoubt($1)) },
    ]
    for fit in fits {
      rest.removeAll { item in
        guard let index = others.firstIndex(where: { fit(item, $0) }) else { return false }
        found.append(Disagreement(one: item.number, other: others[index].number))
        others.remove(at: index)
        return true
      }
    }
    found += rest.filter(\.isLost).map { Disagreement(one: $0.number, other: nil) }
    return found + others.filter(\.isLost).map { Disagreement(one: nil, other: $0.number) }
  }
}

extension Disagreement.Item {
  fileprivate var isLost: Bool { !isTold && !quantity.isSmall && !quantity.isMonth }

  /// Whether the two cannot both be right: something is lost, or one stands for the other.
  fileprivate func isDoubt(_ other: Disagreement.Item) -> Bool {
    isLost || other.isLost || quantity.isSmall == other.quantity.isSmall && isTold == other.isTold
  }
}

extension Quantity {
  /// Of a month without a day the other may speak by its season.
  fileprivate var isMonth: Bool { kind == .day && dayOfMonth == nil }

  fileprivate var isAmount: Bool { kind == .number || kind == .day || kind == .code }
}
