import ArgumentParser
import Building
import Diagnostics
import Resolving
import SiteModel
import Workspace

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Phrase.statusCommand.said())

  @OptionGroup var site: SourceOptions

  @Flag(help: .init(.jsonOption))
  var json = false

  @Flag(help: .init(.exitCodeOption))
  var exitCode = false

  @Flag(help: .init(.everythingOption))
  var all = false

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    try await site.telling { look, site, report throws(WorkspaceError) in
      let status = SiteStatus(site, translations: try look.translations(of: site))
      let errors = look.build.diagnostics.count { $0.severity == .error }
      if json {
        report.write(look.record(of: status, errors: errors).text + "\n")
      } else {
        for line in try look.lines(of: status, errors: errors, all: all, report.language) {
          report.write(line + "\n")
        }
      }
      return exitCode && (status.isOverdue || errors > 0) ? .contentHasErrors : .fine
    }
  }
}

extension SiteLook {
  func record(of status: SiteStatus, errors: Int) -> JSON {
    guard case .record(let members) = status.record(shown: layout.shownPath, line: line) else {
      preconditionFailure("a status is a record")
    }
    return .record([members[0], JSON.Member("errors", .number(errors))] + members.dropFirst())
  }

  /// What readers see, errors, then what is due.
  func lines(
    of status: SiteStatus, errors: Int, all: Bool, _ language: MessageLanguage
  ) throws(WorkspaceError) -> [String] {
    var lines: [String] = []
    if let day = try OutputWriter(layout).publication()?.day {
      let words = day.words(in: language, today: status.today)
      lines.append(Phrase.publishedVersion.text.filled(["day": words], in: language))
    }
    if errors > 0 { lines.append(CountedPhrase.errorsStand.filled(errors, in: language)) }
    let words = StatusWords(status, in: language) { [self] in shown($0) }
    let due = words.lines(all: all)
    lines += due.isEmpty ? [Phrase.nothingDue.text.filled([:], in: language)] : due
    return lines
  }
}
