internal import Reading
internal import SiteModel

/// Finds for each page those that share most tags with it.
///
/// Only the nearest of each tag's list are looked at, so that a page costs the same on a site of any
/// size: a tag that a thousand pages carry says little about any two of them.
struct RelatedPages: Sendable {
  /// The pages of each tag in each language, the newest first.
  private let lists: [[Int]]
  /// By the number of a page: the lists it is in, and where.
  private var places: [[(list: Int, position: Int)]]

  static let count = 3
  private static let reach = 6

  init(_ index: PageIndex) {
    lists = index.tagged
    places = Array(repeating: [], count: index.pages.count)
    for (number, list) in lists.enumerated() {
      for (position, page) in list.enumerated() { places[page].append((number, position)) }
    }
  }

  /// The best first: by tags in common, then by how near they stand in the list of a tag.
  func pages(relatedTo number: Int) -> [Int] {
    // So few that a dictionary would be slower.
    var distances: [(other: Int, distance: Int)] = []
    distances.reserveCapacity(places[number].count * Self.reach * 2)
    for (list, position) in places[number] {
      let list = lists[list]
      let near = max(0, position - Self.reach)...min(list.count - 1, position + Self.reach)
      for other in near where other != position {
        let distance = abs(other - position)
        if let known = distances.firstIndex(where: { $0.other == list[other] }) {
          distances[known].distance = min(distances[known].distance, distance)
        } else {
          distances.append((list[other], distance))
        }
      }
    }
    let found = distances.map { other, distance in
      (number: other, distance: distance, shared: tagsInCommon(number, other))
    }
    return found.sorted { one, other in
      (-one.shared, one.distance, one.number) < (-other.shared, other.distance, other.number)
    }.prefix(Self.count).map(\.number)
  }

  private func tagsInCommon(_ one: Int, _ other: Int) -> Int {
    places[one].count { place in places[other].contains { $0.list == place.list } }
  }
}
