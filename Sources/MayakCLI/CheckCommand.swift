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

  func run() async throws {
    let report = Report(options.reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      if fix, try await mendAll(report) { report.say(.checkedAgain) }
      let build = try await options.siteBuild(for: .checking, report)
      report.summarize(build, .checked)
      return report.fails(build) ? .contentHasErrors : .fine
    }
  }
}

extension CheckCommand {
  /// A fault may hide another from view; more than a few rounds it takes only where a mend is none.
  private static let most = 8

  /// Mends until nothing is left that can be; whether anything was.
  private func mendAll(_ report: Report) async throws(WorkspaceError) -> Bool {
    var rounds = 0
    while rounds < Self.most, try await mend(report, isFirst: rounds == 0) { rounds += 1 }
    return rounds > 0
  }

  /// Shows what can be mended without anybody's judgement, and mends it where that is wanted; whether
  /// anything was.
  private func mend(_ report: Report, isFirst: Bool) async throws(WorkspaceError) -> Bool {
    let tree = try SourceDiscovery().discover(options.layout)
    let sources = SourceTexts(options.layout, of: tree)
    let build = try await SiteBuild.run(
      tree: consume tree, purpose: .checking, baseURL: options.baseURL,
      sources: TranslationStamps(options.layout).bytes, today: options.site.day(in:))
    let mending = try Mending(build.diagnostics, options.layout, texts: sources.texts)
    guard !mending.isEmpty else {
      if isFirst { report.say(.nothingToMend) }
      return false
    }
    for line in mending.lines { report.conclude(line + "\n") }
    guard yes || Terminal.confirms(Phrase.mendQuestion.said(["count": "\(mending.count)"])) else {
      if isFirst { report.say(.notMended) }
      return false
    }
    try mending.make()
    return true
  }
}
