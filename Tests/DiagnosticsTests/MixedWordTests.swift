import Diagnostics
import Testing

/// Letters of one alphabet among those of the other. Cyrillic ones are written by their numbers here, so
/// that they can be told from Latin ones.
@Suite struct MixedWordTests {
  private func complaints(about text: String) -> [String] {
    MixedWord.all(in: text).map { word in
      let complaint = word.complaint(at: Place("a", word.range), isExact: true)
      return "\(complaint.rule.id) \(complaint.arguments["example"] ?? "")"
    }
  }

  @Test(arguments: [
    ("M\u{438}\u{43D}\u{441}\u{43A}", "latin-letter \u{41C}\u{438}\u{43D}\u{441}\u{43A}"),
    ("\u{434}o\u{43C}", "latin-letter \u{434}\u{43E}\u{43C}"),
    ("\u{41C}insk", "cyrillic-letter Minsk"),
    ("Googl\u{435}", "cyrillic-letter Google"),
    ("\u{430}n", "cyrillic-letter an"),
  ])
  func `a letter that looks like those around it is named`(_ text: String, _ said: String) {
    #expect(complaints(about: text) == [said])
    #expect(Array("… \(text), …".utf8).withUnsafeBufferPointer { MixedWord.mayStand(in: $0) })
  }

  @Test(arguments: [
    "Minsk", "\u{41C}\u{438}\u{43D}\u{441}\u{43A}", "IT-\u{43E}\u{442}\u{434}\u{435}\u{43B}",
    // An abbreviation with an ending, and words that nobody takes for others.
    "PDF\u{430}", "VIP\u{44B}", "\u{431}log", "caf\u{E9}", "5x", "C\u{301}",
  ])
  func `a word in one alphabet, or one that is meant so, is silent`(_ text: String) {
    #expect(complaints(about: text) == [])
  }

  @Test(arguments: 0..<40) func `bytes tell of every neighbourhood`(_ offset: Int) {
    let before = String(repeating: " ", count: offset)
    for pair in ["a\u{431}", "\u{431}a"] {
      for behind in ["", String(repeating: "-", count: 20)] {
        #expect(
          Array((before + pair + behind).utf8).withUnsafeBufferPointer {
            MixedWord.mayStand(in: $0)
          })
      }
    }
    let apart = before + "a \u{431} a" + before
    #expect(!Array(apart.utf8).withUnsafeBufferPointer { MixedWord.mayStand(in: $0) })
  }
}
