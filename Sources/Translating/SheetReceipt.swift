internal import Diagnostics
internal import Markdown
internal import Reading
package import Resolving
internal import SiteModel

/// What comes of a document that came back: the file of a translation, or why nothing of it can be taken.
package struct SheetReceipt: Sendable {
  package let page: TranslatedPage
  /// Where the translation is written.
  package let file: String
  package let before: [UInt8]?
  package let after: [UInt8]
  /// The original of which the document was made.
  package let original: [UInt8]
  /// Whether the original says something else by now.
  package let isLate: Bool
  package let paired: PairedPage
}

extension SheetReceipt {
  /// The host of a site, by which a document knows where it belongs.
  package static func host(of site: Site) -> String {
    let address = site.configuration.baseURL
    let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let host = rest.prefix { $0 != "/" }
    return host.isEmpty ? "-" : String(host)
  }

  /// - Parameters:
  ///   - originals: what came with it, by the file of a page: its original as it was sent.
  ///   - bytes: of a file of the sources as it is now; nil where there is none.
  package static func make<Failure: Error>(
    _ sheet: ReturnedSheet, in site: Site, _ translations: SiteTranslations,
    originals: (String) -> [UInt8]?, bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> Result<SheetReceipt, SheetRefusals> {
    let name = sheet.name
    guard name.site == host(of: site) else { return refused(.otherSite, ["word": name.site]) }
    guard site.configuration.languages.contains(where: { $0.text == name.language }) else {
      return refused(.otherLanguage, ["word": name.language])
    }
    let page = translations.pages.first {
      $0.original == name.file && $0.language.text == name.language
    }
    guard let page, let now = try bytes(name.file) else {
      return refused(.pageGone, ["file": name.file])
    }
    let isLate = SheetName.digest(now) != name.original
    var original = now
    if isLate {
      guard let sent = originals(name.file), SheetName.digest(sent) == name.original else {
        return refused(.originalChanged, ["file": name.file])
      }
      original = sent
    }
    let before = try bytes(page.place)
    guard before.map(SheetName.digest) == name.translation else {
      return refused(
        before == nil ? .translationGone : .translationChanged, ["file": page.place])
    }
    let confirmed = before == nil ? nil : try bytes(TranslationStamp.path(of: page.place))
    guard confirmed.map(SheetName.digest) == name.confirmed else {
      return refused(.translationChanged, ["file": page.place])
    }
    let texts = TwinTexts(
      of: page, in: site, original: original, translation: before, confirmed: confirmed)
    guard let texts else { return refused(.pageGone, ["file": name.file]) }
    return compose(sheet, page, texts, isLate: isLate) { after in
      TwinTexts(of: page, in: site, original: original, translation: after, confirmed: original)
    }
  }

  private static func compose(
    _ sheet: ReturnedSheet, _ page: TranslatedPage, _ texts: TwinTexts, isLate: Bool,
    reading read: ([UInt8]) -> TwinTexts?
  ) -> Result<SheetReceipt, SheetRefusals> {
    let paired = PairedPage(texts)
    let returned = ReturnedRows(sheet, paired)
    guard returned.isTouched else { return refused(.sheetUntouched, ["file": page.place]) }
    guard returned.refusals.isEmpty else {
      return .failure(SheetRefusals(all: returned.refusals))
    }
    let composed = ComposedPage(paired, returned.words)
    guard let after = composed.bytes, let written = read(after).map({ PairedPage($0) }) else {
      return .failure(SheetRefusals(all: composed.refusals))
    }
    let differences = ComposedPage.differences(paired, returned.words, in: written)
    guard differences.isEmpty else { return .failure(SheetRefusals(all: differences)) }
    return .success(
      SheetReceipt(
        page: page, file: page.place, before: texts.translation?.bytes, after: after,
        original: texts.original.bytes, isLate: isLate, paired: written))
  }

  private static func refused(
    _ phrase: Phrase, _ arguments: [String: String]
  ) -> Result<SheetReceipt, SheetRefusals> {
    .failure(SheetRefusals(all: [SheetRefusal(phrase, arguments)]))
  }

  /// The row in which something of the translation stands.
  package func row(at place: Range<Int>) -> Int? {
    guard let translation = paired.texts.translation else { return nil }
    return paired.rows.first { row in
      row.twin.map { translation.units[$0.unit].rows[$0.row].place.overlaps(place) } ?? false
    }?.number
  }
}

/// All that a document is refused for.
package struct SheetRefusals: Error, Sendable {
  package let all: [SheetRefusal]
}
