internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

/// Where pages are, and where they were in the states before.
struct KnownPlaces: Sendable {
  /// By their files, the addresses of the pages that are shown, without `/` in front.
  private var current: [String: String] = [:]
  /// By address, the file of the page that stood there last.
  private var past: [String: String] = [:]
  /// By the file of a page, that to which it was renamed.
  private var renamed: [String: String] = [:]
  /// Files of pages that are gone, by what they held.
  private var lost: [SourceFile.Contents: String] = [:]
  /// Pages of what is shown that the newest sources do not show any more.
  private var withdrawn: Set<PageKey> = []
}

extension KnownPlaces {
  /// Takes in what is shown now.
  ///
  /// - Parameter now: by their files, where pages are, without `/` in front.
  /// - Returns: the addresses at which nothing stands any more, in their order.
  mutating func move(to now: [String: String]) -> [String] {
    let before = current
    current = now
    withdrawn = []
    let taken = Set(now.values)
    for (file, address) in before { past[address] = file }
    return before.values.filter { !taken.contains($0) }.sorted().map { "/\($0)" }
  }

  /// Notes which new files are renamed ones: what they hold was in a file that is gone.
  mutating func rename(_ removed: [SourceFile], _ added: [SourceFile]) {
    for file in removed where file.path.hasSuffix(".md") { lost[file.contents] = file.path }
    for file in added where file.path.hasSuffix(".md") {
      renamed[file.path] = nil
      if let old = lost.removeValue(forKey: file.contents), old != file.path {
        renamed[old] = file.path
      }
    }
  }

  /// Keeps what is shown, but for pages that must not be.
  ///
  /// - Returns: the addresses at which nothing stands any more, in their order.
  mutating func withdraw(_ pages: [KnownPage]) -> [String] {
    withdrawn = Set(pages.map(\.key))
    let gone = pages.compactMap { page in
      current.removeValue(forKey: page.file).map { (file: page.file, address: $0) }
    }
    for (file, address) in gone { past[address] = file }
    return gone.map { "/\($0.address)" }.sorted()
  }

  /// Whether a page must not be shown any more.
  func isWithdrawn(_ page: PageKey?) -> Bool { page.map(withdrawn.contains) ?? false }

  /// What became of the page that stood at an address.
  func whereabouts(of path: String) -> PreviewAnswer.Missing {
    guard var file = past[path] ?? past[path + "/"] else {
      return PreviewAnswer.Missing(movedTo: nil, wasThere: false)
    }
    var seen: Set<String> = []
    while current[file] == nil, let next = renamed[file], seen.insert(file).inserted { file = next }
    return PreviewAnswer.Missing(movedTo: current[file].map { "/\($0)" }, wasThere: true)
  }
}
