import TestSupport
import Testing

@testable import Reading

/// Sources that nobody can look up.
@Suite struct FrontPageTests {
  private static let schema = """
    -- Templates/kinds/page.yml --
    fields:
      own: {type: link}
      proof: {type: link, role: source}
      other: {type: link, role: source}
      sources: {type: list, of: {type: record, fields: {link: {type: link, role: source}}}}

    """

  private func complaints(_ lines: String) async -> [String] {
    await ReadSite(
      Self.schema + "-- Content/about.en.md --\n---\ntitle: About\n\(lines)\n---\n"
    ).complaints
  }

  @Test(arguments: [
    "https://www.unodc.org", "https://www.unodc.org/", "HTTP://unodc.org//", "https://a.by:8080/",
    "https://a.by/#main", "https://a.by/#/", "https://a.by?", "https://a.by/index.html",
    "https://a.by/ru/", "https://a.by/en", "https://a.by/ru/index.php", "https://a.by/Default.aspx",
  ])
  func `the front page of a site is no source`(_ address: String) async {
    #expect(await complaints("proof: \(address)") == ["Content/about.en.md:3:8 front-page-source"])
    #expect(await complaints("own: \(address)") == [])
  }

  @Test(arguments: [
    "https://undocs.org/A/RES/68/192", "https://a.by/?p=12", "https://a.by/#/report/3",
    "https://a.by/#!report", "https://a.by/ru/news", "https://a.by/de/", "https://a.by/indexes",
    "https://a.by/index", "https://a.by/r.pdf", "mailto:a@a.by",
  ])
  func `an address with a path or a query may be a source`(_ address: String) async {
    #expect(await complaints("proof: \(address)") == [])
  }

  @Test func `sources may be several, and stand in records within others`() async {
    let lines = "other: https://a.by\nsources:\n  - link: https://a.by/x\n  - link: https://b.by"
    #expect(
      await complaints(lines) == [
        "Content/about.en.md:3:8 front-page-source", "Content/about.en.md:6:11 front-page-source",
      ])
  }

  @Test func `a source in data is told once for all languages, or in that which has it`() async {
    let site = await ReadSite(
      """
      -- Templates/data/papers.yml --
      fields:
        link: {type: link, role: source}
        paper: {type: link, role: source, shared: false}
      -- Content/data/papers.yml --
      - link: https://a.by/
        paper: {en: https://a.by/x, ru: https://a.by}
      """)
    #expect(
      site.complaints == [
        "Content/data/papers.yml:1:9 front-page-source",
        "Content/data/papers.yml:2:35 front-page-source",
      ])
  }

  @Test func `only a source may have its role within another record`() async {
    let site = await ReadSite(
      """
      -- Templates/kinds/page.yml --
      fields:
        a: {type: record, fields: {b: {type: text, role: phone}}}
        c: {type: text, role: source}
      """)
    #expect(
      site.complaints == [
        "Templates/kinds/page.yml:2:52 invalid-choice", "Templates/kinds/page.yml:3:25 wrong-role",
      ])
  }
}
