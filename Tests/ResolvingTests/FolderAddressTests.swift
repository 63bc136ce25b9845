import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct FolderAddressTests {
  private static let header = "summary: s\ndate: 2016-01-01"

  @Test func `two pages of one name in two folders keep their folders`() async {
    let resolved = await Resolved(
      page("news/2024/report.en.md", Self.header) + page("news/2025/report.en.md", Self.header)
        + page("news/2025/other.en.md", Self.header))
    #expect(
      resolved.complaints == [
        "Content/news/2024/report.en.md folder-in-address",
        "Content/news/2025/report.en.md folder-in-address",
      ])
    #expect(resolved.page("news/2024/report.en.md")?.path.description == "/en/news/2024/report/")
    #expect(resolved.page("news/2025/report.en.md")?.path.description == "/en/news/2025/report/")
    #expect(resolved.page("news/2025/other.en.md")?.path.description == "/en/news/other/")
  }

  @Test func `only the deeper one has a folder to keep`() async {
    let resolved = await Resolved(
      page("news/report.en.md", Self.header) + page("news/Отчёты/2025/report.en.md", Self.header))
    #expect(
      resolved.complaints == ["Content/news/Отчёты/2025/report.en.md folder-in-address"])
    #expect(resolved.page("news/report.en.md")?.path.description == "/en/news/report/")
    #expect(
      resolved.page("news/Отчёты/2025/report.en.md")?.path.description
        == "/en/news/otchety/2025/report/")
  }

  @Test func `a slug of its own settles it`() async {
    let resolved = await Resolved(
      page("news/2024/report.en.md", Self.header + "\nslug: report-2024")
        + page("news/2025/report.en.md", Self.header))
    #expect(resolved.complaints == [])
    #expect(resolved.page("news/2025/report.en.md")?.path.description == "/en/news/report/")
  }

  @Test func `pages in one folder have nothing that keeps them apart`() async {
    let resolved = await Resolved(
      page("news/2024/a.en.md", Self.header + "\nslug: same")
        + page("news/2024/b.en.md", Self.header + "\nslug: same"))
    #expect(resolved.paths.filter { $0 == "/en/news/same/" }.count == 2)
    #expect(resolved.complaints == [])
  }
}
