import Rendering
import SiteModel
import TestSupport
import Testing

/// What stands where a page has expired.
@Suite struct ExpiredNoticeTests {
  private static func site(_ choice: String, _ header: String = "") -> SiteFixture {
    SiteFixture.small.addingToSite(choice).adding(
      page("meeting.en.md", "summary: Where we meet.\nexpires_on: 2026-11-21\n\(header)"))
  }

  @Test func `a notice stands there in its language and says nothing of the page`() async throws {
    let rendered = await Rendered(Self.site("expired: notice", "aliases: [/en/old/]"))
    for path in ["en/meeting/", "en/old/"] {
      let html = rendered[path]
      #expect(html.contains(#"<html lang="en""#))
      #expect(html.contains("<h1>The time of this page has passed</h1>"))
      #expect(html.contains(#"<meta name="robots" content="noindex">"#))
      #expect(!html.contains("meeting.en.md") && !html.contains("Where we meet"))
      #expect(!html.contains("og:title"))
    }
    #expect(try #require(rendered.files["sitemap.xml"]).contains("meeting") == false)
    let entry = rendered.plan.first { $0.path.text == "en/meeting/" }
    #expect(entry?.identity == "expired meeting en")
  }

  @Test(arguments: ["expired: none", "feed: 20"])
  func `without a wish for it nothing does`(_ choice: String) async {
    let rendered = await Rendered(Self.site(choice))
    #expect(rendered.files["en/meeting/index.html"] == nil)
  }

  @Test func `a page that was withdrawn has the notice of that`() async {
    let rendered = await Rendered(Self.site("expired: notice", "withdrawn: 2026-11-20"))
    #expect(rendered["en/meeting/"].contains("<h1>This page was withdrawn</h1>"))
  }
}
