import ArgumentParser
import Building
import Diagnostics
import Reading
import Resolving
import SiteModel
import Workspace

struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: Phrase.moveCommand.said(),
    discussion: Phrase.moveSteps.said())

  @Argument(help: .init(.moveFromArgument, .moveFromValue), completion: .pages)
  var old: String

  @Argument(help: .init(.moveToArgument, .moveToValue), completion: .file())
  var new: String

  @Flag(help: .init(.agreeOption))
  var yes = false

  @OptionGroup var site: SourceOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let layout = ProjectLayout(source: site.source ?? ".").shortened()
      if let begun = try SourceMove.begun(in: layout) {
        try begun.end(in: layout)
        report.say(.moveEnded, ["word": begun.old, "other": begun.new])
        if begun.old == old, begun.new == new { return .fine }
      }
      let tree = try SourceDiscovery().discover(layout, with: true)
      let wish = MoveWish(from: layout.sourcePath(ofShown: old) ?? old, to: new)
      switch try await PlannedMove.make(wish, in: tree, today: site.day(in:)) {
      case .refused(let refusal):
        report.say(refusal.phrase, refusal.arguments)
        return .contentHasErrors
      case .unreadable(let complaints):
        tell(complaints, of: tree, layout, report)
        report.say(.moveUnread)
        return .contentHasErrors
      case .planned(let move): return try make(move, layout, report)
      }
    }
  }
}

extension MoveCommand {
  private func make(
    _ move: PlannedMove, _ layout: ProjectLayout, _ report: Report
  ) throws(WorkspaceError) -> Report.Outcome {
    guard move.faults.isEmpty else {
      tell(move.faults, of: move.tree, layout, report)
      report.say(.moveFaulty)
      return .contentHasErrors
    }
    for line in move.lines(layout) { report.conclude(line + "\n") }
    for leading in move.leadingOn {
      report.conclude(
        report.word(
          .leadsOn, ["from": leading.from.description, "to": leading.to.description]) + "\n")
    }
    let counts = ["count": "\(move.renames.count)", "other": "\(move.changes.count)"]
    guard yes || Terminal.confirms(Phrase.moveQuestion.said(counts)) else {
      report.say(.notMoved)
      return .contentHasErrors
    }
    try SourceMove(old: old, new: new, steps: move.steps).make(in: layout)
    report.say(.moveDone)
    return .fine
  }

  private func tell(
    _ complaints: [Diagnostic], of tree: SourceTree, _ layout: ProjectLayout, _ report: Report
  ) {
    report.complain(complaints, for: .checking, shown: layout.shownPath) { paths in
      paths.reduce(into: [:]) { texts, path in
        if case .text(let bytes)? = tree[path]?.contents { texts[path] = SourceText(bytes) }
      }
    }
  }
}

extension PlannedMove {
  /// What gets another name, then the lines that differ, as a patch shows them.
  fileprivate func lines(_ layout: ProjectLayout) -> [String] {
    renames.map { "\(layout.shownPath($0.from)) -> \(layout.shownPath($0.to))" }
      + changes.flatMap { change in
        let name = renames.first { $0.from == change.file }?.to ?? change.file
        return ["--- \(layout.shownPath(change.file))", "+++ \(layout.shownPath(name))"]
          + SourceDifference.lines(change.before, change.after)
      }
  }

  fileprivate var steps: [SourceMove.Step] {
    let bytes = Dictionary(
      uniqueKeysWithValues: changes.map {
        ($0.file, SourceMove.Bytes(before: $0.before, after: $0.after))
      })
    let named = Set(renames.map(\.from))
    return renames.map { SourceMove.Step(from: $0.from, to: $0.to, bytes: bytes[$0.from]) }
      + changes.filter { !named.contains($0.file) }
      .map { SourceMove.Step(from: $0.file, to: $0.file, bytes: bytes[$0.file]) }
  }
}
