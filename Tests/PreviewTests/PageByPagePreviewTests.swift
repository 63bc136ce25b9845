import Building
import SiteModel
import TestSupport
import Testing

@testable import Preview

/// What a preview keeps of a site in which a language is written page by page.
@Suite struct PageByPagePreviewTests {
  private static let help = "Content/help/calling.qab.md"

  /// Each is made on what the one before has left: a file, words in it, and what they give way to.
  private static let edits = [
    (help, "---\ntitle:", "---\ndraft: true\ntitle:"),
    (help, "draft: true\n", ""),
    (help, "", ""),
    ("Content/site.yml", "{en: News, ru: Новости}", "{en: News, ru: Новости, qab: ნე}"),
    ("Content/site.yml", "fallback: {qab: [ru, en]}", "fallback: {qab: [en, ru]}"),
    ("Content/data/tags.yml", "ru: В сети}", "ru: В сети, qab: ში}"),
    ("Templates/strings/qab.yml", "  menu: ", "  menu_was: "),
  ]

  @Test func `after each edit a preview shows what a build gives`() async throws {
    let site = try EditedSite(.threeLanguages())
    let today = try #require(Day("2026-11-21"))
    let preview = LivePreview(site.layout, PreviewOptions(asPublished: true))
    preview.options.today = today
    _ = try await preview.refresh(.paths(Set(site.files.keys)))
    for (file, words, others) in Self.edits {
      let text = words.isEmpty ? nil : site.text(file).replacing(words, with: others)
      #expect(text != site.text(file), "\(file) does not say \(words)")
      let changed = try site.write(file, text)
      let state = try await preview.refresh(.paths(changed))
      let clean = await CleanBuild(site.files, on: today, keeping: nil).published
      let pages = try #require(clean.pages, "\(file): \(clean.diagnostics)")
      #expect(state.answers.keys.sorted() == pages.keys.sorted(), "\(file): \(others)")
      let stale = pages.keys.filter { state.answers[$0] != pages[$0] }
      #expect(stale.sorted() == [], "\(file): \(others)")
    }
  }
}
