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

  private let folding: Folding
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
      return min(25, often + UInt32(prominence) - 1)
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
    Folding.table.withUnsafeBufferPointer { isWithin in
      let words = WordSplitter(text, isWithin)
      var prominence = part.prominence
      // A title of few words is about each of them.
      if part == .title { prominence += 12 / max(count(words), 1) }
      add(words, isText: part == .text, prominence)
    }
  }

  private mutating func count(_ words: WordSplitter) -> UInt16 {
    var words = words
    var count: UInt16 = 0
    while let spelling = words.next() {
      if stem(of: spelling) >= 0 { count += 1 }
    }
    return count
  }

  private mutating func add(_ words: WordSplitter, isText: Bool, _ prominence: UInt16) {
    var words = words
    while let spelling = words.next() {
      let stem = stem(of: spelling)
      guard stem >= 0 else { continue }
      var place = places[Int(stem)]
      if place.inText == 0, place.prominence == 0 { touched.append(stem) }
      if isText {
        if place.inText < .max { place.inText += 1 }
      } else {
        place.prominence = max(place.prominence, prominence)
      }
      places[Int(stem)] = place
    }
  }

  /// Below nought for what is no word.
  @inline(__always)
  private mutating func stem(of spelling: UnsafeBufferPointer<UInt8>) -> Int32 {
    let (index, isNew) = spellings.index(of: spelling)
    if isNew { stemOfSpelling.append(newStem(of: spelling)) }
    return stemOfSpelling[index]
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
    pages[page] = touched.map { stem in
      PageStem(stem: UInt32(stem), weight: places[Int(stem)].weight)
    }
    for stem in touched { places[Int(stem)] = Places() }
    touched.removeAll(keepingCapacity: true)
  }

  /// - Parameter version: stands in each file, so that files of two builds are not taken for one index.
  package func index(_ shards: Shards, version: String) -> WordIndex {
    WordIndex(StemPages(pages, stems: stems.count), stems, shards, version: version)
  }
}
