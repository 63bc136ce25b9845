import ArgumentParser
import Building
import Diagnostics
import Workspace

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase.checkCommand.said())

  @Flag(help: .init(.fixOption))
  var fix = false

  @Flag(help: .init(.yesOption))
  var yes = false

  @OptionGroup var options: CommonOptions

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      if fix, try await mendAll(report) { report.say(.checkedAgain) }
      let build = try await options.siteBuild(for: .checking, report)
      report.summarize(build, .checked)
      return report.fails(build) ? .contentHasErrors : .fine
    }
  }
}

extension CheckCommand {
  /// Mends what can be without anybody's judgement; whether anything was.
  private func mendAll(_ report: Report) async throws(WorkspaceError) -> Bool {
    let rounds = MendingRounds(report: report, layout: options.layout, isAgreed: yes)
    return try await rounds.run(nothing: .nothingToMend) { tree throws(WorkspaceError) in
      try await SiteBuild.run(
        tree: tree, purpose: .checking, baseURL: options.baseURL,
        sources: TranslationStamps(options.layout).bytes, today: options.site.day(in:)
      ).diagnostics
    }
  }
}
