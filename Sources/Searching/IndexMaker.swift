/// Makes the index of one language, page by page.
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

  private let stemmer: Stemmer?
  private let exceptions: [[UInt8]: [UInt8]]
  private let splitter: WordSplitter
  private var words = WordTable()
  /// By the numbers of words: the numbers of their stems.
  private var stemOfWord: [Int32] = []
  private var stems = WordTable()
  private var tallies: [Tally] = []
  /// The stems of the page that is being read.
  private var touched: [Int32] = []
  private var pages = 0

  /// What is known of a stem.
  fileprivate struct Tally {
    var entries: [UInt8] = []
    var count = 0
    /// The page of the last entry; none: -1.
    var last = -1
    /// On the page that is being read: how often it stands in the text, and the most prominent of its
    /// other places.
    var inText: UInt16 = 0
    var prominence: UInt16 = 0
  }

  /// - Parameters:
  ///   - stemmer: nil where words stand for themselves.
  ///   - stems: the stems of words that have another than the stemmer says.
  package init(_ folding: Folding, _ stemmer: Stemmer?, stems: [String: String]) {
    self.stemmer = stemmer
    splitter = WordSplitter(folding: folding)
    exceptions = Dictionary(
      stems.map { (Array($0.key.utf8), Array($0.value.utf8)) },
      uniquingKeysWith: { first, _ in first })
  }

  package mutating func add(_ text: String, as part: Part) {
    var text = text
    text.withUTF8 { add($0, as: part) }
  }

  package mutating func add(_ text: [UInt8], as part: Part) {
    text.withUnsafeBufferPointer { add($0, as: part) }
  }

  package mutating func add(_ text: UnsafeBufferPointer<UInt8>, as part: Part) {
    let splitter = splitter
    var prominence = part.prominence
    if part == .title {
      // A title of few words is about each of them.
      var count: UInt16 = 0
      splitter.split(text) { _, _ in count += 1 }
      prominence += 12 / max(count, 1)
    }
    splitter.split(text) { word, number in
      let stem = Int(stemNumber(of: word, number))
      if tallies[stem].inText == 0, tallies[stem].prominence == 0 { touched.append(Int32(stem)) }
      if part == .text {
        tallies[stem].inText &+= 1
      } else {
        tallies[stem].prominence = max(tallies[stem].prominence, prominence)
      }
    }
  }

  private mutating func stemNumber(of word: UnsafeBufferPointer<UInt8>, _ number: UInt32) -> Int32 {
    let (index, isNew) = words.index(of: word, number)
    guard isNew else { return stemOfWord[index] }
    let stem: (index: Int, isNew: Bool)
    if !exceptions.isEmpty, let other = exceptions[Array(word)] {
      stem = other.withUnsafeBufferPointer { stems.index(of: $0, Self.number(of: $0)) }
    } else {
      let cut = stemmer?.stem(word) ?? word
      stem = stems.index(of: cut, Self.number(of: cut))
    }
    if stem.isNew { tallies.append(Tally()) }
    stemOfWord.append(Int32(stem.index))
    return Int32(stem.index)
  }

  private static func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let number = word.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return number ^ number >> 15
  }

  /// All of the page was added; the next one has the next number.
  package mutating func endPage() {
    for stem in touched { tallies[Int(stem)].endPage(pages) }
    touched.removeAll(keepingCapacity: true)
    pages += 1
  }
}

extension IndexMaker.Tally {
  /// How many pages on from the last, in figures and small letters, nothing for one; then a capital: how
  /// much the word counts there.
  fileprivate mutating func endPage(_ page: Int) {
    let step = page - last
    if step > 1 { entries.append(base36: step) }
    let often = inText == 0 ? 0 : inText < 3 ? 1 : inText < 7 ? 2 : 3
    entries.append(UInt8(ascii: "A") + UInt8(min(25, often + Int(prominence) - 1)))
    count += 1
    last = page
    inText = 0
    prominence = 0
  }

  /// The entries of pages on which the word stands anywhere but in the text.
  fileprivate var prominent: [UInt8] {
    var output: [UInt8] = []
    var (page, shown, step) = (-1, -1, 0)
    for byte in entries {
      guard byte < UInt8(ascii: "A") || byte > UInt8(ascii: "Z") else {
        page += max(step, 1)
        step = 0
        if byte > UInt8(ascii: "C") {
          if page - shown > 1 { output.append(base36: page - shown) }
          output.append(byte)
          shown = page
        }
        continue
      }
      step = step * 36 + Int(byte < 0x40 ? byte - 0x30 : byte - 0x57)
    }
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func append(base36 number: Int) {
    if number >= 36 { append(base36: number / 36) }
    let digit = UInt8(number % 36)
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}

extension IndexMaker {
  /// From so many pages on, a word that stands on half of them says nothing of any one: it is kept for
  /// those alone that have it in a prominent place.
  private static let manyPages = 24

  /// - Parameter version: stands in each file, so that files of two builds are not taken for one index.
  package func index(_ shards: Shards, version: String) -> WordIndex {
    var files = [[UInt8]](repeating: [], count: shards.count)
    for number in files.indices {
      files[number] += "{\"v\":\"\(version)\",\"w\":{".utf8
    }
    let sorted = (0..<stems.count).sorted {
      stems.word($0).lexicographicallyPrecedes(stems.word($1))
    }
    for stem in sorted {
      let word = stems.word(stem)
      let tally = tallies[stem]
      let isCommon = pages >= Self.manyPages && tally.count * 2 > pages
      let shard = shards.shard(of: word)
      if files[shard].last != UInt8(ascii: "{") { files[shard].append(UInt8(ascii: ",")) }
      files[shard].append(UInt8(ascii: "\""))
      files[shard].append(contentsOf: word)
      files[shard].append(contentsOf: "\":\"".utf8)
      files[shard].append(contentsOf: isCommon ? tally.prominent : tally.entries)
      files[shard].append(UInt8(ascii: "\""))
    }
    for number in files.indices { files[number] += "}}\n".utf8 }
    return WordIndex(version: version, shards: files)
  }
}

/// Which pages a word stands on, in files that are asked for one by one.
package final class WordIndex: Sendable {
  package let version: String
  package let shards: [[UInt8]]

  init(version: String, shards: [[UInt8]]) {
    self.version = version
    self.shards = shards
  }
}
