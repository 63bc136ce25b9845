/// Names a page in one language, from one resolving to the next: other pages may come and go without
/// its key changing.
package struct PageKey: Sendable, Hashable {
  let number: Int
}

/// The keys given out so far, by the files of the pages.
package struct PageKeys: Sendable {
  private var numbers: [String: Int] = [:]

  package init() {}

  /// The key of a file that was seen before.
  func known(_ file: String) -> PageKey? { numbers[file].map { PageKey(number: $0) } }

  /// The key of a file, the same one each time; a file that was never seen gets a new one.
  mutating func key(of file: String) -> PageKey {
    let new = numbers.count
    let number = numbers[file, default: new]
    if number == new { numbers[file] = new }
    return PageKey(number: number)
  }
}
