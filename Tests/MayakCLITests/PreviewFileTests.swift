import Foundation
import TestSupport
import Testing

/// A page as one file, for whoever must approve it.
@Suite struct PreviewFileTests {
  private func site(_ header: String) throws -> SiteFolder {
    var fixture = SiteFixture.small.adding(
      """
      -- Content/news/new.en.md --
      ---
      title: The new one
      summary: Not yet.
      date: 2016-08-01
      \(header)
      ---
      See [the first](first.md), [the other](other.en.md) and [us](../index.md).

      ![A cube](cube.jpg)
      -- Content/news/new.ru.md --
      ---
      title: Новая
      summary: Ещё нет.
      ---
      Текст.
      -- Content/news/other.en.md --
      ---
      title: Other
      summary: A draft.
      date: 2016-08-01
      draft: true
      ---
      Text.
      """)
    fixture.files["Content/news/cube.jpg"] = SamplePicture.jpeg(640, 480)
    return try SiteFolder(fixture)
  }

  private func expectAlone(_ html: String) throws {
    #expect(!html.contains("<script") && !html.contains("<link rel=\"stylesheet\""))
    for match in html.matches(of: #/(?:href|src)="([^"]*)"/#) {
      let word = String(match.output.1)
      let isWhole = ["https://", "data:", "#", "tel:", "mailto:", "viber:"].contains {
        word.hasPrefix($0)
      }
      #expect(isWhole, "\(word)")
    }
  }

  @Test(arguments: ["draft: true", "publish_on: 2026-12-24", "order: 1"])
  func `a page nobody sees yet becomes one file that says so`(_ header: String) throws {
    let site = try site(header)
    let result = try site.mayak("preview-file", "news/new", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output == "the page is in new.en.draft.html\n")
    let html = try site.read("new.en.draft.html")
    try expectAlone(html)
    #expect(html.contains("viber:") == (header == "order: 1"))
    #expect(html.contains("draft, not published, 21\u{A0}November 2026</p>"))
    #expect(html.contains(#"<a href="https://example.org/en/news/first/">the first</a>"#))
    #expect(html.contains("<span>the other</span>"))
    #expect(html.contains("data:image/jpeg;base64,"))
    #expect(!site.exists("Public") && !site.exists("Content/addresses.lock"))
  }

  @Test(arguments: [
    "Content/news/new.ru.md", "/ru/novosti/new/", "https://example.org/ru/novosti/new",
  ])
  func `the language is that of the word, and the words of the mark are its own`(
    _ word: String
  ) throws {
    let site = try site("draft: true")
    let result = try site.mayak("preview-file", word, "--output", "x.html", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    let html = try site.read("x.html")
    try expectAlone(html)
    #expect(html.contains("черновик, не опубликовано, 21\u{A0}ноября 2026"))
    #expect(html.contains("Новая"))
  }

  @Test func `a word that is no page, and a site with errors, leave no file`() throws {
    let site = try site("draft: true")
    let wrong = try site.mayak("preview-file", "nwe", "--today", "2026-11-21")
    #expect(wrong.code == 1 && wrong.errors.contains("did you mean 'news/new'?"))
    try site.write("Content/site.yml", "{{{")
    #expect(try site.mayak("preview-file", "new", "--today", "2026-11-21").code == 1)
    #expect(!site.exists("new.en.draft.html"))
  }

  @Test func `what the pictures in the file give away is told`() throws {
    let folder = try site("draft: true")
    let picture = SamplePicture.jpeg(
      640, 480, segments: [(0xE1, SamplePicture.exif(withPosition: true))])
    try folder.write("Content/news/cube.jpg", bytes: picture)
    let result = try folder.mayak("preview-file", "news/new", "--today", "2026-11-21")
    #expect(result.errors.contains("Content/news/cube.jpg: warning"))
    #expect(result.errors.contains("[picture-position]"))
    let other = try folder.mayak("preview-file", "news/first", "--today", "2026-11-21")
    #expect(other.errors == "")
  }

  @Test func `what is wrong with another page, a twin even, stops no file`() throws {
    let folder = try site("order: 1")
    try folder.write("Content/news/new.ru.md", "---\ntitle:\nsummary:\n---\nТекст.\n")
    let sound = try folder.mayak("preview-file", "news/new", "--today", "2026-11-21")
    #expect(sound.code == 0, "\(sound.errors)")
    #expect(folder.exists("new.en.draft.html"))
    let faulty = try folder.mayak(
      "preview-file", "Content/news/new.ru.md", "--today", "2026-11-21")
    #expect(faulty.code == 1)
    #expect(faulty.errors.contains("[empty-value]"))
    #expect(faulty.errors.hasSuffix("No file was written\n"))
    #expect(!folder.exists("new.ru.draft.html"))
  }
}
