import ArgumentParser
import Building
import Diagnostics
import Reading
import Resolving
import SiteModel
import Workspace

/// Which site a command tells of, and on which day.
struct SourceOptions: ParsableArguments {
  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Option(help: .init(.todayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?
}

/// A site as its sources are now, sound or not, for commands that tell of it and write nothing.
struct SiteLook: Sendable {
  let build: SiteBuild
  let layout: ProjectLayout
  private let sources: SourceTexts
}

extension SourceOptions {
  /// The day given, or the day it is now in the time zone; nil where there is no such zone.
  func day(in zone: String) throws(WorkspaceError) -> Day? {
    try SystemClock().day(today, in: zone)
  }

  /// Tells of the site, or why nothing can be told of it, and ends the program.
  func telling(
    _ tell: (SiteLook, Site, Report) throws(WorkspaceError) -> Report.Outcome
  ) async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let look = try await SiteLook(at: source ?? ".", on: today)
      guard let site = look.build.state.site else {
        look.tellUnreadable(report)
        return .contentHasErrors
      }
      return try tell(look, site, report)
    }
  }
}

extension SystemClock {
  /// The day given, or the day it is now in the time zone; nil where there is no such zone.
  func day(_ given: Day?, in zone: String) throws(WorkspaceError) -> Day? {
    guard try knows(zone) else { return nil }
    if let given { return given }
    return try today(inTimeZone: zone)
  }
}

extension SiteLook {
  /// - Parameter day: nil: today.
  init(at source: String, on day: Day? = nil) async throws(WorkspaceError) {
    layout = ProjectLayout(source: source).shortened()
    let tree = try SourceDiscovery().discover(layout)
    sources = SourceTexts(layout, of: tree)
    build = try await SiteBuild.run(tree: consume tree, purpose: .publishing) {
      (zone) throws(WorkspaceError) in
      try SystemClock().day(day, in: zone)
    }
  }

  /// Where a place is, as an author finds it: file and line.
  func shown(_ place: Place) -> String {
    layout.shownPath(place.file) + (line(of: place).map { ":\($0)" } ?? "")
  }

  /// Nil where a file as a whole is meant, or its text is not there any more.
  func line(of place: Place) -> Int? {
    guard !place.isWholeFile else { return nil }
    return sources.texts(of: [place.file])[place.file]?.position(of: place.range.lowerBound).line
  }

  /// Says why nothing can be told of it.
  func tellUnreadable(_ report: Report) { tell(build.diagnostics, report) }

  func tell(_ complaints: [Diagnostic], _ report: Report) {
    report.complain(complaints, for: build.purpose, shown: layout.shownPath, texts: sources.texts)
  }
}
