package import SiteModel

extension Page {
  /// Whether readers see it on a day, whomever the site is made for.
  package func state(on today: Day) -> PageState { Visibility(values).state(on: today) }
}
