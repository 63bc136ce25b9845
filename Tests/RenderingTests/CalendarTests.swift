import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What calendars are told of events.
@Suite struct CalendarTests {
  private static let kind = """
    -- Templates/kinds/news.yml --
    describes: event
    fields:
      when: {type: period, role: period}
      from: {type: time, role: starts}
      to: {type: time, role: ends}
      how: {type: choice, choices: [day, month], role: precision}
      town: {type: text, role: place}
      house: {type: text, role: place}
      fate: {type: choice, choices: [planned, moved, postponed, cancelled], role: status}
      fake: {type: yes/no, role: sample}
      by:
        type: list
        of:
          type: record
          fields:
            name: {type: text, role: organiser}
            part: {type: choice, choices: [organiser, guest], role: part}
    -- Templates/kinds/news.mustache --
    {{#shared}}{{>parts/shared}}{{/shared}}{{>parts/calendar}}
    -- Content/news/first.en.md --
    ---
    title: Other
    ---

    """

  /// In summer two hours from Greenwich, and one in winter.
  private static let zone: ZoneTimes = {
    guard let winter = Day("2025-12-30"), let summer = Day("2026-03-29") else { return .greenwich }
    return ZoneTimes(
      name: "Europe/Berlin",
      changes: [
        .init(
          day: winter, secondOfDay: 0, before: 3600, after: 3600, name: "CET", isDaylight: false),
        .init(
          day: summer, secondOfDay: 7200, before: 3600, after: 7200, name: "CEST",
          isDaylight: true),
      ])
  }()

  private static let path = "en/news/a/calendar.ics"

  private func site(
    _ header: String, name: String = "a", zone: ZoneTimes = zone, adding lines: String = ""
  ) async -> Rendered {
    let site = SiteFixture.small.adding(Self.kind + page("news/\(name).en.md", header))
    return await Rendered(lines.isEmpty ? site : site.addingToSite(lines), zone: zone)
  }

  private func calendar(_ header: String) async -> String {
    await site(header).files[Self.path] ?? ""
  }

  /// The value of a line that stands there once, unfolded.
  private func value(_ name: String, _ calendar: String) -> String? {
    let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n")
    let found = lines.filter { $0.hasPrefix(name + ":") }
    return found.count == 1 ? String(found[0].dropFirst(name.count + 1)) : nil
  }

  @Test func `whole days end with the day behind the last`() async {
    let calendar = await calendar("when: 2026-02-27..2026-02-28")
    #expect(value("DTSTART;VALUE=DATE", calendar) == "20260227")
    #expect(value("DTEND;VALUE=DATE", calendar) == "20260301")
    #expect(!calendar.contains("VTIMEZONE"))
  }

  @Test func `times are those of the site's zone, which is told with them`() async {
    let site = await site("when: 2026-07-27..2026-07-28\nfrom: 18:30\nto: 09:05")
    let calendar = site.files[Self.path] ?? ""
    #expect(value("DTSTART;TZID=Europe/Berlin", calendar) == "20260727T183000")
    #expect(value("DTEND;TZID=Europe/Berlin", calendar) == "20260728T090500")
    let summer = [
      "BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
      "TZNAME:CEST", "END:DAYLIGHT",
    ]
    #expect(calendar.contains(summer.joined(separator: "\r\n")))
    #expect(site["en/news/a/"].contains(#""startDate":"2026-07-27T18:30+02:00","#))
    #expect(site["en/news/a/"].contains(#""endDate":"2026-07-28T09:05+02:00""#))
  }

  @Test func `where clocks show the time of Greenwich no zone is told`() async {
    let site = await site("when: 2026-07-27..2026-07-27\nfrom: 18:30", zone: .greenwich)
    let calendar = site.files[Self.path] ?? ""
    #expect(value("DTSTART", calendar) == "20260727T183000Z")
    #expect(!calendar.contains("DTEND") && !calendar.contains("VTIMEZONE"))
  }

  @Test func `several days with an open end are whole days`() async {
    let calendar = await calendar("when: 2026-07-27..2026-07-28\nfrom: 18:30")
    #expect(value("DTEND;VALUE=DATE", calendar) == "20260729")
  }

  @Test(arguments: [
    ("planned", "CONFIRMED", "T"), ("moved", "CONFIRMED", "New date: T"),
    ("postponed", "CANCELLED", "Postponed: T"), ("cancelled", "CANCELLED", "Cancelled: T"),
  ])
  func `what has become of an event stands in its title too`(
    _ fate: String, _ status: String, _ title: String
  ) async {
    let header = "when: 2026-07-27..2026-07-27\nfate: \(fate)\nupdated: 2026-07-01\nsummary: s"
    let site = SiteFixture.small.adding(
      Self.kind + "-- Content/news/a.en.md --\n---\ntitle: T\n\(header)\n---\n")
    let calendar = await Rendered(site).files[Self.path] ?? ""
    #expect(value("STATUS", calendar) == status)
    #expect(value("SUMMARY;LANGUAGE=en", calendar) == title)
  }

