import Building
import Diagnostics
import Inspection
import Reading
import Resolving
import SiteModel
import TestSupport
import Testing
import Translating
import Workspace

/// What the site makes of documents that came back.
@Suite struct ReceivedTranslationsTests {
  private let fixture: SiteFixture
  private let site: Site
  private let sheet: TranslationSheet

  init() async throws {
    let fixture = try SiteFixture.folder("Tests/Fixtures/Sites/translations")
    self.fixture = fixture
    let parsed = try #require(await SiteReader.read(fixture.tree()).value)
    let site = await PlannedSite.make(parsed, today: try #require(Day("2026-11-27"))).resolved.site
    self.site = site
    let page = try #require(
      SiteTranslations(site) { fixture.files[$0] }.pages.first { $0.name == .outdated })
    let texts = TwinTexts(
      of: page, in: site, original: try #require(fixture.files[page.original]),
      translation: page.file.flatMap { fixture.files[$0] },
      confirmed: page.file.flatMap { fixture.files[TranslationStamp.path(of: $0)] })
    sheet = try #require(
      texts.flatMap { TranslationSheet(of: page, $0, site: SheetReceipt.host(of: site)) })
  }

  /// What comes of documents whose row with the figure says this.
  private func received(_ words: String...) async throws -> ReceivedTranslations? {
    let documents: [ReceivedTranslations.Document] = try words.enumerated().map { number, words in
      let html = SheetHTML(sheet, in: .english, saying: { _ in "" }).text
        .replacing("46 % назвали насилие.", with: words)
      let text = try #require(OfficeText(Array(html.utf8)))
      return (name: "\(number).docx", sheet: try #require(ReturnedSheet(text)))
    }
    let outcome = try await ReceivedTranslations.make(
      of: documents, in: fixture.tree(), originals: { _ in nil }, bytes: { fixture.files[$0] },
      today: { _ in Day("2026-11-27") })
    if case .received(let received) = outcome { return received }
    return nil
  }

  @Test func `a translation that agrees is taken`() async throws {
    let received = try #require(try await received("48 % назвали насилие."))
    #expect(received.refused.isEmpty)
    let file = try #require(received.taken.first?.receipt)
    #expect(file.file == "Content/pages/outdated.ru.md")
    #expect(String(decoding: file.after, as: UTF8.self).contains("\n48 % назвали насилие.\n"))
    #expect(file.original == fixture.files["Content/pages/outdated.en.md"])
  }

  @Test(arguments: ["84 % назвали насилие.", "Многие назвали насилие."])
  func `one that tells another number is refused, with its row`(_ words: String) async throws {
    let received = try #require(try await received(words))
    #expect(received.taken.isEmpty)
    let texts = received.refused.flatMap(\.refusals).map { $0.text(in: .english) }
    #expect(texts.count == 1)
    #expect(texts[0].contains("48"))
  }

  @Test func `of two documents for one page the first is taken`() async throws {
    let words = "48 % назвали насилие."
    let received = try #require(try await received(words, words))
    #expect(received.taken.map(\.name) == ["0.docx"])
    #expect(received.refused.map(\.name) == ["1.docx"])
  }
}
