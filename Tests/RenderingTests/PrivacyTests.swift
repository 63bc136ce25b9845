import TestSupport
import Testing

/// The block that tells what a visit gives away, by what the site has.
@Suite struct PrivacyTests {
  /// - Parameter site: further lines of its configuration.
  private static func block(
    _ files: String = "", also: String = "", site: String = ""
  ) async -> [String] {
    let about = page("about.en.md", body: "```privacy\n\(also)```")
    let rendered = await Rendered(SiteFixture.small.adding(about + files).addingToSite(site))
    return rendered["en/about/"].split(separator: "data-told=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  private static let scripts = [
    "exit", "offer", "search", "share", "stemmer-english", "stemmer-russian",
  ].map { "script assets/\($0).js" }
  private static let passing = ["host t.me", "host wa.me", "host vk.com"]

  @Test func `a site without links has scripts of its own, and no forms`() async {
    #expect(await Self.block(site: "share: false") == ["forms"] + Self.scripts)
  }

  @Test func `messengers are told of where any page can be passed on`() async {
    #expect(await Self.block() == ["forms"] + Self.scripts + Self.passing)
  }

  @Test func `every host is told once, wherever a link to it was written`() async {
    let told = await Self.block(
      """
      -- Content/more.en.md --
      ---
      title: More
      ---
      [one](https://b.example/x), [two](https://b.example/y), [own](https://example.org/en/),
      [mail](mailto:a@c.example)

      """, site: #"menu: [{title: {en: Third, ru: Третий}, url: "http://a.example:8080/"}]"#)
    #expect(
      told == ["forms"] + Self.scripts + ["host a.example:8080", "host b.example"] + Self.passing)
  }

  @Test func `a draft leads nowhere`() async {
    let told = await Self.block(page("draft.en.md", "draft: true", body: "[x](https://b.example/)"))
    #expect(!told.contains("host b.example"))
  }

  @Test func `an author may add hosts`() async {
    #expect(await Self.block(also: "also: [x.example]\n").contains("host x.example"))
  }

  @Test func `a script is told of by what it names`() async {
    let script = "-- Templates/assets/own.js --\nlocalStorage.a = 1; fetch('/x');\n"
    let html = await Rendered(page("about.en.md", body: "```privacy\n```") + script)["en/about/"]
    let parts = html.split(separator: "data-told=\"script ")
    #expect(parts.count == Self.scripts.count + 2)
    #expect(parts[1].contains("until you close the tab") && parts[1].contains("sends nothing"))
    let own = parts.first { $0.hasPrefix("assets/own.js") } ?? ""
    #expect(own.contains("for longer") && own.contains("ask this site"))
    #expect(!own.contains("sends nothing"))
  }
}
