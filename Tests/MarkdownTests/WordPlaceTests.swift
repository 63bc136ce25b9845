import Diagnostics
import Testing

@testable import Markdown

struct WordPlaceTests {
  /// For each text in the words of blocks, what it is written as; nil where that is not known.
  private static func written(_ text: String) throws -> [(words: String, source: String?)] {
    let source = SourceText(text)
    return try source.bytes.withUnsafeBufferPointer { whole in
      let manuscript = Manuscript(
        bytes: source.bytes, whole: whole, range: 0..<whole.count, file: "a.md",
        lines: SourceLines(whole), signs: SourceSigns(of: whole), options: .plain)
      let tree = try SyntaxTree(whole, manuscript.signs, uses: Bounds.uses(in: whole))
      var events = TreeEvents(of: tree, manuscript).events
      Places.find(in: &events, manuscript)
      var places = WordPlaces(events, manuscript)
      var found: [(String, String?)] = []
      events.blocksOfWords { block in
        places.begin(block.lowerBound)
        for index in block where events.row[index].kind == .text {
          let text = events.row[index].text
          let place = places.place(
            from: .init(event: index, offset: 0), to: .init(event: index, offset: text.count - 1))
          found.append((String(decoding: text, as: UTF8.self), place.map(manuscript.words)))
        }
      }
      return found
    }
  }

  @Test(arguments: [
    ("a *b* __c__ ~~d~~ ~e~", "a |b| |c| |d| ~e~"), ("a\\*b \\\\ c\\d", "a\\*b \\\\ c\\d"),
    ("&amp;amp; &#1103;&ouml; &amp &nope; &lt;", "&amp;amp; &#1103;&ouml; &amp &nope; &lt;"),
    ("a &NotEqualTilde;b *c*", "a &NotEqualTilde;b |c"), ("**a*", "*|a"),
    ("**bold**word", "bold|word"),
    ("a  \nb\\\nc\n   d", "a|b|c|d"), ("> a\n> b\nc\n>> d", "a|b|c|d"),
    ("1. > a\n   > *b*\n   > c", "a|b|c"),
    ("| a | *b* |\r\n|---|---|\r\n| c\\|d | e |", "a|b|c\\|d|e"),
    ("> | a |\n> |---|\n> | b *c* |", "a|b |c"), ("# a *b* #\n\nc\n=\n", "a |b|c"),
    ("a [b *c*](d \"e\") f", "a |b |c| f"), ("a [b][c] d\n\n[c]: e", "a |b| d"),
    ("a ![b *c*](d) e", "a |b |c| e"),
    ("a <https://b.c> d www.e.org f", "a |https://b.c| d |www.e.org| f"),
    ("`` a`b `` c *d*", " c |d"), ("a <b\nc> d *e*", "a | d |e"),
    ("a[^1] b\n\n[^1]: c *d*", "a| b|c |d"),
    ("- [ ] a *b*\n- [x] c", "a |b|c"), ("[a]: b\n  'c'\nd *e*", "d |e"),
    ("[a] [b](c)\n\n[a]: d\n", "a| |b"), ("## [a]{lang=en} b", "[a]{lang=en} b"),
  ])
  func `each text is found where it is written`(_ text: String, _ expected: String) throws {
    let found = try Self.written(text)
    #expect(found.map { $0.source ?? "?" }.joined(separator: "|") == expected)
  }
}
