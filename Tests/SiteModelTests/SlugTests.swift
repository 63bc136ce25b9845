import SiteModel
import Testing

@Suite struct SlugTests {
  @Test(arguments: ["a", "0", "world-day-2016", "26", "a-b-c"])
  func `small Latin letters, digits and single hyphens are a slug`(_ text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "a.b", "день", "a/b", "é", "a\n", "a%20b",
  ])
  func `nothing else is a slug`(_ text: String) {
    #expect(Slug(text) == nil)
  }

  private let latin = Transliteration([
    "а": "a", "д": "d", "е": "e", "ё": "e", "з": "z", "й": "y", "к": "k", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "щ": "shch", "ь": "",
  ])

  @Test(arguments: [
    ("Паспорт", "pasport"), ("день", "den"), ("«Ещё» — день", "eshche-den"),
    ("COVID-19", "covid-19"), ("  день,  дно ", "den-dno"), ("№ 350-З", "350-z"),
    ("Don’t go", "dont-go"), ("Don't go", "dont-go"), ("Café Zürich", "cafe-zurich"),
    ("Cafe\u{301} Zu\u{308}rich", "cafe-zurich"), ("за\u{301}мок", "zamok"),
    ("май", "may"), ("маи\u{306}", "may"), ("a…b", "a-b"), ("тр\u{AD}ата", "trata"),
    ("ЕЩЁ", "eshche"), ("😀 день", "den"),
  ])
  func `a slug reads like the words`(_ words: String, _ slug: String) {
    #expect(Slug(reading: words, by: latin)?.text == slug)
  }

  @Test(arguments: ["", "—", "!?", "日本", "ь", "😀"])
  func `words of which nothing is left have no slug`(_ words: String) {
    #expect(Slug(reading: words, by: latin) == nil)
  }

  @Test func `a letter is read alike beside a sign that the table of common ones lacks`() {
    let turkish = Transliteration(["ı": "i", "и": "i", "б": "verylong", "в": "V", "w": "v"])
    for table in [latin, turkish] {
      for value in UInt32(0)..<0x3000 {
        guard let scalar = Unicode.Scalar(value), !scalar.properties.isGraphemeExtend else {
          continue
        }
        let words = "a\(scalar)И I"
        #expect(Slug(reading: words, by: table) == Slug(reading: words + " 日", by: table))
      }
    }
  }
}
