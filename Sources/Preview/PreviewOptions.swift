package import SiteModel
package import Workspace

/// For whom, and for which day, a site is previewed.
package struct PreviewOptions: Sendable {
  /// Whether drafts and what is scheduled are hidden, as readers will have it.
  package var asPublished: Bool
  /// Nil for the day that the clock tells in the time zone of the site.
  package var today: Day?
  package var clock: SystemClock

  package init(
    asPublished: Bool = false, today: Day? = nil, clock: SystemClock = SystemClock()
  ) {
    self.asPublished = asPublished
    self.today = today
    self.clock = clock
  }
}

/// Which sources may be others than before.
package enum SourceChanges: Sendable {
  case all
  /// Files and folders by their paths from the source folder, with `/`: what is new, changed or gone.
  /// Too many do no harm, since contents are compared.
  case paths(Set<String>)
}
