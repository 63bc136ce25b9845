/// Whether a page is to be seen on a day, by its header.
package enum PageState: Sendable, Hashable {
  case published
  case draft
  /// The day of `publish_on` is still to come.
  case scheduled
  /// The day of `expires_on` has come.
  case expired
  /// Taken back, on whatever day: a notice stands in its place.
  case withdrawn
}

/// For whom a site is resolved. What is published is for readers; an author who looks at the work so far
/// sees what will be, too.
package enum Audience: Sendable, Hashable {
  case readers, author

  /// What the state of a page comes to for this audience.
  func view(of state: PageState) -> PageState {
    switch (self, state) {
    case (.author, .draft), (.author, .scheduled): .published
    default: state
    }
  }
}
