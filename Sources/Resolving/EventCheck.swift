internal import Diagnostics
internal import SiteModel

/// Holds the times and the state of an event against its days.
struct EventCheck: Sendable {
  /// By key.
  let values: [String: Located<FieldValue>]
  let kind: Schema

  func complaints() -> [Diagnostic] {
    [endsTooEarly, unsaidChange].compactMap { $0 }
  }

  private func value(_ role: Field.Role) -> Located<FieldValue>? {
    kind.field(role).flatMap { values[$0.name] }
  }

  private var endsTooEarly: Diagnostic? {
    guard let starts = value(.starts)?.value.time, let ends = value(.ends),
      let time = ends.value.time, let period = value(.period)?.value.period,
      period.first == period.last, time <= starts
    else { return nil }
    return Diagnostic(
      .endsTooEarly, at: ends.place, ["word": time.description, "other": starts.description])
  }

  private var unsaidChange: Diagnostic? {
    guard kind.fields.state(in: values) != .planned, let status = value(.status),
      values["updated"] == nil
    else { return nil }
    return Diagnostic(.unsaidChange, at: status.place, ["word": status.value.choice ?? ""])
  }
}
