/// How far the clocks of a time zone are from Greenwich, in the years that a site speaks of.
package struct ZoneTimes: Sendable, Equatable {
  /// From a moment on clocks are set otherwise.
  package struct Change: Sendable, Equatable {
    /// When that is, by the clocks that were right until then.
    package let day: Day
    package let secondOfDay: Int
    /// Seconds east of Greenwich.
    package let before: Int
    package let after: Int
    /// What the time is called from then on: `CET`.
    package let name: String
    package let isDaylight: Bool

    package init(
      day: Day, secondOfDay: Int, before: Int, after: Int, name: String, isDaylight: Bool
    ) {
      self.day = day
      self.secondOfDay = secondOfDay
      self.before = before
      self.after = after
      self.name = name
      self.isDaylight = isDaylight
    }
  }

  /// By the IANA time zone database.
  package let name: String
  /// In their order; the first one stands for all time before it. Empty where clocks show the time of
  /// Greenwich, or no time is spoken of.
  package let changes: [Change]

  package init(name: String, changes: [Change]) {
    self.name = name
    self.changes = changes
  }

  package static let greenwich = ZoneTimes(name: "UTC", changes: [])
}

extension ZoneTimes {
  /// Seconds east of Greenwich when clocks show that time.
  package func offset(on day: Day, at time: TimeOfDay) -> Int {
    let change = changes.last { ($0.day, $0.secondOfDay) <= (day, time.secondOfDay) }
    return change?.after ?? changes.first?.before ?? 0
  }
}
