import Foundation
import TestSupport
import Testing
import Workspace

/// Titles and summaries in a language that is written from the right.
@Suite struct DirectionTests {
  private static let number = "+34 900 123 456"
  private static let isolated = "\u{2066}\(number)\u{2069}"

  private func rendered(direction: String) async -> Rendered {
    let file = "Templates/strings/ru.yml"
    let strings = String(
      decoding: EmbeddedTheme.ofThisProgram.files[file] ?? [], as: UTF8.self)
    var fixture = SiteFixture.small.adding(
      page(
        "news/call.ru.md",
        "summary: \"התקשרו \(Self.number)\"\ndate: 2016-01-01\n", body: "Текст."
      ).replacing("title: news/call.ru.md", with: "title: \"אבג \(Self.number)\""))
    fixture.files[file] = Array(
      strings.replacing("direction: ltr", with: "direction: \(direction)").utf8)
    return await Rendered(fixture)
  }

  @Test(arguments: ["ru/novosti/call/", "ru/novosti/"])
  func `a number keeps its order among letters from the right`(_ path: String) async {
    let html = await rendered(direction: "rtl")[path]
    #expect(html.contains("אבג \(Self.isolated)<"))
    #expect(html.contains("התקשרו \(Self.isolated)<"))
  }

  @Test func `a page from the left has no signs of direction`() async {
    let html = await rendered(direction: "ltr")["ru/novosti/call/"]
    #expect(html.contains("אבג \(Self.number)<"))
    #expect(!html.contains("\u{2066}"))
  }
}
