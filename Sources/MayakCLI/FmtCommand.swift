import ArgumentParser
import Diagnostics
import Reading
import Workspace

struct FmtCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: Phrase.fmtCommand.said())

  @Flag(help: .init(.fmtYesOption))
  var yes = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let report = Report(options.reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      var rounds = 0
      while rounds < Self.most, try await type(report, isFirst: rounds == 0) { rounds += 1 }
      if rounds > 0 { report.say(.typed) }
      return .fine
    }
  }

  /// Of one text no more is told at once than of complaints.
  private static let most = 8

  /// Shows what would be typed and types it where that is wanted; whether anything was.
  private func type(_ report: Report, isFirst: Bool) async throws(WorkspaceError) -> Bool {
    let tree = try SourceDiscovery().discover(options.layout)
    let sources = SourceTexts(options.layout, of: tree)
    let typed = await SiteReader.typed(consume tree)
    let mending = try Mending(typed, options.layout, texts: sources.texts)
    guard !mending.isEmpty else {
      if isFirst { report.say(.nothingToType) }
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
