import Diagnostics
import Platform
package import SiteModel
import Synchronization

/// The only place that knows what time it is.
package struct SystemClock: Sendable {
  private static let variable = "SOURCE_DATE_EPOCH"
  // The zone of a process is one for all its threads.
  private static let zoneTurn = Mutex(())

  /// 31 December 9999 in every zone: the calendar of the site ends with that year.
  private static let endOfCalendar = 253_402_214_400

  private let epoch: String?
  /// The folder of the time zones.
  package let zones: String
  private let machine: @Sendable () -> Int

  /// - Parameters:
  ///   - epoch: seconds since 1970 that stand for now, as in `SOURCE_DATE_EPOCH`.
  ///   - zones: the folder of the time zones; nil: that of the system, else the one that came with the program.
  ///   - machine: the seconds since 1970 by the clock of the machine.
  package init(
    epoch: String? = variableOfThisProcess(), zones: String? = nil,
    machine: @escaping @Sendable () -> Int = { time(nil) }
  ) {
    self.epoch = epoch
    self.zones = zones ?? Self.zonesHere
    self.machine = machine
  }

  /// Who keeps a system up to date keeps its zones; a system without any takes those that lie beside the
  /// program, as its archive has them.
  private static let zonesHere: String = {
    let ofSystem = "/usr/share/zoneinfo"
    do throws(SystemError) {
      guard try Folder.working.kind(of: ofSystem, followingLink: true) == .absent,
        let folder = parentFolder(of: try realPath("/proc/self/exe"))
      else { return ofSystem }
      let own = "\(folder)/../share/mayak/zoneinfo"
      return try Folder.working.kind(of: own) == .folder ? realPath(own) : ofSystem
    } catch {
      // Where nothing tells of the program there is nothing beside it.
      return ofSystem
    }
  }()

  package static func variableOfThisProcess() -> String? {
    getenv(variable).map { String(cString: $0) }
  }
}

extension SystemClock {
  /// The version of the table of time zones, such as 2026f; nil where there is none, or it does not say.
  package var versionOfZones: String? {
    do throws(SystemError) {
      let start = try Folder.working.open("\(zones)/tzdata.zi").load(at: 0, 64)
      let line = String(decoding: start.prefix { $0 != 0x0A }, as: UTF8.self)
      let mark = "# version "
      return line.hasPrefix(mark) ? String(line.dropFirst(mark.count)) : nil
    } catch {
      return nil
    }
  }

  /// Whether there is a time zone of that name; true where the machine has none to look in.
  package func knows(_ name: String) throws(WorkspaceError) -> Bool {
    if ["UTC", "Etc/UTC"].contains(name) { return true }
    let path = "\(zones)/\(name)"
    return try attempt(.cannotRead, path) { () throws(SystemError) in
      guard try Folder.working.kind(of: zones, followingLink: true) == .folder else { return true }
      return try isZone(path)
    }
  }

  /// The zone in which this machine stands, by `TZ` or the link that the system keeps; `UTC` where
  /// neither names one.
  package func zoneOfMachine() throws(WorkspaceError) -> String {
    let named = getenv("TZ").map { String(cString: $0) }
    let zone = named ?? linkedZone()
    guard let zone, !zone.isEmpty, !zone.hasPrefix("/"), !zone.hasPrefix(":") else { return "UTC" }
    return try knows(zone) ? zone : "UTC"
  }

  private func linkedZone() -> String? {
    do throws(SystemError) {
      let folder = "/zoneinfo/"
      let path = try realPath("/etc/localtime")
      return path.firstRange(of: folder).map { String(path[$0.upperBound...]) }
    } catch {
      return nil
    }
  }

  /// The day it is in that zone, whatever the zone of the machine. `UTC` needs no package of zones.
  package func today(inTimeZone name: String) throws(WorkspaceError) -> Day {
    var now = try now()
    var fields = tm()
    let told: Bool
    if ["UTC", "Etc/UTC"].contains(name) {
      told = gmtime_r(&now, &fields) != nil
    } else {
      guard let file = try zoneFile(name) else {
        throw WorkspaceError(.cannotTellDay, name, .phrase(.zoneIsUnknown))
      }
      told = Self.inZone(file) { localtime_r(&now, &fields) != nil }
    }
    return try day(fields, in: name, told)
  }

  /// The day it is in the first of these zones that this machine can tell it in, else in `UTC`: for
  /// what must have a day, whatever was written.
  package func today(inFirstOf names: [String]) throws(WorkspaceError) -> Day {
    for name in names where try zoneFile(name) != nil { return try today(inTimeZone: name) }
    return try today(inTimeZone: "UTC")
  }

  /// The day it is where days begin first: none behind it has begun anywhere on the earth.
  package func lastDayBegun() throws(WorkspaceError) -> Day {
    var there = try now() + 14 * 3600
    var fields = tm()
    let told = gmtime_r(&there, &fields) != nil
    return try day(fields, in: "UTC+14", told)
  }

  /// How long the minute that the machine counts still lasts.
  package var restOfMinute: Duration { .seconds(60 - machine() % 60) }

  private func day(_ fields: tm, in zone: String, _ told: Bool) throws(WorkspaceError) -> Day {
    let day = Day(
      year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
    guard told, let day else { throw WorkspaceError(.cannotTellDay, zone, .system(EOVERFLOW)) }
    return day
  }

  private func now() throws(WorkspaceError) -> time_t {
    guard let epoch else { return machine() }
    guard !epoch.isEmpty, epoch.utf8.allSatisfy(\.isDigit),
      let seconds = time_t(epoch), seconds < Self.endOfCalendar
    else {
      throw WorkspaceError(
        .cannotUseVariable, Self.variable, .phrase(.notAnEpoch, ["value": epoch]))
    }
    return seconds
  }

  /// The zone's file, if it has one. It is looked at here because glibc takes a zone it does not know
  /// for UTC.
  func zoneFile(_ name: String) throws(WorkspaceError) -> String? {
    let components = name.split(separator: "/", omittingEmptySubsequences: false)
    let path = "\(zones)/\(name)"
    guard components.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isZoneLetter) }),
      try attempt(.cannotRead, path, { () throws(SystemError) in try isZone(path) })
    else { return nil }
    return path
  }

  private func isZone(_ path: String) throws(SystemError) -> Bool {
    guard try Folder.working.kind(of: path, followingLink: true) == .file else { return false }
    return try Folder.working.open(path).loadAll().starts(with: "TZif".utf8)
  }

  /// While this process stands in the zone of that file.
  static func inZone<Value>(_ file: String, _ body: () -> Value) -> Value {
    zoneTurn.withLock { _ in
      let before = getenv("TZ").map { String(cString: $0) }
      setenv("TZ", ":\(file)", 1)
      tzset()
      defer {
        if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
        tzset()
      }
      return body()
    }
  }
}

private func isZoneLetter(_ byte: UInt8) -> Bool {
  byte.isLetterOrDigit || "_+-".utf8.contains(byte)
}
