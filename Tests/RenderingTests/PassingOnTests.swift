import TestSupport
import Testing

/// Links by which readers pass a page on.
@Suite struct PassingOnTests {
  private static let kinds = """
    -- Templates/kinds/news.yml --
    {}
    -- Templates/kinds/news.mustache --
    {{>parts/share}}

    """

  private static func shown(_ header: String = "", kinds: String = kinds) async -> String {
    await Rendered(kinds + page("news/first.en.md", header))["en/news/first/"]
  }

  @Test func `links hold title and address as values of other addresses`() async {
    let fixture = SiteFixture.small.adding(
      Self.kinds + "-- Content/news/first.en.md --\n---\ntitle: A & б?\n---\n")
    let shown = await Rendered(fixture)["en/news/first/"]
    let address = "https%3A%2F%2Fexample.org%2Fen%2Fnews%2Ffirst%2F"
    #expect(shown.contains("?url=\(address)&amp;text=A%20%26%20%D0%B1%3F\" rel=\"noopener"))
    #expect(shown.contains("mailto:?subject=A%20%26%20%D0%B1%3F&amp;body=\(address)\""))
    #expect(shown.contains(" data-copy=\"https://example.org/en/news/first/\""))
  }

  @Test func `the button to copy is hidden until a script finds that it works`() async {
    let shown = await Self.shown()
    #expect(shown.contains(" hidden>Copy the address</button>"))
    #expect(shown.contains("<script src=\"../../../assets/share.js\" defer></script>"))
  }

  @Test(arguments: ["share: false", "discreet: true"])
  func `a page may be without`(_ header: String) async {
    #expect(await Self.shown().contains("mailto:"))
    #expect(await !Self.shown(header).contains("mailto:"))
  }

  @Test(arguments: ["share: false", "readers_at_risk: true", "share: true\nreaders_at_risk: true"])
  func `so may a kind, and where readers may be at risk it is`(_ keys: String) async {
    let kinds = Self.kinds.replacing("{}", with: keys)
    #expect(await !Self.shown(kinds: kinds).contains("mailto:"))
  }

  @Test func `so may a site`() async {
    let fixture = SiteFixture.small.adding(Self.kinds).addingToSite("share: false")
    #expect(await !Rendered(fixture)["en/news/first/"].contains("mailto:"))
  }
}
