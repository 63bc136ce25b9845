package import Diagnostics
package import Reading
internal import Rendering
internal import Resolving
package import SiteModel
package import Translating
package import Workspace

/// What comes of documents that translators gave back, before anything is written.
package struct ReceivedTranslations: Sendable {
  /// A document by its name, and what it says.
  package typealias Document = (name: String, sheet: ReturnedSheet)

  package private(set) var taken: [(name: String, receipt: SheetReceipt)] = []
  package private(set) var refused: [(name: String, refusals: [SheetRefusal])] = []
}

extension ReceivedTranslations {
  package enum Outcome: Sendable {
    case received(ReceivedTranslations)
    /// What the site is cannot be read.
    case unreadable([Diagnostic])
  }

  /// - Parameters:
  ///   - originals: what came with the documents, by the file of a page: its original as it was sent.
  ///   - bytes: of a file of the sources as it is now; nil where there is none.
  ///   - today: the day it is in a time zone; nil where there is no such zone.
  package static func make(
    of documents: [Document], in tree: SourceTree, originals: (String) -> [UInt8]?,
    bytes: (String) throws(WorkspaceError) -> [UInt8]?,
    today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> Outcome {
    let read = await SiteReader.read(tree)
    guard let parsed = read.value else { return .unreadable(read.diagnostics) }
    let day = try SiteBuild.day(of: parsed, today).value
    let before = await PlannedSite.make(parsed, today: day)
    let site = before.resolved.site
    let translations = try SiteTranslations(site, bytes: bytes)
    var received = ReceivedTranslations()
    var names: [String: String] = [:]
    for (name, sheet) in documents {
      if let first = names.updateValue(name, forKey: "\(sheet.name.language) \(sheet.name.file)") {
        received.refused.append((name, [SheetRefusal(.sheetTwice, ["word": first])]))
        continue
      }
      let result = try SheetReceipt.make(
        sheet, in: site, translations, originals: originals, bytes: bytes)
      switch result {
      case .success(let receipt): received.taken.append((name, receipt))
      case .failure(let refusals): received.refused.append((name, refusals.all))
      }
    }
    let said = (read.diagnostics + before.diagnostics).sortedOnce().withoutAccepted()
    await received.refuseFaulty(in: tree, besides: said, today: day)
    return .received(received)
  }

  /// Leaves out what would bring the site a fault, or tell something else than its original.
  private mutating func refuseFaulty(
    in tree: SourceTree, besides said: [Diagnostic], today: Day
  ) async {
    while !taken.isEmpty {
      let after = await diagnostics(in: tree, today: today)
      let faults = taken.map { $0.receipt.faults(in: after, besides: said) }
      guard faults.contains(where: { !$0.isEmpty }) else { return }
      for (document, faults) in zip(taken, faults) where !faults.isEmpty {
        refused.append((document.name, faults))
      }
      taken = zip(taken, faults).filter(\.1.isEmpty).map(\.0)
    }
  }

  /// What is said of the site with all that is taken; each original is the one that was translated.
  private func diagnostics(in tree: SourceTree, today: Day) async -> [Diagnostic] {
    var tree = tree
    for (_, receipt) in taken {
      tree.put(SourceFile(path: receipt.file, contents: .text(receipt.after)))
      tree.put(SourceFile(path: receipt.page.original, contents: .text(receipt.original)))
    }
    let read = await SiteReader.read(tree)
    guard let parsed = read.value else {
      preconditionFailure("a site that could be read cannot be any more")
    }
    let planned = await PlannedSite.make(parsed, today: today)
    return (read.diagnostics + planned.diagnostics).sortedOnce().withoutAccepted()
  }
}

extension PlannedSite {
  fileprivate var diagnostics: [Diagnostic] { resolved.diagnostics + plan.diagnostics }
}

extension SheetReceipt {
  /// What is wrong with its file, or with how it agrees with its original, and was not before.
  fileprivate func faults(
    in diagnostics: [Diagnostic], besides before: [Diagnostic]
  ) -> [SheetRefusal] {
    var known = Dictionary(
      grouping: before.compactMap { $0.place(in: file) == nil ? nil : Fault($0) }, by: { $0 }
    ).mapValues(\.count)
    return diagnostics.compactMap { diagnostic in
      guard diagnostic.severity == .error || diagnostic.rule == .parity,
        let place = diagnostic.place(in: file)
      else { return nil }
      let fault = Fault(diagnostic)
      if let count = known[fault], count > 0 {
        known[fault] = count - 1
        return nil
      }
      return SheetRefusal(diagnostic, row: row(at: place.range))
    }
  }
}

/// What makes two complaints of different states of a file the same.
private struct Fault: Hashable {
  let rule: String
  let arguments: [String: String]

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule.id
    arguments = diagnostic.arguments
  }
}

extension Diagnostic {
  /// Where it speaks of a file: there, or at the twin of its place.
  fileprivate func place(in file: String) -> Place? {
    if place.file == file { return place }
    return notes.lazy.filter(\.isTwin).compactMap(\.place).first { $0.file == file }
  }
}
