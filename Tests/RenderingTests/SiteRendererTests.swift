import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing

@Suite struct SiteRendererTests {
  private static let full: SiteFixture = {
    var fixture = SiteFixture.small.adding(
      page("about.en.md", "image: {file: a.jpg, alt: A}", body: "[x](safety.md) ![B](b.jpg)")
        + page("safety.en.md", body: "```facts\n```"))
    fixture.files["Content/a.jpg"] = SamplePicture.jpeg(64, 48)
    fixture.files["Content/b.jpg"] = SamplePicture.jpeg(64, 48)
    fixture.files["Content/static/robots.txt"] = [1]
    return fixture
  }()

  @Test func `the plan stands in the order of paths, each file once, in its turn`() async {
    let plan = await Rendered(Self.full).plan
    #expect(plan.map(\.path) == plan.map(\.path).sorted())
    #expect(Set(plan.map(\.path)).count == plan.count)
    #expect(Set(plan.map(\.identity)).count == plan.count)
    let stages = Dictionary(uniqueKeysWithValues: plan.map { ($0.path.text, $0.stage) })
    #expect(
      stages == [
        "404.html": .list, "en/404.html": .list, "ru/404.html": .list,
        "assets/icon.svg": .asset, "assets/lamp.svg": .asset, "assets/mark.svg": .asset,
        "assets/plain-icon.svg": .asset,
        "": .list, "en/": .list, "ru/": .list, "en/news/": .list, "ru/novosti/": .list,
        "en/about/": .page, "en/safety/": .page, "en/news/first/": .page,
        "ru/novosti/first/": .page, "assets/exit.js": .asset, "assets/site.css": .asset,
        "media/a.jpg": .asset, "media/b.jpg": .asset, "robots.txt": .asset,
        "sitemap.xml": .list,
        "en/feed.xml": .list, "en/feed.json": .list, "en/news/feed.xml": .list,
        "ru/feed.xml": .list, "ru/feed.json": .list, "ru/novosti/feed.xml": .list,
        "assets/feed.css": .asset, "assets/share.js": .asset, "assets/search.css": .asset,
        "assets/offer.js": .asset,
        "assets/search.js": .asset,
        "assets/stemmer-english.js": .asset, "assets/stemmer-russian.js": .asset,
        "en/search/": .list, "en/search/words-0.json": .asset, "en/search/pages-0.json": .asset,
        "en/search/text-0.json": .asset, "en/search/text-1.json": .asset,
        "en/search/text-2.json": .asset, "en/search/text-3.json": .asset,
        "en/search/text-4.json": .asset,
        "ru/search/": .list, "ru/search/words-0.json": .asset, "ru/search/pages-0.json": .asset,
        "ru/search/text-0.json": .asset, "ru/search/text-1.json": .asset,
        "ru/search/text-2.json": .asset,
      ])
  }

  @Test func `a page keeps its identity when its address changes`() async {
    let identity = { (rendered: Rendered, path: String) in
      rendered.plan.first { $0.path.text == path }?.identity
    }
    let before = await Rendered(page("about.en.md"))
    let after = await Rendered(page("about.en.md", "slug: us"))
    #expect(identity(before, "en/about/") != nil)
    #expect(identity(before, "en/about/") == identity(after, "en/us/"))
  }

  @Test func `files found in any order make the same bytes`() async {
    let rendered = await Rendered(Self.full)
    for _ in 0..<5 {
      let other = await Rendered(Self.full, shuffled: true)
      #expect(other.files == rendered.files)
      #expect(other.plan.map(\.path) == rendered.plan.map(\.path))
    }
  }

  private static let words = "\"a\" <q> & 'c'"
  private static let escaped = "&quot;a&quot; &lt;q&gt; &amp; 'c'"

  @Test func `what authors write never becomes markup`() async {
    let words = "'\(Self.words.replacing("'", with: "''"))'"
    let rendered = await Rendered(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: \(words), ru: \(words)}
      tagline: {en: \(words), ru: \(words)}
      notice: {en: \(words), ru: \(words)}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      typography: off
      sections:
        news: {kind: news, title: {en: \(words), ru: \(words)}, path: {en: news, ru: novosti}}
      menu: [news]
      exit: {en: 'https://example.com/?a&b"c<d', ru: https://example.com/}
      -- Content/news/first.en.md --
      ---
      title: \(words)
      summary: \(words)
      date: 2016-07-27
      event_place: \(words)
      dateline: \(words)
      source: {name: \(words), link: 'https://example.com/"><q>'}
      image: {file: a.svg, alt: \(words)}
      ---
      -- Content/news/first.ru.md --
      ---
      title: Первая
      summary: s
      image: {alt: А}
      ---
      -- Content/news/a.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
      """)
    for (path, html) in rendered.pages {
      #expect(!html.contains("<q"), "\(path)")
      #expect(html.contains(Self.escaped), "\(path)")
    }
    let page = rendered["en/news/first/"]
    #expect(page.contains("<h1>\(Self.escaped)</h1>"))
    #expect(page.contains("<title>\(Self.escaped) · \(Self.escaped)</title>"))
    #expect(page.contains(#"<meta name="description" content="\#(Self.escaped)">"#))
    #expect(page.contains(#"alt="\#(Self.escaped)""#))
    #expect(page.contains(#"href="https://example.com/?a&amp;b&quot;c&lt;d""#))
    #expect(page.contains(#"href="https://example.com/&quot;&gt;&lt;q&gt;""#))
  }

  @Test func `a discreet page does not show in histories and previews what it is about`() async {
    let header = "summary: About violence\ndiscreet: true"
    let rendered = await Rendered(
      page("a.en.md", header) + page("a.ru.md", "summary: О насилии")
        + page("news/index.en.md", header))
    for (path, word) in [
      ("en/a/", "Information"), ("ru/a/", "Информация"), ("en/news/", "Information"),
    ] {
      let head = rendered[path].prefix { _ in true }.split(separator: "</head>")[0]
      #expect(head.contains("<title>\(word)</title>"))
      #expect(head.contains(#"<meta name="robots" content="noindex">"#))
      #expect(!head.contains("violence") && !head.contains("насилии"))
      #expect(!head.contains("description") && !head.contains(".md"))
    }
    #expect(rendered["en/a/"].contains("<h1>a.en.md</h1>"))
    #expect(!rendered["en/"].contains("noindex"))
  }

  @Test func `a page is in its own language, its translation in that`() async {
    let rendered = await Rendered(SiteFixture.small)
    #expect(rendered["en/news/first/"].contains("27\u{A0}July 2016"))
    #expect(rendered["ru/novosti/first/"].contains("27\u{A0}июля 2016\u{A0}г."))
    #expect(rendered["en/news/"].contains("1 page<"))
    #expect(rendered["ru/novosti/"].contains("1 материал<"))
  }
}
