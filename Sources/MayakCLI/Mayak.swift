import ArgumentParser
import Diagnostics
import Workspace

/// The program. It exits with 0 when all is well, 1 when the content has errors, 2 when the world
/// failed (the disk, the clock), 64 when it was called wrongly.
@main
struct Mayak: AsyncParsableCommand {
  /// The number of this version: that of the packages, too.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "mayak",
    abstract: Phrase.program.said(),
    discussion: Phrase.programFolders.said(),
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, ServeCommand.self, BuildCommand.self, CheckCommand.self,
      FmtCommand.self, StatusCommand.self, TranslationsCommand.self, WhyCommand.self,
      ExplainCommand.self, AuditCommand.self,
      MoveCommand.self, WithdrawCommand.self, PreviewFileCommand.self, SchemaCommand.self,
      DoctorCommand.self,
    ])

  @Flag(help: .init(.verboseOption))
  var verbose = false

  @OptionGroup var messages: MessagesOption

  /// Without a command: what is due here, or how to begin.
  func run() async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      try await Welcome(commands: Self.commandNames).say(report)
      return .fine
    }
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  static func main() async {
    Terminal.outliveReaders()
    do throws(WorkspaceError) {
      try Descriptors.checkSuffice()
    } catch {
      Terminal.write(error, in: CallLanguage.current)
      exit(withError: ExitCode(Report.Outcome.worldFailed.rawValue))
    }
    guard !ProgramVersions.areAskedFor(by: CommandLine.arguments) else {
      return Terminal.write(ProgramVersions.ofThisProgram.text(in: CallLanguage.current))
    }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Ends the program with what the library says of an error, or of a wish for help.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = UsageTranslation(language: CallLanguage.current).translated(fullMessage(for: error))
    if !text.isEmpty {
      if code.isSuccess { Terminal.write(text + "\n") } else { Terminal.writeError(text + "\n") }
    }
    exit(withError: code)
  }
}
