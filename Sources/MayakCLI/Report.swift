import ArgumentParser
import Building
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
  private let progressLine = ProgressLine()

  init(_ options: ReportingOptions) {
    language = CallLanguage.current
    isStrict = options.strict
    choice = ComplaintChoice(all: options.all, only: options.only)
  }

  /// For commands that do not look for faults.
  init() {
    language = CallLanguage.current
    isStrict = false
    choice = ComplaintChoice(all: false, only: nil)
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
    if case .sound = build.state { fails(build.diagnostics, for: build.purpose) } else { true }
  }

  func fails(_ diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose) -> Bool {
    diagnostics.hasErrors || isStrict && diagnostics.contains { counts($0, for: purpose) }
  }

  /// What the calendar alone brings about keeps no site from being built.
  private func counts(_ diagnostic: Diagnostic, for purpose: SiteBuild.Purpose) -> Bool {
    diagnostic.severity >= .warning && (purpose == .checking || !diagnostic.rule.comesByDay)
  }

  /// - Parameters:
  ///   - shown: each path so that it leads to the file from where the program was started.
  ///   - texts: the texts of files by their paths, as far as there are any to show.
  func complain(
    _ diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose,
    shown: @escaping @Sendable (String) -> String,
    texts: (Set<String>) -> [String: SourceText]
  ) {
    progressLine.clear()
    let chosen = choice.of(diagnostics, advising: purpose == .checking)
    let places = chosen.shown.flatMap { [$0.place] + $0.notes.compactMap(\.place) }
    let texts = texts(Set(places.map(\.file)))
    let formatter = DiagnosticFormatter(
      language: language, coloured: Terminal.errorIsColoured, shown: shown, text: { texts[$0] })
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

  /// The lines that `Content/addresses.lock` lacks, told until it has them.
  ///
  /// - Parameter counts: whether it is enough to say how many they are, unless somebody asks for all.
  func say(
    missing lines: some RandomAccessCollection<String>, because reason: String, counts: Bool
  ) {
    guard !lines.isEmpty else { return }
    say(
      .addressesMissing,
      ["path": PublishedAddresses.file, "reason": reason, "count": "\(lines.count)"])
    if counts, !choice.all { return }
    let shown = choice.all ? lines.prefix(lines.count) : lines.prefix(ComplaintChoice.most)
    for line in shown { Terminal.writeError("  \(line)\n") }
    if lines.count > shown.count { say(.moreLines, ["count": "\(lines.count - shown.count)"]) }
  }

  func progress(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    progressLine.show(phrase.text.filled(arguments, in: language))
  }

  /// What came of a command that went through.
  enum Result {
    case checked
    case planned(WriteSummary)
    case written(WriteSummary, to: String)
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
    case .written(let summary, _):
      parts.append(
        list([
          (.written, summary.new.count + summary.changed.count), (.unchanged, summary.unchanged),
          (.removed, summary.removed.count),
        ]))
    }
    summarize(build.diagnostics, for: build.purpose, after: parts)
    if case .written(_, let output) = result {
      Terminal.write(word(.writtenTo, ["path": output]) + "\n")
    }
  }

  /// One line: complaints, time.
  func summarize(
    _ diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose, after parts: [String] = []
  ) {
    progressLine.clear()
    var parts = parts
    let counts = Dictionary(grouping: diagnostics, by: \.severity).mapValues(\.count)
    let errors = counts[.error, default: 0]
    if errors > 0 { parts.append("\(word(.errors)): \(errors)") }
    parts.append("\(word(.warnings)): \(counts[.warning, default: 0])")
    if let advice = counts[.advice] { parts.append("\(word(.adviceCount)): \(advice)") }
    parts.append(word(.seconds, ["count": seconds]))
    if errors == 0, fails(diagnostics, for: purpose) { say(.warningsCount) }
    Terminal.write(parts.joined(separator: "; ") + "\n")
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
