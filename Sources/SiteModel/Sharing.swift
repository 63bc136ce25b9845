/// How the site lets its pages be passed on.
package struct Sharing: Sendable, Equatable {
  /// Whether pages have links to pass them on.
  package let hasLinks: Bool
  /// Whether cards are drawn for the pages that have no picture of their own to be shown beside a link.
  package let hasCards: Bool

  package init(hasLinks: Bool, hasCards: Bool) {
    self.hasLinks = hasLinks
    self.hasCards = hasCards
  }
}
