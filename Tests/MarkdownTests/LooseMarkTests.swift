import Diagnostics
import Markdown
import Testing

struct LooseMarkTests {
  @Test(arguments: [
    ("**Attention!**Write it down.", "**Attention!**", "**Attention!** Write"),
    ("**Никогда не отдавайте паспорт.", "**", "**Никогда не отдавайте паспорт.**"),
    ("Это**«Слово»**тут", "**«Слово»**", "Это **«Слово»** тут"),
    ("a ** b** c", "** b**", "**b**"), ("a **b ** c", "**b **", "**b**"),
    ("**[a](b).**Word", "**a.**", "**a.** Word"), ("a __b c", "__", "__b c__"),
    ("*Внимание!*Пишите", "*Внимание!*", "*Внимание!* Пишите"), ("a ~~b c", "~~", "~~b c~~"),
    ("Цена** и всё", "**", "**Цена**"), ("Это ** важно ** знать", "** важно **", "**важно**"),
    ("a ~~ bcd ~~ e", "~~ bcd ~~", "~~bcd~~"), ("a ***b** c", "*", "**b**"),
    ("**b*** c", "*", "**b**"),
    ("**важно* знать", "*", "**важно**"), ("*важно** знать", "*", "**важно**"),
    ("**Раз.\n\nДва.** Три.", "**", "**Раз.**"),
  ])
  func `signs of emphasis that took nothing are told with the words as they should be`(
    _ text: String, _ marked: String, _ example: String
  ) {
    let parsed = Parsed(text)
    #expect(parsed.diagnostics.map(\.rule.id) == ["loose-mark"])
    #expect(parsed.diagnostics.first?.arguments["example"] == example)
    if !text.contains("](") { #expect(parsed.complaints == ["loose-mark \(marked)"]) }
  }

  @Test(arguments: [
    "un**believ**able, and **this**one too", "2 ** 3", "(**) and '**'", "f**k and b***dy", "2**10",
    "***-**-12",
    "**1234", "\\*\\*a", "`**a`", "год**\n\n** По данным", "a * b * c", "* * *", "5*3*2", "___",
    "_a_",
    "*По данным МВД", "х** и всё", "**Цена***\n\n* без доставки", "**Цена*** (*без доставки)",
    "snake_case_name", "«**a**»", "~5 до ~7", "Имя: ____",
  ])
  func `what is meant so is left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    ("##Before you go", "##Before you go", "## Before you go"),
    ("Ask.\n###Бумаги###", "###Бумаги###", "### Бумаги"),
    ("####### Seven", "####### Seven", "###### Seven"),
    ("#Before you go", "#Before you go", "# Before you go"),
  ])
  func `a heading without its space is told`(_ text: String, _ marked: String, _ example: String) {
    let parsed = Parsed(text)
    #expect(parsed.complaints == ["heading-without-space \(marked)"])
    #expect(parsed.diagnostics.first?.arguments["example"] == example)
  }

  @Test(arguments: [
    "#Знай #Понимай #Действуй", "#MeToo", "#MeToo in Minsk", "\\##a", "a ##b", "#1 of all", "`##a`",
    "#Знай и действуй!",
  ])
  func `hashtags are no headings`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    ("##\u{A0}Before", "##\u{A0}"), ("\u{A0}## Before", "\u{A0}##"),
    ("a\n\u{FEFF}# b", "\u{FEFF}#"),
    ("\u{2003}> words", "\u{2003}>"), ("\u{A0}- a\n\u{A0}- b", "\u{A0}-"),
    ("\u{A0}1. a", "\u{A0}1."), ("\u{A0}1. a\n\u{A0}2. b", "\u{A0}1."),
    ("- a\n\u{A0}\u{A0}- b", "\u{A0}\u{A0}-"),
    ("\u{A0}```\na\n\u{A0}```", "\u{A0}"), ("A\n:\u{A0}b", ":\u{A0}"),
  ])
  func `a space that is none is told by its number`(_ text: String, _ marked: String) {
    let parsed = Parsed(text)
    #expect(parsed.complaints == ["special-space \(marked)"])
    #expect(parsed.printed(in: .english).first?.contains("U+") == true)
  }

  @Test(arguments: [
    ("'''facts\nonly: [a]\n'''", "'''facts"), ("’’’facts\na\n’’’", "’’’facts"),
    ("\"\"\"\na\n\"\"\"", "\"\"\""),
    ("``facts\na\n``", "``facts"),
  ])
  func `quotation marks in place of backticks are told once`(_ text: String, _ marked: String) {
    #expect(Parsed(text, options: .withBlocks).complaints == ["quotes-for-fence \(marked)"])
  }
}
