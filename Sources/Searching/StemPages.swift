/// A stem on a page, in few bytes: a site has more of them than of anything else.
struct PageStem: Sendable {
  private let bits: UInt32

  init(stem: UInt32, weight: UInt32) { bits = stem << 5 | weight }

  var stem: Int { Int(bits >> 5) }
  /// How much it counts there, from 0 to 25.
  var weight: UInt32 { bits & 31 }
}

/// Which pages each stem stands on: the same as is known of pages, the other way round.
struct StemPages {
  let pageCount: Int
  /// By stems: where its pages begin; and the end of all.
  private let starts: [Int]
  /// The pages of each stem in their order, with how much it counts there.
  private let entries: [UInt32]

  init(_ pages: [[PageStem]?], stems: Int) {
    pageCount = pages.count
    // One further on: behind the last entry of a stem the next one begins, once all are in place.
    var starts = [Int](repeating: 0, count: stems + 2)
    entries = starts.withUnsafeMutableBufferPointer { starts in
      for page in pages {
        for item in page ?? [] { starts[item.stem &+ 2] &+= 1 }
      }
      for stem in 0..<stems { starts[stem + 2] += starts[stem + 1] }
      return [UInt32](unsafeUninitializedCapacity: starts[stems + 1]) { entries, count in
        count = entries.count
        for (number, page) in pages.enumerated() {
          let number = UInt32(number) << 5
          for item in page ?? [] {
            entries[starts[item.stem &+ 1]] = number | item.weight
            starts[item.stem &+ 1] &+= 1
          }
        }
      }
    }
    self.starts = starts
  }

  /// From so many pages on, a word that stands on half of them says nothing of any one: it is kept for
  /// those alone that have it in a prominent place.
  private static let manyPages = 24

  /// How many pages on from the last, in figures and small letters, nothing for one; then a capital: how
  /// much the word counts there.
  func write(_ stem: Int, into output: inout [UInt8]) {
    let places = starts[stem]..<starts[stem + 1]
    let isCommon = pageCount >= Self.manyPages && places.count * 2 > pageCount
    var last = -1
    for entry in entries[places] {
      let (page, weight) = (Int(entry >> 5), UInt8(entry & 31))
      // In the text alone it counts no more.
      if isCommon, weight < 3 { continue }
      if page - last > 1 { output.append(base36: page - last) }
      output.append(UInt8(ascii: "A") + weight)
      last = page
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(base36 number: Int) {
    if number >= 36 { append(base36: number / 36) }
    let digit = UInt8(number % 36)
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
