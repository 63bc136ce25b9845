import Diagnostics
import Inspection
import Markdown
import Reading
import SiteModel
import TestSupport

@testable import Resolving
@testable import Translating

/// A site whose pages are sent to a translator, and what comes back.
struct Exchange {
  var fixture: SiteFixture
  let site: Site
  let translations: SiteTranslations

  init(_ fixture: SiteFixture) async throws(Missing) {
    self.fixture = fixture
    guard let parsed = await SiteReader.read(fixture.tree()).value, let day = Day("2026-11-21")
    else { throw Missing() }
    site = await SiteResolver(today: day).resolve(parsed).site
    translations = SiteTranslations(site) { fixture.files[$0] }
  }

  struct Missing: Error {}

  /// The small site with further files, of which some may replace its own.
  init(_ text: String) async throws(Missing) {
    try await self.init(SiteFixture.small.adding(text))
  }

  func page(_ file: String, _ language: String = "ru") -> TranslatedPage? {
    translations.pages.first { $0.original == file && $0.language.text == language }
  }

  func texts(_ page: TranslatedPage, withTranslation: Bool = true) -> TwinTexts? {
    guard let original = fixture.files[page.original] else { return nil }
    let file = withTranslation ? page.file : nil
    return TwinTexts(
      of: page, in: site, original: original, translation: file.flatMap { fixture.files[$0] },
      confirmed: page.file.flatMap { fixture.files[TranslationStamp.path(of: $0)] })
  }

  func sheet(_ file: String, _ language: String = "ru") throws(Missing) -> TranslationSheet {
    guard let page = page(file, language), let texts = texts(page),
      let sheet = TranslationSheet(of: page, texts, site: SheetReceipt.host(of: site))
    else { throw Missing() }
    return sheet
  }

  /// What comes of a document.
  func receive(
    _ document: Document, originals: [String: [UInt8]] = [:], now files: [String: [UInt8]]? = nil
  ) throws(Missing) -> Result<SheetReceipt, SheetRefusals> {
    guard let returned = document.returned else { throw Missing() }
    let files = files ?? fixture.files
    return SheetReceipt.make(
      returned, in: site, translations, originals: { originals[$0] }, bytes: { files[$0] })
  }
}

/// A document as pandoc would hand it on: the tests write into it what a translator writes.
struct Document {
  var html: String

  init(_ sheet: TranslationSheet) {
    html =
      SheetHTML(sheet, in: .english) { change in
        change.words.map { "\($0.before)->\($0.after)" }.joined(separator: ", ")
      }.text
  }

  var returned: ReturnedSheet? { OfficeText(Array(html.utf8)).flatMap { ReturnedSheet($0) } }

  /// The right cell of a row.
  subscript(row: Int) -> String? {
    get { range(of: row).map { String(html[$0]) } }
    set { if let range = range(of: row) { html.replaceSubrange(range, with: newValue ?? "") } }
  }

  private func range(of row: Int) -> Range<String.Index>? {
    let start = ["[\(row)] ", "[\(row) =] "].lazy.compactMap { html.firstRange(of: "<td><p>" + $0) }
      .first
    guard let start, let cell = html[start.upperBound...].firstRange(of: "</td><td><p>"),
      let end = html[cell.upperBound...].firstRange(of: "</p></td></tr>")
    else { return nil }
    return cell.upperBound..<end.lowerBound
  }

  /// The left cell of a row.
  func original(_ row: Int) -> String? {
    let start = ["[\(row)] ", "[\(row) =] "].lazy.compactMap { html.firstRange(of: "<td><p>" + $0) }
      .first
    guard let start, let end = html[start.upperBound...].firstRange(of: "</td>") else { return nil }
    return String(html[start.upperBound..<end.lowerBound])
  }

  /// The row whose original holds the words.
  func row(_ words: String, in sheet: TranslationSheet) -> Int? {
    sheet.groups.flatMap(\.rows).first { $0.row.words.plain.contains(words) }?.row.number
  }

  /// Fills every row that is empty.
  mutating func fill(_ sheet: TranslationSheet, _ words: (PairedPage.Row) -> String) {
    for row in sheet.groups.flatMap(\.rows) where self[row.row.number]?.isEmpty == true {
      self[row.row.number] = words(row.row)
    }
  }
}

extension Result<SheetReceipt, SheetRefusals> {
  var text: String? {
    if case .success(let receipt) = self {
      String(decoding: receipt.after, as: UTF8.self)
    } else {
      nil
    }
  }

  /// In English, in their order.
  var refusals: [String] {
    if case .failure(let refusals) = self { refusals.all.map { $0.text(in: .english) } } else { [] }
  }
}
