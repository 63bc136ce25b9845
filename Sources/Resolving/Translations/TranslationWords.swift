package import Diagnostics
internal import SiteModel

/// Says in an author's language how far the translations of a site are.
package struct TranslationWords: Sendable {
  private let translations: SiteTranslations
  private let language: MessageLanguage
  private let shown: @Sendable (Place) -> String

  /// - Parameter shown: a place as an author finds it: file and line.
  package init(
    _ translations: SiteTranslations, in language: MessageLanguage,
    shown: @escaping @Sendable (Place) -> String = { $0.file }
  ) {
    self.translations = translations
    self.language = language
    self.shown = shown
  }
}

extension TranslationWords {
  /// So many pages of a state are named, but for those that are behind, and so many changes of a section.
  private static let room = 6
  private static let changes = 6
  /// Beyond so many characters words that changed are cut.
  private static let longest = 90

  /// A line for each language, then what is to be done, what is behind its original first.
  package func lines(all: Bool = false) -> [String] {
    var lines = translations.languages.compactMap(total)
    for name in TranslatedPage.StateName.allCases where all || name != .current {
      let pages = translations.pages.filter { $0.name == name }
      guard !pages.isEmpty else { continue }
      let count = all || name == .outdated ? pages.count : Self.room
      lines.append(heading(name).filled(pages.count, in: language))
      lines += pages.prefix(count).flatMap { self.lines(of: $0, all: all) }
      lines += more(pages.count - count, indent: 2)
    }
    if !translations.strayStamps.isEmpty {
      lines.append(CountedPhrase.strayStamps.filled(translations.strayStamps.count, in: language))
      lines += translations.strayStamps.map { "  " + shown(Place($0)) }
    }
    return lines
  }

  /// How many pages of a language are in which state; nil where all are originals.
  private func total(_ code: LanguageCode) -> String? {
    let counts = TranslatedPage.StateName.allCases.reversed().compactMap { name -> String? in
      let count = translations.count(name, in: code)
      return count == 0 ? nil : self.count(name).filled(count, in: language)
    }
    return counts.isEmpty ? nil : "\(code): \(counts.joined(separator: ", "))"
  }

  private func lines(of page: TranslatedPage, all: Bool) -> [String] {
    let place = page.places.first ?? Place(page.file ?? page.original)
    let head = "  \(title(of: page)) (\(page.language)) · \(shown(place))"
    var below = page.partsIn.map { said(.partsStandIn, ["path": shown(Place($0))]) }
    switch page.state {
    case .outdated(let changes): below += changes.map { text(of: $0, all: all) }
    case .partial(let titles), .extra(let titles): below += titles.map { part(.section($0)) }
    case .missing, .unknown, .current: break
    }
    return [head] + below.map { "    " + $0 }
  }

  private func more(_ count: Int, indent: Int) -> [String] {
    guard count > 0 else { return [] }
    return [
      String(repeating: " ", count: indent) + CountedPhrase.moreThings.filled(count, in: language)
    ]
  }

  /// How far one translation is.
  package func state(of page: TranslatedPage) -> String {
    heading(page.name).filled(1, in: language)
  }

  /// In the author's language where there is one, else in the first of the site.
  package func title(of page: TranslatedPage) -> String {
    let own = LanguageCode(language.rawValue).flatMap { page.titles[$0] }
    let title = own ?? translations.languages.lazy.compactMap { page.titles[$0] }.first
    return title.flatMap { $0.isEmpty ? nil : $0 } ?? page.original
  }
}

// MARK: Changes

extension TranslationWords {
  /// Which part of the original changed, and how.
  package func text(of change: TextChange, all: Bool = false) -> String {
    let part = part(change.part)
    let words = words(of: change, all: all)
    switch change.manner {
    case .changed: return "\(part): \(words)"
    case .renamed(let old):
      let renamed = said(.partRenamed, ["part": part, "other": old])
      return words.isEmpty ? renamed : "\(renamed); \(words)"
    case .added: return said(.partAdded, ["part": part])
    case .removed(nil): return said(.partRemoved, ["part": part])
    case .removed(let file?):
      return said(.partMoved, ["part": part, "path": shown(Place(file))])
    }
  }

  private func part(_ part: TextChange.Part) -> String {
    switch part {
    case .field(let name): name
    case .beginning: said(.partBeginning)
    case .section(let title): said(.partSection, ["title": title])
    case .footnotes: said(.partFootnotes)
    }
  }

  private func words(of change: TextChange, all: Bool) -> String {
    let count = all ? change.words.count : min(change.words.count, Self.changes)
    let words = change.words.prefix(count).map { words in
      switch (Self.cut(words.before), Self.cut(words.after)) {
      case ("", let after): "+ \(after)"
      case (let before, ""): "− \(before)"
      case (let before, let after): "\(before) → \(after)"
      }
    }
    return (words + more(change.words.count - count, indent: 0)).joined(separator: "; ")
  }

  private static func cut(_ text: String) -> String {
    text.count > longest ? text.prefix(longest - 1) + "…" : text
  }

  private func said(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }

  private func heading(_ name: TranslatedPage.StateName) -> CountedPhrase {
    switch name {
    case .outdated: .translationsOutdated
    case .partial: .translationsPartial
    case .extra: .translationsExtra
    case .missing: .translationsMissing
    case .unknown: .translationsUnknown
    case .current: .translationsCurrent
    }
  }

  private func count(_ name: TranslatedPage.StateName) -> CountedPhrase {
    switch name {
    case .outdated: .countOutdated
    case .partial: .countPartial
    case .extra: .countExtra
    case .missing: .countMissing
    case .unknown: .countUnknown
    case .current: .countCurrent
    }
  }
}
