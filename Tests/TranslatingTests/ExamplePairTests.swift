import Diagnostics
import Markdown
import Reading
import TestSupport
import Testing

@testable import Resolving
@testable import Translating

/// Every pair of the example, sent whole.
@Suite struct ExamplePairTests {
  /// The pages of the example that have a translation, as if all had to be translated anew.
  private static func pairs(withTranslation: Bool) async throws -> [(
    Exchange, TranslatedPage, TranslationSheet
  )] {
    let exchange = try await Exchange(SiteFixture.folder(""))
    return exchange.translations.pages.compactMap { page in
      guard page.file != nil, let texts = exchange.texts(page, withTranslation: withTranslation)
      else { return nil }
      var asked = page
      asked.state = .missing
      return TranslationSheet(of: asked, texts, site: "example.org").map { (exchange, page, $0) }
    }
  }

  @Test func `a translation that comes back as it was sent is the same file byte for byte`()
    async throws
  {
    let pairs = try await Self.pairs(withTranslation: true)
    #expect(pairs.count > 70)
    for (exchange, page, sheet) in pairs {
      let returned = try #require(Document(sheet).returned)
      let rows = ReturnedRows(returned, sheet.paired)
      let changed = sheet.groups.flatMap(\.rows).map(\.row).filter { row in
        row.translated != nil && rows.words[row.number] != row.translated
      }
      #expect(changed.map(\.number) == [], "\(page.original)")
      let words = rows.words.filter { number, words in
        sheet.paired.rows[number - 1].translated == words
      }
      let composed = ComposedPage(sheet.paired, words)
      #expect(
        composed.bytes == page.file.flatMap { exchange.fixture.files[$0] }, "\(page.original)")
    }
  }

  @Test func `the words of a translation, given for a page that is missing, are read as they are`()
    async throws
  {
    let pairs = try await Self.pairs(withTranslation: true)
    var counts = (pages: 0, rows: 0)
    for (exchange, page, sheet) in pairs {
      var words: [Int: Wording] = [:]
      let blank = try #require(exchange.texts(page, withTranslation: false).map { PairedPage($0) })
      for row in sheet.paired.rows {
        guard let spot = row.original, let translated = row.translated,
          let same = blank.rows.first(where: { $0.original == spot }),
          translated.codes.allSatisfy({ $0.number <= row.required })
        else { continue }
        words[same.number] = translated
      }
      let composed = ComposedPage(blank, words)
      let bytes = try #require(composed.bytes, "\(page.original)")
      let original = try #require(exchange.fixture.files[page.original])
      let written = TwinTexts(of: page, in: exchange.site, original: original, translation: bytes)
      let differences = ComposedPage.differences(
        blank, words, in: PairedPage(try #require(written)))
      #expect(differences.map { $0.text(in: .english) } == [], "\(page.original)")
      counts = (counts.pages + 1, counts.rows + words.count)
    }
    #expect(counts.pages > 70 && counts.rows > 1500)
  }
}
