import SiteModel
import Testing

@testable import Workspace

@Suite struct ZoneClockTests {
  private let clock = SystemClock(epoch: "0")

  private func changes(_ zone: String, _ years: ClosedRange<Int>) throws -> [String] {
    try clock.times(ofZone: zone, in: years).changes.map {
      "\($0.day) \($0.secondOfDay) \($0.before) \($0.after) \($0.name) \($0.isDaylight)"
    }
  }

  @Test func `a zone with summer time changes twice a year`() throws {
    #expect(
      try changes("Europe/Berlin", 2026...2027).dropFirst() == [
        "2026-03-29 7200 3600 7200 CEST true", "2026-10-25 10800 7200 3600 CET false",
        "2027-03-28 7200 3600 7200 CEST true", "2027-10-31 10800 7200 3600 CET false",
      ])
  }

  @Test func `a zone without one has its offset alone, and each change that there was`() throws {
    #expect(
      try changes("Europe/Minsk", 2026...2027).map { $0.dropFirst(11) } == [
        "10800 10800 10800 +03 false"
      ])
    #expect(
      try changes("Europe/Minsk", 2011...2011).dropFirst() == [
        "2011-03-27 7200 7200 10800 +03 false"
      ])
  }

  @Test func `what is known of a zone begins before its years`() throws {
    let times = try clock.times(ofZone: "Pacific/Kiritimati", in: 2026...2026)
    let day = try #require(Day("2026-01-01"))
    #expect(times.changes.count == 1)
    #expect(times.changes.allSatisfy { $0.day < day })
    #expect(try times.offset(on: day, at: #require(TimeOfDay("00:00"))) == 14 * 3600)
  }

  @Test(arguments: [("2026-07-01", 7200), ("2026-12-01", 3600), ("1999-07-01", 3600)])
  func `the offset is that of the last change`(_ day: String, _ offset: Int) throws {
    let times = try clock.times(ofZone: "Europe/Berlin", in: 2026...2026)
    #expect(
      try times.offset(on: #require(Day(day)), at: #require(TimeOfDay("12:00"))) == offset)
  }

  @Test func `where no time is spoken of, and in UTC, no zone is asked`() throws {
    let bare = SystemClock(epoch: "0", zones: "/nowhere")
    #expect(try bare.times(ofZone: "Europe/Minsk", in: nil) == .greenwich)
    #expect(try bare.times(ofZone: "UTC", in: 2026...2026) == .greenwich)
    #expect(throws: WorkspaceError.self) { try bare.times(ofZone: "Europe/Minsk", in: 2026...2026) }
  }
}
