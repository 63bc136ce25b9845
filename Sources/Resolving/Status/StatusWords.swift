package import Diagnostics
internal import SiteModel

/// Says in an author's language what a site asks of its authors.
package struct StatusWords: Sendable {
  private let status: SiteStatus
  private let language: MessageLanguage
  private let shown: @Sendable (Place) -> String

  /// - Parameter shown: a place as an author finds it: file and line.
  package init(
    _ status: SiteStatus, in language: MessageLanguage,
    shown: @escaping @Sendable (Place) -> String = { $0.file }
  ) {
    self.status = status
    self.language = language
    self.shown = shown
  }
}

extension StatusWords {
  /// So many things are named at most, so that all stand on one screen.
  private static let room = 14

  /// A heading with their number for each matter, what does the most harm first, and a line for each
  /// thing below it; where they are more than a screen holds, the rest is counted. Nothing where nothing
  /// is to be done.
  package func lines(all: Bool = false) -> [String] {
    let groups = StatusItem.Matter.allCases.map { ($0, status.items($0)) }.filter { !$1.isEmpty }
    var room = all ? Int.max : Self.room
    var behind = groups.count
    return groups.flatMap { matter, items -> [String] in
      behind -= 1
      // Each matter has a line at least.
      let count = min(items.count, max(1, room - behind))
      room -= count
      let more = items.count - count
      return [heading(matter)] + items.prefix(count).map { "  " + text(of: $0) }
        + (more > 0 ? ["  " + CountedPhrase.moreThings.filled(more, in: language)] : [])
    }
  }

  private func heading(_ matter: StatusItem.Matter) -> String {
    let phrase: CountedPhrase =
      switch matter {
      case .overdue: .checksOverdue
      case .due: .checksDue
      case .ending: .pagesEnding
      case .coming: .pagesComing
      case .outdated: .translationsOutdated
      case .untranslated: .pagesUntranslated
      case .notYet: .pagesNotYet
      case .lent: .textsLent
      case .interface: .linesUntranslated
      case .unread: .wordsUnread
      case .draft: .drafts
      }
    return phrase.filled(status.count(matter), ["days": "\(CheckResolver.notice)"], in: language)
  }

  /// The words for it, and where to go.
  private func text(of item: StatusItem) -> String { "\(words(for: item)) · \(shown(item.place))" }

  /// What it is called, and what comes when.
  package func words(for item: StatusItem) -> String {
    let phrase: Phrase =
      switch item.matter {
      case .overdue: .sinceDay
      case .due: .untilDay
      case .ending: .fromDay
      case .coming: .onDay
      case .outdated: .behindInLanguages
      case .untranslated: .withoutLanguages
      case .notYet, .lent, .interface: .linesLeft
      case .unread, .draft: .plainly
      }
    let codes = item.languages.map(\.text).joined(separator: ", ")
    let isNamed =
      [.outdated, .untranslated, .notYet, .lent, .interface].contains(item.matter) || codes.isEmpty
      || status.languages.count == 1
    let title = self.title(of: item) + (isNamed ? "" : " (\(codes))")
    let day = item.day?.words(in: language, today: status.today) ?? ""
    return phrase.text.filled(
      ["title": title, "day": day, "languages": codes, "count": "\(item.count ?? 1)"],
      in: language)
  }

  /// In the author's language where there is one, else in the first of the site.
  private func title(of item: StatusItem) -> String {
    let own = LanguageCode(language.rawValue).flatMap { item.titles[$0] }
    let title = own ?? status.languages.lazy.compactMap { item.titles[$0] }.first
    return title.flatMap { $0.isEmpty ? nil : $0 } ?? item.place.file
  }
}

extension SiteStatus {
  /// The same for programs: a list for each matter, empty ones too.
  ///
  /// - Parameter line: of a place, where it is known.
  package func record(
    shown: (String) -> String = { $0 }, line: (Place) -> Int? = { _ in nil }
  ) -> JSON {
    let matters = StatusItem.Matter.allCases.map { matter in
      JSON.Member(
        matter.rawValue, .list(items(matter).map { record(of: $0, shown, line) }))
    }
    return .record([JSON.Member("today", .text(today.description))] + matters)
  }

  private func record(
    of item: StatusItem, _ shown: (String) -> String, _ line: (Place) -> Int?
  ) -> JSON {
    let titles = languages.compactMap { code in
      item.titles[code].map { JSON.Member(code.text, .text($0)) }
    }
    return .record([
      "titles": .record(titles),
      "languages": .list(item.languages.map { .text($0.text) }),
      "count": item.count.map { .number($0) },
      "day": item.day.map { .text($0.description) },
      "file": .text(shown(item.place.file)),
      "line": line(item.place).map { .number($0) },
    ])
  }
}
