internal import Reading
internal import SiteModel

/// Finds for each page those that share most tags with it.
///
/// Only the nearest of each tag's list are looked at, so that a page costs the same on a site of any
/// size: a tag that a thousand pages carry says little about any two of them.
struct RelatedPages: Sendable {
  private let index: PageIndex
  /// The pages of each tag in each language, the newest first.
  private let lists: [[Int]]
  /// By the number of a page: the lists it is in, and where.
  private var places: [[(list: Int, position: Int)]]

  static let count = 3
  private static let reach = 6

  init(_ index: PageIndex) {
    self.index = index
    lists = index.tagged
    places = Array(repeating: [], count: index.pages.count)
    for (number, list) in lists.enumerated() {
      for (position, page) in list.enumerated() { places[page].append((number, position)) }
    }
  }

  /// The best first: by tags in common, then by how near they stand in the list of a tag.
  func pages(relatedTo number: Int) -> [Int] {
    let page = index.pages[number]
    var distances: [Int: Int] = [:]
    for (list, position) in places[number] {
      let list = lists[list]
      let near = max(0, position - Self.reach)...min(list.count - 1, position + Self.reach)
      for other in near where other != position {
        let distance = abs(other - position)
        distances[list[other]] = min(distances[list[other]] ?? distance, distance)
      }
    }
    let found = distances.map { other, distance in
      (
        number: other, distance: distance,
        shared: index.pages[other].tags.count { page.tags.contains($0) }
      )
    }
    return found.sorted { one, other in
      (-one.shared, one.distance, one.number) < (-other.shared, other.distance, other.number)
    }.prefix(Self.count).map(\.number)
  }
}
