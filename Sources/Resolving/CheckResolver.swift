internal import Diagnostics
internal import SiteModel

/// Decides whether what somebody checked may still be relied on: a record, or a page of a kind whose
/// schema gives fields the roles of a check.
struct CheckResolver: Sendable {
  let today: Day

  /// So many days before a check runs out its author is told.
  private static let notice = 30

  /// False where the record is withheld or its check has run out; true where nothing is checked.
  func isCurrent(
    _ values: [String: Located<FieldValue>], _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    let value = { (role: Field.Role) in schema.field(role).flatMap { values[$0.name] } }
    if value(.callable)?.value.flag == false { return false }
    guard schema.field(.checkedOn) != nil else { return true }
    guard let checked = value(.checkedOn), let day = checked.value.day,
      let days = value(.checkEvery)?.value.number
    else { return false }
    if today < day {
      diagnostics.append(
        Diagnostic(.futureCheck, at: checked.place, ["day": day.description]))
      return false
    }
    let left = max(days, -1) - (today.ordinal - day.ordinal)
    if left >= 0 {
      if left < Self.notice, days > Self.notice {
        diagnostics.append(Diagnostic(.dueCheck, at: checked.place, ["count": "\(left)"]))
      }
      return true
    }
    diagnostics.append(
      Diagnostic(
        .overdueCheck, at: checked.place, ["day": day.description, "count": "\(days)"]))
    return false
  }
}
