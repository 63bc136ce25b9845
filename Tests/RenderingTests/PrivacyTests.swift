import TestSupport
import Testing

/// The block that tells what a visit gives away, by what the site has.
@Suite struct PrivacyTests {
  private static func block(_ files: String = "", also: String = "") async -> [String] {
    let rendered = await Rendered(
      page("about.en.md", body: "```privacy\n\(also)```") + files)
    return rendered["en/about/"].split(separator: "data-told=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `a site without links has its one script, and no forms`() async {
    #expect(await Self.block() == ["forms", "script assets/exit.js"])
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

      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      menu: [{title: {en: Third, ru: Третий}, url: "http://a.example:8080/"}]
      sections:
        news:
          kind: news
          title: {en: News, ru: Новости}
          path: {en: news, ru: novosti}
      """)
    #expect(
      told == ["forms", "script assets/exit.js", "host a.example:8080", "host b.example"])
  }

  @Test func `a draft leads nowhere`() async {
    let told = await Self.block(page("draft.en.md", "draft: true", body: "[x](https://b.example/)"))
    #expect(!told.contains("host b.example"))
  }

  @Test func `an author may add hosts`() async {
    #expect(await Self.block(also: "also: [x.example]\n").last == "host x.example")
  }

  @Test func `a script is told of by what it names`() async {
    let script = "-- Templates/assets/own.js --\nlocalStorage.a = 1; fetch('/x');\n"
    let html = await Rendered(page("about.en.md", body: "```privacy\n```") + script)["en/about/"]
    let parts = html.split(separator: "data-told=\"script assets/")
    #expect(parts.count == 3)
    #expect(parts[1].contains("until you close the tab") && parts[1].contains("sends nothing"))
    #expect(parts[2].contains("for longer") && parts[2].contains("ask this site"))
    #expect(!parts[2].contains("sends nothing"))
  }
}
