package import Diagnostics

/// `Content/site.yml` as values.
package struct SiteConfiguration: Sendable {
  package var title: Localized<String>
  /// A sentence below the title; absent where the site has none.
  package var tagline: Localized<String>?
  /// A sentence that stands on every page: whose site this is, or that it is a demonstration.
  package var notice: Localized<String>?
  /// Where the site will stand: absolute, ends in `/`.
  package var baseURL: String
  /// How pages link each other; no line of the file, but what the site is built for.
  package var links: LinkStyle
  /// A name of the IANA time zone database: the zone in which a day begins and ends.
  package var timeZone: Located<String>
  /// In the order of the file: the first is the one in which originals are looked for first.
  package var languages: [LanguageCode]
  /// The kind of the pages that lie in no section.
  package var kind: Located<String>
  package var sections: [Section]
  /// Section folders and root pages (`about.md`), in the order of the menu.
  package var menu: [Located<String>]
  /// The neutral page to which the exit link leads, in each language.
  package var exit: Localized<String>?
  /// Whether HTML in Markdown is taken as it is.
  package var trustsHTML: Bool
  /// Warnings that the site wants weighed otherwise; nil: not said at all.
  package var levels: [String: Severity?]
  package var file: String

  package init(file: String, languages: [LanguageCode]) {
    title = Localized([:])
    baseURL = ""
    links = .folders
    timeZone = Located("UTC", at: Place(file))
    self.languages = languages
    kind = Located("page", at: Place(file))
    sections = []
    menu = []
    trustsHTML = false
    levels = [:]
    self.file = file
  }
}

/// A part of the site: a folder of `Content/` whose pages are of one kind and have a list page.
package struct Section: Sendable {
  /// In what order its list shows the pages.
  package enum Order: String, Sendable, CaseIterable {
    /// By `date`, the latest first.
    case newest
    /// By `order`, pages without one last, then by title in the alphabet of the language.
    case order
    /// By title in the alphabet of the language.
    case title
  }

  /// The name of its folder below `Content/`.
  package let folder: Located<String>
  package let kind: Located<String>
  package let title: Localized<String>
  /// Its word in addresses.
  package let path: Localized<Located<String>>
  package let order: Order

  package init(
    folder: Located<String>, kind: Located<String>, title: Localized<String>,
    path: Localized<Located<String>>, order: Order
  ) {
    self.folder = folder
    self.kind = kind
    self.title = title
    self.path = path
    self.order = order
  }
}
