import Diagnostics
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing

/// Cards: the pictures beside links to pages that have none of their own.
@Suite struct ShareCardTests {
  /// The drawings of a site's cards by the words in them.
  private static func cards(_ fixture: SiteFixture) async -> [ShareCard] {
    await Rendered(fixture).sound.shareCards(showing: [:])
  }

  private static func texts(_ card: ShareCard) -> [String] {
    String(decoding: card.drawing(), as: UTF8.self).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("<text"), let start = line.firstIndex(of: ">") else { return nil }
      return String(line[line.index(after: start)...].dropLast("</text>".count))
    }
  }

  private static func texts(_ fixture: SiteFixture) async -> [[String]] {
    await cards(fixture).map(texts)
  }

  @Test func `pages and lists have their title, section and site on a card`() async {
    let texts = await Self.texts(.small)
    #expect(texts.contains(["News", "The first", "Small"]))
    #expect(texts.contains(["Новости", "Первая", "Малый"]))
    #expect(texts.contains(["News", "Small"]))
  }

  @Test func `pages with the same words share a card`() async {
    // The choice of languages says the same as a home page that is called like the site.
    let fixture = SiteFixture.small.adding("-- Content/index.en.md --\n---\ntitle: Small\n---\n")
    let texts = await Self.texts(fixture)
    #expect(texts.count { $0 == ["Small"] } == 1)
    #expect(texts.count == 6)
  }

  @Test func `a card for readers at risk says nothing, not even whose site it is`() async {
    let kind = """
      -- Templates/kinds/news.yml --
      readers_at_risk: true
      -- Templates/kinds/news.mustache --
      {{title}}

      """
    let cards = await Self.cards(SiteFixture.small.adding(kind))
    #expect(cards.map(Self.texts).contains(["Information"]))
    for card in cards {
      let text = String(decoding: card.drawing(), as: UTF8.self)
      #expect(!text.contains("The first"))
      #expect(!text.contains("Information") || !text.contains("<image"))
    }
  }

  @Test func `a discreet page, a site for a disk and one that wants none have no card`() async {
    let discreet = page("news/first.en.md", "summary: s\ndate: 2016-07-27\ndiscreet: true")
    let texts = await Self.texts(SiteFixture.small.adding(discreet))
    #expect(!texts.joined().contains("news/first.en.md"))
    #expect(await Self.texts(SiteFixture.small.addingToSite("share_cards: false")) == [])
  }

  @Test func `a page with a picture that messengers show needs none`() async {
    var fixture = SiteFixture.small.adding(
      page("news/first.en.md", "summary: s\ndate: 2016-07-27\nimage: {file: a.png, alt: A}")
        + page("news/first.ru.md", "summary: s\nimage: {alt: А}"))
    fixture.files["Content/news/a.png"] = SamplePicture.png(600, 315)
    #expect(await !Self.texts(fixture).joined().contains("news/first.en.md"))
    fixture.files["Content/news/a.png"] = SamplePicture.png(599, 315)
    #expect(await Self.texts(fixture).joined().contains("news/first.en.md"))
  }

  @Test func `words cannot break out of the drawing`() async {
    let texts = await Self.texts(
      SiteFixture.small.adding(
        "-- Content/news/first.en.md --\n---\ntitle: \"<b>&\"\ndate: 2016-07-27\nsummary: s\n---\n"
      ))
    #expect(texts.contains(["News", "&lt;b&gt;&amp;", "Small"]))
  }

  @Test func `a page names the card that was drawn with type, size and words`() async throws {
    let rendered = await Rendered(SharedPage.kinds)
    let cards = await rendered.sound.shareCards(showing: [:])
    let drawn = cards.map { card in
      (card: card, recipe: OutputEntry.Recipe.render { $1 += [1, 2, 3] })
    }
    let shown = rendered.sound.showing(drawn)
    #expect(shown.diagnostics == [])
    let told = try #require(
      shown.value.output.first { $0.path.text == "en/news/first/" }
        .flatMap { Rendered.text(of: $0, by: SiteRenderer(shown.value)) })
    let card = try #require(cards.first { Self.texts($0).contains("The first") })
    let lines = [
      "<meta property=\"og:image\" content=\"https://example.org/cards/\(card.name).png\">",
      "<meta property=\"og:image:type\" content=\"image/png\">",
      "<meta property=\"og:image:width\" content=\"1200\">",
      "<meta property=\"og:image:height\" content=\"630\">",
      "<meta property=\"og:image:alt\" content=\"The first · Small\">",
      "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ]
    for line in lines { #expect(told.contains(line)) }
    #expect(!told.contains("\"image\":"))
    #expect(shown.value.output.contains { $0.path.text == "cards/\(card.name).png" })
  }

  @Test func `a file of the site's own that stands where cards go is complained of`() async {
    var fixture = SiteFixture.small
    fixture.files["Content/static/cards"] = [1]
    let sound = await Rendered(fixture).sound
    let drawn = await sound.shareCards(showing: [:]).map { card in
      (card: card, recipe: OutputEntry.Recipe.render { $1 += [1] })
    }
    #expect(sound.showing(drawn).diagnostics.map(\.rule.id).contains("path-collision"))
  }

  @Test func `a card shows the theme's own drawing`() async {
    let sound = await Rendered(.small).sound
    let file = sound.drawings.first { $0.path.text == "assets/mark.svg" }
    let path = file?.path ?? SitePath(folder: [])
    let card = await sound.shareCards(showing: [path: Array("<svg/>".utf8)]).first
    let text = String(decoding: card?.drawing() ?? [], as: UTF8.self)
    #expect(text.contains("href=\"data:image/svg+xml;base64,PHN2Zy8+\""))
  }
}

private enum SharedPage {
  static let kinds = """
    -- Templates/kinds/news.yml --
    describes: article
    -- Templates/kinds/news.mustache --
    {{#shared}}{{>parts/shared}}{{/shared}}

    """
}
