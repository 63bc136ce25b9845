internal import Diagnostics
internal import Markdown
internal import Reading
package import SiteModel

/// A page of the sources, whether or not readers see it.
package struct KnownPage: Sendable {
  package let file: String
  package let key: PageKey
  /// Where it stands, or would.
  package let path: SitePath
  package let title: String
  package let language: LanguageCode
  /// By its header.
  package let state: PageState
  /// Whether the site that was resolved shows it.
  package let isShown: Bool
  package let publishOn: Day?
  package let expiresOn: Day?
  /// The same number for each page in its languages; nil for a second file in one language.
  package let group: Int?

  init(_ page: PlacedPage) {
    file = page.parsed.facts.file
    key = page.key
    path = page.path
    title = page.header.title
    language = page.parsed.facts.name.language
    state = page.ownState
    isShown = page.isPublished
    publishOn = page.values["publish_on"]?.value.day
    expiresOn = page.values["expires_on"]?.value.day
    group = page.group
  }
}
