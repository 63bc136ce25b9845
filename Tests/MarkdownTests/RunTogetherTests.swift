import Diagnostics
import Markdown
import Testing

struct RunTogetherTests {
  @Test(arguments: [
    "• a\n• b", "a:\n· b\n· c", "• a\n  b\n• c", "•a\n•b", "•\ta\n•\tb", "✅ a\n✅ b", "✔️ a\n✔️ b",
    "📞 a\n📧 b", "① a\n② b", "\u{F0B7} a\n\u{F0B7} b", "&bull; a\n&#8226; b", "o\ta\no\tb",
    "*) a\n**) b", "-> a\n-> b", "-a\n-b", "*a\n*b", "+a\n+b", "a) b\nb) c", "а) б\nб) в",
    "(a) b\n(b) c", "> • a\n> • b", "- a\n  • b\n  • c", "• a\n\n• b\n\n• c", "№ 1\n№ 2",
    "a:\n• b", "- a\n• b", "- a\n-bb\n- c", "• a • b", "1️⃣ a\n2️⃣ b", "» a\n» b", "#. a\n#. b",
    "о\ta\nо\tb",
    "\u{A0}• a\n\u{A0}• b",
  ])
  func `signs that make no list are told where the first stands`(_ text: String) {
    let complaints = Parsed(text).complaints
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasPrefix("bullet-as-text ") == true)
  }

  @Test(arguments: [
    "• a", "• a\n\nb\n\n• c", "😇 a\n\n😇 b", "\\• a\n\\• b", "*a* b\n*c* d", "`-a`\n`-b`",
    "5 °C\n-5 °C\n-7 °C", "… a\n… b", "a • b\nc • d", "«a»\n«b»", "- a\n- b", "```\n• a\n• b\n```",
    "a (see b\nc) d", "• a\\\n• b",
  ])
  func `a sign alone, in words or behind a backslash is left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    "– а\n– б", "— А?\n— Б.", "-- a\n-- b", "а:\n— б;\n— в.", "&mdash; a\n&mdash; b",
  ])
  func `dashes at the start of two lines are a list or a dialogue`(_ text: String) {
    let complaints = Parsed(text).complaints
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasPrefix("dash-as-text ") == true)
  }

  @Test(arguments: [
    "— а\n\n— б", "— а", "а\n— б",
    "— Сначала спроси, потом соглашайся, и никому не отдавай паспорт,\n— сказала она.",
    "— Поезд, который в этот раз идёт два раза в неделю по дороге Минск\n— Варшава, отменён.",
  ])
  func `one speech is no list, wherever its lines are broken`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    ("a:\n2) b", "2)"), ("a.\n2. b\n3. c", "2."), ("1)a\n2)b", "1)"), ("(1) a\n(2) b", "(1)"),
    ("1. a\n\nb\n2. c\n3. d", "2."), ("a. b\nb. c", "a."), ("а. б\nб. в", "а."),
    ("i) a\nii) b", "i)"),
    ("I. A\nII. B", "I."), ("№1. a\n№2. b", "№1."),
    ("#1 a\n#2 b", "#1"),
    ("1- a\n2- b", "1-"), ("1 – a\n2 – b", "1 –"), ("1.) a\n2.) b", "1.)"), ("1: a\n2: b", "1:"),
    ("1.1. a\n1.2. b", "1.1."), ("1.1 a\n1.2 b", "1.1"), ("Step 1. a\nStep 2. b", "Step 1."),
  ])
  func `a number that begins no list is told`(_ text: String, _ sign: String) {
    #expect(Parsed(text).complaints == ["number-as-text \(sign)"])
  }

  @Test(arguments: [
    "in\n2016. It", "see (pages 1 and\n2) and 3", "1.5 m\nor\n2.5 m in all", "1. a\n2. b",
    "1) a\n2) b",
    "in class\n5 and\n6 of", "А. С. Пушкин и\nВ. Г. Белинский",
    "1.5 m\n1.6 m in all\nand so on, as they say",
    "a 1) b,\n2) c", "27.\u{A0}июля мы",
  ])
  func `a number in words and a list are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    "-\u{A0}a", "*\u{202F}a", "- a\n-\u{A0}b", "1. a\n2.\u{A0}b\n3. c", "1)\u{A0}a\n2)\u{A0}b",
    "1.\u{A0}a", "5.\u{A0}a\n6.\u{A0}b",
    "a\n-\u{A0}b\n-\u{A0}c",
    "+\u{200B}a",
  ])
  func `a space that is none to Markdown is told at the space`(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.diagnostics.map(\.rule) == [.noBreakSpaceInList])
    #expect(
      parsed.diagnostics.first.map { parsed.text.text(in: $0.place.range).utf8.count } ?? 0 > 1)
  }

  @Test(arguments: [
    "a\tb\nc\td", "a    b\nc    d", "a;b;c\nd;e;f", "x\n\na\tb\nc\td\n", "a\tb\n\nc\td",
    "a,b,c\nd,e,f", "\"a\",\"b\",\"c\"\n\"d\",\"e\",\"f\"",
    "│ a │ b │\n│ c │ d │",
  ])
  func `columns of tabs and spaces are told`(_ text: String) {
    #expect(Parsed(text).diagnostics.map(\.rule) == [.columnsAsText])
  }

  @Test(arguments: [
    "Town library\nStreet 5\nHrodna", "Библиотека\nул. Новая, 5\nг. Гродно", "Тел.: 17\nb@c.by",
    "Town library\\\nStreet 5\nHrodna", "**Library**\nStreet 5\nHrodna",
    "> Library\n> Street 5\n> Hrodna",
    "Roses are red,\nViolets are blue,\nAnd so are you.",
  ])
  func `short lines that each begin anew are advised to end with a backslash`(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.diagnostics.map(\.rule) == [.linesAsText])
    #expect(parsed.diagnostics.first?.severity == .advice)
  }

  @Test(arguments: [
    "Library\\\nStreet 5\\\nHrodna", "Library  \nStreet 5  \nHrodna",
    "It began in\n2016, they say.",
    "Ask first.\nThen go.\nTell somebody.", "a; b; c\nd; e; f", "They went\nto Minsk\nby train",
    "Ask Anna\nPetrova",
  ])
  func `lines that are broken, and sentences, are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["• a\n", "— а\n", "2) a\n", "a\tb\n", "А\n", "• a\n\n", "|a\n"])
  func `a text made of nothing else is soon read`(_ piece: String) {
    #expect(Parsed(String(repeating: piece, count: 30_000)).diagnostics.count <= 1000)
  }
}
