import Markdown
import Testing

@testable import Resolving

@Suite struct QuantityMatchTests {
  private static let english = NumberWords(
    decimal: ".", group: ",", scales: [("thousand", 3), ("million", 6)],
    months: (1...12).map { $0 == 7 ? ["July"] : $0 == 10 ? ["October"] : ["m\($0)"] })
  private static let russian = NumberWords(
    decimal: ",", group: " ", scales: [("тыс", 3), ("млн", 6)],
    months: (1...12).map { $0 == 7 ? ["июля"] : $0 == 10 ? ["октября"] : ["м\($0)"] })
  /// Of which nothing is known but its marks.
  private static let belarusian = NumberWords(decimal: ",", group: " ")

  /// What is told of two texts, and what only one of them has.
  private static func told(
    _ one: String, _ other: String, by words: NumberWords = russian
  ) -> [[String]] {
    let (first, second) = (english.quantities(in: one), words.quantities(in: other))
    let match = QuantityMatch(first, second)
    return Disagreement.among(
      match.one.map { Disagreement.Item($0, in: Set(second)) },
      match.other.map { Disagreement.Item($0, in: Set(first)) }
    ).map { disagreement in
      [
        disagreement.one.map { "\(first[$0].whole ?? -1)" } ?? "-",
        disagreement.other.map { "\(second[$0].whole ?? -1)" } ?? "-",
      ]
    }
  }

  @Test(arguments: [
    ("in the 1990s, 1.2 million", "в 90-х, 1,2 млн"), ("2025/26", "2025/2026"),
    ("from 2 to 2.5 million", "от 2 до 2,5 млн"), ("$2 million to 2.5 million", "2–2,5 млн"),
    ("from 10 am to 6 pm", "с 10:00 до 18:00"), ("at 6:30 p.m.", "в 18.30"),
    ("9 to 5", "с 9 до 17"),
    ("on 27 July", "27.07"), ("7/10/2026", "10.07.2026"), ("1 to 15 July", "с 1 по 15 июля"),
    ("from 18 to 20 October", "18–20 октября"), ("+375 17 123-45-67", "8 (017) 123-45-67"),
    ("+375 162 22-55-66", "22-55-66"), ("+375 17 123\u{2011}45\u{2011}67", "+375 17 123-45-67"),
    ("6:30 pm to 8:15 pm", "с 18-30 до 20-15"), ("5m people, 4K", "5 млн человек, 4К"),
  ])
  func `languages write the same otherwise`(_ one: String, _ other: String) {
    #expect(Self.told(one, other) == [])
  }

  @Test(arguments: [
    ("the 19th century", "XIX век"), ("24 hours a day", "круглосуточно"), ("50%", "половина"),
    ("1.5 hours", "полтора часа"), ("1,000 people", "тысяча человек"),
    ("3 million", "три миллиона"), ("thirty thousand", "30 тыс."), ("thirty", "30"),
    ("Twenty-seven states", "27 государств"),
    ("2 eggs, half a litre", "два яйца, 0,5 л"), ("3 of twelve, and 5", "трое из 12 и ещё пять"),
  ])
  func `what the other may say in a word is not told`(_ one: String, _ other: String) {
    #expect(Self.told(one, other) == [])
  }

  @Test func `what is lost is told, and what is another is told with it`() {
    #expect(Self.told("Some 46% of 7,000", "из 7 000") == [["46", "-"]])
    #expect(Self.told("46% of 7,000", "64 % из 7 500") == [["46", "64"], ["7000", "7500"]])
    #expect(Self.told("46% of 7,000", "из 7 000 — 64 %") == [["46", "64"]])
    #expect(Self.told("5 of 80", "15 из 80") == [["5", "15"]])
    #expect(Self.told("3 of 80", "4 из 80") == [["3", "4"]])
    #expect(Self.told("7,000 in 2016", "7 000 000 в 2016") == [["7000", "7000000"]])
    #expect(Self.told("2 million", "2 тыс.") == [["2000000", "2000"]])
  }

  @Test func `a language that has not told its words is taken at its digits`() {
    let words = Self.belarusian
    #expect(Self.told("1.5 million people", "1,5 мільёна чалавек", by: words) == [])
    #expect(Self.told("from 15 to 20 thousand", "ад 15 да 20 тысяч", by: words) == [])
    #expect(Self.told("on 27 July 2016", "27 ліпеня 2016 года", by: words) == [])
    #expect(Self.told("7,000 people", "7 500 чалавек", by: words) == [["7000", "7500"]])
    #expect(Self.told("46%", "64 %", by: words) == [["46", "64"]])
  }
}
