import Diagnostics
import Reading
import Workspace

/// Shows what a command would change in the sources and changes it where that is wanted, until nothing
/// is left that it would.
struct MendingRounds {
  let report: Report
  let layout: ProjectLayout
  /// Whether nobody is asked.
  let isAgreed: Bool

  /// A change may bring another to light; more than a few rounds it takes only where one undoes another.
  private static let most = 8

  /// - Parameters:
  ///   - nothing: what is said where there is nothing to change.
  ///   - complaints: those of the sources as they are by then, with their mends.
  ///
  /// - Returns: whether anything was changed.
  func run(
    nothing: Phrase,
    _ complaints: (consuming SourceTree) async throws(WorkspaceError) -> [Diagnostic]
  ) async throws(WorkspaceError) -> Bool {
    for round in 0..<Self.most {
      let tree = try SourceDiscovery().discover(layout)
      let sources = SourceTexts(layout, of: tree)
      let mending = try Mending(
        await complaints(consume tree), layout, texts: sources.texts)
      guard try isMade(mending, round == 0 ? nothing : nil) else { return round > 0 }
    }
    return true
  }

  /// - Parameter nothing: nil after the first round, where nobody waits for an answer any more.
  private func isMade(_ mending: Mending, _ nothing: Phrase?) throws(WorkspaceError) -> Bool {
    guard !mending.isEmpty else {
      if let nothing { report.say(nothing) }
      return false
    }
    for line in mending.lines { report.conclude(line + "\n") }
    guard
      isAgreed || Terminal.confirms(Phrase.mendQuestion.said(["count": "\(mending.count)"]))
    else {
      if nothing != nil { report.say(.notMended) }
      return false
    }
    try mending.make()
    return true
  }
}
