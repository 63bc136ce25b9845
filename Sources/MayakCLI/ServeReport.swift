import Diagnostics
import Preview
import Serving
import SiteModel
import Workspace

/// What the terminal shows of a preview: where it is, and a line for each change.
struct ServeReport {
  private let layout: ProjectLayout
  private let output: PatientOutput
  private let errors: PatientOutput
  /// So many paths of one change are named.
  private static let most = 3

  /// - Parameters:
  ///   - output: the descriptor that takes what is told.
  ///   - errors: the one for what is wrong.
  init(_ layout: ProjectLayout, output: Int32 = 1, errors: Int32 = 2) {
    self.layout = layout
    self.output = PatientOutput(output)
    self.errors = PatientOutput(errors)
  }
}

extension ServeReport {
  /// A path of the source by its ways from where the program was started, and as Windows has it where
  /// that looks on.
  var shownPaths: (String) -> [String] {
    { [layout] path in
      [layout.shownPath(path)] + Desktop.windowsPaths(of: layout.absolutePath(path))
    }
  }

  func begin(_ server: PreviewServer, _ reason: SourceWatch.Reason?) {
    for port in server.taken { say(.portTaken, ["word": "\(port)"]) }
    say(.servedAt, ["address": server.address])
    for path in Desktop.windowsPaths(of: layout.absolutePath("Content")) {
      say(.seenByWindows, ["path": path])
    }
    if let reason { say(reason.phrase, reason.arguments) }
    guard let address = server.networkAddress else { return }
    say(.servedInNetwork, ["address": address])
    if let code = QRCode(address) { output.write(code.terminalText) }
  }

  func tell(_ error: WorkspaceError) {
    errors.write(Terminal.text(of: error, in: CallLanguage.current))
  }

  /// Says what nobody has taken yet.
  func repeatUnread() {
    output.flush()
    errors.flush()
  }

  /// "pages: en 84, ru 84; warnings: 2; 0.12 s"
  func first(_ state: PreviewState, _ time: Duration) {
    let words = state.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(
      separator: ", ")
    tell(["\(Phrase.pages.said()): \(words)"], state, time)
  }

  /// "Content/news/x.ru.md; errors: 1; 0.03 s"
  func next(_ state: PreviewState, _ changes: WatchedChanges, _ time: Duration) {
    tell([words(of: changes, in: state)], state, time)
  }

  private func words(of changes: WatchedChanges, in state: PreviewState) -> String {
    guard case .paths(let paths) = changes else { return Phrase.everythingRead.said() }
    if paths.isEmpty, let day = state.day {
      return Phrase.dayHasCome.said(["day": day.description])
    }
    let named = paths.sorted().prefix(Self.most).map(layout.shownPath).joined(separator: ", ")
    let rest = paths.count - Self.most
    return rest > 0 ? Phrase.andMore.said(["words": named, "count": "\(rest)"]) : named
  }

  private func tell(_ parts: [String], _ state: PreviewState, _ time: Duration) {
    let hundredths = Int(time / .milliseconds(10))
    let rest = hundredths % 100
    let seconds = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    let said = parts + [counts(state), Phrase.seconds.said(["count": seconds])]
    output.write(said.joined(separator: "; ").harmless + "\n")
  }

  private func counts(_ state: PreviewState) -> String {
    Tally(state.complaints).words(in: CallLanguage.current)
  }

  private func say(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    output.write(phrase.said(arguments) + "\n")
  }
}
