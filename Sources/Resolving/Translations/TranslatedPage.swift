package import Diagnostics
package import SiteModel

/// A page in a language that is not that of its original.
package struct TranslatedPage: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// Nobody wrote it.
    case missing
    /// The original says something else than when it was confirmed.
    case outdated([TextChange])
    /// It lacks sections that the original has, by their headings.
    case partial([String])
    /// It has sections that the original lacks, by their headings.
    case extra([String])
    /// It was never confirmed, so that nothing can be said of it.
    case unknown
    /// It was confirmed, and the original still says the same.
    case current
  }

  package let original: String
  package let language: LanguageCode
  /// Its file; nil where it is missing.
  package let file: String?
  /// What the page is called, in all the languages that it has.
  package let titles: Localized<String>
  package internal(set) var state: State
  /// When the original was last changed, as its header says.
  package let updated: Day?
  /// Where each change belongs in the translation; where it begins, if it is not outdated.
  package let places: [Place]
  /// The files of translations in which parts of it stand, since its original was a part of theirs.
  package internal(set) var partsIn: [String] = []
  let key: PageKey?
}

extension TranslatedPage {
  package var changes: [TextChange] {
    if case .outdated(let changes) = state { changes } else { [] }
  }

  package var name: StateName { StateName(state) }

  /// A state without what is known of it, in the order of what a translator does first.
  package enum StateName: String, Sendable, CaseIterable {
    case outdated, partial, extra, missing, unknown, current

    init(_ state: State) {
      self =
        switch state {
        case .missing: .missing
        case .outdated: .outdated
        case .partial: .partial
        case .extra: .extra
        case .unknown: .unknown
        case .current: .current
        }
    }
  }
}
