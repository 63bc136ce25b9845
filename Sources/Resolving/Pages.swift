/// The published pages in the order of their files, to be found by their keys.
package struct Pages: Sendable, Sequence {
  private let pages: [Page]
  /// By the number of a key.
  private let places: [Int32]

  init(_ pages: [Page]) {
    self.pages = pages
    var places = [Int32](repeating: -1, count: (pages.map(\.key.number).max() ?? -1) + 1)
    for (place, page) in pages.enumerated() { places[page.key.number] = Int32(place) }
    self.places = places
  }

  /// The page of a key that this site has given out.
  package subscript(key: PageKey) -> Page { pages[Int(places[key.number])] }

  package var count: Int { pages.count }
  package var isEmpty: Bool { pages.isEmpty }

  package func makeIterator() -> IndexingIterator<[Page]> { pages.makeIterator() }
}
