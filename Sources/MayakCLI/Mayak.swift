import ArgumentParser
import Diagnostics
import Workspace

/// The program. It exits with 0 when all is well, 1 when the content has errors, 2 when the world
/// failed (the disk, the clock), 64 when it was called wrongly.
@main
struct Mayak: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mayak",
    abstract: "Turns Markdown in several languages into the site of a campaign.",
    discussion: """
      Pages lie in Content/, the theme in Templates/, the finished site in Public/. \
      Nothing is written while anything is wrong.
      """,
    version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self])

  static func main() async {
    Terminal.outliveReaders()
    do throws(WorkspaceError) {
      try Descriptors.checkSuffice()
    } catch {
      Terminal.write(error, in: MessageLanguage(locale: Terminal.locale))
      exit(withError: ExitCode(Report.Outcome.worldFailed.rawValue))
    }
    await main(nil)
  }
}
