import Diagnostics
import Testing

@testable import Reading

/// Numbers that look random and are the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Writes headers out of pieces that are plain, and of others that nearly are.
private struct HeaderWriter {
  var dice: Dice
  /// One piece in so many is not plain.
  let oddity: Int

  private static let keys = [
    "title", "summary", "tags", "date", "x-1", "Заголовок", "9", "a_b", "\"q\"", "'n o'",
    "\"\\u00A0: #\"",
  ]
  private static let oddKeys = [
    "title ", "\"q\" ", "\"a\\n\"", "'it''s'", "- a", "?", "a:b", "---", "", "#", "a b", "&a",
  ]
  private static let values = [
    "Minsk", "Ask before you go", "2016-07-27", "true", "Поезд в 7:30, сегодня", "C# and a#b",
    "a - b", "\"in quotes: yes # no\"", "'it is, [so]'", "\"\"", "''", "[]", "[a, b-c]",
    "[ a b , 'c' ]",
    "[\"x, y\", zäh]", "x  # why", "7", "https://example.org/?a=b#c", "10 %", "/old.html",
    "+375 17", "(so)", ".x", "a\u{A0}b", "“word”",
    "\"\\u00a0— \"", "\"a\\u061Cb\\u2028\"", "'\\u00A0'", "ﻻ", "[\"\\u0416\", c]",
    "{}", "{a: b}", "{ a: b c , d: \"e, f\", х: [g, 'h'] }", "{a: {b: {c: d}}}", "[{a: b}, c]",
    "[a, [b]]", "[a,\n  b]", "[\na (b)\n , 'c',\n\n   d/e.f\n]", "{a: b,\nc:\n  d, е:\n [f]}",
    "[50 %, a+b]",
  ]
  private static let oddValues = [
    "a: b", "a:", "- b", "\"a\\n\"", "\"\\u00G0\"", "\"\\u0007\"",
    "\"\\uD800\"", "\"\\uFFFF\"", "\"\\u00A\"", "\"\\U000000A0\"", "\"\\u0041\"", "'it''s'",
    "\"open", "[a,]", "[a: b]", "{a}", "{a:b}",
    "{a: b,}", "{a: }", "{a: b: c}", "{a: b, a: c}", "{\"a\": b}", "{a: b", "{a: b]", "{a: b}#c",
    "{a: b} c", "{a,\n  b: c}", "{a: -b}", "{a: [b: c]}", "{a: b #c\n}",
    "|",
    ">-", "&a b", "*a", "!!str a", "@a", "\"a\"b", "\"a\"#b", "[a]#b", "[a] b", "\ta", "a\tb",
    "a\r",
    "a\u{85}b", "a\u{2028}b", "\u{FEFF}a", "a\u{7}b", "%a", "`a", "-", "?", "-1", "a\n  b",
    "a\n b: c",
    "[a\n b]", "[a,\n  b]: c", "[a,\n# b\n c]", "[a,\n---\n]", "[a,\n... \n]", "{a\n: b}",
    "[a\n# b\n]", "[a? b]", "[.a]", "[a:b]", "\"a\n  b\"", "# gone", "a #\u{85}", "\u{9F}",
    "a\u{FFFF}", "[a#b]", "[a #b]",
  ]

  mutating func pick(_ plain: [String], _ odd: [String]) -> String {
    let words = Int.random(in: 0..<oddity, using: &dice) == 0 ? odd : plain
    return words.randomElement(using: &dice) ?? ""
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  mutating func document() -> String { number(0...3) == 0 ? list(indent: 0) : header() }

  /// A list of mappings, their keys one below the other.
  mutating func list(indent: Int, depth: Int = 0) -> String {
    var text = ""
    for _ in 0..<number(1...3) {
      let gap = number(1...2)
      let dash = String(repeating: " ", count: indent) + "-" + String(repeating: " ", count: gap)
      let item = header(indent: indent + 1 + gap, depth: depth + 1)
      text += dash + item.drop { $0 == " " }
      if number(0...oddity) == 0 { text += pick(Self.keys, Self.oddKeys) + ": x\n" }
    }
    return text
  }

  mutating func header(indent: Int = 0, depth: Int = 0) -> String {
    var text = ""
    let keys = Self.keys.shuffled(using: &dice)
    for index in 0..<number(1...4) {
      let spaces = String(repeating: " ", count: number(0...oddity) == 0 ? indent + 1 : indent)
      let key = number(0...oddity) == 0 ? pick(Self.keys, Self.oddKeys) : keys[index]
      text += spaces + key + ":"
      switch number(0...9) {
      case 0: text += "\n"
      case 1 where depth < 3:
        text += number(0...1) == 0 ? "\n" : " # below\n"
        text += header(indent: indent + number(1...3), depth: depth + 1)
      case 2, 3:
        text += "\n"
        let inner = String(repeating: " ", count: indent + number(0...3))
        for _ in 0..<number(1...3) {
          text += inner + "-" + String(repeating: " ", count: number(1...2))
          text += pick(Self.values, Self.oddValues) + "\n"
        }
      case 4 where depth < 3:
        text += "\n" + list(indent: indent + number(0...2), depth: depth + 1)
      case 5:
        let below = pick(["[a, b]", "{a: b}", "\"a b\"", "[a,\n b]", "'a'  # why"], Self.oddValues)
        text += "\n" + String(repeating: " ", count: indent + number(1...3)) + below + "\n"
      default:
        text += String(repeating: " ", count: number(1...3)) + pick(Self.values, Self.oddValues)
        text += String(repeating: " ", count: number(0...1)) + "\n"
      }
      if number(0...5) == 0 { text += ["\n", "  \n", "# note\n", "    # far\n"][number(0...3)] }
    }
    return text
  }
}

@Suite struct PlainYAMLTests {
  private struct Read {
    let plain: String?
    let library: String
    let complaints: Int

