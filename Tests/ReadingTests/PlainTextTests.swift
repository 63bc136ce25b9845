import Diagnostics
import Testing

@testable import Reading

@Suite struct PlainTextTests {
  private func complaints(_ text: String) -> [Diagnostic] {
    PlainTextCheck.complaints(about: text, at: Place("a", 0..<text.utf8.count))
  }

  @Test(arguments: [
    ("Ask **first**", "**first**", "first"), ("*Ask* first", "*Ask*", "Ask"),
    ("__Ask__ first", "__Ask__", "Ask"), ("_Спросите_ сначала", "_Спросите_", "Спросите"),
    ("«**Ask**»", "**Ask**", "Ask"), ("**«Ask»** now", "**«Ask»**", "«Ask»"),
    ("Ask ~~never~~", "~~never~~", "never"), ("Type `ask`", "`ask`", "ask"),
    ("[Ask](https://a.example/)", "[Ask](https://a.example/)", "Ask"),
    ("![A wall](a.jpg)", "![A wall](a.jpg)", "A wall"), ("[Ask]{lang=en}", "[Ask]{lang=en}", "Ask"),
    ("## Ask", "## Ask", "Ask"), ("# Ask", "# Ask", "Ask"), (#"5 \* 3"#, #"\*"#, "*"),
    ("**Ask first", "**", nil), ("One<br>two", "<br>", nil), ("One<br />two", "<br />", nil),
    ("<b>One</b>", "<b>", nil), ("x<sup>2</sup>", "<sup>", nil),
    (#"<span class="a">One"#, #"<span class="a">"#, nil), ("One <!-- two -->", "<!-- two -->", nil),
    ("Ask {#ask}", "{#ask}", nil),
  ])
  func `markup in a plain text is told with the words to write`(
    _ text: String, _ word: String, _ example: String?
  ) {
    let found = complaints(text)
    #expect(found.map(\.rule) == [.markupInField])
    #expect(found.first?.arguments["word"] == word)
    #expect(found.first?.arguments["example"] == example)
    let range = found.first?.place.range ?? 0..<0
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == word)
  }

  @Test(arguments: [
    ("&laquo;Ask&raquo;", "&laquo;", "«"), ("R&amp;D", "&amp;", "&"), ("&#171;", "&#171;", "«"),
    ("&#xAB;", "&#xAB;", "«"), ("a&nbsp;b", "&nbsp;", nil), ("a&shy;b", "&shy;", nil),
    ("&mdash; он", "&mdash;", "—"),
  ])
  func `a character by its name is told with the character`(
    _ text: String, _ word: String, _ example: String?
  ) {
    let found = complaints(text)
    #expect(found.map(\.rule) == [.characterByName])
    #expect(found.first?.arguments["word"] == word)
    #expect(found.first?.arguments["example"] == example)
  }

  @Test(arguments: ["\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2068}"])
  func `a direction left open is told where it is opened`(_ sign: String) {
    let found = complaints("я \(sign)abc")
    #expect(found.map(\.rule) == [.openDirection])
    #expect(found.first?.place.range == 3..<6)
  }

  @Test(arguments: [
    "R&D: 5 < 7, 2 * 3 and C++", "AT&T, 50 % & more", "Q&A; then", "5*3*2", "a_b_c", "2 ** 3",
    "* a note", "Price*, fee*", "#hashtag", "№ 5", "# 1 in the list", "I <3 you", "a < b > c",
    "Anna <anna@example.org>", "[sic] and [1]", "f(x)", "5 ~ 7", "~5", "C:\\\\", "don`t",
    "snake_case_name",
    "Ask [first] (now)", "{city}", "\u{2067}abc\u{2069} d", "\u{202B}abc\u{202C}", "\u{200F}abc",
    "f**k", "**", "__", "—", "“Ask”", "A/B <-> C", "1.5 * 2 * 3",
  ])
  func `signs that are signs are no complaint`(_ text: String) {
    #expect(complaints(text) == [])
  }

  @Test(arguments: [
    ("[Не зная броду, не суйся в воду.]", #"["Не зная броду, не суйся в воду."]"#),
    ("[Ask first, then go]", #"["Ask first, then go"]"#),
    ("[Скажи «да, Нет», Иди]", #"["Скажи «да, Нет»", "Иди"]"#),
    ("[Ask (at home, At work), Go]", #"["Ask (at home, At work)", "Go"]"#),
    ("[Ask, look, then go!]", #"["Ask, look, then go!"]"#),
  ])
  func `a sentence that falls in two at its comma is shown in quotation marks`(
    _ list: String, _ cure: String
  ) {
    let found = ReadYAML("a: \(list)").root.flatMap(\.firstValue)?.splitSentence
    #expect(found?.arguments["example"] == cure)
  }

  @Test(arguments: [
    "[Ask first., Then go.]", "[work-abroad, young-people]", "[en, ru]", "[Ask first, Then go]",
    "[Паспорт, виза, деньги]", #"["Ask first, then go", now]"#, "[one, two.]x",
    "[on the way, at home]", "[Ask]", "[]",
  ])
  func `values that can stand for themselves are no complaint`(_ list: String) {
    #expect(ReadYAML("a: \(list)").root.flatMap(\.firstValue)?.splitSentence == nil)
  }
}

extension YAMLNode {
  fileprivate var firstValue: YAMLNode? {
    if case .mapping(let entries) = kind { entries.first?.value } else { nil }
  }
}
