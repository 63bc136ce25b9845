import ArgumentParser
import Building
import Diagnostics
import Reading
import Translating
import Workspace

struct TranslationsReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: Phrase.receiveCommand.said(),
    discussion: Phrase.receiveSteps.said())

  @Argument(
    help: .init(.receiveArgument, .fileValue), completion: .file(extensions: ["zip", "docx"]))
  var file: String

  @Flag(help: .init(.agreeOption))
  var yes = false

  @OptionGroup var site: SourceOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let bytes = try ExchangedFile.read(file)
      guard var files = ReturnedFiles(bytes, named: file, report) else { return .contentHasErrors }
      var sheets: [ReceivedTranslations.Document] = []
      if !files.documents.isEmpty {
        guard let converter = await DocumentConverter.find() else { throw .noPandoc }
        let total = "\(files.documents.count)"
        sheets = await files.sheets(by: converter) {
          report.progress(.readingDocuments, ["count": "\($0)", "total": total])
        }
      } else if files.refused.isEmpty {
        report.say(.emptyParcel)
        return .contentHasErrors
      }
      return try await receive(files, sheets, report)
    }
  }
}

extension TranslationsReceiveCommand {
  private func receive(
    _ files: ReturnedFiles, _ sheets: [ReceivedTranslations.Document], _ report: Report
  ) async throws(WorkspaceError) -> Report.Outcome {
    let layout = ProjectLayout(source: site.source ?? ".").shortened()
    let tree = try SourceDiscovery().discover(layout)
    let stamps = TranslationStamps(layout)
    let outcome = try await ReceivedTranslations.make(
      of: sheets, in: tree, originals: files.original, bytes: stamps.bytes, today: site.day(in:))
    guard case .received(let received) = outcome else {
      if case .unreadable(let complaints) = outcome {
        report.complain(complaints, for: .checking, shown: layout.shownPath) { paths in
          paths.reduce(into: [:]) { $0[$1] = tree.bytes(of: $1).map { SourceText($0) } }
        }
      }
      return .contentHasErrors
    }
    let refused =
      files.refused.map { ($0.name, [$0.refusal]) }
      + received.refused.map { ($0.name, $0.refusals) }
    for (name, refusals) in refused { tell(name, refusals, report) }
    guard !received.taken.isEmpty else {
      report.say(.nothingReceived)
      return .contentHasErrors
    }
    for (_, receipt) in received.taken {
      for line in lines(of: receipt, layout) { report.conclude(line + "\n") }
    }
    guard
      yes
        || Terminal.confirms(
          Phrase.receiveQuestion.said(["count": "\(received.taken.count)"]))
    else {
      report.say(.notReceived)
      return .contentHasErrors
    }
    for (_, receipt) in received.taken { try write(receipt, layout, stamps, report) }
    return refused.isEmpty ? .fine : .contentHasErrors
  }

  /// So many rows of a document are told.
  private static let most = 20

  private func tell(_ name: String, _ refusals: [SheetRefusal], _ report: Report) {
    report.say(.refusedSheet, ["path": name])
    for refusal in refusals.prefix(Self.most) {
      report.writeError("  \(refusal.text(in: report.language))\n")
    }
    let rest = refusals.count - Self.most
    if rest > 0 {
      report.writeError("  \(CountedPhrase.moreThings.filled(rest, in: report.language))\n")
    }
  }

  private func lines(of receipt: SheetReceipt, _ layout: ProjectLayout) -> [String] {
    let path = layout.shownPath(receipt.file)
    return ["--- \(path)", "+++ \(path)"]
      + SourceDifference.lines(receipt.before ?? [], receipt.after)
  }

  /// The original is kept as it was translated, so that whatever has changed since is told.
  private func write(
    _ receipt: SheetReceipt, _ layout: ProjectLayout, _ stamps: TranslationStamps, _ report: Report
  ) throws(WorkspaceError) {
    try PageFiles(layout).replace(receipt.file, with: receipt.after)
    try stamps.stamp(receipt.file, with: receipt.original)
    let path = ["path": layout.shownPath(receipt.file)]
    report.tell(.received, path)
    if receipt.isLate { report.tell(.receivedLate, path) }
  }
}
