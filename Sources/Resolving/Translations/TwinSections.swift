internal import Diagnostics
internal import Markdown
internal import Reading
package import SiteModel

/// An original and its translation, section beside section, as their authors have written them.
package struct TwinSections: Sendable {
  package struct Row: Sendable {
    /// As it is written; nil where only the translation has it.
    package let original: String?
    /// Nil where only the original has it.
    package let translation: String?
    /// What changed in it since the translation was confirmed.
    package fileprivate(set) var changes: [TextChange] = []
  }

  package let page: TranslatedPage
  package let languages: (original: LanguageCode, translation: LanguageCode)
  package private(set) var rows: [Row] = []

  /// Nil where one of the two is missing or cannot be read.
  ///
  /// - Parameter bytes: of a file of the sources; nil where there is none.
  package init?(_ page: TranslatedPage, of site: Site, bytes: (String) -> [UInt8]?) {
    let pages = AuthoredPage.all(of: site)
    guard let file = page.file, let one = pages.first(where: { $0.facts.file == page.original }),
      let other = pages.first(where: { $0.facts.file == file }),
      let first = bytes(page.original), let second = bytes(file)
    else { return nil }
    self.page = page
    languages = (one.language, page.language)
    let texts = (Self.texts(first, one.facts), Self.texts(second, other.facts))
    let words = (site.words(first, one.facts), site.words(second, other.facts))
    let pairs = HeadingPairs(one.facts.headings, other.facts.headings, words)
    var next = 0
    for (number, text) in texts.0.enumerated() {
      let twin = number == 0 ? 0 : pairs.other[number - 1].map { $0 + 1 }
      if let twin { addOnlyTranslated(&next, before: twin, texts.1) }
      var row = Row(original: text, translation: twin.map { texts.1[$0] })
      row.changes = page.changes.filter { $0.isGone ? false : ($0.current ?? -1) + 1 == number }
      rows.append(row)
      if let twin { next = twin + 1 }
    }
    addOnlyTranslated(&next, before: texts.1.count, texts.1)
    placeGone(texts.1, other.facts)
  }

  private mutating func addOnlyTranslated(_ next: inout Int, before end: Int, _ texts: [String]) {
    while next < end {
      rows.append(Row(original: nil, translation: texts[next]))
      next += 1
    }
  }

  /// What is gone from the original is told beside what the translation has of it.
  private mutating func placeGone(_ texts: [String], _ facts: PageFacts) {
    for (change, place) in zip(page.changes, page.places) where change.isGone {
      let heading = facts.headings.firstIndex { $0.place == place.range }
      let text = texts[heading.map { $0 + 1 } ?? 0]
      let row = rows.firstIndex { $0.translation == text } ?? rows.startIndex
      rows[row].changes.append(change)
    }
  }

  /// What stands before the first heading, header and all, then each section from its heading on.
  private static func texts(_ bytes: [UInt8], _ facts: PageFacts) -> [String] {
    let starts = [0] + facts.headings.map { min($0.place.lowerBound, bytes.count) }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
  }
}

extension TextChange {
  fileprivate var isGone: Bool {
    if case .removed = manner { true } else { false }
  }
}
