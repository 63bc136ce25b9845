internal import Diagnostics

/// A minute of a day by the clocks of the site's time zone, written `18:30`.
package struct TimeOfDay: Sendable, Hashable {
  package let hour: Int
  package let minute: Int

  /// Nil when the text is not a time from `00:00` to `23:59`, with two digits each.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.hour = hour
    self.minute = minute
  }
}

extension TimeOfDay: Comparable, CustomStringConvertible {
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }

  /// `18:30`.
  package var description: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  package var secondOfDay: Int { (hour * 60 + minute) * 60 }
}
