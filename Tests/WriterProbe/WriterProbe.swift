import Diagnostics
import Platform
import Workspace

/// Writes a site of known bytes, a line of output for each step, so that a test can kill it.
///
/// Arguments: the source folder, the edition of the site, how many pages it has, and, where they are
/// taken back instead, what is left of them: `notice` or `nothing`; `twice` plans each file twice.
@main
struct WriterProbe {
  static func main() async {
    let arguments = CommandLine.arguments
    guard (4...5).contains(arguments.count), let edition = Int(arguments[2]),
      let pages = Int(arguments[3])
    else { exit(64) }
    say("started")
    do throws(WorkspaceError) {
      let twice = arguments.last == "twice"
      if arguments.count == 5, !twice {
        _ = try ProbeSite.withdraw(
          ProjectLayout(source: arguments[1]), arguments[4] == "notice")
        return say("finished")
      }
      let files = ProbeSite(edition: edition, pages: pages).files
      _ = try await OutputWriter(ProjectLayout(source: arguments[1])).write(
        twice ? files + files : files
      ) { done, _, _ in say("\(done)") }
      say("finished")
    } catch {
      say(error.text(in: .english))
      exit(2)
    }
  }

  /// Past every buffer: a line is out before the next step begins.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    if write(1, bytes, bytes.count) != bytes.count { exit(2) }
  }
}
