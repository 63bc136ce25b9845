internal import Diagnostics
internal import SiteModel

/// Holds the days of a header against one another and against today.
struct DayCheck {
  let today: Day
  /// By key.
  let values: [String: Located<FieldValue>]
  /// The field that says when what the page is about takes place.
  let period: String?

  /// So many years ahead a day is taken to be mistyped. The last day of a page may lie further off:
  /// some write it for never.
  private static let ahead = 10
  private static let farAhead = 100
  private static let back = 100
  /// What a page is about may have been long ago.
  private static let historic = 500

  /// - Parameter isShown: whether readers see the page today.
  func complaints(isShown: Bool) -> [Diagnostic] {
    let far = farYears()
    let isNear = { (day: Located<Day>) in !far.contains { $0.place == day.place } }
    let date = day("date").flatMap { isNear($0) ? $0 : nil }
    let updated = day("updated").flatMap { isNear($0) ? $0 : nil }
    var complaints = far
    if let date, isShown, date.value > today {
      complaints.append(
        complaint(
          .futureDay, date, notes: period.map { [Note(.announcedIn, ["key": $0])] } ?? []))
    }
    if let updated, isShown, updated.value > today {
      complaints.append(complaint(.futureChange, updated))
    } else if let updated, let date, updated.value < date.value {
      complaints.append(complaint(.changedTooEarly, updated, date))
    }
    if let end = day("expires_on"), let start = day("publish_on") ?? day("date"),
      end.value <= start.value
    {
      complaints.append(complaint(.neverShown, end, start))
    }
    return complaints
  }

  private func day(_ key: String) -> Located<Day>? { values[key]?.map(\.day) }

  private func complaint(
    _ rule: Rule, _ day: Located<Day>, _ other: Located<Day>? = nil, notes: [Note] = []
  ) -> Diagnostic {
    var arguments = ["day": day.value.description]
    arguments["other"] = other?.value.description
    return Diagnostic(rule, at: day.place, arguments, notes: notes)
  }

  private func farYears() -> [Diagnostic] {
    let limits = [
      ("date", Self.ahead), ("updated", Self.ahead), ("publish_on", Self.ahead),
      ("withdrawn", Self.ahead),
      ("expires_on", Self.farAhead),
    ]
    var far = limits.compactMap { key, limit in
      day(key).flatMap { day in
        isFar(day.value.year, ahead: limit) ? Located(day.value.year, at: day.place) : nil
      }
    }
    if let period, let found = values[period], let days = found.value.period {
      let years = [days.first.year, days.last.year]
      let year = years.first {
        $0 > today.year + Self.ahead || $0 < today.year - Self.historic
      }
      if let year { far.append(Located(year, at: found.place)) }
    }
    return far.map { Diagnostic(.farYear, at: $0.place, ["year": "\($0.value)"]) }
  }

  private func isFar(_ year: Int, ahead: Int) -> Bool {
    year > today.year + ahead || year < today.year - Self.back
  }
}
