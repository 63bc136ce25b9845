/// Makes the index of one language, page by page, in whatever order they come.
package struct IndexMaker: ~Copyable {
  /// Where on a page a word stands: the more prominent, the more it counts.
  package enum Part: Sendable {
    case text, tag, heading, summary, title, keyword

    fileprivate var prominence: UInt16 {
      switch self {
      case .text: 0
      case .tag, .heading: 3
      case .summary: 4
      case .title: 10
      // As much as a title that is this one word: the author says what the page is to be found by.
      case .keyword: 22
      }
    }
  }

  private var folding: Folding
  private let stemmer: Stemmer?
  private let exceptions: [[UInt8]: [UInt8]]
  private var spellings = WordTable()
  /// By the numbers of spellings: the numbers of their stems; below nought for what is no word.
  private var stemOfSpelling: [Int32] = []
  private var stems = WordTable()
  /// By the numbers of stems: of the page that is being read.
  private var places: [Places] = []
  /// The stems of the page that is being read.
  private var touched: [Int32] = []
  /// Nil for those that were not read yet.
  private var pages: [[PageStem]?]

  /// How often a stem stands in the text of a page, and the most prominent of its other places.
  private struct Places {
    var inText: UInt16 = 0
    var prominence: UInt16 = 0

    /// From 0 to 25.
    var weight: UInt32 {
      let often: UInt32 = inText == 0 ? 0 : inText < 3 ? 1 : inText < 7 ? 2 : 3
      return min(25, often &+ UInt32(prominence) &- 1)
    }
  }

  /// - Parameters:
  ///   - stemmer: nil where words stand for themselves.
  ///   - stems: the stems of words that have another than the stemmer says.
  ///   - pages: how many there will be.
  package init(_ folding: Folding, _ stemmer: Stemmer?, stems: [String: String], pages: Int) {
    self.folding = folding
    self.stemmer = stemmer
    self.pages = [[PageStem]?](repeating: nil, count: pages)
    exceptions = Dictionary(
      stems.map { (Array($0.key.utf8), Array($0.value.utf8)) },
      uniquingKeysWith: { first, _ in first })
  }

  package mutating func add(_ text: String, as part: Part) {
    var text = text
    text.withUTF8 { add($0, as: part) }
  }

  package mutating func add(_ text: UnsafeBufferPointer<UInt8>, as part: Part) {
    // No word has less than two bytes.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count / 2) { found in
      let number = find(text, into: found)
      // A title of few words is about each of them.
      let share = part == .title ? 12 / max(UInt16(clamping: number), 1) : 0
      count(found[..<number], isText: part == .text, part.prominence + share)
    }
  }

  /// Finds the stems of a text; returns how many these are.
  private mutating func find(
    _ text: UnsafeBufferPointer<UInt8>, into found: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    Folding.table.withUnsafeBufferPointer { isWithin in
      var words = WordSplitter(text, isWithin)
      var count = 0
      while let spelling = words.next() {
        let (index, isNew) = spellings.index(of: spelling)
        if isNew { stemOfSpelling.append(newStem(of: spelling)) }
        let stem = stemOfSpelling[index]
        found[count] = stem
        count &+= stem < 0 ? 0 : 1
      }
      return count
    }
  }

  private mutating func count(
    _ stems: Slice<UnsafeMutableBufferPointer<Int32>>, isText: Bool, _ prominence: UInt16
  ) {
    places.withUnsafeMutableBufferPointer { places in
      for stem in stems {
        var place = places[Int(stem)]
        if place.inText == 0, place.prominence == 0 { touched.append(stem) }
        if isText {
          if place.inText < .max { place.inText &+= 1 }
        } else {
          place.prominence = max(place.prominence, prominence)
        }
        places[Int(stem)] = place
      }
    }
  }

  private mutating func newStem(of spelling: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let word = folding.word(spelling) else { return -1 }
    let stem =
      exceptions[word]?.withUnsafeBufferPointer { stems.index(of: $0) }
      ?? word.withUnsafeBufferPointer { word in
        let cut = stemmer?.stem(word) ?? word
        return stems.index(of: cut)
      }
    if stem.isNew { places.append(Places()) }
    return Int32(stem.index)
  }

  package func hasRead(_ page: Int) -> Bool { pages[page] != nil }

  /// All of the page with this number was added.
  package mutating func endPage(_ page: Int) {
    pages[page] = places.withUnsafeMutableBufferPointer { places in
      touched.map { stem in
        let weight = places[Int(stem)].weight
        places[Int(stem)] = Places()
        return PageStem(stem: UInt32(truncatingIfNeeded: stem), weight: weight)
      }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// - Parameter version: stands in each file, so that files of two builds are not taken for one index.
  package func index(_ shards: Shards, version: String) -> WordIndex {
    WordIndex(StemPages(pages, stems: stems.count), stems, shards, version: version)
  }
}
