import TestSupport
import Testing

/// What messengers and search engines are told of a page.
@Suite struct SharedTests {
  private static let kinds = """
    -- Templates/kinds/news.yml --
    describes: article
    -- Templates/kinds/news.mustache --
    {{#shared}}{{>parts/shared}}{{/shared}}

    """

  private static func told(_ header: String, kinds: String = kinds) async -> String {
    await Rendered(kinds + page("news/first.en.md", header))["en/news/first/"]
  }

  @Test func `a card has what the page shows, by full addresses`() async {
    let told = await Self.told("summary: A & b\ndate: 2016-07-27\nupdated: 2016-08-01")
    for (name, content) in [
      ("og:type", "article"), ("og:site_name", "Small"), ("og:title", "news/first.en.md"),
      ("og:description", "A &amp; b"), ("og:url", "https://example.org/en/news/first/"),
      ("og:locale", "en_GB"), ("article:published_time", "2016-07-27"),
      ("article:modified_time", "2016-08-01"),
    ] {
      #expect(told.contains("<meta property=\"\(name)\" content=\"\(content)\">"), "\(name)")
    }
    #expect(!told.contains("og:image"))
  }

  @Test func `an article says to programs what it is and where it lies`() async {
    let told = await Self.told("summary: \"</script>\\\"\"\ndate: 2016-07-27")
    let article = [
      #"{"@type":"NewsArticle","headline":"news/first.en.md","#,
      #""url":"https://example.org/en/news/first/","inLanguage":"en","#,
      #""description":"\u003C/script>\"","datePublished":"2016-07-27","#,
      #""publisher":{"@type":"Organization","name":"Small","url":"https://example.org/en/"}}"#,
    ]
    let trail = [
      #"{"@type":"BreadcrumbList","itemListElement":["#,
      #"{"@type":"ListItem","position":1,"name":"News","item":{"@id":"https://example.org/en/news/"}},"#,
      #"{"@type":"ListItem","position":2,"name":"news/first.en.md","#,
      #""item":{"@id":"https://example.org/en/news/first/"}}]}"#,
    ]
    let start = #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#
    #expect(told.contains(start + article.joined() + "," + trail.joined() + "]}</script>"))
  }

  @Test func `of an event no more is told than is known`() async {
    let kinds = """
      -- Templates/kinds/news.yml --
      describes: event
      fields:
        when: {type: period, role: period}
        how: {type: choice, choices: [day, month], role: precision}
        where: {type: text, role: place}
      -- Templates/kinds/news.mustache --
      {{#shared}}{{>parts/shared}}{{/shared}}

      """
    let told = await Self.told(
      "when: 2018-07-01..2018-07-31\nhow: month\nwhere: Minsk", kinds: kinds)
    #expect(
      told.contains(
        #""eventStatus":"https://schema.org/EventScheduled","startDate":"2018-07","endDate":"2018-07","location":{"@type":"Place","name":"Minsk","address":"Minsk"}"#
      ))
    #expect(await !Self.told("where: Minsk", kinds: kinds).contains("\"Event\""))
  }

  @Test func `of a page for readers at risk a link says nothing`() async {
    let kinds = Self.kinds.replacing("article\n", with: "article\nreaders_at_risk: true\n")
    let told = await Self.told("summary: Secret\ndate: 2016-07-27", kinds: kinds)
    #expect(told.contains("<meta property=\"og:title\" content=\"Information\">"))
    #expect(!told.contains("content=\"news/first.en.md\""))
    #expect(!told.contains("Secret"))
    #expect(!told.contains("NewsArticle"))
  }

  @Test func `of a discreet page nothing is told`() async {
    #expect(await Self.told("discreet: true\nsummary: s\ndate: 2016-07-27") == "\n")
  }

  @Test(arguments: [
    (600, 315, "a.png", true), (599, 315, "a.png", false), (600, 314, "a.png", false),
  ])
  func `a picture is told of where it is large enough for a card`(
    _ width: Int, _ height: Int, _ name: String, _ isTold: Bool
  ) async {
    let header = "summary: s\ndate: 2016-07-27\nimage: {file: \(name), alt: A cube}"
    let twin = page("news/first.ru.md", "image: {alt: Куб}")
    var fixture = SiteFixture.small.adding(Self.kinds + page("news/first.en.md", header) + twin)
    fixture.files["Content/news/\(name)"] = SamplePicture.png(width, height)
    let told = await Rendered(fixture)["en/news/first/"]
    let address = "https://example.org/media/news/a.png"
    #expect(told.contains("<meta property=\"og:image\" content=\"\(address)") == isTold)
    #expect(told.contains("summary_large_image") == isTold)
  }

  @Test func `a home page says whose site it is`() async {
    let home = await Rendered("")["en/"]
    #expect(home.contains(#"{"@type":"WebSite","name":"Small","url":"https://example.org/en/""#))
    #expect(!home.contains("BreadcrumbList"))
  }

  @Test func `what nobody passes on says nothing`() async {
    let rendered = await Rendered("")
    #expect(!rendered["en/404.html"].contains("og:"))
  }
}
