import ArgumentParser
import Building
import Diagnostics
import Resolving
import SiteModel
import Workspace

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: Phrase.whyCommand.said())

  @Argument(help: .init(.pageOrTitleArgument, .pageValue), completion: .pages)
  var page: String

  @OptionGroup var site: SourceOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    try await site.telling { look, site, report throws(WorkspaceError) in
      let word = look.layout.sourcePath(ofShown: page) ?? page
      switch PageSearch(site).answer(word) {
      case .pages(let accounts):
        for (number, account) in accounts.enumerated() {
          if number > 0 { report.write("\n") }
          let words = AccountWords(account, on: site, in: report.language) { look.shown($0) }
          for line in words.lines { report.write(line + "\n") }
        }
      case .list(let path, let place):
        let words = report.word(.isList, ["word": path.description])
        report.write("\(words) · \(look.shown(place))\n")
      case .file(let path):
        report.write(report.word(.isFile, ["word": look.layout.shownPath(path)]) + "\n")
      case .nothing(let meant):
        look.tell(report, missing: page, word, meant)
        return .contentHasErrors
      }
      return .fine
    }
  }
}

extension SiteLook {
  /// Says that there is no such page: where there is such a file, what keeps it from being one.
  fileprivate func tell(_ report: Report, missing page: String, _ path: String, _ meant: String?) {
    let own = build.diagnostics.filter { [path, "Content/" + path].contains($0.place.file) }
    if own.isEmpty, let meant {
      report.say(.noPageMeant, ["word": page, "other": meant])
    } else {
      report.say(.noPage, ["word": page])
      tell(own, report)
    }
  }
}
