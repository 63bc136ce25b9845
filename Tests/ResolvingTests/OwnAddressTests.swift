import Diagnostics
import TestSupport
import Testing

@testable import Resolving

@Suite struct OwnAddressTests {
  private func resolved(_ link: String) async -> Resolved {
    var fixture = SiteFixture.small.adding(
      page("about.en.md", "aliases: [/old/]", body: "## Us {#us}")
        + page("later.en.md", "draft: true") + page("a.en.md", body: "[x](\(link))"))
    fixture.files["Content/static/leaflet.txt"] = [1]
    return await Resolved(fixture)
  }

  @Test(arguments: [
    ("/en/about/", "/en/about/ (en)"), ("/en/about", "/en/about/ (en)"),
    ("/en/about/index.html", "/en/about/ (en)"), ("/en/about/#us", "/en/about/#us (en)"),
    ("/en/about/?utm_source=x", "/en/about/ (en)"), ("/old/", "/en/about/ (en)"),
    ("/ru/novosti/", "/ru/novosti/ (ru)"), ("/ru/", "/ru/ (ru)"), ("/", "/ (en)"),
    ("/leaflet.txt", "file /leaflet.txt"), ("/%6Ceaflet.txt", "file /leaflet.txt"),
  ])
  func `an address from the root may stand, and is written relative`(
    _ link: String, _ target: String
  ) async {
    let resolved = await resolved(link)
    #expect(resolved.complaints == [])
    #expect(resolved.links(of: "a.en.md") == [target])
  }

  @Test(arguments: [
    ("https://example.org/en/about/#us", "about.en.md#us"),
    ("HTTP://Example.org/en/about/", "about.en.md"), ("https://example.org/en/", "index.en.md"),
    ("https://example.org/ru/novosti/", "news/index.md"),
  ])
  func `the whole address of the site works, and its file is named`(
    _ link: String, _ file: String
  ) async {
    let resolved = await resolved(link)
    #expect(resolved.complaints == ["Content/a.en.md:4:5 whole-own-address"])
    #expect(resolved.diagnostics.first?.notes == [Note(.writeInstead, ["word": file])])
    #expect(resolved.links(of: "a.en.md").first?.hasPrefix("/") == true)
  }

  @Test(arguments: [
    "http://127.0.0.1:8000/en/about/", "http://localhost/en/about/", "http://[::1]:80/en/about/",
    "http://0.0.0.0:4000/en/about/#us", "https://LOCALHOST:8000/en/about",
  ])
  func `an address of the own machine is a page of the site`(_ link: String) async {
    let resolved = await resolved(link)
    #expect(resolved.complaints == ["Content/a.en.md:4:5 machine-link"])
    #expect(
      resolved.diagnostics.first?.notes.first?.arguments["word"]?.hasPrefix("about.en.md") == true)
    #expect(resolved.links(of: "a.en.md").first?.hasPrefix("/en/about/") == true)
  }

  @Test func `an address of the own machine that is no page stays as it is`() async {
    let resolved = await resolved("http://localhost:3000/")
    #expect(resolved.links(of: "a.en.md") == ["/ (en)"])
    let other = await self.resolved("http://localhost:3000/admin/")
    #expect(other.complaints == ["Content/a.en.md:4:5 machine-link"])
    #expect(other.links(of: "a.en.md") == ["out http://localhost:3000/admin/"])
  }

  @Test(arguments: [
    ("/en/nobody/", "broken-link"), ("https://example.org/en/nobody/", "broken-link"),
    ("/leaflet.pdf", "broken-link"), ("/en/about/#they", "broken-anchor"),
    ("/en/later/", "unpublished-link"),
  ])
  func `what is not there is a fault, however it is written`(_ link: String, _ rule: String) async {
    let resolved = await resolved(link)
    #expect(resolved.complaints == ["Content/a.en.md:4:5 \(rule)"])
    #expect(resolved.links(of: "a.en.md") == ["nowhere"])
  }

  @Test(arguments: ["https://example.org.by/en/about/", "https://localhost.by/", "https://127.by/"])
  func `another host is another site`(_ link: String) async {
    let resolved = await resolved(link)
    #expect(resolved.complaints == [])
    #expect(resolved.links(of: "a.en.md") == ["out \(link)"])
  }

  @Test func `a tag has an address without having a file`() async {
    var fixture = SiteFixture.small.adding(
      page("b.en.md", "tags: [t]") + page("a.en.md", body: "[x](/en/tags/t/) [y](/ru/metki/t/)")
        + "-- Content/data/tags.yml --\n- id: t\n  name: {en: T, ru: Т}\n")
    fixture.files["Content/site.yml"]? += Array(
      "\ntags: {title: {en: Tags, ru: Метки}, path: {en: tags, ru: metki}}\n".utf8)
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints == ["Content/a.en.md:4:22 broken-link"])
    #expect(resolved.links(of: "a.en.md") == ["/en/tags/t/ (en)", "nowhere"])
  }
}
