import TestSupport
import Testing

@Suite struct BodyWriterTests {
  /// The text of a page as it is printed, without its line break.
  private func printed(_ body: String, files: [String] = []) async -> String {
    var fixture = SiteFixture.small.adding(
      page("safety.en.md", body: "## Two words") + page("a.ru.md", body: body)
        + "-- Templates/kinds/page.mustache --\n{{#content}}{{content}}{{/content}}\n")
    for file in files { fixture.files["Content/" + file] = SamplePicture.png(640, 480) }
    let rendered = await Rendered(fixture)
    return String(rendered["ru/a/"].split(separator: "\n").joined(separator: "\n"))
  }

  @Test(arguments: [
    ("[x](index.md)", #"<a href="../">x</a>"#),
    ("[x](news/first.md)", #"<a href="../novosti/first/">x</a>"#),
    (#"[x](index.md "A & B")"#, #"<a href="../" title="A &amp; B">x</a>"#),
    (
      "[x](index.en.md)",
      ##"<a href="../../en/" hreflang="en">x</a> <span class="other-language" lang="en" dir="auto">"##
        + "(English)</span>"
    ),
    (
      "[x](safety.md#two-words)",
      ##"<a href="../../en/safety/#two-words" hreflang="en">x</a> "##
        + #"<span class="other-language" lang="en" dir="auto">(English)</span>"#
    ),
    (
      "[x](https://example.com/?a=1&b=2)",
      #"<a href="https://example.com/?a=1&amp;b=2" rel="noreferrer">x</a>"#
    ),
    ("<a@example.com>", #"<a href="mailto:a@example.com" rel="noreferrer">a@example.com</a>"#),
    (
      #"[x](https://example.com/ "T")"#,
      #"<a href="https://example.com/" rel="noreferrer" title="T">x</a>"#
    ),
    ("[x](<a b.pdf>)", #"<a href="../../media/a%20b.pdf">x</a>"#),
    (
      "![A & \"B\"](<a b.png>)",
      #"<img src="../../media/a%20b.png" alt="A &amp; «B»" "#
        + #"width="640" height="480" loading="lazy" decoding="async">"#
    ),
    (
      "![A](<a b.png> \"T\") b",
      #"<img src="../../media/a%20b.png" alt="A" title="T" "#
        + #"width="640" height="480" loading="lazy" decoding="async"> b"#
    ),
  ])
  func `what a text refers to is written for the page that shows it`(
    _ body: String, _ html: String
  ) async {
    #expect(await printed(body, files: ["a b.pdf", "a b.png"]) == "<p>\(html)</p>")
  }

  @Test func `a link to a part of the page itself is its anchor alone`() async {
    #expect(await printed("## A {#a}\n\n[x](#a)").contains(##"<a href="#a">x</a>"##))
  }

  @Test func `a footnote leads back in words of the page's language`() async {
    let html = await printed("A[^1] b[^1].\n\n[^1]: Note.")
    #expect(html.replacing("\u{A0}", with: " ").contains("Вернуться к месту, где упомянута"))
    #expect(!html.contains("Back to"))
  }

  @Test func `a data block is filled from the data in the page's language`() async {
    let rendered = await Rendered(
      """
      -- Templates/blocks/quote.yml --
      fields:
        words: {type: markdown, required: true}
        by: {type: text}
        days: {type: period}
      -- Templates/blocks/quote.mustache --
      <q>{{words}}</q>{{#by}}<i>{{by}}</i>{{/by}}{{#days}}{{days.long}}{{/days}} {{language.name}}

      """
        + page(
          "a.ru.md",
          body: """
            Before

            ```quote
            words: "*One* [x](index.md)"
            by: A < B
            days: 2016-07-27..2016-07-29
            ```

            After
            """))
    let html = rendered["ru/a/"]
    #expect(html.contains("</q><i>A &lt; B</i>27–29\u{A0}июля 2016\u{A0}г. Русский\n"))
    #expect(html.contains(#"<em>One</em> <a href="../">x</a>"#))
  }

  @Test func `a picture of the original and one of the same name beside the translation differ`()
    async
  {
    var fixture = SiteFixture.small.adding(
      page("x.en.md", "image: {file: c.jpg, alt: A}")
        + page("x/index.ru.md", "image: {alt: А}", body: "![Б](c.jpg)"))
    fixture.files["Content/c.jpg"] = SamplePicture.jpeg(640, 480)
    fixture.files["Content/x/c.jpg"] = SamplePicture.jpeg(640, 480)
    let html = await Rendered(fixture)["ru/x/"]
    #expect(html.contains(#"src="../../media/c.jpg" alt="А" width="640" height="480">"#))
    #expect(html.contains(#"src="../../media/x/c.jpg" alt="Б""#))
  }

  @Test(arguments: [
    (1, "1\u{A0}KB", "1\u{A0}КБ"), (1_499, "1\u{A0}KB", "1\u{A0}КБ"),
    (999_499, "999\u{A0}KB", "999\u{A0}КБ"), (999_500, "1\u{A0}MB", "1\u{A0}МБ"),
    (1_240_000, "1.2\u{A0}MB", "1,2\u{A0}МБ"), (12_000_000, "12\u{A0}MB", "12\u{A0}МБ"),
  ])
  func `a file is offered with its format and its size in words of the page's language`(
    _ bytes: Int, _ english: String, _ russian: String
  ) async {
    let block = "```paper\nshown: papers/a b.pdf\n```"
    var fixture = SiteFixture.small.adding(
      """
      -- Templates/blocks/paper.yml --
      fields: {shown: {type: file, required: true}}
      -- Templates/blocks/paper.mustache --
      <a href="{{shown.href}}">{{shown.name}}</a> ({{shown.format}}, {{shown.size}})

      """ + page("a.en.md", body: block) + page("a.ru.md", body: block))
    fixture.files["Content/papers/a b.pdf"] = Array(repeating: 1, count: bytes)
    let rendered = await Rendered(fixture)
    let link = #"<a href="../../media/papers/a%20b.pdf">a b.pdf</a>"#
    #expect(rendered["en/a/"].contains("\(link) (PDF, \(english))"))
    #expect(rendered["ru/a/"].contains("\(link) (PDF, \(russian))"))
  }

  @Test func `the text of a list page is written for the list page`() async {
    let rendered = await Rendered(
      page("news/index.ru.md", body: "[x](first.md) [y](../index.md)"))
    #expect(rendered["ru/novosti/"].contains(#"<a href="first/">x</a> <a href="../">y</a>"#))
  }
}
