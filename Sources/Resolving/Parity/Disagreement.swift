internal import Markdown

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
      // To tell a fact once is enough.
      isTold = !over.quantity.isLength && told.contains(over.quantity)
      spot = over.spot
    }
  }
}

extension Disagreement {
  /// What is over of one side and of the other: what stands at one spot first, what looks alike before
  /// what does not, and last what only one of them tells.
  static func among(_ one: [Item], _ other: [Item]) -> [Disagreement] {
    var found: [Disagreement] = []
    var (rest, others) = (one, other)
    let spots = Spots(one, other)
    let fits: [(Item, Item) -> Bool] = [
      { spots.agree($0, $1) && $0.quantity.resembles($1.quantity) && spots.isDoubt($0, $1) },
      {
        spots.agree($0, $1) && ($0.isLost || $1.isLost || spots.areEven($0) && !$0.isEitherWay($1))
      },
      { $0.quantity.resembles($1.quantity) && $0.isDoubt($1) },
      { $0.quantity.kind == $1.quantity.kind && $0.isDoubt($1) },
      { $0.isAmount && $1.isAmount && $0.isDoubt($1) },
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

  /// How much is over at each spot.
  private struct Spots {
    private struct Spot: Hashable {
      let number: Int
      let kind: Quantity.Kind

      init(_ item: Item) {
        number = item.spot
        kind = item.quantity.kind
      }
    }

    private var counts: [Spot: Int] = [:]

    init(_ one: [Item], _ other: [Item]) {
      for item in one { counts[Spot(item), default: 0] += 1 }
      for item in other { counts[Spot(item), default: 0] -= 1 }
    }

    func agree(_ one: Item, _ other: Item) -> Bool { Spot(one) == Spot(other) }

    /// Whether both have as many there, so that none was said in a word.
    func areEven(_ item: Item) -> Bool { counts[Spot(item)] == 0 }

    /// Of small numbers at one spot, which are often said in words, as many as the other has.
    func isDoubt(_ one: Item, _ other: Item) -> Bool {
      areEven(one) || one.isDoubt(other)
    }
  }
}

extension Disagreement.Item {
  fileprivate var isLost: Bool { !isTold && !quantity.isOftenInWords && !quantity.isMonth }

  fileprivate var isAmount: Bool {
    quantity.kind == .number || quantity.kind == .day || quantity.kind == .code
  }

  /// Whether each may well be told by the twin at another place, or in a word.
  fileprivate func isEitherWay(_ other: Disagreement.Item) -> Bool {
    isTold && other.isTold
      || quantity.isSmall && other.quantity.isSmall
        && (quantity.whole == nil) != (other.quantity.whole == nil)
  }

  /// Whether the two cannot both be right: something is lost, or one stands for the other.
  fileprivate func isDoubt(_ other: Disagreement.Item) -> Bool {
    !quantity.isSmall && !other.quantity.isSmall
      && (isLost || other.isLost || isTold == other.isTold)
  }
}

extension Quantity {
  /// Of a month without a day the other may speak by its season.
  fileprivate var isMonth: Bool { kind == .day && dayOfMonth == nil }
}
