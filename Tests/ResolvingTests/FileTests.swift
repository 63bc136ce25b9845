import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct FileTests {
  private func resolved(_ text: String, files: [String]) async -> Resolved {
    var fixture = SiteFixture.small.adding(text)
    for file in files { fixture.files["Content/" + file] = SamplePicture.jpeg(640, 480) }
    return await Resolved(fixture)
  }

  private func published(_ resolved: Resolved) -> [String] {
    resolved.site.files.map(\.path.text).filter { !$0.hasPrefix("assets/") }
  }

  @Test func `what a page shows or links is published, what nobody names is stray`() async {
    let resolved = await resolved(
      page("a.en.md", body: "![A](<a b.jpg>) [p](docs/p.pdf)"),
      files: ["a b.jpg", "docs/p.pdf", "stray.jpg"])
    #expect(resolved.complaints == ["Content/stray.jpg unused-file"])
    #expect(published(resolved) == ["media/a b.jpg", "media/docs/p.pdf"])
  }

  @Test func `what lies in static is published as it is`() async {
    let resolved = await resolved("", files: ["static/robots.txt", "static/.well-known/x.txt"])
    #expect(resolved.complaints == [])
    #expect(published(resolved) == [".well-known/x.txt", "robots.txt"])
  }

  @Test(arguments: [
    "b.jpg", "../a.jpg", "https://example.com/a.jpg", "/b.jpg", "data:image/png;base64,x",
    "about.en.md",
  ])
  func `a picture is a file of the source`(_ source: String) async {
    let resolved = await resolved(
      page("about.en.md", body: "![A](\(source))"), files: ["static/a.jpg"])
    #expect(resolved.complaints == ["Content/about.en.md:4:6 missing-picture"])
  }

  @Test func `the picture of a page, a block and a record are used as those in its text`()
    async throws
  {
    let resolved = await resolved(
      """
      -- Templates/data/signs.yml --
      fields: {logo: {type: picture}, about: {type: page}, words: {type: markdown}}
      -- Content/data/signs.yml --
      - logo: {file: ../logo.jpg, alt: {en: Logo, ru: Логотип}}
        about: ../about.md
        words: {en: "[p](../p.pdf)", ru: "[p](../p.pdf)"}
      -- Templates/blocks/poster.yml --
      fields: {shown: {type: picture}, more: {type: page}, words: {type: markdown}}
      -- Templates/blocks/poster.mustache --

      """
        + page("about.ru.md", "image: {alt: A}")
        + page(
          "about.en.md", "image: {file: lead.jpg, alt: A}",
          body: """
            ```poster
            shown: {file: poster.jpg, alt: P}
            more: index.md
            words: "[q](q.pdf)"
            ```
            """),
      files: ["lead.jpg", "logo.jpg", "poster.jpg", "p.pdf", "q.pdf"])
    #expect(resolved.complaints == [])
    #expect(
      published(resolved) == [
        "media/lead.jpg", "media/logo.jpg", "media/p.pdf", "media/poster.jpg", "media/q.pdf",
      ])
    let targets = try #require(resolved.page("about.en.md")).targets
    #expect(targets.pictures.keys.map(\.destination).sorted() == ["lead.jpg", "poster.jpg"])
    #expect(targets.pictures.values.map(\.pixels.width) == [640, 640])
    #expect(targets.links.keys.map(\.destination).sorted() == ["index.md", "q.pdf"])
  }

  private func complaints(_ body: String, _ file: String, _ bytes: [UInt8], trusting: Bool = false)
    async -> [String]
  {
    var fixture = SiteFixture.small.adding(page("about.en.md", body: body))
    fixture.files["Content/" + file] = bytes
    if trusting { fixture.files["Content/site.yml"]? += Array("\ntrust_html: true\n".utf8) }
    return await Resolved(fixture).complaints
  }

  private static let unreadable: [(String, [UInt8])] = [
    ("a.heic", SamplePicture.jpeg(1, 1)), ("a.jpg", [1]), ("a.pdf", SamplePicture.jpeg(1, 1)),
    ("a.svg", Array("<svg/>".utf8)),
  ]

  @Test(arguments: unreadable)
  func `a picture that cannot be shown is a fault where it is used`(
    _ file: String, _ bytes: [UInt8]
  ) async {
    #expect(
      await complaints("![A](\(file))", file, bytes) == [
        "Content/about.en.md:4:6 unreadable-picture"
      ])
    #expect(await complaints("[A](\(file))", file, bytes) == [])
  }

  @Test func `a picture that is shown must not be heavy, one to be fetched may be`() async {
    let heavy = SamplePicture.png(1, 1) + [UInt8](repeating: 0, count: 500_000)
    #expect(await complaints("![A](a.png)", "a.png", heavy) == ["Content/a.png heavy-picture"])
    #expect(await complaints("[A](a.png)", "a.png", heavy) == [])
    #expect(await complaints("![A](a.png)", "a.png", Array(heavy.prefix(500_000))) == [])
  }

  @Test func `a picture that is published must not say where it was taken`() async {
    let placed = SamplePicture.jpeg(
      1, 1, segments: [(0xE1, SamplePicture.exif(withPosition: true))])
    let complaint = ["Content/a.jpg picture-position"]
    #expect(await complaints("![A](a.jpg)", "a.jpg", placed) == complaint)
    #expect(await complaints("[A](a.jpg)", "a.jpg", placed) == complaint)
    #expect(await complaints("", "a.jpg", placed) == ["Content/a.jpg unused-file"])
    #expect(
      await complaints("", "static/a.jpg", placed) == ["Content/static/a.jpg picture-position"])
  }

  @Test(arguments: ["draft: true", "publish_on: 2027-01-01"])
  func `a picture of a page that is to come must not say where it was taken either`(
    _ header: String
  ) async {
    var fixture = SiteFixture.small.adding(page("about.en.md", header, body: "![A](a.jpg)"))
    fixture.files["Content/a.jpg"] = SamplePicture.jpeg(
      1, 1, segments: [(0xE1, SamplePicture.exif(withPosition: true))])
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints == ["Content/a.jpg picture-position"])
    #expect(published(resolved) == [])
  }

  @Test func `a drawing or a page that could act needs the site's trust`() async {
    let drawing = Array("<svg viewBox='0 0 1 1'><script/></svg>".utf8)
    for file in ["a.svg", "a.html"] {
      let complaint =
        "Content/a\(file.dropFirst()) \(file == "a.svg" ? "unsafe-svg" : "untrusted-html")"
      #expect(await complaints("[A](\(file))", file, drawing) == [complaint])
      #expect(await complaints("[A](\(file))", file, drawing, trusting: true) == [])
    }
    #expect(await complaints("", "static/a.svg", drawing) == ["Content/static/a.svg unsafe-svg"])
    #expect(await complaints("", "static/google.html", drawing) == [])
  }

  @Test(arguments: ["feed.atom", "a.xhtml", "form.php", "game", "game.v2", "page.html.bak"])
  func `whatever would be opened as a page needs the site's trust`(_ file: String) async {
    let page = Array("\n<p>Not made by Mayak".utf8)
    let complaint = ["Content/\(file) untrusted-html"]
    #expect(await complaints("[A](\(file))", file, page) == complaint)
    #expect(await complaints("[A](\(file))", file, page, trusting: true) == [])
    #expect(await complaints("", "static/\(file)", page) == [])
  }

  @Test func `a file that a field offers is published and known with its size`() async throws {
    var fixture = SiteFixture.small.adding(
      """
      -- Templates/kinds/page.yml --
      fields: {poster: {type: file}}

      """ + page("news/x.en.md", "summary: s\ndate: 2016-01-01")
        + page("about.en.md", "poster: papers/a%20b.pdf") + page("about.ru.md"))
    fixture.files["Content/papers/a b.pdf"] = Array(repeating: 1, count: 70)
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints == [])
    #expect(published(resolved) == ["media/papers/a b.pdf"])
    for name in ["about.en.md", "about.ru.md"] {
      let files = try #require(resolved.page(name)).targets.files
      #expect(files.values.map(\.path.text) == ["media/papers/a b.pdf"])
      #expect(files.values.map(\.source.facts?.size) == [70])
    }
  }

  @Test(arguments: [
    ("papers/b.pdf", "broken-link"), ("../a.pdf", "broken-link"), ("about.en.md", "invalid-file"),
    ("about.md", "invalid-file"), ("papers", "broken-link"),
  ])
  func `a field that offers a file takes files of the source alone`(
    _ path: String, _ rule: String
  ) async {
    let resolved = await resolved(
      "-- Templates/kinds/page.yml --\nfields: {poster: {type: file}}\n"
        + page("about.en.md", "poster: \(path)"),
      files: ["static/a.pdf"])
    #expect(resolved.complaints == ["Content/about.en.md:3:9 \(rule)"])
  }

  @Test func `a broken reference in a record or a block is a fault where it stands`() async {
    let resolved = await resolved(
      """
      -- Templates/data/signs.yml --
      fields: {about: {type: page}, words: {type: markdown}}
      -- Content/data/signs.yml --
      - about: ../abaut.md
        words: {en: "text", ru: "[p](p.pdf)"}
      -- Templates/blocks/poster.yml --
      fields: {more: {type: list, of: page}}
      -- Templates/blocks/poster.mustache --

      """ + page("b.en.md", body: "```poster\nmore: [index.md, nowhere.md]\n```"), files: [])
    #expect(
      resolved.complaints == [
        "Content/b.en.md:5:18 broken-link", "Content/data/signs.yml:1:10 broken-link",
        "Content/data/signs.yml:2:32 broken-link",
      ])
  }
}
