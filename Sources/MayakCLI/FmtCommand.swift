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

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let rounds = MendingRounds(report: report, layout: options.layout, isAgreed: yes)
      if try await rounds.run(nothing: .nothingToType, { await SiteReader.typed($0) }) {
        report.say(.typed)
      }
      return .fine
    }
  }
}
