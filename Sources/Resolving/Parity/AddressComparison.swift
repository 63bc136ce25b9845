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

  /// An address or picture; its key is what is the same of it in each language, be their codes part of
  /// the host, the path or the file.
  private struct Item {
    var key = ""
    var parts: [Substring] = []
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

  /// The parts of an address; those of an address of the web without its scheme.
  private static func parts(of address: String) -> [Substring] {
    if address.hasPrefix("tel:") { return [address.filter(\.isNumber).suffix(nationalDigits)] }
    var bytes = Array(address.utf8)
    if address.hasPrefix("mailto:") { bytes = Array(bytes.prefix { $0 != UInt8(ascii: "?") }) }
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    let parts = String(decoding: bytes, as: UTF8.self).utf8.split { byte in
      !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte) && byte < 0x80
    }
    return parts.map { Substring($0) }.filter { $0 != "www" && $0 != "https" && $0 != "http" }
  }

  /// The digits of a telephone number without the way into the country.
  private static let nationalDigits = 9

  /// What is over of each, in its order. Most twins have the same in the same order.
  private func over(_ one: [Item], _ other: [Item]) -> (one: [Item], other: [Item]) {
    if one.elementsEqual(other, by: { $0.word == $1.word }) { return ([], []) }
    var left = Self.rest(of: one, without: other, by: \.word)
    var right = Self.rest(of: other, without: one, by: \.word)
    guard !left.isEmpty || !right.isEmpty else { return ([], []) }
    (left, right) = (keyed(left), keyed(right))
    return (
      Self.rest(of: left, without: right, by: \.key), Self.rest(of: right, without: left, by: \.key)
    )
  }

  private func keyed(_ items: [Item]) -> [Item] {
    items.map { item in
      var item = item
      item.parts = Self.parts(of: item.word)
      item.key = item.parts.filter { !twins.codes.contains(String($0)) }.joined(separator: "/")
      return item
    }
  }

  private static func rest(
    of items: [Item], without others: [Item], by key: KeyPath<Item, String>
  ) -> [Item] {
    var counts = others.reduce(into: [String: Int]()) { $0[$1[keyPath: key], default: 0] += 1 }
    return items.filter { item in
      guard let count = counts[item[keyPath: key]], count > 0 else { return true }
      counts[item[keyPath: key]] = count - 1
      return false
    }
  }

  private func isSlip(_ one: Item, _ other: Item) -> Bool {
    let codes = (one: twins.one.name.language.text, other: twins.other.name.language.text)
    return one.parts.count == other.parts.count
      ? AddressSlip(one.parts, other.parts, codes).isSlip
      : AddressSlip([one.key[...]], [other.key[...]], codes).isSlip
  }

  /// Of more, each language has its own.
  private static let most = 10_000

  private mutating func compareNear(_ one: [Item], _ other: [Item]) {
    var (left, right) = over(one, other)
    guard !left.isEmpty, !right.isEmpty, left.count * right.count < Self.most else { return }
    left.removeAll { item in
      guard let index = right.firstIndex(where: { isSlip(item, $0) }) else {
        return false
      }
      tell(item, right.remove(at: index))
      return true
    }
  }

  private mutating func compare(_ one: [Item], _ other: [Item]) {
    let (left, right) = over(one, other)
    for (first, second) in zip(left, right) { tell(first, second) }
    // Who names an address twice says no more than who names it once.
    guard left.count != right.count else { return }
    let told = (Set(keyed(one).map(\.key)), Set(keyed(other).map(\.key)))
    for item in left.dropFirst(right.count) where !told.1.contains(item.key) {
      tell(item, lackedBy: twins.other)
    }
    for item in right.dropFirst(left.count) where !told.0.contains(item.key) {
      tell(item, lackedBy: twins.one)
    }
  }

  private mutating func tell(_ item: Item, lackedBy twin: PageFacts) {
    guard !twins.isLacking(item.place) else { return }
    complaints.append(
      twins.complaint(about: (item.word, item.place), (nil, Place(twin.file))))
  }

  private mutating func tell(_ one: Item, _ other: Item) {
    complaints.append(
      twins.complaint(about: (one.word, one.place), (other.word, other.place)))
  }
}
