import Diagnostics
import Foundation
import Markdown
import Testing

struct BlockTests {
  @Test func `a fence of a data block becomes a hole`() {
    let parsed = Parsed("a\n\n```facts\nx: 1\n```\n\nb", options: .withBlocks)
    #expect(parsed.html == "<p>a</p>\n[facts]\n<p>b</p>\n")
    let block = parsed.document.blocks[0]
    #expect(block.name == "facts" && block.content == "x: 1\n")
    #expect(parsed.text.text(in: block.nameRange) == "facts")
    #expect(parsed.text.text(in: block.contentRange) == "x: 1")
  }

  @Test(arguments: [
    "```facts\nключ: да\n  b: нет\n```", "- a\n\n  ~~~ facts\n  ключ: да\n    b: нет\n  ~~~",
    "> - ```facts\n>   ключ: да\n>     b: нет", "  ```facts\n  ключ: да\n    b: нет\n  ```",
    "\t- x\n\n1.\t```facts\n\tключ: да\n\t  b: нет\n\t```",
  ])
  func `an offset in the data is an offset in the file`(_ text: String) throws {
    for text in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
      let parsed = Parsed(text, options: .withBlocks)
      let block = try #require(parsed.document.blocks.first)
      for word in ["ключ", "да", "b:", "нет"] {
        let start = try #require(block.content.range(of: word)).lowerBound
        let offset = block.content.utf8.distance(from: block.content.startIndex, to: start)
        let range = block.fileRange(of: offset..<offset + word.utf8.count)
        #expect(parsed.text.text(in: range) == word)
      }
      #expect(block.fileOffset(of: 10_000) == block.contentRange.upperBound)
    }
  }

  @Test func `an empty fence of data is a block without content`() {
    let parsed = Parsed("```facts\n```", options: .withBlocks)
    #expect(parsed.document.blocks[0].content.isEmpty)
    #expect(parsed.document.blocks[0].contentRange == 9..<9)
    #expect(parsed.document.blocks[0].fileOffset(of: 5) == 9)
  }

  @Test func `a word of no list is refused with what was meant`() {
    let parsed = Parsed("> ```  fatcs x\n> - a: b\n> ```", options: .withBlocks)
    #expect(parsed.complaints == ["unknown-block fatcs"])
    #expect(parsed.diagnostics[0].notes == [Note(.didYouMean, ["word": "facts"])])
  }

  @Test func `code of a known language and code without a word are code`() {
    let parsed = Parsed(
      "```swift\na < b\n```\n\n```\n<!-- c -->\n```\n\n    d = e", options: .withBlocks)
    #expect(parsed.complaints == [])
    #expect(
      parsed.html == "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n"
        + "<pre><code>&lt;!-- c --&gt;\n</code></pre>\n<pre><code>d = e\n</code></pre>\n")
  }

  @Test func `footnotes are linked both ways, with a label for each way back`() {
    let parsed = Parsed("a[^я] b[^я]\n\n[^я]: c")
    var labels: [Body.Hole] = []
    var output: [UInt8] = []
    parsed.document.body.write(into: &output) { hole, _ in labels.append(hole) }
    #expect(
      labels == [
        .label(.footnotes),
        .label(.footnoteBack(number: 1, reference: 1)),
        .label(.footnoteBack(number: 1, reference: 2)),
      ])
    #expect(parsed.html.contains("<li id=\"fn-%D1%8F\">\n<p>c <a href=\"#fnref-%D1%8F\""))
    #expect(
      parsed.html.contains("id=\"fnref-%D1%8F-2\" role=\"doc-noteref\" data-footnote-ref>1</a>"))
  }

  @Test(arguments: [
    ("![](a.png)", "missing-alt-text a.png"), ("да ![ ]()", "missing-alt-text ![ ]()"),
    ("да ![]()", "empty-link ![]()"),
    ("![][r]\n\n[r]: b.png", "missing-alt-text b.png"),
  ])
  func `a picture without a description is refused`(_ text: String, _ complaint: String) {
    #expect(Parsed(text).complaints.contains(complaint))
  }
}
