import Diagnostics
import Testing

@Suite struct SuggestionTests {
  private let keys = ["title", "summary", "date", "updated", "slug", "tags", "draft", "order"]

  @Test(arguments: [
    ("titel", "title"),
    ("tittle", "title"),
    ("summry", "summary"),
    ("sumary", "summary"),
    ("updatd", "updated"),
    ("DATE", "date"),
    ("slag", "slug"),
    ("draft ", "draft"),
    ("oredr", "order"),
  ])
  func `typing errors lead to the word that was meant`(_ typed: String, _ meant: String) {
    #expect(Suggestion.closest(to: typed, among: keys) == meant)
  }

  @Test(arguments: [("dаte", "date"), ("оrdеr", "order"), ("тags", "tags"), ("summаrу", "summary")])
  func `Cyrillic letters that look Latin are seen through`(_ typed: String, _ meant: String) {
    #expect(Suggestion.closest(to: typed, among: keys) == meant)
  }

  @Test(arguments: ["colour", "автор", "dt", "published", ""])
  func `a word that resembles none has no suggestion`(_ typed: String) {
    #expect(Suggestion.closest(to: typed, among: keys) == nil)
  }

  @Test(arguments: ["x", "", "z", "qz", "ж"])
  func `a short word is not taken for every other short word`(_ typed: String) {
    #expect(Suggestion.closest(to: typed, among: ["a", "b", "en", "ru", "no"]) == nil)
  }

  @Test func `of equally near words the first of the alphabet is taken`() {
    #expect(Suggestion.closest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
  }

  /// To compare them took minutes.
  @Test func `a text is not taken for a word`() {
    let text = String(repeating: "title", count: 200_000)
    #expect(Suggestion.closest(to: text, among: keys + [text + "s"]) == nil)
  }

  @Test func `a swap of neighbours is one error`() {
    #expect(Suggestion.closest(to: "ab", among: ["ba"]) == "ba")
  }
}
