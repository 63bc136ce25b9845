package import Diagnostics

/// What has become of an event since it was announced.
package enum EventState: String, Sendable, CaseIterable {
  case planned
  /// It takes place on other days than were announced: those that its period names now.
  case moved
  /// Nobody knows yet when it takes place; its period still names the days announced.
  case postponed
  case cancelled
}

extension [Field] {
  /// What has become of what a page or record as a whole is about.
  package func state(in values: [String: Located<FieldValue>]) -> EventState {
    let word = first { $0.role == .status }.flatMap { values[$0.name]?.value.choice }
    return word.flatMap { EventState(rawValue: $0) } ?? .planned
  }
}
