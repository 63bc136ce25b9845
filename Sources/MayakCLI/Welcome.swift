import Building
import Diagnostics
import Resolving
import Workspace

/// What the program says to somebody who names no command.
struct Welcome {
  /// Those that this program has.
  let commands: [String]

  /// What an author does every day.
  private static let daily: [(name: String, phrase: Phrase)] = [
    ("new", .newEveryDay), ("serve", .serveEveryDay), ("build", .buildEveryDay),
  ]
}

extension Welcome {
  func say(_ report: Report) async throws(WorkspaceError) {
    guard ProjectLayout().siteFile != nil else {
      if let site = ProjectLayout().surroundingSite {
        report.write(report.word(.siteIsAbove, ["path": site]) + "\n")
        return
      }
      report.write(report.word(.noSiteHere) + "\n")
      tell([("init", .initToBegin)], report)
      return
    }
    let look = try await SiteLook(at: ".")
    if let site = look.build.state.site {
      let errors = look.build.diagnostics.count { $0.severity == .error }
      let lines = try look.lines(
        of: SiteStatus(site, translations: try look.translations(of: site)), errors: errors,
        all: false, report.language)
      for line in lines { report.write(line + "\n") }
    } else {
      report.write(report.word(.unreadableHere) + "\n")
    }
    report.write("\n")
    tell(Self.daily, report)
  }

  /// A line for each command that there is, then where all stand.
  private func tell(_ lines: [(name: String, phrase: Phrase)], _ report: Report) {
    for (name, phrase) in lines where commands.contains(name) {
      report.write("  " + report.word(phrase) + "\n")
    }
    report.write("  " + report.word(.helpWithAll) + "\n")
  }
}
