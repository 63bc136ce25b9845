import ArgumentParser
import Building
import Diagnostics
import Resolving
import Workspace

struct TranslationsDoneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: Phrase.translationsDoneCommand.said(),
    discussion: Phrase.translationsDoneSteps.said())

  @Argument(help: .init(.doneFilesArgument, .filesValue), completion: .file())
  var files: [String]

  @Flag(help: .init(.typoOnlyOption))
  var typoOnly = false

  @OptionGroup var site: SourceOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    try await site.telling { look, site, report throws(WorkspaceError) in
      let translations = try look.translations(of: site)
      let stamping = Stamping(
        translations: translations, look: look, stamps: TranslationStamps(look.layout),
        report: report)
      var outcome = Report.Outcome.fine
      var count = 0
      for file in files {
        let path = look.layout.sourcePath(ofShown: file) ?? file
        let done =
          try typoOnly ? stamping.passSlip(in: path) : stamping.confirm(path)
        count += done.count
        outcome = max(outcome, done.outcome)
      }
      if count > 1 {
        report.write(CountedPhrase.stampedFiles.filled(count, in: report.language) + "\n")
      }
      return outcome
    }
  }
}

/// Confirms translations, and says which.
private struct Stamping {
  typealias Done = (count: Int, outcome: Report.Outcome)

  let translations: SiteTranslations
  let look: SiteLook
  let stamps: TranslationStamps
  let report: Report
}

extension Stamping {
  /// - Parameter path: of the file of a translation, or of a folder in which they lie.
  func confirm(_ path: String) throws(WorkspaceError) -> Done {
    let own = translations.pages.filter { page in
      page.file.map { $0 == path || $0.hasPrefix(path + "/") } == true
    }
    guard !own.isEmpty else { return (0, tellMissing(path)) }
    for page in own { try stamp(page, page.file == path ? .stamped : nil) }
    return (own.count, .fine)
  }

  /// Keeps an original for its translations as it is now, where it differs from what they were confirmed
  /// against in words alone.
  ///
  /// - Parameter path: of the file of an original.
  func passSlip(in path: String) throws(WorkspaceError) -> Done {
    let twins = translations.pages.filter { $0.original == path && $0.file != nil }
    guard !twins.isEmpty else { return (0, tellNoOriginal(path)) }
    var done = Done(count: 0, outcome: .fine)
    for page in twins {
      switch page.state {
      case .outdated(let changes) where !changes.allSatisfy(\.mayBeSlip):
        done.outcome = .contentHasErrors
        report.say(.slipIsMore, ["path": look.layout.shownPath(page.file ?? "")])
        let words = TranslationWords(translations, in: report.language) { look.shown($0) }
        for change in changes where !change.mayBeSlip {
          report.writeError("  \(words.text(of: change))\n")
        }
      case .outdated, .current:
        try stamp(page, .slipPassed)
        done.count += 1
      // What was never confirmed is not by a slip, either.
      case .unknown: report.say(.neverConfirmed, ["path": look.layout.shownPath(page.file ?? "")])
      case .missing, .partial, .extra: break
      }
    }
    return done
  }

  /// - Parameter phrase: what is said of it; nil where so many are only counted.
  private func stamp(_ page: TranslatedPage, _ phrase: Phrase?) throws(WorkspaceError) {
    guard let file = page.file, let original = try stamps.bytes(of: page.original) else { return }
    try stamps.stamp(file, with: original)
    if let phrase { report.tell(phrase, ["path": look.layout.shownPath(file)]) }
  }

  /// Says why nothing can be confirmed.
  private func tellMissing(_ path: String) -> Report.Outcome {
    let shown = look.layout.shownPath(path)
    let twins = translations.pages.filter { $0.original == path }
    let files = twins.compactMap(\.file).map(look.layout.shownPath)
    if twins.isEmpty {
      report.say(.noTranslationThere, ["path": shown])
    } else if files.isEmpty {
      report.say(.isOriginalAlone, ["path": shown])
    } else {
      report.say(.isOriginal, ["path": shown, "words": files.joined(separator: ", ")])
    }
    return .contentHasErrors
  }

  private func tellNoOriginal(_ path: String) -> Report.Outcome {
    let shown = look.layout.shownPath(path)
    if let page = translations.page(ofFile: path) {
      report.say(
        .isTranslation, ["path": shown, "word": look.layout.shownPath(page.original)])
    } else if translations.pages.contains(where: { $0.original == path }) {
      report.say(.isOriginalAlone, ["path": shown])
    } else {
      report.say(.noTranslationThere, ["path": shown])
    }
    return .contentHasErrors
  }
}
