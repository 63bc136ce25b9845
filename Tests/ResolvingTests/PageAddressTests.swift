import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct PageAddressTests {
  private static let header = "summary: s\ndate: 2016-01-01"

  @Test(arguments: [
    ("about.ru.md", "", "/ru/about/"),
    ("about.ru.md", "slug: o-nas", "/ru/o-nas/"),
    ("news/x.ru.md", header, "/ru/novosti/x/"),
    ("news/x.en.md", header, "/en/news/x/"),
    ("news/2016/x.ru.md", header, "/ru/novosti/x/"),
    ("news/x/index.ru.md", header, "/ru/novosti/x/"),
    ("news/index.ru.md", "slug: other", "/ru/novosti/"),
  ])
  func `an address is language, section and slug`(
    _ file: String, _ header: String, _ path: String
  ) async {
    let twin = file.contains("index.ru") ? file.replacing(".ru.", with: ".en.") : "a.en.md"
    let resolved = await Resolved(page(file, header) + page(twin, header))
    #expect(resolved.complaints == [])
    #expect(resolved.page(file)?.path.description == path)
  }

  @Test func `a site of one language leaves it out`() async {
    let resolved = await Resolved(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: Малый
        base_url: https://example.org/
        time_zone: UTC
        languages: [ru]
        sections: {news: {kind: news, title: Новости, path: novosti}}

        """ + page("index.ru.md") + page("about.ru.md") + page("news/x.ru.md", Self.header)))
    #expect(resolved.complaints == [])
    #expect(resolved.paths == ["/", "/about/", "/novosti/x/"])
    #expect(resolved.site.lists.map(\.path.description) == ["/", "/novosti/"])
  }
}
