internal import Markdown
package import Reading
package import SiteModel

/// An original and its translation, as bytes of which each may be those of another day, with what is the same in
/// both.
package struct TwinTexts: Sendable {
  package let original: PageUnits
  /// Nil where there is none.
  package let translation: PageUnits?
  /// The original as it was when the translation was confirmed; nil where that is not known.
  package let confirmed: PageUnits?
  package let languages: (original: LanguageCode, translation: LanguageCode)
  /// By the sections of the original, those of the translation, as units count them.
  package let sections: [Int: Int]
  /// The same of the original as it was.
  package let confirmedSections: [Int: Int]

  /// Nil where the original is no page of the site.
  package init?(
    of page: TranslatedPage, in site: Site, original: [UInt8], translation: [UInt8]?,
    confirmed: [UInt8]? = nil
  ) {
    let pages = AuthoredPage.all(of: site)
    guard let facts = pages.first(where: { $0.facts.file == page.original })?.facts else {
      return nil
    }
    let twin = pages.first { $0.facts.file == page.file }?.facts ?? facts
    let own = site.units(original, facts, facts.name.language)
    let other = translation.map { site.units($0, twin, page.language) }
    self.original = own
    self.translation = other
    self.confirmed = confirmed.map { site.units($0, facts, facts.name.language) }
    languages = (facts.name.language, page.language)
    sections = other.map { own.sections(in: $0) } ?? [:]
    confirmedSections =
      other.flatMap { other in
        confirmed.map { site.units($0, facts, facts.name.language).sections(in: other) }
      } ?? [:]
  }
}

extension PageUnits {
  /// By its sections, those of its translation.
  fileprivate func sections(in translation: PageUnits) -> [Int: Int] {
    let pairs = HeadingPairs(
      headings, translation.headings, saying: (self.sections, translation.sections))
    var paired = [
      0: 0, PageUnit.header: PageUnit.header, TextUnit.footnotes: TextUnit.footnotes,
    ]
    for (own, other) in pairs.other { paired[own + 1] = other + 1 }
    return paired
  }

  /// The words of each section below a heading.
  fileprivate var sections: [Set<String>] {
    var sections = Array(repeating: Set<String>(), count: headings.count)
    for unit in units where unit.section > 0 && unit.section <= sections.count {
      for row in unit.rows {
        sections[unit.section - 1].formUnion(ReadText(row.wording.plain).keys)
      }
    }
    return sections
  }
}

extension TranslatedPage {
  /// Where its file lies, or will.
  package var place: String {
    if let file { return file }
    let names = original.split(separator: "/")
    let stem = (names.last ?? "").split(separator: ".").dropLast(2).joined(separator: ".")
    let folder = names.dropLast().map { $0 + "/" }.joined()
    return "\(folder)\(stem).\(language.text).md"
  }
}

extension TextChange {
  /// The section of the original in which it stands now, as units count them; nil of what is gone.
  package var section: Int? {
    if case .removed = manner { return nil }
    switch part {
    case .field: return PageUnit.header
    case .footnotes: return TextUnit.footnotes
    case .beginning, .section: return current.map { $0 + 1 } ?? 0
    }
  }
}
