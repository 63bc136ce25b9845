import Building
import Diagnostics
import Foundation
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing
import Workspace

@testable import Preview

@Suite struct LivePreviewTests {
  private static let site = SiteFixture.small.adding(
    """
    -- Content/about.en.md --
    ---
    title: About
    ---
    Read [the first](news/first.en.md).
    -- Content/note.en.md --
    ---
    title: A note
    draft: true
    ---
    Not for all yet.
    -- Content/later.en.md --
    ---
    title: Later
    publish_on: 2027-01-01
    ---
    Soon.
    """)

  private let today = Day("2026-11-27")

  private func look(
    _ fixture: SiteFixture = Self.site, asPublished: Bool = false
  ) throws -> (site: EditedSite, preview: LivePreview) {
    let site = try EditedSite(fixture)
    let options = PreviewOptions(asPublished: asPublished, today: today)
    return (site, LivePreview(site.layout, options))
  }

  @Test func `drafts and what is scheduled are shown, and said to be`() async throws {
    let (site, preview) = try look()
    defer { withExtendedLifetime(site) {} }
    let state = try await preview.refresh()
    #expect(state.html("/en/note/")?.contains("Not for all yet") == true)
    #expect(state.answer("/en/note/").page?.state == .draft)
    #expect(state.answer("/en/later/").page?.state == .scheduled)
    #expect(state.answer("/en/about/").page?.state == .published)
    #expect(state.answer("/en/about/").source == "Content/about.en.md")
  }

  @Test func `styles keep their address, so that a page whose styles change stays`() async throws {
    let (site, preview) = try look(Self.site.addingToSite("hosting: nginx"))
    let before = try await preview.refresh()
    #expect(before.answer("/assets/site.css").status == .found)
    #expect(before.answer("/.hosting/nginx.conf").status == .found)
    let changed = try site.write("Templates/assets/site.css", "a {}")
    let after = try await preview.refresh(.paths(changed))
    #expect(after.html("/en/about/") == before.html("/en/about/"))
  }

  @Test func `as published they answer that nothing is there`() async throws {
    let (site, preview) = try look(asPublished: true)
    defer { withExtendedLifetime(site) {} }
    let state = try await preview.refresh()
    #expect(state.html("/en/note/") == nil)
    #expect(state.html("/en/later/") == nil)
    preview.options.asPublished = false
    #expect(try await preview.refresh(.paths([])).html("/en/note/") != nil)
  }

  @Test func `what is wrong is what a build says, drafts shown or not`() async throws {
    let fixture = Self.site.adding(
      "-- Content/about.en.md --\n---\ntitle: About\n---\n[A note](note.en.md), [b](b.md)\n")
    for asPublished in [true, false] {
      let (site, preview) = try look(fixture, asPublished: asPublished)
      let build = try await site.built(today)
      #expect(try await preview.refresh().complaints == build.diagnostics)
      #expect(build.diagnostics.contains { $0.rule == .unpublishedLink })
    }
  }

  @Test func `where a page would stand that is not sound yet its file is named`() async throws {
    let (site, preview) = try look(
      Self.site.adding(
        "-- Content/news/new.en.md --\n---\ntitle: New\nsummary:\ndate: 2026-11-27\n---\nText.\n"))
    defer { withExtendedLifetime(site) {} }
    let state = try await preview.refresh()
    for address in ["/en/news/new/", "/en/news/new"] {
      let answer = state.answer(address)
      #expect(answer.status == .missing(.init(movedTo: nil, wasThere: false)))
      #expect(answer.source == "Content/news/new.en.md")
    }
    #expect(state.answer("/en/news/other/").source == nil)
  }

