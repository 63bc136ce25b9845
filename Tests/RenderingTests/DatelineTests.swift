import TestSupport
import Testing

/// Who says what a page tells stands beside it in lists too.
@Suite struct DatelineTests {
  @Test func `the field with the role stands on cards, whatever it is called`() async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/news.yml --
      fields: {town: {type: text, role: dateline}}
      -- Templates/kinds/news.mustache --
      {{#town}}{{town}}{{/town}}
      -- Templates/section.mustache --
      {{#entries}}{{title}}{{#dateline}} {{dateline}}{{/dateline}};{{/entries}}

      """
        + page("news/first.en.md", "town: Our own")
        + page("news/first.ru.md") + page("news/second.ru.md", "town: Минск"))
    #expect(rendered["en/news/first/"] == "Our own\n")
    #expect(rendered["en/news/"] == "news/first.en.md Our own;\n")
    // It is words, which each language has for itself.
    #expect(rendered["ru/novosti/"] == "news/first.ru.md;news/second.ru.md Минск;\n")
  }

  @Test func `the theme shows it beside the day, in lists and where a block asks for pages`() async
  {
    let rendered = await Rendered(
      page("news/first.en.md", "summary: s\ndate: 2016-01-01\ndateline: Our <own>")
        + page("about.en.md", body: "```list\nsection: news\n```"))
    let words = "2016</time> · Our &lt;own&gt;</p>"
    #expect(rendered["en/news/"].contains(words))
    #expect(rendered["en/about/"].contains(words))
  }
}
