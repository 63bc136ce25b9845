import SiteModel
import Testing

@Suite struct LanguageCodeTests {
  @Test(arguments: ["ru", "en", "be", "rus", "be-Latn", "zh-Hans-CN", "en-001", "de-1996"])
  func `the shape of BCP 47 is a code`(_ text: String) {
    #expect(LanguageCode(text)?.description == text)
  }

  @Test(arguments: [
    "", "r", "russian", "ру", "ru_RU", "ru-", "-ru", "ru--RU", "r1", "ru-R", "ru-abcdefghi",
    "ru ", "копия", "ru.md",
  ])
  func `nothing else is a code`(_ text: String) {
    #expect(LanguageCode(text) == nil)
  }

  @Test func `codes are told apart as they are written`() {
    #expect(LanguageCode("be-Latn") != LanguageCode("be-latn"))
  }
}

@Suite struct LocalizedTests {
  @Test func `a value is found by its language alone`() throws {
    let (ru, be) = (try #require(LanguageCode("ru")), try #require(LanguageCode("be")))
    let word = Localized([ru: "день"])
    #expect(word[ru] == "день")
    #expect(word[be] == nil)
    #expect(word.codes == [ru])
  }
}
