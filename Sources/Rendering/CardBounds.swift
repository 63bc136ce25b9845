/// What every card keeps to.
package enum CardBounds {
  static let width = 1200
  static let height = 630
  /// A picture that weighs more is not shown by every messenger.
  package static let mostBytes = 300_000
}
