import TestSupport
import Testing

/// What the kinds of page of the default theme show.
@Suite struct ThemeKindTests {
  /// The small site with one more section for pages of the kind.
  private func rendered(_ kind: String, _ files: String, today: String = "2026-11-21") async
    -> Rendered
  {
    await Rendered(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      sections:
        news:
          kind: news
          title: {en: News, ru: Новости}
          path: {en: news, ru: novosti}
        own:
          kind: \(kind)
          title: {en: Own, ru: Свои}
          path: {en: own, ru: svoi}

      """ + files, today: today)
  }

  @Test func `a slogan is the heading of its page, and its one action a link`() async {
    let html = await rendered(
      "slogan",
      page(
        "own/ask.en.md",
        """
        summary: Who asks, knows.
        slogan: [Ask, before you go]
        action: {text: How to ask, page: ../news/first.md}
        why: Questions *cost* nothing.
        hashtag: AskFirst
        """))["en/own/ask/"]
    #expect(html.contains(#"<h1 class="slogan"><span>Ask</span> <span>before you go</span> </h1>"#))
    #expect(html.contains(#"<a class="action" href="../../news/first/">How to ask</a>"#))
    #expect(html.contains("<h2>Why it matters</h2>\n<p>Questions <em>cost</em> nothing.</p>"))
    #expect(html.contains("<b>#AskFirst</b>"))
    #expect(!html.contains("What to do"))
  }

  @Test func `a slogan without figures of its own shows none of the site's`() async {
    let facts = """
      -- Content/data/facts.yml --
      - id: ilo
        value: {en: 27.6 million, ru: "27,6 млн"}
        measure: {en: people, ru: человек}
        period: {en: "2021", ru: "2021"}
        publisher: {en: ILO, ru: МОТ}
        year: 2022
        caveat: {en: An estimate., ru: Это оценка.}
        kind: estimate

      """
    let header = "summary: Who asks, knows.\nslogan: [Ask]\naction: {text: How, page: ../index.md}"
    let without = await rendered("slogan", facts + page("own/ask.en.md", header))["en/own/ask/"]
    #expect(!without.contains("The figures"))
    let with = await rendered("slogan", facts + page("own/ask.en.md", header + "\nfacts: [ilo]"))[
      "en/own/ask/"]
    #expect(with.contains("<h2>The figures</h2>"))
    #expect(with.contains("27.6 million"))
  }
}
