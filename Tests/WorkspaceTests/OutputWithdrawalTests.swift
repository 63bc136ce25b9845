import Foundation
import SiteModel
import Testing

@testable import Workspace

@Suite struct OutputWithdrawalTests {
  private let folder: TestFolder
  private let english = LanguageCode("en")

  init() throws { folder = try TestFolder() }

  private func write(notices: [String: [UInt8]] = ["en": Array("Gone.".utf8)]) async throws {
    _ = try await folder.writer.write(
      [
        page("en/a/index.html", "<img src=\"../../media/a.jpg\"> both.jpg", identity: "page a en"),
        page(
          "en/b/index.html", "<a href='../a/#top'>A</a> media/both.jpg", identity: "page b en"),
        page("en/index.html", "media/a.jpg <a href=\"a/\">A</a>", .list, identity: "home en"),
        page("media/a.jpg", "pixels", .asset, identity: "file Content/a.jpg"),
        page("media/both.jpg", "pixels", .asset, identity: "file Content/both.jpg"),
        page("media/other.jpg", "pixels", .asset, identity: "file Content/other.jpg"),
      ], notices: notices)
  }

  private func withdraw(
    _ leavesNotice: Bool = true, _ texts: OutputWithdrawal.Texts = .init()
  ) throws -> OutputWithdrawal.Summary {
    let code = try #require(english)
    return try OutputWithdrawal(folder.layout)
      .withdraw(leavingNotice: leavesNotice, sources: texts) { records in
        #expect(records.contains { $0.path == "en/b/index.html" && $0.identity == "page b en" })
        return ["en/a/index.html": code]
      }
  }

  @Test func `a notice takes the place of the page, and what it alone showed goes`() async throws {
    try await write()
    let summary = try withdraw()
    #expect(summary.pages == ["en/a/index.html"])
    #expect(summary.files == ["media/a.jpg"])
    #expect(try folder.read("Public/en/a/index.html") == "Gone.")
    #expect(!folder.exists("Public/media/a.jpg"))
    #expect(folder.exists("Public/media/both.jpg") && folder.exists("Public/media/other.jpg"))
    #expect(try !folder.read("Public/.mayak/manifest").contains("media/a.jpg"))
  }

  @Test
  func
    `feeds and the index of the search go, since they repeat the page, and keep no picture of it`()
    async throws
  {
    _ = try await folder.writer.write(
      [
        page("en/a/index.html", "media/a.jpg", identity: "page a en"),
        page("en/b/index.html", "", identity: "page b en"),
        page("en/feed.xml", "All of A. media/a.jpg", .list, identity: "feed en/feed.xml"),
        page("en/calendar.ics", "A", .list, identity: "calendar en/calendar.ics"),
        page("en/search/text-0.json", "All of A. a.jpg", .asset, identity: "index text 0 en"),
        page("media/a.jpg", "pixels", .asset, identity: "file Content/a.jpg"),
      ], notices: ["en": Array("Gone.".utf8)])
    let summary = try withdraw()
    #expect(summary.pages == ["en/a/index.html"] && summary.files == ["media/a.jpg"])
    #expect(!folder.exists("Public/en/feed.xml"))
    #expect(!folder.exists("Public/en/calendar.ics"))
    #expect(!folder.exists("Public/en/search/text-0.json"))
    #expect(try !folder.read("Public/.mayak/manifest").contains("feed"))
  }

  @Test func `a picture that the text of a list shows stays`() async throws {
    try await write()
    let summary = try withdraw(true, .init(ofLists: [Array("![x](a.jpg)".utf8)]))
    #expect(summary.files == [])
    #expect(folder.exists("Public/media/a.jpg"))
  }

  @Test func `a page that leaves nothing is gone with its folder`() async throws {
    try await write()
    _ = try withdraw(false)
    #expect(!folder.exists("Public/en/a"))
    #expect(folder.exists("Public/en/b/index.html"))
    #expect(try !folder.read("Public/.mayak/manifest").contains("en/a/"))
  }

  @Test func `a second time comes to the same end`() async throws {
    try await write()
    _ = try withdraw()
    // As after a kill between the notice and the picture, which only the source names now.
    try folder.write("Public/media/a.jpg", "pixels")
    let manifest = try folder.read("Public/.mayak/manifest")
    try folder.write(
      "Public/.mayak/manifest",
      manifest.replacing(
        "media/both.jpg\t", with: "media/a.jpg\tfile Content/a.jpg\nmedia/both.jpg\t"))
    let summary = try withdraw(true, .init(ofPages: [Array("![x](a.jpg)".utf8)]))
    #expect(summary.files == ["media/a.jpg"])
    #expect(try folder.read("Public/en/a/index.html") == "Gone.")
  }

  @Test func `without a notice kept a page of the output that says so is taken, or a number`()
    async throws
  {
    try await write(notices: [:])
    _ = try withdraw()
    #expect(try folder.read("Public/en/a/index.html").contains("410"))
    try folder.write("Public/en/404.html", "Not found.")
    _ = try withdraw()
    #expect(try folder.read("Public/en/a/index.html") == "Not found.")
  }

  @Test func `a notice of its own depth is taken where links are files on a disk`() async throws {
    try await write(notices: ["en-1": Array("one".utf8), "en-2": Array("two".utf8)])
    _ = try withdraw()
    #expect(try folder.read("Public/en/a/index.html") == "two")
  }

  @Test func `pages that lead there are found, however the link is written`() async throws {
    let pages = [
      ("en/x/index.html", #"<a href="../a/">"#), ("en/y/index.html", #"<a href="/en/a/#b">"#),
      ("z.html", #"<a href='https://example.org/below/en/a/?x'>"#),
      ("en/q/index.html", #"<a href="../a/index.html">"#),
      ("en/no/index.html", #"<a href="../a-b/">a</a> a/ <a href="a/">"#),
    ]
    _ = try await folder.writer.write(
      pages.map { page($0.0, $0.1) } + [page("en/a/index.html", #"<a href="./">"#)])
    let mentions = try OutputWithdrawal(folder.layout).mentions(of: ["en/a/index.html"])
    #expect(mentions == ["en/q/index.html", "en/x/index.html", "en/y/index.html", "z.html"])
  }

  @Test func `where nothing was written nothing is done`() throws {
    let code = try #require(english)
    let summary = try OutputWithdrawal(folder.layout)
      .withdraw(leavingNotice: true) { _ in ["a": code] }
    #expect(summary.pages == [])
    #expect(!folder.exists("Public"))
  }

  @Test func `a run that writes is not disturbed`() async throws {
    try await write()
    let state = try OutputState(opening: folder.layout)
    let said = await complaint { () throws(WorkspaceError) in
      try OutputWithdrawal(folder.layout).withdraw(leavingNotice: true) { _ in [:] }
    }
    #expect(said?.contains("another run of Mayak is writing there") == true)
    _ = state.manifest
  }

  @Test func `what somebody else put in the place of a page is not touched`() async throws {
    try await write()
    try folder.remove("Public/en/a/index.html")
    try folder.link("Public/en/a/index.html", to: "../b/index.html")
    #expect(try withdraw().pages == [])
    #expect(try folder.read("Public/en/b/index.html").contains("href"))
  }
}
