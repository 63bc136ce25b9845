internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// An event in a calendar. Everything is made of the page and nothing of the clock, so that the same
/// page gives the same entry.
struct CalendarEntry {
  let occasion: Occasion
  let renderer: SiteRenderer

  private var page: Page { occasion.page }
  private var language: String { page.language.text }
  private var address: String { page.path.address(below: renderer.site.configuration.baseURL) }

  func write(to output: inout [UInt8]) {
    output.appendLine("BEGIN", "VEVENT")
    output.appendLine("UID", text: name)
    output.appendLine("DTSTAMP", stamp)
    if let changed = page.header.updated {
      output.appendLine("LAST-MODIFIED", changed.stamp)
    }
    output.appendLine("SEQUENCE", "\(sequence)")
    writeSpan(to: &output)
    output.appendLine("SUMMARY;LANGUAGE=\(language)", text: title)
    let words = [page.header.summary, address].compactMap { $0 }
    output.appendLine("DESCRIPTION;LANGUAGE=\(language)", text: words.joined(separator: "\n\n"))
    if !occasion.places.isEmpty {
      output.appendLine(
        "LOCATION;LANGUAGE=\(language)", text: occasion.places.joined(separator: ", "))
    }
    output.appendLine("URL", address)
    output.appendLine("STATUS", status)
    // Nobody who only follows is busy because of it.
    output.appendLine("TRANSP", "TRANSPARENT")
    output.appendLine("END", "VEVENT")
  }

  /// Made, as those of feeds are, of what stays when address, title and server change.
  private var name: String {
    "\(language)/\(page.facts.name.key)@\(renderer.site.configuration.announcements.host)"
  }

  /// Of a page that names no day, one long before all that do.
  private var stamp: String { page.header.lastChange?.stamp ?? "20000101T120000Z" }

  /// Nought as first announced; a change of a later day has a higher number, whoever counts.
  private var sequence: Int {
    guard let changed = page.header.updated, let start = Day(year: 2000, month: 1, day: 1) else {
      return 0
    }
    return max(0, changed.ordinal - start.ordinal)
  }

  /// Of an event whose new days nobody knows, all that a calendar can say is that it is not on these.
  private var status: String {
    switch occasion.state {
    case .planned, .moved: "CONFIRMED"
    case .postponed, .cancelled: "CANCELLED"
    }
  }

  /// With what has become of it, for calendars that show cancelled events like all others.
  private var title: String {
    let template = renderer.templates(page.language).labels.eventTitle
    let bytes = template.rendered([CalendarRecords.title.value(of: occasion)])
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
  }

  /// The end is the first day, or moment, that is no part of it any more.
  private func writeSpan(to output: inout [UInt8]) {
    switch occasion.span {
    case .days(let first, let last):
      output.appendLine("DTSTART;VALUE=DATE", first.basic)
      if let end = last.later(by: 1) { output.appendLine("DTEND;VALUE=DATE", end.basic) }
    case .times(let first, let starts, let last, let ends):
      output.appendMoment("DTSTART", first, starts, renderer.zone)
      if let ends { output.appendMoment("DTEND", last, ends, renderer.zone) }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendMoment(
    _ name: String, _ day: Day, _ time: TimeOfDay, _ zone: ZoneTimes
  ) {
    let clock = "\(day.basic)T\(CalendarZone.clock(time.secondOfDay))"
    if zone.changes.isEmpty {
      appendLine(name, "\(clock)Z")
    } else {
      appendLine("\(name);TZID=\(zone.name)", clock)
    }
  }
}
