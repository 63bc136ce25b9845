package import SiteModel

/// What readers see until the next build.
package struct Publication: Sendable, Hashable {
  /// The day for which it was made; nil where an older version of Mayak wrote it.
  package let day: Day?
  /// False where its writing was cut short, so that some of it is older.
  package let isWhole: Bool
}
