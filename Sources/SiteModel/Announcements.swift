package import Diagnostics

/// What the site tells programs and people who ask for it by a known name or in a language of theirs.
package struct Announcements: Sendable, Equatable {
  /// How many pages a feed has at most; nought: there are no feeds.
  package let feedSize: Int
  /// Whether `/humans.txt` says whose site it is.
  package let tellsHumans: Bool
  /// Whether its texts can be searched.
  package let offersSearch: Bool
  /// Whether a page offers itself in the language that the browser asks for first.
  package let offersLanguage: Bool
  /// Nil where nobody asks to be told of faults.
  package let security: SecurityContact?
  /// The host that `base_url` names, wherever the site is built for: what is told keeps its name on a
  /// mirror.
  package let host: String

  package init(
    feedSize: Int, tellsHumans: Bool, offersSearch: Bool, offersLanguage: Bool,
    security: SecurityContact?, host: String
  ) {
    self.feedSize = feedSize
    self.tellsHumans = tellsHumans
    self.offersSearch = offersSearch
    self.offersLanguage = offersLanguage
    self.security = security
    self.host = host
  }

  /// The size of feeds where the site does not say any.
  package static let usualFeedSize = 20
}

/// Whom to tell of a fault that makes the site unsafe.
package struct SecurityContact: Sendable, Equatable {
  /// Addresses with their schemes, the best way first.
  package let contacts: [String]
  /// From this day on nobody is to rely on it.
  package let expires: Located<Day>
  /// The address of a page that says how reports are dealt with.
  package let policy: String?

  package init(contacts: [String], expires: Located<Day>, policy: String?) {
    self.contacts = contacts
    self.expires = expires
    self.policy = policy
  }
}
