internal import Reading
internal import SiteModel

/// Finds for each page those that share most tags with it.
///
/// Only the nearest of each tag's list are looked at, so that a page costs the same on a site of any
/// size: a tag that a thousand pages carry says little about any two of them.
struct RelatedPages {
  private let index: PageIndex
  private let lists: [Key: [Int]]
  private let positions: [Key: [Int: Int]]

  static let count = 3
  private static let reach = 6

  private struct Key: Hashable {
    let tag: String
    let language: LanguageCode
  }

  init(_ index: PageIndex) {
    self.index = index
    var lists: [Key: [Int]] = [:]
    for page in index.pages {
      guard case .page(_) = page.name.role else { continue }
      for tag in page.tags {
        lists[Key(tag: tag, language: page.name.language), default: []].append(page.number)
      }
    }
    for (key, pages) in lists {
      lists[key] = index.sorted(pages, by: .newest, key.language)
    }
    self.lists = lists
    positions = lists.mapValues { pages in
      Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1, $0) })
    }
  }

  /// The best first: by tags in common, then by how near they stand in the list of a tag.
  func pages(relatedTo number: Int) -> [Int] {
    let page = index.pages[number]
    var distances: [Int: Int] = [:]
    for tag in page.tags {
      let key = Key(tag: tag, language: page.name.language)
      guard let list = lists[key], let position = positions[key]?[number] else { continue }
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
