import ArgumentParser
import Diagnostics
import Preview
import SiteModel
import Workspace

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Phrase.serveCommand.said())

  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Option(help: .init(.portOption, .numberValue))
  var port: UInt16?

  @Flag(help: .init(.lanOption))
  var lan = false

  @Flag(help: .init(.noOpenOption))
  var noOpen = false

  @Flag(help: .init(.followOption))
  var follow = false

  @Flag(help: .init(.asPublishedOption))
  var asPublished = false

  @Option(help: .init(.previewDayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let wish = ServeSession.Wish(
      layout: ProjectLayout(source: source ?? ".").shortened(),
      preview: PreviewOptions(asPublished: asPublished, today: today), port: port ?? 8000,
      isInNetwork: lan, opens: !noOpen && Terminal.errorIsTerminal, follows: follow)
    // The loop takes a thread for itself; that of `main` has nothing else to do.
    let outcome = await MainActor.run {
      Result { () throws(WorkspaceError) in try ServeSession(wish).run() }
    }
    do throws(WorkspaceError) {
      try outcome.get()
    } catch {
      Terminal.write(error, in: CallLanguage.current)
      throw ExitCode(Report.Outcome.worldFailed.rawValue)
    }
  }
}
