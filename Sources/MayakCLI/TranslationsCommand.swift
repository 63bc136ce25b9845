import ArgumentParser
import Building
import Diagnostics
import Resolving
import Workspace

struct TranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: Phrase.translationsCommand.said(),
    discussion: Phrase.translationsSteps.said(),
    subcommands: [
      TranslationsDoneCommand.self, TranslationsSendCommand.self, TranslationsReceiveCommand.self,
    ])

  @OptionGroup var site: SourceOptions

  @Flag(help: .init(.jsonOption))
  var json = false

  @Flag(help: .init(.outdatedCodeOption))
  var exitCode = false

  @Flag(help: .init(.everythingOption))
  var all = false

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    try await site.telling { look, site, report throws(WorkspaceError) in
      let translations = try look.translations(of: site)
      if json {
        let record = translations.record(shown: look.layout.shownPath, line: look.line)
        report.write(record.text + "\n")
      } else {
        let words = TranslationWords(translations, in: report.language) { look.shown($0) }
        let lines = words.lines(all: all)
        for line in lines.isEmpty ? [report.word(.allTranslated)] : lines {
          report.write(line + "\n")
        }
      }
      return exitCode && translations.isOutdated ? .contentHasErrors : .fine
    }
  }
}

extension SiteLook {
  /// What is known of the translations of the site.
  ///
  /// - Parameter wanted: the files of the originals that are asked about; all where it is nil.
  func translations(
    of site: Site, _ wanted: Set<String>? = nil
  ) throws(WorkspaceError) -> SiteTranslations {
    let stamps = TranslationStamps(layout)
    return try SiteTranslations(
      site, stamps: wanted == nil ? stamps.paths() : [], of: wanted, bytes: stamps.bytes)
  }
}
