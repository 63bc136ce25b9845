internal import Diagnostics
internal import Platform
package import SiteModel

extension SystemClock {
  private static let week = 7 * 86_400
  /// No zone is farther from Greenwich.
  private static let mostOff = 2 * 86_400

  /// How the clocks of a time zone were, are and will be set.
  ///
  /// - Parameter years: those that are asked about; nil for none.
  package func times(
    ofZone name: String, in years: ClosedRange<Int>?
  ) throws(WorkspaceError) -> ZoneTimes {
    guard let years, !["UTC", "Etc/UTC"].contains(name),
      let first = Day(year: years.lowerBound, month: 1, day: 1),
      let last = Day(year: years.upperBound, month: 12, day: 31)
    else { return .greenwich }
    guard let file = try zoneFile(name) else {
      throw WorkspaceError(.cannotTellTimes, name, .phrase(.zoneIsUnknown))
    }
    let seconds = Self.start(of: first) - Self.mostOff...Self.start(of: last) + Self.mostOff
    let changes = Self.inZone(file) { Self.changes(in: seconds) }
    return ZoneTimes(name: name, changes: changes)
  }

  /// Seconds since 1970 at which a day begins in Greenwich.
  private static func start(of day: Day) -> Int {
    guard let first = Day(year: 1970, month: 1, day: 1) else { return 0 }
    return (day.ordinal - first.ordinal) * 86_400
  }

  /// What clocks show of themselves at a moment.
  private struct Setting: Equatable {
    let offset: Int
    let isDaylight: Bool
    let name: String

    init(at second: Int) {
      var moment = time_t(second)
      var fields = tm()
      localtime_r(&moment, &fields)
      offset = Int(fields.tm_gmtoff)
      isDaylight = fields.tm_isdst > 0
      name = fields.tm_zone.map { String(cString: $0) } ?? ""
    }
  }

  /// The zone of the process is asked once a week: no setting was ever kept for less.
  private static func changes(in seconds: ClosedRange<Int>) -> [ZoneTimes.Change] {
    var setting = Setting(at: seconds.lowerBound)
    var found = [change(at: seconds.lowerBound, from: setting.offset, to: setting)].compactMap {
      $0
    }
    var known = seconds.lowerBound
    while known < seconds.upperBound {
      var (before, after) = (known, min(known + week, seconds.upperBound))
      guard Setting(at: after) != setting else {
        known = after
        continue
      }
      while after - before > 1 {
        let middle = (before + after) / 2
        if Setting(at: middle) == setting { before = middle } else { after = middle }
      }
      let new = Setting(at: after)
      found += [change(at: after, from: setting.offset, to: new)].compactMap { $0 }
      (setting, known) = (new, after)
    }
    return found
  }

  private static func change(
    at second: Int, from offset: Int, to setting: Setting
  ) -> ZoneTimes.Change? {
    var moment = time_t(second + offset)
    var fields = tm()
    gmtime_r(&moment, &fields)
    let day = Day(
      year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
    return day.map { day in
      ZoneTimes.Change(
        day: day,
        secondOfDay: (Int(fields.tm_hour) * 60 + Int(fields.tm_min)) * 60 + Int(fields.tm_sec),
        before: offset, after: setting.offset, name: setting.name, isDaylight: setting.isDaylight)
    }
  }
}
