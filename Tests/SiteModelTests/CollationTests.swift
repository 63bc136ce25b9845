import SiteModel
import Testing

@Suite struct CollationTests {
  private let russian = Collation(
    alphabet: Array("абвгд").map { LetterGroup([$0]) } + [LetterGroup(["е", "ё"])]
      + Array("жзийклмнопрстуфхцчшщъыьэюя").map { LetterGroup([$0]) })

  @Test(arguments: [
    ["ели", "ёлка", "ель", "жук"],
    ["ёж", "Ель", "жук"],
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

  @Test func `letters that count as one decide where all else is the same`() {
    let words = ["все", "всё", "Все-таки", "всё-таки", "Всё-таки", "всего"]
    #expect(words.shuffled().sorted(by: russian.precedes) == words)
    #expect(russian.heading(of: "Ё") == "Е" && russian.heading(of: "ж") == "Ж")
  }

  @Test func `an index shows the letter that is named for those that count as one`() {
    let arabic = Collation(alphabet: [LetterGroup(["ة", "ت"], heading: "ت"), LetterGroup(["ث"])])
    #expect(arabic.heading(of: "ة") == "ت" && arabic.heading(of: "ث") == "ث")
    #expect(["ثا", "تا", "ةا"].sorted(by: arabic.precedes) == ["ةا", "تا", "ثا"])
  }

  @Test func `a mark on a letter counts for less than the letters behind it`() {
    let words = ["замок", "за\u{301}мок", "замока", "замуж"]
    #expect(words.shuffled().sorted(by: russian.precedes) == words)
    #expect(russian.heading(of: "а\u{301}") == "А")
  }

  @Test func `spaces come before signs, these before digits, digits of all scripts are the same`() {
    let words = ["а б", "а-б", "а, б", "а. б", "а1", "а\u{662}", "а3", "аб"]
    #expect(words.shuffled().sorted(by: russian.precedes) == words)
  }

  @Test func `capitals alone decide last, and always the same way`() {
    #expect(russian.precedes("кот", "Кот"))
    #expect(!russian.precedes("Кот", "кот"))
    #expect(russian.precedes("Кот", "котик"))
    #expect(!russian.precedes("кот", "кот"))
  }

  @Test func `a language without a letter puts it behind its own`() {
    let english = Collation(
      alphabet: Array("abcdefghijklmnopqrstuvwxyz").map { LetterGroup([$0]) })
    #expect(["z", "а", "a"].sorted(by: english.precedes) == ["a", "z", "а"])
  }
}
