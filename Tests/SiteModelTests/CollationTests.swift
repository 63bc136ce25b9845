import SiteModel
import Testing

@Suite struct CollationTests {
  private let russian = Collation(alphabet: Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"))

  @Test(arguments: [
    ["ели", "ель", "ёлка", "жук"],
    ["Ель", "ёж", "жук"],
    ["игра", "игрок", "йод", "кот"],
    ["война", "вой", "воин"].reversed(),
    ["ящик", "apple", "zebra"],
    ["Минск", "Москва", "IOM"],
    ["кот", "котик"],
    ["", "а"],
  ])
  func `words stand as in a Russian dictionary, Latin ones behind`(_ words: [String]) {
    #expect(words.shuffled().sorted(by: russian.precedes) == words)
  }

  @Test func `a letter written as two characters is the same letter`() {
    let words = ["воин", "вои\u{306}", "волк"]
    #expect(words.reversed().sorted(by: russian.precedes) == words)
  }

  @Test func `capitals alone decide last, and always the same way`() {
    #expect(russian.precedes("Кот", "кот"))
    #expect(!russian.precedes("кот", "Кот"))
    #expect(russian.precedes("кот", "Котик"))
    #expect(!russian.precedes("кот", "кот"))
  }

  @Test func `a language without a letter puts it behind its own`() {
    let english = Collation(alphabet: Array("abcdefghijklmnopqrstuvwxyz"))
    #expect(["z", "а", "a"].sorted(by: english.precedes) == ["a", "z", "а"])
  }
}
