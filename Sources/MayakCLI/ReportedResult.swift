import Building
import Diagnostics
import Resolving
import SiteModel
import Workspace

extension Report {
  /// What came of a command that went through.
  enum Result {
    case checked
    case planned(WriteSummary)
    case written(WriteSummary, to: String)
  }

  /// What pages became public, changed and vanished, by title. Then one line: pages by language, what
  /// was done to files, complaints, time.
  func summarize(_ build: SiteBuild, _ result: Result) {
    var parts: [String] = []
    if let site = build.state.site {
      let counts = site.configuration.languages.map { language in
        "\(language) \(site.pageCount(in: language))"
      }
      parts.append("\(word(.pages)): \(counts.joined(separator: ", "))")
    }
    switch result {
    case .checked: break
    case .planned(let summary):
      tell(summary, build, isPlan: true)
      let fates = [
        (Phrase.new, summary.new), (.changed, summary.changed), (.removed, summary.removed),
      ]
      parts.append(list(fates.map { ($0.0, $0.1.count) } + [(.unchanged, summary.unchanged)]))
    case .written(let summary, _):
      tell(summary, build, isPlan: false)
      parts.append(
        list([
          (.written, summary.new.count + summary.changed.count), (.unchanged, summary.unchanged),
          (.removed, summary.removed.count),
        ]))
    }
    summarize(build.diagnostics, for: build.purpose, after: parts)
    if case .written(_, let output) = result {
      conclude(word(.writtenTo, ["path": output]) + "\n")
    }
  }

  private func tell(_ summary: WriteSummary, _ build: SiteBuild, isPlan: Bool) {
    let languages = build.state.site?.configuration.languages.map(\.description) ?? []
    let changes = ReportedChanges(
      summary: summary, languages: languages, isPlan: isPlan, isWhole: choice.all,
      language: language)
    for line in changes.lines { conclude(line + "\n") }
  }

  /// What readers still see where nothing was written, and since when.
  func sayUnchanged(_ build: SiteBuild, _ writer: OutputWriter) {
    let errors = build.diagnostics.count { $0.severity == .error }
    let warnings = build.diagnostics.count { counts($0, for: build.purpose) }
    if errors == 0 { say(.warningsCount) }
    let words =
      errors > 0
      ? CountedPhrase.mendErrors.filled(errors, in: language)
      : CountedPhrase.mendWarnings.filled(warnings, in: language)
    do throws(WorkspaceError) {
      let (phrase, day) = Self.remaining(try writer.publication())
      let today = build.state.site?.today
      say(phrase, ["words": words, "day": day?.words(in: language, today: today) ?? ""])
    } catch {
      writeError(words + "\n")
      Terminal.write(error, in: language)
    }
  }

  private static func remaining(_ publication: Publication?) -> (phrase: Phrase, day: Day?) {
    guard let publication else { return (.nothingPublished, nil) }
    guard publication.isWhole else { return (.mixedVersionStays, nil) }
    return (publication.day == nil ? .oldVersionStays : .versionStays, publication.day)
  }

  /// One line: complaints, time.
  func summarize(
    _ diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose, after parts: [String] = []
  ) {
    var parts = parts
    let counts = Dictionary(grouping: diagnostics, by: \.severity).mapValues(\.count)
    let errors = counts[.error, default: 0]
    if errors > 0 { parts.append("\(word(.errors)): \(errors)") }
    parts.append("\(word(.warnings)): \(counts[.warning, default: 0])")
    if let advice = counts[.advice] { parts.append("\(word(.adviceCount)): \(advice)") }
    parts.append(word(.seconds, ["count": seconds]))
    if errors == 0, fails(diagnostics, for: purpose) { say(.warningsCount) }
    conclude(parts.joined(separator: "; ") + "\n")
  }

  private func list(_ counts: [(Phrase, Int)]) -> String {
    counts.map { "\(word($0.0)): \($0.1)" }.joined(separator: ", ")
  }

  /// Seconds with two decimals.
  private var seconds: String {
    let elapsed = ContinuousClock.now - start
    let hundredths = Int(elapsed / .milliseconds(10))
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
