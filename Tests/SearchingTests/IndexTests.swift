import Testing

@testable import Searching

@Suite struct IndexTests {
  private func index(
    _ pages: [[(String, IndexMaker.Part)]], stems: [String: String] = [:],
    stemmer: String? = "english"
  ) -> String {
    var maker = IndexMaker(
      Folding(), stemmer.flatMap { Stemmer($0) }, stems: stems, pages: pages.count)
    // The last page comes first: the order in which they come counts for nothing.
    for (number, page) in pages.enumerated().reversed() {
      for (text, part) in page { maker.add(text, as: part) }
      maker.endPage(number)
    }
    let index = maker.index(Shards(pages: pages.count), version: "v1")
    return index.shards.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test func `a word has the pages it stands on, by its stem, with how much it counts there`() {
    #expect(
      index([
        [("Offers", .title), ("an offer of work", .text)], [("else", .text)], [("offered", .text)],
      ])
        == #"{"v":"v1","w":{"an":"A","els":"2A","of":"A","offer":"W2A","work":"A"}}"# + "\n")
  }

  @Test func `a stem that is named goes before the algorithm`() {
    #expect(index([[("people", .text)]], stems: ["people": "person"]).contains(#""person":"A""#))
  }

  @Test func `without an algorithm words stand for themselves`() {
    #expect(index([[("offers", .text)]], stemmer: nil).contains(#""offers":"A""#))
  }

  @Test func `a word that stands on most of many pages counts where it is prominent alone`() {
    let pages = (0..<40).map { number in
      [("common", IndexMaker.Part.text)] + (number == 7 || number == 39 ? [("Common", .title)] : [])
    }
    #expect(index(pages).contains(#""common":"8WwW""#))
  }

  @Test func `all words of one beginning lie together`() {
    let shards = Shards(pages: 100)
    #expect(shards.letters == 1)
    let found = ["помощь", "паспорт", "п"].map { shards.shard(of: Array($0.utf8)[...]) }
    #expect(Set(found).count == 1)
    let alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюя".map {
      shards.shard(of: Array("\($0)".utf8)[...])
    }
    #expect(Set(alphabet).count == 32)
  }

  @Test(arguments: [
    (0, 1, 1, 1), (11, 1, 1, 1), (39, 1, 16, 1), (299, 1, 64, 1), (500, 2, 256, 1),
    (5_000, 3, 1_024, 2),
  ])
  func `the more pages, the more parts, and the more texts in one`(
    _ pages: Int, _ letters: Int, _ count: Int, _ texts: Int
  ) {
    let shards = Shards(pages: pages)
    #expect(shards.letters == letters)
    #expect(shards.count == count)
    #expect(shards.texts == texts)
    #expect(shards.texts * shards.longestText <= 4_500)
  }
}
