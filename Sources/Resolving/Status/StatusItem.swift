package import Diagnostics
package import SiteModel

/// One thing that authors have to do, or are to know of.
package struct StatusItem: Sendable, Hashable {
  /// In the order of the harm that comes of leaving it.
  package enum Matter: String, Sendable, CaseIterable {
    /// A check has run out; the day is the first on which it does not hold.
    case overdue
    /// A check runs out; the day is the last on which it holds.
    case due
    /// A page will be gone from a day on.
    case ending
    /// A page will appear on a day.
    case coming
    /// A translation is behind its original; the item has its language.
    case outdated
    /// A page that readers see lacks a file in some languages, which are those of the item.
    case untranslated
    /// Pages that a language which is written page by page has not yet: as many as the item counts.
    case notYet = "not_yet"
    /// Texts that others lend to such a language: as many as the item counts.
    case lent
    /// Lines of words of the pages in a language wait for a translation: as many as the item counts.
    case interface
    /// No native speaker has read the words of the pages in a language, as their file says.
    case unread
    case draft
  }

  package let matter: Matter
  package let day: Day?
  /// Where an author changes it.
  package let place: Place
  /// What it is called.
  package let titles: Localized<String>
  /// Those concerned, in the order of the site; none where it is the same in all.
  package let languages: [LanguageCode]
  /// How many lines of a file it stands for; nil where it is one thing.
  package let count: Int?

  /// What several languages of one page have in common.
  struct Due: Hashable {
    let matter: Matter
    let day: Day?
    let place: Place

    init(_ matter: Matter, at place: Place) {
      self.matter = matter
      self.place = place
      day = nil
    }

    init(_ matter: Matter, _ day: Located<Day>) {
      self.matter = matter
      self.day = day.value
      place = day.place
    }
  }

  init(_ due: Due, titles: Localized<String>, languages: [LanguageCode], count: Int? = nil) {
    matter = due.matter
    day = due.day
    place = due.place
    self.titles = titles
    self.languages = languages
    self.count = count
  }
}

extension StatusItem: Comparable {
  package static func < (left: StatusItem, right: StatusItem) -> Bool {
    if left.matter != right.matter { return left.matter.harm < right.matter.harm }
    if left.day != right.day {
      return left.day.map { day in right.day.map { day < $0 } ?? true } ?? false
    }
    return left.place < right.place
  }
}

extension StatusItem.Matter {
  /// The place in the order of harm.
  fileprivate var harm: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
