import TestSupport
import Testing

@testable import Searching

/// How texts become the words of the index, at build time and in the browser.
@Suite struct WordTests {
  private static let folding = Folding(same: ["ё": "е"])

  private func words(_ text: String) -> [String] {
    var words: [String] = []
    var text = text
    var folding = Self.folding
    text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { isWithin in
        var splitter = WordSplitter(bytes, isWithin)
        while let spelling = splitter.next() {
          if let word = folding.word(spelling) {
            words.append(String(decoding: word, as: UTF8.self))
          }
        }
      }
    }
    return words
  }

  private static let cases: [(text: String, words: [String])] = [
    ("Торговля ЛЮДЬМИ", ["торговля", "людьми"]),
    ("Ребёнок, её Ёж", ["ребенок", "ее", "еж"]),
    ("мой первый йод", ["мой", "первый", "йод"]),
    ("до\u{301}ма, во\u{301}рота", ["дома", "ворота"]),
    ("пресс-конференция", ["пресс", "конференция"]),
    ("8 801 201-55-55", ["801", "201", "55", "55"]),
    ("don’t, person's", ["don", "person"]),
    ("«Кавычки» — (скобки)…", ["кавычки", "скобки"]),
    ("не\u{AD}раз\u{AD}рыв\u{AD}но 27\u{A0}июля", ["неразрывно", "27", "июля"]),
    ("café naïve Ünder", ["café", "naïve", "ünder"]),
    ("Հայերեն։ Լեզու", ["հայերեն", "լեզու"]),
    ("العربية، لغة؟", ["العربية", "لغة"]),
    ("ᏣᎳᎩ 日本語、東京", ["ᏣᎳᎩ".lowercased(), "日本語", "東京"]),
    ("emoji 😀 и x", ["emoji"]),
    (
      "Достопримечательность, unforgettable! СОВЕРШЕННОЛЕТНИХ, X1y2z3abcdefgh",
      [
        "достопримечательность", "unforgettable", "совершеннолетних", "x1y2z3abcdefgh",
      ]
    ),
    ("несколькоwords вместе, ёжикИнеЁжик", ["несколькоwords", "вместе", "ежикинеежик"]),
    ("", []),
  ]

  @Test(arguments: cases)
  func `a text comes apart into its words`(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: cases)
  func `it does so in a browser too`(_ text: String, _ expected: [String]) throws {
    let engine = try ScriptEngine()
    try engine.run(try Repository.text("Templates/assets/search.js"))
    engine.give("text", text)
    let found = try engine.run(
      """
      mayakSearch({ same: 'ёе', stems: '', synonyms: '', latin: '', keyboards: [] }).words(text).join(' ')
      """)
    #expect(found == expected.joined(separator: " "))
  }

  @Test func `a word that goes on for ever is left out`() {
    let long = String(repeating: "щ", count: 60)
    #expect(words("до \(long) после") == ["до", "после"])
  }

  @Test func `a table knows each word by one number`() {
    var table = WordTable()
    func index(_ word: String) -> Int {
      Array(word.utf8).withUnsafeBufferPointer { table.index(of: $0).index }
    }
    // Many have the same first and last eight letters.
    let many = (0..<6_000).map {
      $0 % 2 == 0 ? "\($0 % 3_000)" : "beginning\(1_000 + $0 % 3_000)ending"
    }
    let found = many.map(index)
    #expect(found[..<3_000].elementsEqual(0..<3_000))
    #expect(found[3_000...].elementsEqual(0..<3_000))
    #expect(Array(table.word(2_999)) == Array("beginning3999ending".utf8))
  }
}