    init(_ text: String) {
      // Bytes around the range must not matter.
      let source = SourceText("---\n" + text + "---\nafter: all\n")
      let range = 4..<4 + text.utf8.count
      let place = { (range: Range<Int>) in Place("a.md", range) }
      var diagnostics: [Diagnostic] = []
      let root = YAMLParser.parseByLibrary(source, in: range, &diagnostics, place: place)
      library = root?.details ?? "-"
      plain = PlainYAML.parse(source, in: range, place: place)?.details
      complaints = diagnostics.count
    }
  }

  @Test(arguments: [(1, 4), (2, 12), (3, 60), (4, 1_000_000)] as [(UInt64, Int)])
  func `what is read without the library is read as the library reads it`(
    seed: UInt64, oddity: Int
  ) {
    var writer = HeaderWriter(dice: Dice(state: seed), oddity: oddity)
    var count = 0
    for _ in 0..<3000 {
      let text = writer.document()
      let read = Read(text)
      guard let plain = read.plain else { continue }
      count += 1
      #expect(plain == read.library, "\(text.debugDescription)")
      #expect(read.complaints == 0, "\(text.debugDescription)")
    }
    #expect(count > (oddity > 100 ? 2900 : 100), "\(count) of 3000 were taken for plain")
  }

  @Test(arguments: [
    "title: Minsk: a conference\n", "title: a\ntitle: b\n", "title: a\n  b\n", "a: [b\n",
    "a: \"b\n",
    "a: &b c\n", "a: |\n  b\n", " a: b\n", "# nothing\n", "", "a: b\tc\n", "a: b\r\n",
    "- a: b\nc: d\n", "- a: b\n   c: d\n", "- - a\n", "-\n  a: b\n", "a:\n  \"b\" : c\n",
    "\"a\":b\n", "\"\\u0041\": b\n", "a:\n[b]\n",
    "a:\n  b: c\n d: e\n", "a:\n- b\n  - c\n", "? a\n", "a: b\n...\n", "a: {b}\n",
    "a: \"\\u0041\"\n",
  ])
  func `what is not beyond doubt is left to the library`(_ text: String) {
    #expect(Read(text).plain == nil)
  }

  @Test func `the headers that authors write are plain`() {
    let header = """
      title: "Help: whom to call"
      summary: Что делать, если забрали паспорт   # for relatives
      date: 2026-11-20
      tags: [travel, 'work abroad']
      image:
        file: lead.jpg
        alt: A lamp.
      aliases:
        - /old.html
        - "/older/"
      draft:

      """
    let read = Read(header)
    #expect(read.plain == read.library)
  }
}

extension PlainYAMLTests {
  @Test func `the data that authors write is plain`() {
    let data = """
      # The first of them.
      - id: a-1
        term: {en: "One, two", ru: Один}
        names:
          en:
            [First, Second (old),
             Third]
          ru: "Три: «четыре»"
        checked_on: 2026-11-21

      - id: b
        links:
        - to: https://example.org/
          words: [a]

      """
    let read = Read(data)
    #expect(read.plain == read.library)
  }
}

extension YAMLNode {
  /// The node with the places of everything in it.
  fileprivate var details: String {
    let inner =
      switch kind {
      case .scalar(let text, let isQuoted): "\(text.debugDescription)\(isQuoted ? "q" : "")"
      case .sequence(let nodes): "[\(nodes.map(\.details).joined(separator: ", "))]"
      case .mapping(let entries):
        "{\(entries.map { "\($0.key) \($0.keyPlace.range): \($0.value.details)" }.joined(separator: ", "))}"
      }
    return "\(inner) \(place.range)\(comment.map { " #\($0.range)" } ?? "")"
  }
}
