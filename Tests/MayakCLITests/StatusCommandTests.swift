import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import MayakCLI

/// `mayak status`, `mayak why` and `mayak` alone, as a person calls them.
@Suite struct StatusCommandTests {
  private static let day = ["--today", "2026-11-21"]

  private func site(overdue: Bool = false) throws -> SiteFolder {
    let site = try SiteFolder(.small)
    try site.write(
      "Content/news/a.ru.md",
      "---\ntitle: Ярмарка\nsummary: s\ndate: 2026-11-01\ndraft: true\n---\n")
    if overdue {
      try site.write(
        "Content/data/helplines.yml",
        """
        - id: desk
          number: "+375 00 000-00-01"
          country: {en: Belarus, ru: Беларусь}
          name: {en: Duty desk, ru: Дежурный стол}
          purpose: {en: When somebody is in danger., ru: Когда кому-то грозит опасность.}
          checked_on: 2026-01-01
          check_every: 30
          evidence: a letter

        """)
    }
    return site
  }

  @Test func `what is due stands on one screen, the worst first, with the line to go to`() throws {
    let site = try site(overdue: true)
    let result = try site.mayak("status", Self.day + ["--messages", "ru"])
    #expect(result.code == 0)
    #expect(
      result.output == """
        Истёк срок 1 проверки
          Дежурный стол, +375 00 000-00-01: с 1 февраля · Content/data/helplines.yml:6
        1 черновик
          Ярмарка (ru) · Content/news/a.ru.md:5

        """)
    #expect(try site.mayak("build", Self.day).code == 0)
    let later = try site.mayak("status", "--today", "2026-12-01").output
    #expect(
      later.hasPrefix("What readers see is the version of 21 November.\n1 check has run out\n"))
  }

  @Test func `for a timetable it ends with 1 where something is overdue or wrong`() throws {
    #expect(try site().mayak("status", Self.day + ["--exit-code"]).code == 0)
    #expect(try site(overdue: true).mayak("status", Self.day + ["--exit-code"]).code == 1)
    let faulty = try site()
    try faulty.write("Content/index.en.md", "---\ntitle: New\ndate: yesterday\n---\n")
    let result = try faulty.mayak("status", Self.day + ["--exit-code"])
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("1 error keeps the site from being built"))
    #expect(try faulty.mayak("status", Self.day).code == 0)
  }

  @Test func `programs get one line of JSON`() throws {
    let output = try site().mayak("status", Self.day + ["--json"]).output
    #expect(
      output.hasPrefix(#"{"today":"2026-11-21","errors":0,"overdue":[],"#)
        && output.hasSuffix("}\n"))
    let read = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let draft = (read?["draft"] as? [[String: Any]])?.first
    #expect(draft?["file"] as? String == "Content/news/a.ru.md" && draft?["line"] as? Int == 5)
  }

  @Test func `nothing to do is said in words, and a site that cannot be read is complained of`()
    throws
  {
    let site = try SiteFolder(.small)
    #expect(
      try site.mayak("status", Self.day).output == "Nothing is due, and nothing waits.\n")
    try site.write("Content/site.yml", "theme: [")
    let broken = try site.mayak("status", Self.day)
    #expect(broken.code == 1 && broken.errors.contains("Content/site.yml"))
  }

  @Test
  func `why takes a path from where one stands, and says what keeps a file from being a page`()
    throws
  {
    let site = try site()
    let result = try site.mayak("why", "Content/../Content/news/first.en.md")
    #expect(result.code == 0)
    #expect(
      result.output.hasPrefix(
        "The first (en)\n  public: https://example.org/en/news/first/\n  address /en/news/first/, ")
    )
    #expect(result.output.contains("\n  title · Content/news/first.en.md:2\n"))
    let near = try site.mayak("why", "frist", locale: "ru_RU.UTF-8")
    #expect(near.code == 1)
    #expect(near.errors == "страницы «frist» нет; может быть, «first»?\n")
    try site.write("Content/news/lost.md", "---\ntitle: Lost\n---\n")
    let lost = try site.mayak("why", "Content/news/lost.md")
    #expect(lost.code == 1 && lost.errors.contains("[missing-language-code]"))
  }

  @Test func `without a command it says what is due, and how the day goes on`() throws {
    let result = try site().mayak("--messages", "ru")
    #expect(result.code == 0)
    #expect(result.output.contains("1 черновик\n"))
    #expect(result.output.contains("\n\n  mayak "))
    #expect(result.output.contains("  mayak build "))
    let nowhere = try SiteFolder(SiteFixture()).mayak("--messages", "en")
    #expect(nowhere.code == 0)
    #expect(nowhere.output.hasPrefix("There is no site here"))
  }

  @Test func `where the locale names no language the site's first one speaks`() throws {
    let site = try SiteFolder(
      SiteFixture.small.adding(
        "-- Content/site.yml --\nlanguages: [ru, en]\n"))
    for locale in ["C", "C.UTF-8", "POSIX", ""] {
      #expect(
        try site.mayak("--help", [], locale: locale).output.contains("Делает из"), "\(locale)")
    }
    #expect(try site.mayak("--help", [], locale: "en_US.UTF-8").output.contains("Turns Markdown"))
    #expect(try site.mayak("--help", "--messages", "en").output.contains("Turns Markdown"))
    let file = { (folder: String) in folder == "x" ? Array("languages: [ru]".utf8) : nil }
    #expect(
      CallLanguage.of(["mayak", "check", "--source=x"], locale: "C", siteFile: file) == .russian)
    #expect(CallLanguage.of(["mayak", "check"], locale: "C", siteFile: file) == .english)
    let other = { (_: String) in Array("languages: [de, ru]".utf8) as [UInt8]? }
    #expect(CallLanguage.of(["mayak"], locale: "", siteFile: other) == .english)
  }
}