  @Test func `a change of a later day has a higher number, and no clock is asked`() async {
    let header = "when: 2026-07-27..2026-07-27\ndate: 2026-06-01"
    let (first, second) = (await calendar(header), await calendar(header + "\nupdated: 2026-06-02"))
    let third = await calendar(header + "\nupdated: 2026-06-03")
    #expect(value("SEQUENCE", first) == "0")
    let numbers = [second, third].compactMap { value("SEQUENCE", $0).flatMap { Int($0) } }
    #expect(numbers.count == 2 && numbers[1] == numbers[0] + 1)
    #expect(value("DTSTAMP", first) == "20260601T120000Z")
    #expect(value("DTSTAMP", third) == "20260603T120000Z")
    #expect(await value("DTSTAMP", calendar("when: 2026-07-27..2026-07-27")) == "20000101T120000Z")
  }

  @Test func `a name outlives slug, title and days, and differs in each language`() async {
    let first = await site("when: 2026-07-27..2026-07-27").files["en/calendar.ics"] ?? ""
    let later = await site("when: 2026-08-01..2026-08-01\nslug: other\naliases: [/en/news/a/]")
      .files["en/calendar.ics"]
    #expect(value("UID", first) == "en/news/a@example.org")
    #expect(value("UID", later ?? "") == value("UID", first))
  }

  @Test func `words are escaped, and long lines folded between letters`() async {
    let summary = String(repeating: "ё", count: 100) + "; a, b\\\\c"
    let calendar = await calendar("when: 2026-07-27..2026-07-27\nsummary: \"\(summary)\"")
    let lines = calendar.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    #expect(lines.contains { $0.utf8.count > 70 })
    let words = value("DESCRIPTION;LANGUAGE=en", calendar)
    let address = "https://example.org/en/news/a/"
    #expect(words == String(repeating: "ё", count: 100) + "\\; a\\, b\\\\c\\n\\n\(address)")
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test(arguments: [
    "when: 2026-07-01..2026-07-31\nhow: month", "summary: s",
    "when: 2026-07-27..2026-07-27\nfake: true",
    "when: 2026-07-27..2026-07-27\ndiscreet: true",
    "when: 2026-07-27..2026-07-27\ndraft: true",
    "when: 2026-07-27..2026-07-27\nwithdrawn: 2026-07-01",
  ])
  func `no calendar has what is not known, made up or hidden`(_ header: String) async {
    let site = await site(header)
    #expect(!site.files.keys.contains { $0.hasSuffix(".ics") })
    #expect(!site.files.values.contains { $0.contains("webcal:") })
  }

  @Test func `no calendar has what is for readers at risk`() async {
    let kind = Self.kind.replacing("event\n", with: "event\nreaders_at_risk: true\n")
    let header = "when: 2026-07-27..2026-07-27"
    let site = await Rendered(SiteFixture.small.adding(kind + page("news/a.en.md", header)))
    #expect(!site.files.keys.contains { $0.hasSuffix(".ics") })
  }

  @Test func `a page offers its event and the calendar of its language`() async {
    let site = await site("when: 2026-07-27..2026-07-27")
    let page = site["en/news/a/"]
    #expect(page.contains("<a href=\"calendar.ics\" type=\"text/calendar\">Add to a calendar</a>"))
    #expect(page.contains("<a href=\"webcal://example.org/en/calendar.ics\">"))
    #expect(site["en/news/"].contains("<a href=\"webcal://example.org/en/calendar.ics\">"))
    #expect(!site["en/news/"].contains("Add to a calendar"))
    #expect(site.files["ru/calendar.ics"] == nil)
    let calendar = site.files["en/calendar.ics"] ?? ""
    #expect(value("NAME;LANGUAGE=en", calendar) == "Small")
    #expect(value("SOURCE;VALUE=URI", calendar) == "https://example.org/en/calendar.ics")
  }

  @Test func `places and organisers are told as the page has them`() async {
    let header = """
      when: 2026-07-27..2026-07-27
      town: Minsk
      house: Library
      by: [{name: Readers}, {name: Guests, part: guest}, {name: Writers, part: organiser}]
      """
    let site = await site(header)
    #expect(
      value("LOCATION;LANGUAGE=en", site.files[Self.path] ?? "") == "Minsk\\, Library")
    #expect(
      site["en/news/a/"].contains(
        #""organizer":[{"@type":"Organization","name":"Readers"},{"@type":"Organization","name":"Writers"}]"#
      ))
  }

  @Test func `a file of the site's own comes first`() async {
    let header = "when: 2026-07-27..2026-07-27"
    let own = "-- Content/static/en/calendar.ics --\nmine\n"
    let site = SiteFixture.small.adding(Self.kind + page("news/a.en.md", header) + own)
    #expect(await Planned(site).identities["en/calendar.ics"]?.hasPrefix("file ") == true)
  }

  @Test func `a site for a disk has no calendars`() async {
    let site = SiteFixture.small.adding(
      Self.kind + page("news/a.en.md", "when: 2026-07-27..2026-07-27"))
    let planned = await Planned(site, links: .files)
    #expect(!planned.identities.values.contains { $0.hasPrefix("calendar") })
  }
}
