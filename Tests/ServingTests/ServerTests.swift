import Diagnostics
import Foundation
import Preview
import TestSupport
import Testing
import Workspace

@testable import Serving

@Suite struct ServerTests {
  @Test func `a page comes whole, and no browser keeps it`() async throws {
    let server = try await TestServer(LiveFolder.state(of: .small))
    defer { server.stop() }
    let answer = try server.get("/en/")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.contains("Content-Type: text/html; charset=utf-8\r\n"))
    #expect(answer.contains("Cache-Control: no-store\r\n"))
    #expect(answer.contains("<h1>Home</h1>"))
    #expect(answer.hasSuffix("</html>\n"))
    #expect(!answer.contains("Access-Control-Allow-Origin"))
  }

  @Test func `to HEAD the same is answered without the page`() async throws {
    let server = try await TestServer(LiveFolder.state(of: .small))
    defer { server.stop() }
    let full = try server.get("/en/")
    let head = try server.answer("HEAD /en/ HTTP/1.1", "Host: localhost")
    let length = try #require(full.firstMatch(of: /Content-Length: \d+/)?.output)
    #expect(head.contains(length))
    #expect(head.hasSuffix("\r\n\r\n"))
  }

  /// A film or a document of which a part is asked for may be answered as a whole.
  @Test(arguments: [
    "bytes=0-9", "bytes=-5", "bytes=5-", "bytes=999999999-", "bytes=9-1", "lines=1",
  ])
  func `who asks for a part gets the whole`(_ range: String) async throws {
    let server = try await TestServer(LiveFolder.state(of: .small))
    defer { server.stop() }
    for target in ["/en/", "/assets/site.css"] {
      let whole = try server.get(target)
      let part = try server.answer(
        "GET \(target) HTTP/1.1", "Host: localhost:\(server.port)", "Range: \(range)",
        "If-Range: \"x\"")
      #expect(whole.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(part.bodyAndHeaders == whole.bodyAndHeaders)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
  func `nothing but reading is answered`(_ method: String) async throws {
    let server = try await TestServer(LiveFolder.state(of: .small))
    defer { server.stop() }
    let answer = try server.answer(
      "\(method) /en/ HTTP/1.1", "Host: localhost", "Content-Length: 0")
    #expect(answer.hasPrefix("HTTP/1.1 405 "))
    #expect(answer.contains("Allow: GET, HEAD\r\n"))
  }

  @Test(arguments: ["Host: evil.example", "Host: evil.example:80", "X: y"])
  func `a foreign name gets nothing`(_ line: String) async throws {
    let server = try await TestServer(LiveFolder.state(of: .small))
    defer { server.stop() }
    for target in ["/en/", "/.mayak/", "/.mayak/events?page=/en/&mark=1"] {
      let answer = try server.answer("GET \(target) HTTP/1.1", line)
      #expect(answer.hasPrefix("HTTP/1.1 403 "))
      #expect(!answer.contains("Home"))
    }
  }

  @Test func `two previews at one port stand side by side`() async throws {
    let state = try await LiveFolder.state(of: .small)
    let first = try await TestServer(state)
    defer { first.stop() }
    let loop = try EventLoop()
    let second = try PreviewServer(
      loop, port: UInt16(first.port), .init(language: .english, shown: { [$0] }))
    #expect(second.taken.first == UInt16(first.port))
    #expect(second.address != "http://127.0.0.1:\(first.port)/")
  }

  @Test func `a page that changes is told so, and one that does not is left alone`() async throws {
    let folder = try LiveFolder(.small)
    let state = try await folder.live.refresh()
    let server = try await TestServer(state)
    defer { server.stop() }
    let (home, article) = (try watch("/ru/", server), try watch("/en/news/first/", server))
    try folder.write(
      "Content/news/first.en.md",
      "---\ntitle: The first\nsummary: What happened first.\ndate: 2016-07-27\n---\nNew words.\n")
    server.show(try await folder.live.refresh())
    #expect(try article.next().contains("\"reload\":true"))
    #expect(try !home.next().contains("\"reload\""))
  }

  @Test func `a page that has not seen the newest hears of it when it asks`() async throws {
    let folder = try LiveFolder(.small)
    let server = try await TestServer(folder.live.refresh())
    defer { server.stop() }
    let old = try Self.seen(in: server.get("/en/"))
    try folder.write("Content/index.en.md", "---\ntitle: Another home\n---\n")
    server.show(try await folder.live.refresh())
    #expect(try server.get("/en/").contains("Another home"))
    let events = try server.events("/.mayak/events?page=/en/&\(old)")
    #expect(try events.next().contains("\"reload\":true"))
  }

  @Test func `a complaint comes into the strip and goes with the mend`() async throws {
    let folder = try LiveFolder(.small)
    let server = try await TestServer(folder.live.refresh())
    defer { server.stop() }
    let events = try watch("/en/", server)
    try folder.write("Content/about.en.md", "---\ntitle: A\n---\n[x](gone.md)\n")
    server.show(try await folder.live.refresh())
    #expect(try events.next().contains("gone.md"))
    try folder.remove("Content/about.en.md")
    server.show(try await folder.live.refresh())
    let mended = try events.next()
    #expect(mended.contains("\"strip\""))
    #expect(!mended.contains("gone.md"))
  }

  @Test func `a style that changes is put on without a new page, a picture with one`() async throws
  {
    var fixture = SiteFixture.small
    fixture.files["Content/static/a.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8)
    fixture.files["Templates/assets/site.css"] = Array("a { color: red }".utf8)
    let folder = try LiveFolder(fixture)
    let server = try await TestServer(folder.live.refresh())
    defer { server.stop() }
    #expect(try server.get("/assets/site.css").contains("Content-Type: text/css; charset=utf-8"))
    let events = try watch("/en/", server)
    try folder.write("Templates/assets/site.css", "a { color: blue }")
    server.show(try await folder.live.refresh())
    let told = try events.next()
    #expect(told.contains("\"style\":true"))
    #expect(!told.contains("\"reload\""))
  }

  @Test func `a window follows to what was written in its own language`() async throws {
    let folder = try LiveFolder(.small)
    let server = try await TestServer(folder.live.refresh(), follows: true)
    defer { server.stop() }
    let (english, russian) = (try watch("/en/", server), try watch("/ru/", server))
    try folder.write(
      "Content/news/first.ru.md", "---\ntitle: Первая\nsummary: Что было.\n---\nНовое.\n")
    server.show(try await folder.live.refresh(.paths(["Content/news/first.ru.md"])))
    #expect(try russian.next().contains("\"go\":\"/ru/novosti/first/\""))
    #expect(try !english.next().contains("\"go\""))
  }

  /// A window in which a page stands open.
  private func watch(_ page: String, _ server: TestServer) throws -> Client {
    let events = try server.events(
      "/.mayak/events?page=\(page)&\(try Self.seen(in: server.get(page)))")
    _ = try events.read { $0.contains(":\n\n") }
    return events
  }

  /// What the page says that it shows.
  private static func seen(in page: String) throws -> String {
    let found = page.firstMatch(
      of: /data-number="(\w+)" data-mark="(\w+)" data-strip="(\w+)"/)
    let match = try #require(found?.output)
    return "number=\(match.1)&mark=\(match.2)&strip=\(match.3)"
  }
}

extension String {
  /// The answer without the moment of it.
  fileprivate var bodyAndHeaders: String { replacing(/Date: [^\r]*\r\n/, with: "") }
}
