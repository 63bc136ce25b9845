import TestSupport
import Testing

/// The page in the language of the browser, as it is offered.
@Suite struct OfferTests {
  private static let asked = SiteFixture.small.addingToSite("offer_language: true")

  @Test func `a page offers its twin below its text, hidden, in the words of that language`()
    async throws
  {
    let shown = await Rendered(Self.asked)["en/news/first/"]
    let offer = """
      <nav class="tags" lang="ru" dir="ltr" aria-label="Русский" data-offer hidden>
      <a href="../../../ru/novosti/first/" hreflang="ru">Эта страница есть и\u{A0}на русском</a> \
      <button type="button">Не нужно</button>
      """
    let plain = shown.replacing("\u{A0}", with: " ")
    let start = try #require(plain.firstRange(of: offer.replacing("\u{A0}", with: " ")))
    let text = try #require(plain.firstRange(of: "<p>Text.</p>"))
    #expect(text.lowerBound < start.lowerBound)
    #expect(plain.contains("<script src=\"../../../assets/offer.js\"></script>\n</main>"))
  }

  @Test func `a site that does not ask for it has nothing of it`() async {
    let rendered = await Rendered("")
    for (path, page) in rendered.pages {
      #expect(!page.contains("data-offer") && !page.contains("offer.js"), "\(path)")
    }
  }

  @Test(arguments: ["discreet: true", ""])
  func `neither have discreet pages and pages without a twin`(_ header: String) async {
    var fixture = Self.asked
    if header.isEmpty {
      fixture.files["Content/news/first.ru.md"] = nil
    } else {
      let fields = "summary: S\ndate: 2016-07-27\n" + header
      fixture = fixture.adding(page("news/first.en.md", fields, body: "Text."))
    }
    #expect(await !Rendered(fixture)["en/news/first/"].contains("data-offer"))
  }
}

/// The script, without a browser.
@Suite struct OfferScriptTests {
  /// Which offers are shown to whoever asks for these languages on a page in English.
  private func shown(_ languages: String, among offered: String = "['ru', 'pt-BR']") throws
    -> String
  {
    let script = try Repository.text("Templates/assets/offer.js")
    let engine = try ScriptEngine()
    try engine.run(
      """
      var offers = \(offered).map(function (code) {
        return { lang: code, hidden: true, querySelector: function () {
          return { addEventListener: function (name, close) { closing = close; } }; } };
      });
      var closing, navigator = { languages: \(languages) };
      var document = { documentElement: { lang: 'en' }, querySelectorAll: function () { return offers; } };
      """)
    try engine.run(script)
    return try engine.run(
      "offers.filter(function (each) { return !each.hidden; }).map(function (each) { return each.lang; }).join()"
    )
  }

  @Test(arguments: [
    ("['ru']", "ru"), ("['ru-RU', 'en']", "ru"), ("['de', 'ru', 'en']", "ru"), ("['RU-by']", "ru"),
    ("['pt']", "pt-BR"), ("['en', 'ru']", ""), ("['en-GB', 'ru']", ""), ("['de']", ""), ("[]", ""),
    ("['rus']", ""), ("['de', 'en', 'ru']", ""),
  ])
  func `the first language that the page exists in decides`(_ wanted: String, _ offered: String)
    throws
  {
    #expect(try shown(wanted) == offered)
  }
}
