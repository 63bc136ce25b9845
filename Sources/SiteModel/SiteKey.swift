/// A key of `Content/site.yml`.
package enum SiteKey: String, Sendable, CaseIterable {
  case theme, title, tagline, notice
  case baseURL = "base_url"
  case timeZone = "time_zone"
  case country, languages, fallback, exit, kind, sections, tags, menu, footer
  case trustHTML = "trust_html"
  case complaints, budgets
  case feed, humans, security, search, share
  case hosting, compress
  case shareCards = "share_cards"
  case firstLanguage = "first_language"
  case expired, outdated, typography
  case offerLanguage = "offer_language"

  /// The version of the theme's interface that this program speaks.
  package static let themeVersion = "1"

  /// Whether no site does without it.
  package var isRequired: Bool {
    switch self {
    case .theme, .title, .baseURL, .timeZone, .languages: true
    default: false
    }
  }
}

/// A key of a section, or of the pages of tags.
package enum SectionKey: String, Sendable, CaseIterable {
  case kind, title, path
  case pagePath = "page_path"
  case order
  case perPage = "per_page"
  case sections

  /// Whether nothing that has list pages does without it.
  package var isRequired: Bool {
    switch self {
    case .kind, .title, .path: true
    default: false
    }
  }

  /// Those that the pages of tags have.
  package static let ofTags: [SectionKey] = [.title, .path, .perPage]
}

/// A key of what is to become of translations that are behind.
package enum OutdatedKey: String, Sendable, CaseIterable {
  case policy, days, kinds, sections

  /// Those that a single kind or section has.
  package static let ofOne: [OutdatedKey] = [.policy, .days]
}
