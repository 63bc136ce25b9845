import Foundation
import TestSupport
import Testing

/// `mayak translations`, as the authors and translators of a site call it.
@Suite struct TranslationsCommandTests {
  private func site() throws -> SiteFolder {
    try SiteFolder(.folder("Tests/Fixtures/Sites/translations"))
  }

  @Test func `every state is told, what is behind first and with the words`() throws {
    let result = try site().mayak("translations", "--all")
    #expect(result.code == 0 && result.errors == "")
    #expect(
      result.output == """
        ru: 2 current, 1 unknown, 1 missing, 1 with extra sections, 1 partial, 1 outdated
        1 translation is behind its original
          Outdated (ru) · Content/pages/outdated.ru.md:6
            section "Numbers": 46 → 48
        1 translation lacks sections of its original
          Partial (ru) · Content/pages/partial.ru.md
            section "Second"
        1 translation has sections that its original lacks
          Extra (ru) · Content/pages/extra.ru.md
            section "Ещё"
        1 translation is missing
          Missing (ru) · Content/pages/missing.en.md
        1 translation was never confirmed (mayak translations done FILE does)
          Unknown (ru) · Content/pages/unknown.ru.md
        2 translations say what their originals say
          Home (ru) · Content/index.ru.md
          Current (ru) · Content/pages/current.ru.md

        """)
  }

  @Test func `programs get one line of JSON, and a timetable a code`() throws {
    let site = try site()
    let output = try site.mayak("translations", "--json").output
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let totals = (read["languages"] as? [String: [String: Int]])?["ru"]
    #expect(totals?["current"] == 2 && totals?["outdated"] == 1 && totals?["missing"] == 1)
    let pages = try #require(read["pages"] as? [[String: Any]])
    let page = try #require(pages.first { $0["state"] as? String == "outdated" })
    let change = try #require((page["changes"] as? [[String: Any]])?.first)
    #expect(change["title"] as? String == "Numbers" && change["line"] as? Int == 6)
    #expect((change["words"] as? [[String: String]]) == [["before": "46", "after": "48"]])
    #expect(try site.mayak("translations", "--exit-code").code == 1)
    #expect(try site.mayak("translations", "done", "Content/pages/outdated.ru.md").code == 0)
    #expect(try site.mayak("translations", "--exit-code").code == 0)
  }

  @Test func `done keeps the original byte for byte, and clears what was told`() throws {
    let site = try site()
    let result = try site.mayak(
      "translations", "done", "Content/pages/outdated.ru.md", locale: "ru_RU.UTF-8")
    #expect(result.output == "подтверждён: Content/pages/outdated.ru.md\n")
    #expect(
      try site.read("Content/.translations/pages/outdated.ru.md")
        == site.read("Content/pages/outdated.en.md"))
    let folder = try site.mayak("translations", "done", "Content")
    #expect(folder.output == "6 translations confirmed.\n")
    #expect(try site.mayak("translations").output.hasPrefix("ru: 4 current, 1 missing,"))
  }

  @Test func `what has no translation to confirm is said, with what was meant`() throws {
    let site = try site()
    let original = try site.mayak("translations", "done", "Content/pages/current.en.md")
    #expect(original.code == 1)
    #expect(
      original.errors == "Content/pages/current.en.md is the original; name its translation: "
        + "Content/pages/current.ru.md\n")
    let slip = try site.mayak(
      "translations", "done", "--typo-only", "Content/pages/current.ru.md")
    #expect(
      slip.code == 1 && slip.errors.contains("name the original: Content/pages/current.en.md"))
    let none = try site.mayak("translations", "done", "Content/nothing.ru.md")
    #expect(none.code == 1 && none.errors.contains("Content/nothing.ru.md"))
  }

  @Test func `a slip mended in the original is never told of, and more than a slip is`() throws {
    let site = try site()
    try site.write(
      "Content/pages/current.en.md", "---\ntitle: Current\n---\nSaid twice, and well.\n")
    let slip = try site.mayak(
      "translations", "done", "--typo-only", "Content/pages/current.en.md")
    #expect(slip.code == 0 && slip.output == "Content/pages/current.ru.md stays confirmed\n")
    #expect(!(try site.mayak("translations").output.contains("Current")))
    let more = try site.mayak(
      "translations", "done", "--typo-only", "Content/pages/outdated.en.md")
    #expect(more.code == 1)
    #expect(more.errors.contains("section \"Numbers\": 46 → 48"))
    #expect(try site.mayak("translations", "--exit-code").code == 1)
    let unknown = try site.mayak(
      "translations", "done", "--typo-only", "Content/pages/unknown.en.md")
    #expect(unknown.code == 0 && unknown.errors.contains("was never confirmed"))
    #expect(!site.exists("Content/.translations/pages/unknown.ru.md"))
  }

  @Test func `the author is told by status too`() throws {
    let site = try site()
    let output = try site.mayak("status", "--today", "2026-11-21").output
    #expect(
      output.hasPrefix(
        """
        1 translation is behind its original
          Outdated: outdated in ru · Content/pages/outdated.ru.md:6

        """))
  }

  @Test func `readers see nothing of it, and nobody complains`() throws {
    let site = try site()
    let build = try site.mayak("build", "--today", "2026-11-21")
    #expect(build.code == 0)
    let published = try site.published()
    #expect(published.keys.allSatisfy { !$0.contains("translations") })
    #expect(!build.errors.contains(".translations"))
    for file in try site.files(in: "Content/.translations").keys {
      try site.remove("Content/.translations/\(file)")
    }
    #expect(try site.mayak("build", "--today", "2026-11-21").output.contains(": 0"))
    #expect(try site.published() == published)
  }

  @Test func `a page in one language alone has nothing to translate`() throws {
    var fixture = SiteFixture.small
    for file in fixture.files.keys where file.hasSuffix(".ru.md") { fixture.files[file] = nil }
    #expect(
      try SiteFolder(fixture).mayak("translations").output
        == "There is nothing to translate: every page has one language.\n")
  }

  @Test func `a page that moves takes its confirmation along, renamed by hand or not`() throws {
    let site = try site()
    #expect(try site.mayak("build", "--today", "2026-11-21").code == 0)
    let move = ["--yes", "--today", "2026-11-21"]
    #expect(try site.mayak("move", ["current", "still-current"] + move).code == 0)
    #expect(site.exists("Content/.translations/pages/still-current.ru.md"))
    #expect(!site.exists("Content/.translations/pages/current.ru.md"))
    #expect(try site.mayak("move", ["pages", "leaves"] + move).code == 0)
    #expect(!site.exists("Content/.translations/pages"))
    let leaves = "Content/leaves/"
    for language in ["en", "ru"] {
      let text = try site.read("\(leaves)outdated.\(language).md")
      try site.remove("\(leaves)outdated.\(language).md")
      try site.write("\(leaves)late.\(language).md", text)
    }
    #expect(try site.mayak("translations").output.contains("\n1 confirmation of a translation"))
    #expect(try site.mayak("move", ["leaves/outdated", "leaves/late"] + move).code == 0)
    let told = try site.mayak("translations").output
    #expect(told.hasPrefix("ru: 2 current,") && !told.contains("confirmation of"))
    #expect(told.contains("section \"Numbers\": 46 → 48"))
  }

  @Test func `where a confirmation lies in the way nothing is moved`() throws {
    let site = try site()
    try site.write("Content/.translations/pages/new.ru.md", "Left over.")
    let result = try site.mayak("move", "current", "new", "--yes", "--today=2026-11-21")
    #expect(result.code == 1)
    #expect(result.errors.contains("Content/.translations/pages/new.ru.md"))
    #expect(site.exists("Content/pages/current.ru.md"))
  }

  @Test func `of a page that is withdrawn nothing is kept`() throws {
    let site = try site()
    #expect(try site.mayak("build", "--today", "2026-11-21").code == 0)
    let result = try site.mayak("withdraw", "outdated", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("Content/.translations/pages/outdated.ru.md"))
    #expect(!site.exists("Content/.translations/pages/outdated.ru.md"))
    #expect(!(try site.mayak("translations", "--all").output.contains("Outdated")))
  }

  @Test func `in the example what is translated is confirmed, and current or a part`() throws {
    let folder = try SiteFolder(SiteFixture())
    let output = try folder.mayak("translations", "--json", "--source", Repository.root).output
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let pages = try #require(read["pages"] as? [[String: Any]])
    let states = Dictionary(grouping: pages) { $0["state"] as? String ?? "" }
    #expect(states["current"]?.count ?? 0 > 50)
    let others = pages.filter { !["current", "missing"].contains($0["state"] as? String) }
    // Once the translation says the same: mayak translations done FILE
    #expect(others.allSatisfy { $0["state"] as? String == "partial" })
    #expect(
      others.compactMap { ($0["file"] as? String)?.split(separator: "/").last } == [
        "about.be.md", "campaign-launch-2016.be.md",
      ])
    #expect(read["stray"] as? [String] == [])
  }
}
