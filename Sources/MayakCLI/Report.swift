import ArgumentParser
import Diagnostics
import Reading
import Resolving
import SiteModel
import Synchronization
import Workspace

/// Tells the author what happened: complaints and progress on standard error, the result on standard
/// output.
struct Report: Sendable {
  private let language: MessageLanguage
  private let isStrict: Bool
  private let choice: ComplaintChoice
  private let start = ContinuousClock.now
  private let output: String
  private let source: String
  private let progressLine = ProgressLine()

  init(_ options: CommonOptions) {
    language = CallLanguage.current
    isStrict = options.strict
    choice = ComplaintChoice(all: options.all, only: options.only)
    output = options.layout.output
    source = options.layout.source
  }
}

extension Report {
  enum Outcome: Int32 {
    case fine = 0
    case contentHasErrors = 1
    case worldFailed = 2
  }

  /// Runs the work of a command and ends the program with the code of its outcome.
  func exitingOnFailure(_ work: () async throws(WorkspaceError) -> Outcome) async throws {
    var outcome = Outcome.worldFailed
    do throws(WorkspaceError) {
      outcome = try await work()
    } catch {
      progressLine.clear()
      Terminal.write(error, in: language)
    }
    progressLine.clear()
    if outcome != .fine { throw ExitCode(outcome.rawValue) }
  }

  /// Whether the build must not be published.
  func fails(_ build: SiteBuild) -> Bool {
    guard case .sound = build.state else { return true }
    return isStrict && build.diagnostics.contains { countsWhenStrict($0, build) }
  }

  /// What the calendar alone brings about keeps no site from being built.
  private func countsWhenStrict(_ diagnostic: Diagnostic, _ build: SiteBuild) -> Bool {
    diagnostic.severity >= .warning
      && (build.purpose == .checking || !diagnostic.rule.comesByDay)
  }

  func complain(_ build: SiteBuild, _ sources: SourceTexts) {
    progressLine.clear()
    let chosen = choice.of(build.diagnostics, advising: build.purpose == .checking)
    let places = chosen.shown.flatMap { [$0.place] + $0.notes.compactMap(\.place) }
    let texts = sources.texts(of: Set(places.map(\.file)))
    let formatter = DiagnosticFormatter(
      language: language, coloured: Terminal.errorIsColoured,
      folder: source == "." ? "" : source + "/", text: { texts[$0] })
    for diagnostic in chosen.shown {
      Terminal.writeError(formatter.format(diagnostic) + "\n")
    }
    for (rule, count) in chosen.left { say(.moreOfRule, ["count": "\(count)", "word": rule.id]) }
    if let rule = chosen.left.first?.rule { say(.moreComplaints, ["word": rule.id]) }
  }

  func say(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    progressLine.clear()
    Terminal.writeError(phrase.text.filled(arguments, in: language) + "\n")
  }

  func progress(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    progressLine.show(phrase.text.filled(arguments, in: language))
  }

  /// What came of a command that went through.
  enum Result {
    case checked
    case planned(WriteSummary)
    case written(WriteSummary)
  }

  /// One line: pages by language, what was done to files, complaints, time. Before it a line for each
  /// file that a plan would touch.
  func summarize(_ build: SiteBuild, _ result: Result) {
    progressLine.clear()
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
      let fates = [
        (Phrase.new, summary.new), (.changed, summary.changed), (.removed, summary.removed),
      ]
      for (phrase, paths) in fates {
        for path in paths { Terminal.write("\(word(phrase)): \(path)\n") }
      }
      parts.append(list(fates.map { ($0.0, $0.1.count) } + [(.unchanged, summary.unchanged)]))
    case .written(let summary):
      parts.append(
        list([
          (.written, summary.new.count + summary.changed.count), (.unchanged, summary.unchanged),
          (.removed, summary.removed.count),
        ]))
    }
    let counts = Dictionary(grouping: build.diagnostics, by: \.severity).mapValues(\.count)
    let errors = counts[.error, default: 0]
    if errors > 0 { parts.append("\(word(.errors)): \(errors)") }
    parts.append("\(word(.warnings)): \(counts[.warning, default: 0])")
    if let advice = counts[.advice] { parts.append("\(word(.adviceCount)): \(advice)") }
    parts.append(word(.seconds, ["count": seconds]))
    if errors == 0, fails(build) { say(.warningsCount) }
    Terminal.write(parts.joined(separator: "; ") + "\n")
    if case .written = result { Terminal.write(word(.writtenTo, ["path": output]) + "\n") }
  }

  private func list(_ counts: [(Phrase, Int)]) -> String {
    counts.map { "\(word($0.0)): \($0.1)" }.joined(separator: ", ")
  }

  private func word(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }

  /// Seconds with two decimals.
  private var seconds: String {
    let elapsed = ContinuousClock.now - start
    let hundredths = Int(elapsed / .milliseconds(10))
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// One line on the terminal that is written over again; nothing where standard error is no terminal.
private final class ProgressLine: Sendable {
  private let shown = Mutex((isShown: false, last: ContinuousClock.now - .seconds(1)))

  /// At most ten times a second, so that drawing costs nothing.
  func show(_ text: String) {
    guard Terminal.errorIsTerminal else { return }
    shown.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last >= .milliseconds(100) else { return }
      state = (true, now)
      Terminal.writeError("\r\u{1B}[K\(text)")
    }
  }

  func clear() {
    shown.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      Terminal.writeError("\r\u{1B}[K")
    }
  }
}
