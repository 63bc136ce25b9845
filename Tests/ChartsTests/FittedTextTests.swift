import Testing

@testable import Charts

@Suite struct FittedTextTests {
  private static func fitted(_ text: String) -> FittedText {
    FittedText.fitting(text, width: 570, height: 330, sizes: [72, 60, 48, 36, 28])
  }

  @Test func `a short text has the largest letters`() {
    #expect(Self.fitted("Too good") == FittedText(size: 72, lines: ["Too good"]))
  }

  @Test func `lines are nearly of one length`() {
    #expect(Self.fitted("aaa bbb ccc d").lines == ["aaa bbb", "ccc d"])
  }

  @Test func `a long word makes letters smaller before it is broken`() {
    let word = "Достопримечательность"
    #expect(Self.fitted("Вот и она, \(word)").lines.contains(word))
    #expect(Self.fitted(word).size < 72)
  }

  @Test(arguments: ["Слово ", "word ", "բառ ", "كلمة "])
  func `no text is higher or wider than the box`(_ word: String) {
    for count in [1, 5, 12, 40, 400] {
      let fitted = Self.fitted(String(repeating: word, count: count))
      #expect(fitted.lines.count * FittedText.spacing(fitted.size) <= 330)
      for line in fitted.lines {
        // So much more than what is measured, for the widest font.
        #expect(TextWidth.of(line) * fitted.size * 118 <= 570 * 10 * 15 * 100)
      }
    }
  }

  @Test func `what fits nowhere ends in a sign that it goes on`() {
    let fitted = Self.fitted(String(repeating: "word ", count: 400))
    #expect(fitted.lines.last?.hasSuffix("…") == true)
    #expect(fitted.lines.dropLast().allSatisfy { !$0.contains("…") })
  }

  @Test func `a word longer than every line is broken in the smallest letters`() {
    let word = String(repeating: "щ", count: 60)
    let fitted = Self.fitted(word)
    #expect(fitted.size == 28)
    #expect(fitted.lines.joined() == word)
  }
}
