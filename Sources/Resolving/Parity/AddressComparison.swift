internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// The addresses and pictures of two twins.
///
/// Each language may have sources of its own. Told are addresses that only one of them has and that are
/// nearly the same, and of mail, telephones and pictures every one.
struct AddressComparison {
  private let twins: TwinComparison
  private(set) var complaints: [Diagnostic] = []

  /// An address or picture; its key is what is the same of it in each language.
  private struct Item {
    var key = ""
    let word: String
    let place: Place
  }

  init(_ twins: TwinComparison) {
    self.twins = twins
    let (one, other) = (twins.one.links, twins.other.links)
    guard
      !one.isEmpty || !other.isEmpty || !twins.one.pictures.isEmpty || !twins.other.pictures.isEmpty
    else { return }
    compareNear(items(twins.one, "http"), items(twins.other, "http"))
    for scheme in ["mailto:", "tel:"] {
      compare(items(twins.one, scheme), items(twins.other, scheme))
    }
    compare(pictures(twins.one), pictures(twins.other))
  }

  private func items(_ facts: PageFacts, _ scheme: String) -> [Item] {
    facts.links.compactMap { link in
      let address = link.destination
      guard address.utf8.starts(with: scheme.utf8) else { return nil }
      return Item(word: address, place: Place(facts.file, link.range))
    }
  }

  private func pictures(_ facts: PageFacts) -> [Item] {
    facts.pictures.map { picture in
      Item(word: picture.source, place: Place(facts.file, picture.range))
    }
  }

  /// The address without the codes of languages in it, be they part of the host, the path or the file.
  private func key(of address: String) -> String {
    if address.hasPrefix("tel:") {
      return String(address.filter(\.isNumber).suffix(7))
    }
    var path = address[...]
    if address.hasPrefix("mailto:") { path = path.prefix { $0 != "?" } }
    let parts = path.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.filter {
      !twins.codes.contains(String($0)) && $0 != "www" && $0 != "https" && $0 != "http"
    }
    .joined(separator: "/")
  }

  /// What is over of each, in its order. Most twins have the same in the same order.
  private func over(_ one: [Item], _ other: [Item]) -> (one: [Item], other: [Item]) {
    if one.elementsEqual(other, by: { $0.word == $1.word }) { return ([], []) }
    let (left, right) = (keyed(one), keyed(other))
    return (Self.rest(of: left, without: right), Self.rest(of: right, without: left))
  }

  private func keyed(_ items: [Item]) -> [Item] {
    items.map { Item(key: key(of: $0.word), word: $0.word, place: $0.place) }
  }

  private static func rest(of items: [Item], without others: [Item]) -> [Item] {
    var counts = others.reduce(into: [String: Int]()) { $0[$1.key, default: 0] += 1 }
    return items.filter { item in
      guard let count = counts[item.key], count > 0 else { return true }
      counts[item.key] = count - 1
      return false
    }
  }

  private mutating func compareNear(_ one: [Item], _ other: [Item]) {
    var (left, right) = over(one, other)
    guard !left.isEmpty, !right.isEmpty else { return }
    left.removeAll { item in
      guard let index = right.firstIndex(where: { Self.isSlip(item.key, $0.key) }) else {
        return false
      }
      tell(item, right.remove(at: index))
      return true
    }
  }

  /// Whether all that differs is a stretch of four signs at most.
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    let start = zip(first, second).prefix { $0 == $1 }.count
    let rest = (first[start...], second[start...])
    let end = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
    return max(rest.0.count, rest.1.count) - end <= 4
  }

  private mutating func compare(_ one: [Item], _ other: [Item]) {
    let (left, right) = over(one, other)
    for (first, second) in zip(left, right) { tell(first, second) }
    // Who names an address twice says no more than who names it once.
    guard left.count != right.count else { return }
    let told = (Set(keyed(one).map(\.key)), Set(keyed(other).map(\.key)))
    for item in left.dropFirst(right.count) where !told.1.contains(item.key) {
      complaints.append(
        twins.complaint(about: (item.word, item.place), (nil, Place(twins.other.file))))
    }
    for item in right.dropFirst(left.count) where !told.0.contains(item.key) {
      complaints.append(
        twins.complaint(about: (item.word, item.place), (nil, Place(twins.one.file))))
    }
  }

  private mutating func tell(_ one: Item, _ other: Item) {
    complaints.append(
      twins.complaint(about: (one.word, one.place), (other.word, other.place)))
  }
}
