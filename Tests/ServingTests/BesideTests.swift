import Diagnostics
import Foundation
import Preview
import Resolving
import TestSupport
import Testing
import Workspace

@testable import Serving

/// An original and its translation beside one another, while they are written.
@Suite struct BesideTests {
  private func folder() throws -> LiveFolder {
    try LiveFolder(.folder("Tests/Fixtures/Sites/translations"))
  }

  private static let page = "/.mayak/beside/pages/outdated.ru.md"

  @Test func `each row is a section, and the one that changed is marked, with the words`()
    async throws
  {
    let text = try #require(try await folder().answers().text(Self.page))
    let rows = text.split(separator: "<tr").dropFirst(2).map(String.init)
    #expect(rows.count == 3)
    #expect(rows.map { $0.hasPrefix(" class=\"changed\"") } == [false, true, false])
    #expect(rows[1].contains("section &quot;Numbers&quot;: 46 → 48"))
    #expect(rows[1].contains("<pre lang=\"en\" dir=\"auto\">## Numbers\n\n"))
    #expect(rows[1].contains(#"<pre lang="ru" dir="auto">## Числа"#))
  }

  @Test func `what only one of the two has stands alone`() async throws {
    let answers = try await folder().answers()
    let partial = try #require(answers.text("/.mayak/beside/pages/partial.ru.md"))
    #expect(partial.contains("## Second") && partial.contains("<td></td>"))
    let extra = try #require(answers.text("/.mayak/beside/pages/extra.ru.md"))
    #expect(extra.contains("## Ещё"))
  }

  @Test func `the corner of a page and the page of all lead there`() async throws {
    let answers = try await folder().answers(.russian)
    #expect(
      answers.text("/ru/stranitsy/outdated/")?.contains(
        #"<a href="/.mayak/beside/pages/outdated.ru.md">оригинал и перевод рядом</a>"#) == true)
    let all = try #require(answers.text("/.mayak/"))
    #expect(all.contains("<h2>Отставшие переводы</h2>"))
    #expect(all.contains(#"<a href="/.mayak/beside/pages/outdated.ru.md">"#))
    #expect(answers.text("/.mayak/beside/pages/current.en.md")?.contains("current.ru.md") == true)
    #expect(answers.reply("/.mayak/beside/pages/missing.en.md")?.status == 404)
  }

  @Test func `confirmed in another window it is current at once`() async throws {
    let folder = try folder()
    _ = try await folder.answers()
    let original = try folder.read("Content/pages/outdated.en.md")
    try folder.write("Content/.translations/pages/outdated.ru.md", original)
    let state = try await folder.live.refresh(
      .paths(["Content/.translations/pages/outdated.ru.md"]))
    #expect(state.translations?.page(ofFile: "Content/pages/outdated.ru.md")?.name == .current)
    #expect(state.standing == .newest && state.gone == [])
  }

  @Test func `the preview shows readers what the site says of it`() async throws {
    let folder = try LiveFolder(
      .folder("Tests/Fixtures/Sites/translations").addingToSite("outdated: notice"))
    let page = try await folder.answers().text("/ru/stranitsy/outdated/")
    #expect(page?.contains("Оригинал этой страницы с тех пор изменился:") == true)
  }
}

extension LiveFolder {
  fileprivate func read(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
