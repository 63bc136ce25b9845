internal import SiteModel

/// The time zone of a calendar, for programs that do not know it by its name.
struct CalendarZone {
  let zone: ZoneTimes

  func write(to output: inout [UInt8]) {
    output.appendLine("BEGIN", "VTIMEZONE")
    output.appendLine("TZID", zone.name)
    for change in zone.changes {
      let part = change.isDaylight ? "DAYLIGHT" : "STANDARD"
      output.appendLine("BEGIN", part)
      output.appendLine("DTSTART", "\(change.day.basic)T\(Self.clock(change.secondOfDay))")
      output.appendLine("TZOFFSETFROM", Self.offset(change.before))
      output.appendLine("TZOFFSETTO", Self.offset(change.after))
      output.appendLine("TZNAME", text: change.name)
      output.appendLine("END", part)
    }
    output.appendLine("END", "VTIMEZONE")
  }

  /// `183000`.
  static func clock(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  /// `+0300`; with seconds, as before there were zones, `+015016`.
  static func offset(_ seconds: Int) -> String {
    let digits = clock(abs(seconds))
    return (seconds < 0 ? "-" : "+")
      + (digits.hasSuffix("00") ? String(digits.dropLast(2)) : digits)
  }
}

extension Day {
  /// `20160727`.
  var basic: String { description.filter { $0 != "-" } }

  /// As a moment of Greenwich, as feeds have it.
  var stamp: String { "\(basic)T120000Z" }
}
