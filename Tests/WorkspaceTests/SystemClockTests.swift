import Foundation
import SiteModel
import Testing

@testable import Workspace

@Suite struct SystemClockTests {
  /// 2016-07-26 at 22:30 by the clock of Greenwich.
  private let evening = SystemClock(epoch: "1469572200")

  @Test(arguments: [
    ("UTC", 26), ("Etc/UTC", 26), ("Europe/Minsk", 27), ("America/New_York", 26),
    ("Asia/Tokyo", 27), ("Etc/GMT+12", 26), ("America/Argentina/Buenos_Aires", 26),
  ])
  func `the day is that of the zone`(_ zone: String, _ day: Int) throws {
    #expect(try evening.today(inTimeZone: zone) == Day(year: 2016, month: 7, day: day))
  }

  @Test(arguments: [
    (["Europe/Minsk", "UTC"], 27), (["", "../etc/passwd", "Europe/Minsk"], 27),
    (["UTC", "Europe/Minsk"], 26), (["Minsk"], 26), ([], 26),
  ])
  func `where there must be a day it is that of the first zone there is`(
    _ zones: [String], _ day: Int
  ) throws {
    #expect(try evening.today(inFirstOf: zones) == Day(year: 2016, month: 7, day: day))
    let bare = SystemClock(epoch: "1469572200", zones: "/nowhere")
    #expect(try bare.today(inFirstOf: zones) == Day(year: 2016, month: 7, day: 26))
  }

  @Test func `the last day that has begun is that of the easternmost islands`() throws {
    #expect(try evening.lastDayBegun() == Day(year: 2016, month: 7, day: 27))
    #expect(try SystemClock(epoch: "1469525000").lastDayBegun() == Day("2016-07-26"))
  }

  @Test func `asking for a zone leaves that of the process as it was`() throws {
    let before = getenv("TZ").map { String(cString: $0) }
    _ = try evening.today(inTimeZone: "Asia/Tokyo")
    #expect(getenv("TZ").map { String(cString: $0) } == before)
  }

  @Test(arguments: [
    "", "Europe/Minks", "minsk time", "../etc/passwd", "/etc/localtime", "Europe", "Europe/",
    "Europe//Minsk", "tzdata.zi", "Europe/Minsk\n", "UTC0", "Европа/Минск",
  ])
  func `a zone that does not exist is an error that says what to do`(_ zone: String) async throws {
    let complaint = try #require(
      await complaint { () throws(WorkspaceError) in try evening.today(inTimeZone: zone) })
    #expect(complaint.contains("correct 'time_zone' in site.yml"))
    #expect(complaint.contains("tzdata"))
  }

  @Test func `without the package of zones there is UTC`() throws {
    let bare = SystemClock(epoch: "0", zones: "/nowhere")
    #expect(try bare.today(inTimeZone: "UTC") == Day(year: 1970, month: 1, day: 1))
    #expect(throws: WorkspaceError.self) { try bare.today(inTimeZone: "Europe/Minsk") }
  }

  @Test func `the table of zones tells its version where it has one`() throws {
    let folder = try TestFolder()
    let clock = SystemClock(zones: folder.path)
    #expect(clock.versionOfZones == nil)
    try folder.write("tzdata.zi", "# version 2026f\n# This is more.\n")
    #expect(clock.versionOfZones == "2026f")
    try folder.write("tzdata.zi", "Zone\n")
    #expect(clock.versionOfZones == nil)
  }

  @Test(arguments: ["", "yesterday", "-1", " 5", "1e9", "99999999999999999999"])
  func `a wrong SOURCE_DATE_EPOCH is an error`(_ epoch: String) async throws {
    let complaint = try #require(
      await complaint { () throws(WorkspaceError) in
        try SystemClock(epoch: epoch).today(inTimeZone: "UTC")
      })
    #expect(
      complaint == "cannot use the environment variable SOURCE_DATE_EPOCH: "
        + "'\(epoch)' is not a number of seconds since 1970")
  }

  @Test func `a day past all calendars is an error`() {
    #expect(throws: WorkspaceError.self) {
      try SystemClock(epoch: "9223372036854775807").today(inTimeZone: "UTC")
    }
  }
}