  @Test func `a page that is gone answers so at once, though others link it`() async throws {
    let (site, preview) = try look()
    #expect(try await preview.refresh().html("/en/news/first/") != nil)
    let state = try await preview.refresh(.paths(try site.write("Content/news/first.en.md", nil)))
    let answer = state.answer("/en/news/first/")
    #expect(answer.status == .missing(.init(movedTo: nil, wasThere: true)))
    guard case .bytes(let bytes) = answer.contents else { return }
    #expect(String(decoding: bytes, as: UTF8.self).contains("lang=\"en\""))
    #expect(state.gone == ["/en/news/first/", "/ru/novosti/first/"])
    #expect(state.html("/en/about/")?.contains("Read") == true)
    #expect(state.html("/en/about/")?.contains("first/") == false)
    #expect(state.complaints.contains { $0.rule == .brokenLink })
    // What it was the original of cannot be shown without it.
    #expect(state.html("/ru/novosti/first/") == nil)
  }

  @Test func `a renamed file and a new slug lead on`() async throws {
    let (site, preview) = try look()
    _ = try await preview.refresh()
    let text = site.text("Content/note.en.md")
    var files = site.files
    files["Content/note.en.md"] = nil
    files["Content/remark.en.md"] = Array(text.utf8)
    var state = try await preview.refresh(.paths(try site.write(files)))
    #expect(
      state.answer("/en/note/").status == .missing(.init(movedTo: "/en/remark/", wasThere: true)))
    let slug = text.replacing("draft:", with: "slug: word\ndraft:")
    state = try await preview.refresh(.paths(try site.write("Content/remark.en.md", slug)))
    for address in ["/en/note/", "/en/remark/?a", "/en/note"] {
      #expect(
        state.answer(address).status == .missing(.init(movedTo: "/en/word/", wasThere: true)))
    }
    #expect(state.changed == ["/en/word/"])
  }

  @Test func `of a file with errors the last good version is shown until it is mended`()
    async throws
  {
    let (site, preview) = try look()
    _ = try await preview.refresh()
    let file = "Content/news/first.en.md"
    let text = site.text(file)
    let broken = text.replacing("Text.", with: "New text.").replacing("title:", with: "title")
    var state = try await preview.refresh(.paths(try site.write(file, broken)))
    #expect(state.standing == .mended(files: [file]))
    #expect(state.complaints.hasErrors)
    #expect(state.texts[file] != nil)
    #expect(state.html("/en/news/first/")?.contains("<p>Text.") == true)
    // All else goes on.
    let other = site.text("Content/about.en.md") + "\nMore.\n"
    state = try await preview.refresh(.paths(try site.write("Content/about.en.md", other)))
    #expect(state.standing == .mended(files: [file]))
    #expect(state.html("/en/about/")?.contains("More.") == true)
    let mended = text.replacing("Text.", with: "New text.")
    state = try await preview.refresh(.paths(try site.write(file, mended)))
    #expect(state.standing == .newest)
    #expect(state.html("/en/news/first/")?.contains("New text.") == true)
  }

  @Test func `a faulty theme gives way to the last good one`() async throws {
    let (site, preview) = try look()
    _ = try await preview.refresh()
    let file = "Templates/kinds/page.mustache"
    var state = try await preview.refresh(.paths(try site.write(file, "{{#title}}")))
    #expect(state.standing == .mended(files: [file]))
    #expect(state.html("/en/about/") != nil)
    state = try await preview.refresh(.paths(try site.write(file, "<p>{{title}}</p>")))
    #expect(state.html("/en/about/") == "<p>About</p>")
  }

  @Test func `without a configuration what was shown stays, and comes back with it`() async throws {
    let (site, preview) = try look()
    _ = try await preview.refresh()
    let text = site.text("Content/site.yml")
    var state = try await preview.refresh(.paths(try site.write("Content/site.yml", nil)))
    #expect(state.standing != .newest)
    #expect(state.html("/en/about/") != nil)
    state = try await preview.refresh(.paths(try site.write("Content/site.yml", text)))
    #expect(state.standing == .newest)
  }

  @Test func `where nothing sound was ever there only complaints are`() async throws {
    let (site, preview) = try look(Self.site.adding("-- Content/site.yml --\ntheme: [\n"))
    var state = try await preview.refresh()
    #expect(state.standing == .nothing)
    #expect(state.complaints.hasErrors)
    #expect(state.html("/en/about/") == nil)
    try site.write(Self.site.files)
    state = try await preview.refresh(.all)
    #expect(state.standing == .newest)
    #expect(state.html("/en/about/") != nil)
  }

  @Test func `nothing is written`() async throws {
    let (site, preview) = try look()
    let before = try FileManager.default.subpathsOfDirectory(atPath: site.path).sorted()
    _ = try await preview.refresh()
    _ = try await preview.refresh(.paths(try site.write("Content/note.en.md", nil)))
    let after = try FileManager.default.subpathsOfDirectory(atPath: site.path).sorted()
    #expect(after == before.filter { $0 != "Content/note.en.md" })
  }

  @Test func `a state is new only where something is`() async throws {
    let (site, preview) = try look()
    let first = try await preview.refresh()
    #expect(try await preview.refresh(.all).number == first.number)
    let text = site.text("Content/about.en.md")
    #expect(try await preview.refresh(.paths(["Content/about.en.md"])).number == first.number)
    try site.write("Content/about.en.md", text + "More.\n")
    #expect(try await preview.refresh(.all).number == first.number + 1)
  }

  @Test func `a folder without its slash is elsewhere, and files are files`() async throws {
    let fixture = Self.site.adding("-- Content/static/robots.txt --\nUser-agent: *\n")
    let (site, preview) = try look(fixture)
    let state = try await preview.refresh()
    #expect(state.answer("/en/about").status == .elsewhere("/en/about/"))
    #expect(state.html("/en/about/index.html") == state.html("/en/about/"))
    let file = state.answer("/robots.txt")
    #expect(file.contentType == "text/plain; charset=utf-8")
    guard case .file(let path) = file.contents else {
      Issue.record("no file")
      return
    }
    #expect(path == "\(site.path)/Content/static/robots.txt")
    #expect(state.answer("/../secret").status == .missing(.init(movedTo: nil, wasThere: false)))
  }

  @Test func `an address in a field is missed as soon as nothing stands there`() async throws {
    let fixture = Self.site.adding(
      """
      -- Content/told.en.md --
      ---
      title: Told
      ---
      ```quote
      words: So it was.
      link: https://example.org/en/about/
      ```
      """)
    let (site, preview) = try look(fixture)
    let before = try await preview.refresh()
    #expect(before.complaints.filter { $0.rule == .brokenLink } == [])
    let after = try await preview.refresh(.paths(try site.write("Content/about.en.md", nil)))
    #expect(
      after.complaints.filter { $0.rule == .brokenLink }.map(\.place.file)
        == ["Content/told.en.md"])
  }

  @Test func `a number that leaves the data is missed in the texts that name it`() async throws {
    let number = """
      - id: help
        number: "+375 29 123 45 67"
        country: {en: Anywhere, ru: Везде}
        name: {en: Help, ru: Помощь}
        purpose: {en: When it is needed., ru: Когда нужно.}
        checked_on: 2026-11-20
        check_every: 60
        evidence: A test.

      """
    let fixture = Self.site.adding(
      """
      -- Content/call.en.md --
      ---
      title: Call
      ---
      [Call](tel:+375291234567) them.
      -- Content/data/helplines.yml --
      \(number)
      """)
    let (site, preview) = try look(fixture)
    let before = try await preview.refresh()
    #expect(before.complaints.filter { $0.rule == .unknownNumber } == [])
    let other = number.replacing("123 45 67", with: "765 43 21")
    let after = try await preview.refresh(
      .paths(try site.write("Content/data/helplines.yml", other)))
    #expect(
      after.complaints.filter { $0.rule == .unknownNumber }.map(\.place.file)
        == ["Content/call.en.md"])
  }
}
