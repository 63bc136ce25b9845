import Diagnostics
import SiteModel
import TestSupport
import Testing

/// What a build says of what readers see.
@Suite struct PublicationTests {
  private static let day = ["--today", "2026-11-20"]
  private static let news = "---\ntitle: First\nsummary: s\ndate: 2016-07-27\n---\n"

  @Test func `a build closes with what became public, changed and vanished, by title`() throws {
    let site = try SiteFolder(.small)
    let first = try site.mayak("build", Self.day).output
    #expect(
      first.hasPrefix(
        "became public:\n  Home (en, ru)\n  The first (en, ru)\n  News (en, ru)\npages: "))
    try site.write("Content/news/first.ru.md", "---\ntitle: Первая\ndraft: true\n---\n")
    try site.write("Content/news/new.en.md", Self.news)
    let second = try site.mayak("build", Self.day, locale: "ru_BY.UTF-8").output
    #expect(second.hasPrefix("появились:\n  First (en)\nизменились:\n"))
    #expect(second.contains("\nисчезли:\n  Первая (ru)\nстраниц: "))
    #expect(try site.mayak("build", Self.day).output.hasPrefix("pages: "))
  }

  @Test func `more than ten are counted, unless all are asked for`() throws {
    let site = try SiteFolder(.small)
    for number in 10..<22 { try site.write("Content/news/n\(number).en.md", Self.news) }
    let plan = try site.mayak("build", ["--plan"] + Self.day, locale: "ru_BY.UTF-8").output
    #expect(plan.contains("  и ещё 5 страниц\n"))
    let all = try site.mayak("build", ["--all"] + Self.day).output
    #expect(all.split(separator: "\n").count { $0 == "  First (en)" } == 12)
  }

  @Test func `a failed build ends with what readers still see and since when`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/index.en.md", "---\ntitle: New\ndate: yesterday\n---\n")
    let never = try site.mayak("build", Self.day)
    #expect(
      never.errors.hasSuffix(
        "\n\nThe site was not changed: mend 1 error first; nothing is published yet\n"))
    try site.write("Content/index.en.md", "---\ntitle: Home\n---\n")
    #expect(try site.mayak("build", Self.day).code == 0)
    try site.write("Content/index.en.md", "---\ntitle: New\ndate: yesterday\ndraft: maybe\n---\n")
    let failed = try site.mayak("build", "--today", "2026-12-01")
    #expect(failed.code == 1)
    #expect(
      failed.errors.hasSuffix(
        "\nThe site was not changed: mend 2 errors first; the version of 20 November stays\n"))
    let russian = try site.mayak("build", "--today", "2027-01-01", "--messages", "ru")
    #expect(
      russian.errors.hasSuffix(
        "\nСайт не изменён: сначала исправьте 2 ошибки; остаётся версия от 20 ноября 2026 года\n"))
  }

  @Test func `warnings that count are named as such, and an older output has no day`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/notes.txt", "left behind")
    try site.write("Public/.mayak/manifest", "mayak-manifest 1 complete\nx\ty\nend\n")
    let result = try site.mayak("build", ["--strict"] + Self.day)
    #expect(
      result.errors.hasSuffix(
        "\nThe site was not changed: mend 1 warning first; the version published before stays\n"))
    try site.write("Public/.mayak/manifest", "mayak-manifest 1 writing\nx\ty\nend\n")
    #expect(
      try site.mayak("build", ["--strict"] + Self.day).errors.contains(
        "what is published is mixed"))
  }

  @Test(arguments: [
    (1, "1 ошибку"), (2, "2 ошибки"), (4, "4 ошибки"), (5, "5 ошибок"), (11, "11 ошибок"),
    (12, "12 ошибок"), (21, "21 ошибку"), (22, "22 ошибки"), (101, "101 ошибку"),
    (111, "111 ошибок"),
  ])
  func `a number has its right form`(_ count: Int, _ words: String) {
    #expect(
      CountedPhrase.mendErrors.filled(count, in: .russian)
        == "Сайт не изменён: сначала исправьте \(words)")
  }

  @Test func `a day leaves out the year of today`() {
    let day = Day("2026-05-09")
    #expect(day?.words(in: .english) == "9 May 2026")
    #expect(day?.words(in: .russian, today: Day("2026-01-01")) == "9 мая")
  }
}
