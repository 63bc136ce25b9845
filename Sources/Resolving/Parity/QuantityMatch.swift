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
    let isSame: [(Over, Over) -> Bool] = [
      { $0.spot == $1.spot && $0.quantity.isWrittenAs($1.quantity) },
      { $0.quantity == $1.quantity }, { $0.quantity.isWrittenAs($1.quantity) },
      { Self.borrows($0, one, from: $1.quantity) || Self.borrows($1, other, from: $0.quantity) },
    ]
    for isSame in isSame {
      left.removeAll { item in
        guard let same = right.firstIndex(where: { isSame(item, $0) }) else { return false }
        right.remove(at: same)
        return true
      }
    }
    Self.takeTimes(&left, writtenIn: &right)
    Self.takeTimes(&right, writtenIn: &left)
    (self.one, self.other) = (left, right)
  }

  /// Takes away hours with minutes that the other side writes as two numbers.
  private static func takeTimes(_ times: inout [Over], writtenIn parts: inout [Over]) {
    times.removeAll { time in
      let hours = parts.indices.dropLast().first { index in
        parts[index].number + 1 == parts[index + 1].number
          && time.quantity.isTime(parts[index].quantity, parts[index + 1].quantity)
      }
      guard let hours else { return false }
      parts.removeSubrange(hours...hours + 1)
      return true
    }
  }

  /// Whether a number has no noughts of its own and those of the next one make it the other, as in
  /// "from 2 to 2.5 million".
  private static func borrows(_ item: Over, _ all: [Quantity], from other: Quantity) -> Bool {
    guard item.quantity.kind == .number, item.quantity.noughts == 0, other.noughts > 0,
      item.number + 1 < all.count, all[item.number + 1].noughts == other.noughts
    else { return false }
    return item.quantity.value == other.value
      && item.quantity.exponent + other.noughts == other.exponent
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
