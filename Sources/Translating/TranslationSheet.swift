internal import Markdown
internal import Reading
package import Resolving
internal import SiteModel

/// What a translator gets of one page: only what is missing, or says something else than when it was confirmed.
package struct TranslationSheet: Sendable {
  package struct Row: Sendable {
    package let row: PairedPage.Row
    /// Whether it has to be translated; else it stands there so that what is around it can be read.
    package let isWanted: Bool
  }

  /// The rows of a section.
  package struct Group: Sendable {
    package let section: Int
    /// What its original says otherwise now.
    package let changes: [TextChange]
    package let rows: [Row]
  }

  package let page: TranslatedPage
  package let paired: PairedPage
  package let groups: [Group]
  package let name: SheetName

  /// Nil where nothing is wanted.
  ///
  /// - Parameter site: its host.
  package init?(of page: TranslatedPage, _ texts: TwinTexts, site: String) {
    self.page = page
    paired = PairedPage(texts)
    let wanted = WantedSections(page, texts)
    let confirmed = texts.confirmed.map { page in
      Set(page.units.flatMap(\.rows).map(\.wording.plain))
    }
    var groups: [Group] = []
    for row in paired.rows where wanted.holds(row, in: paired) && row.isForTranslators {
      let section = paired.unit(of: row)?.section ?? 0
      let isOld = row.translated != nil && confirmed?.contains(row.words.plain) == true
      let added = Row(row: row, isWanted: !isOld)
      if let last = groups.last, last.section == section || row.original == nil {
        groups[groups.count - 1] = Group(
          section: last.section, changes: last.changes, rows: last.rows + [added])
      } else {
        let changes = page.changes.filter { $0.section == section }
        groups.append(Group(section: section, changes: changes, rows: [added]))
      }
    }
    self.groups = groups
    guard !groups.isEmpty else { return nil }
    name = SheetName(
      site: site, language: page.language.text, original: texts.original.bytes,
      translation: texts.translation?.bytes,
      confirmed: texts.confirmed?.bytes, rows: groups.flatMap(\.rows).map(\.row.number),
      file: page.original)
  }
}

extension TranslationSheet {
  /// What is gone from the original.
  package var gone: [TextChange] { page.changes.filter { $0.section == nil } }

  /// The name of its document: the path of the page below `Content`, without its language.
  package var document: String {
    let path = page.place.dropFirst("Content/".count).dropLast(".md".count)
    return path.dropLast(page.language.text.count + 1) + ".docx"
  }
}

/// Which sections of a page a translator is to see.
private struct WantedSections {
  private var sections: Set<Int>?
  private var fields: Set<String> = []

  init(_ page: TranslatedPage, _ texts: TwinTexts) {
    guard texts.translation != nil else { return }
    let missing = texts.original.headings.indices.map { $0 + 1 }
      .filter { texts.sections[$0] == nil }
    switch page.state {
    case .missing: break
    case .outdated(let changes):
      sections = Set(changes.compactMap(\.section) + missing).subtracting([PageUnit.header])
      for change in changes { if case .field(let name) = change.part { fields.insert(name) } }
    case .partial: sections = Set(missing)
    case .extra, .unknown, .current: sections = []
    }
  }

  func holds(_ row: PairedPage.Row, in paired: PairedPage) -> Bool {
    guard let sections else { return true }
    guard !sections.isEmpty || !fields.isEmpty, let unit = paired.unit(of: row) else {
      return false
    }
    if case .entry(let key) = unit.kind { return fields.contains(key) || row.twin == nil }
    guard row.original == nil else { return sections.contains(unit.section) }
    return paired.texts.sections.contains { $0.value == unit.section && sections.contains($0.key) }
  }
}

extension PairedPage.Row {
  /// Whether there is anything to be said in another language.
  fileprivate var isForTranslators: Bool {
    [words, translated ?? words].contains { $0.plain.contains { $0.isLetter || $0.isNumber } }
  }
}
