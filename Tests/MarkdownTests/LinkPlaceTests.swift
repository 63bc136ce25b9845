import Diagnostics
import Markdown
import Testing

struct LinkPlaceTests {
  @Test(arguments: [
    ("см. [сюда](a.md)", "1:12 a.md"),
    ("😀👩‍👩‍👧 [сюда](a.md)", "1:11 a.md"),
    ("слово\\\nещё [x](b.md)", "2:9 b.md"),
    ("слово  \nещё\n   и [x](b.md)", "3:10 b.md"),
    ("- пункт\n  > цитата [x](b.md)", "2:16 b.md"),
    ("> цитата\nлениво [x](<b c.md> \"t\")", "2:13 b c.md"),
    ("\tкод\n\n1.\t[x](b.md)", "3:8 b.md"),
    ("`](b.md)` и [x](b.md)", "1:17 b.md"),
    ("\\](b.md) [x](b.md)", "1:14 b.md"),
    ("[нет](b.md и [x](b.md)", "1:18 b.md"),
    ("[![alt](p.png)](b.md)", "1:17 b.md"),
    ("[a [b] c](b.md)", "1:11 b.md"),
    ("[x](a\\*b&amp;c.md)", "1:5 a\\*b&amp;c.md"),
    ("[x](a&auml;b.md)", "1:5 a&auml;b.md"),
    ("[x](\n  b.md)", "2:3 b.md"),
    ("## Раздел [x](b.md) {#r}", "1:15 b.md"),
    ("да <https://a.org/b>", "1:5 https://a.org/b"),
    ("да\\\nи www.a.org/b, да", "2:3 www.a.org/b"),
    ("пишите me@a.org", "1:8 me@a.org"),
    ("[https://a.org](https://a.org)", "1:17 https://a.org"),
    ("`https://a.org` https://a.org", "1:17 https://a.org"),
    ("[Тут][Метка]\n\n[метка]: b.md", "3:10 b.md"),
    ("[метка][]\n\n> [метка]:\n> b.md", "4:3 b.md"),
    ("[a][r] и [b](b.md)\n\n[r]: b.md", "3:6 b.md"),
  ])
  func `the destination of the first link is marked exactly`(_ text: String, _ place: String) {
    #expect(Parsed(text).linkPlace(0) == place)
    let windows = text.replacing("\n", with: "\r\n")
    #expect(Parsed(windows).linkPlace(0) == place)
    #expect(Parsed("\u{FEFF}" + text).linkPlace(0) == place)
  }

  @Test func `a link is found behind as many words as there may be`() {
    for length in 0...40 {
      let text = String(repeating: "a", count: length) + "[x](b.md)"
      #expect(Parsed(text).linkPlace(0) == "1:\(length + 5) b.md")
    }
  }

  @Test func `two equal links in one paragraph are two places`() {
    let parsed = Parsed("[a](x.md)\\\n[b](x.md), [c](y.md)")
    #expect((0...2).map { parsed.linkPlace($0) } == ["1:5 x.md", "2:5 x.md", "2:16 y.md"])
  }

  @Test func `links in the cells of a table are marked, pipes and code notwithstanding`() {
    let text = """
      > | Город | Дата |
      > |---|---|
      > | [a](x.md) \\| ` | ` [b](x.md) |
      >   | `[c](x.md)` [c](x.md) | https://a.org |
      """
    let parsed = Parsed(text)
    #expect(
      (0...3).map { parsed.linkPlace($0) } == [
        "3:9 x.md", "3:28 x.md", "4:23 x.md", "4:31 https://a.org",
      ])
  }

  @Test func `the head of a table below a paragraph is found`() {
    let parsed = Parsed("раз [a](x.md)\nдва\n| h | [b](x.md) |\n|-|-|\n| c | [d](x.md) |")
    #expect((0...2).map { parsed.linkPlace($0) } == ["1:9 x.md", "3:11 x.md", "5:11 x.md"])
  }

  @Test func `places count from the start of the file, front matter included`() {
    let header = "---\ntitle: Да\n---\n"
    let parsed = Parsed(header + "[a](x.md)", from: header.utf8.count)
    #expect(parsed.linkPlace(0) == "4:5 x.md")
    #expect(parsed.html == "<p><a href=\"x.md\">a</a></p>\n")
  }

  @Test func `destinations are what the author means`() {
    let parsed = Parsed("[a](<b c.md#d%20e> 'Имя') ![Куб](a\\_b.jpg) [c](d&amp;e)")
    #expect(parsed.document.links.map(\.destination) == ["b c.md#d%20e", "d&e"])
    #expect(parsed.document.links[0].title == "Имя")
    #expect(parsed.document.pictures.map(\.source) == ["a_b.jpg"])
    #expect(parsed.document.pictures.map(\.alt) == ["Куб"])
  }

  @Test func `a link that leads nowhere is refused`() {
    #expect(Parsed("да [a]() и [b](<>)").complaints == ["empty-link [a]()", "empty-link [b](<>)"])
  }
}
