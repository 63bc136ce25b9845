import ArgumentParser
import Building
import Diagnostics
import Workspace

/// Tells the author what happened: complaints and progress on standard error, the result on standard
/// output. What programs are to take of complaints stands on standard output.
struct Report: Sendable {
  let language: MessageLanguage
  let format: ReportFormat
  let choice: ComplaintChoice
  let start = ContinuousClock.now
  private let isStrict: Bool
  private let color: ReportColor
  private let progressLine = ProgressLine()

  init(_ options: ReportingOptions) {
    language = CallLanguage.current
    format = options.format ?? .text
    color = options.color ?? .auto
    isStrict = options.strict
    choice = ComplaintChoice(all: options.all, only: options.only)
  }

  /// For a command that has no options about complaints.
  init() {
    language = CallLanguage.current
    format = .text
    color = .auto
    isStrict = false
    choice = ComplaintChoice(all: false, only: nil)
  }
}

extension Report {
  enum Outcome: Int32, Comparable {
    case fine = 0
    case contentHasErrors = 1
    case worldFailed = 2

    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
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
  func counts(_ diagnostic: Diagnostic, for purpose: SiteBuild.Purpose) -> Bool {
    diagnostic.severity >= .warning && (purpose == .checking || !diagnostic.rule.comesByDay)
  }

  func say(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    writeError(word(phrase, arguments) + "\n")
  }

  func writeError(_ text: String) {
    progressLine.clear()
    Terminal.writeError(text)
  }

  /// A line of what was done, on standard output.
  func tell(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    progressLine.clear()
    conclude(word(phrase, arguments) + "\n")
  }

  /// What of the world failed without ending the command.
  func complain(_ error: WorkspaceError) {
    progressLine.clear()
    Terminal.write(error, in: language)
  }

  func write(_ text: String) {
    progressLine.clear()
    Terminal.write(text)
  }

  /// Tells people what came of the command, beside what programs take.
  func conclude(_ text: String) {
    if format == .json || format == .sarif { writeError(text) } else { write(text) }
  }

  func word(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }

  /// Colours on a terminal only, and not where NO_COLOR asks for none, unless the call says otherwise.
  var isColoured: Bool {
    switch color {
    case .auto: Terminal.errorIsColoured
    case .always: true
    case .never: false
    }
  }

  func progress(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    progressLine.show(word(phrase, arguments))
  }
}
