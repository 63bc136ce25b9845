internal import Diagnostics
internal import SiteModel

/// How far what somebody checked may be relied on.
package enum CheckState: Sendable, Hashable {
  case current
  /// Its check has run out: the calendar alone has brought it about.
  case overdue
  /// The data say themselves that it may not be relied on.
  case withheld
  /// A fault keeps it from being known; that was complained of.
  case unknown
}

/// Decides whether what somebody checked may still be relied on: a record, or a page of a kind whose
/// schema gives fields the roles of a check.
struct CheckResolver: Sendable {
  let today: Day

  /// So many days before something runs out its author is told.
  static let notice = 30

  /// The last day on which a check holds, where the words of it stand, and for how many days it does; nil
  /// where nothing is checked, or the day is not known.
  static func lastDay(
    _ values: [String: Located<FieldValue>], _ schema: Schema
  ) -> (last: Located<Day>, days: Int)? {
    let value = { (role: Field.Role) in schema.field(role).flatMap { values[$0.name] } }
    guard let checked = value(.checkedOn), let days = value(.checkEvery)?.value.number,
      let last = checked.map({ $0.day?.later(by: max(days, 0)) })
    else { return nil }
    return (last, days)
  }

  /// What nothing is checked of is current.
  func state(
    _ values: [String: Located<FieldValue>], _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> CheckState {
    let value = { (role: Field.Role) in schema.field(role).flatMap { values[$0.name] } }
    if value(.callable)?.value.flag == false { return .withheld }
    guard schema.field(.checkedOn) != nil else { return .current }
    guard let checked = value(.checkedOn), let day = checked.value.day,
      let every = value(.checkEvery), let days = every.value.number
    else { return .unknown }
    guard days > 0 else {
      diagnostics.append(
        Diagnostic(.numberTooSmall, at: every.place, ["word": "\(days)", "limit": "1"]))
      return .unknown
    }
    if today < day {
      diagnostics.append(
        Diagnostic(.futureCheck, at: checked.place, ["day": day.description]))
      return .unknown
    }
    let left = days - (today.ordinal - day.ordinal)
    if left >= 0 {
      if left < Self.notice, days > Self.notice {
        diagnostics.append(Diagnostic(.dueCheck, at: checked.place, ["count": "\(left)"]))
      }
      return .current
    }
    diagnostics.append(
      Diagnostic(
        .overdueCheck, at: checked.place, ["day": day.description, "count": "\(days)"]))
    return .overdue
  }
}
