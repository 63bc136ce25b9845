package import Diagnostics
package import Reading
internal import Rendering
package import Resolving
package import SiteModel
package import Workspace

/// What a wish to move something comes to, before anything is written.
package struct PlannedMove: Sendable {
  /// Files that get another name, in order.
  package let renames: [(from: String, to: String)]
  /// Files that get other bytes, by their names until now.
  package let changes: [(file: String, before: [UInt8], after: [UInt8])]
  package let leadingOn: [LeadingOn]
  /// Errors that the site would have and does not have.
  package let faults: [Diagnostic]
  /// The sources as they would be.
  package let tree: SourceTree
}

extension PlannedMove {
  package enum Outcome: Sendable {
    case planned(PlannedMove)
    case refused(MoveRefusal)
    /// What cannot be read may name what moves.
    case unreadable([Diagnostic])
  }

  /// - Parameter today: the day it is in a time zone; nil where there is no such zone.
  package static func make(
    _ wish: MoveWish, in tree: SourceTree, today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> Outcome {
    let read = await SiteReader.read(tree)
    guard let parsed = read.value else { return .unreadable(read.diagnostics) }
    let unread = read.diagnostics.filter(\.hidesReferences)
    guard unread.isEmpty else { return .unreadable(unread) }
    let day = try SiteBuild.day(of: parsed, today).value
    let before = await PlannedSite.make(parsed, today: day)
    do throws(MoveRefusal) {
      let files = Set(tree.files.map(\.path).filter { $0.hasPrefix("Content/") })
      let moves = try wish.moves(in: before.resolved, files)
      return try await .planned(
        MoveSteps(tree: tree, moves: moves, before: before.resolved, day: day)
          .plan(besides: read.diagnostics + before.diagnostics))
    } catch {
      return .refused(error)
    }
  }
}

/// The way from the sources of a site to those in which files have other names.
private struct MoveSteps {
  let tree: SourceTree
  let moves: FileMoves
  let before: ResolvedSite
  let day: Day

  /// - Parameter said: what is wrong with the site already.
  func plan(besides said: [Diagnostic]) async throws(MoveRefusal) -> PlannedMove {
    let references = before.references(after: moves, in: bytes)
    // Where pages come to stand is known when the files have their names.
    let moved = await site(of: tree(with: references)).resolved
    let addresses = before.addresses(in: moved, after: moves, bytes: bytes)
    if let file = addresses.unmended.first {
      throw MoveRefusal(.noLineForAlias, ["path": file])
    }
    let mends = references + addresses.mends
    let tree = tree(with: mends)
    let after = await site(of: tree)
    return PlannedMove(
      renames: moves.renames, changes: changes(by: mends), leadingOn: addresses.leadingOn,
      faults: Self.errors(in: after.said, besides: said), tree: tree)
  }

  private func bytes(of file: String) -> [UInt8]? {
    guard let source = tree[file], source.origin == .site,
      case .text(let bytes) = source.contents
    else { return nil }
    return bytes
  }

  private func changes(by mends: [Mend]) -> [(file: String, before: [UInt8], after: [UInt8])] {
    FileMends.all(of: mends).compactMap { mend in
      bytes(of: mend.file).map { (mend.file, $0, mend.applied(to: $0)) }
    }.filter { $0.before != $0.after }
  }

  private func tree(with mends: [Mend]) -> SourceTree {
    var moved = tree
    for change in changes(by: mends) {
      moved.put(SourceFile(path: change.file, contents: .text(change.after)))
    }
    let taken = moves.renames.flatMap { rename in
      moved[rename.from].map { [(rename.to, $0)] } ?? []
    }
    for rename in moves.renames { moved.remove(rename.from) }
    for (path, file) in taken { moved.put(SourceFile(path: path, contents: file.contents)) }
    return moved
  }

  private func site(of tree: SourceTree) async -> (resolved: ResolvedSite, said: [Diagnostic]) {
    let read = await SiteReader.read(tree)
    guard let parsed = read.value else {
      preconditionFailure("a site that could be read cannot be any more")
    }
    let planned = await PlannedSite.make(parsed, today: day)
    return (planned.resolved, read.diagnostics + planned.diagnostics)
  }

  /// Those of a rule of which there are more than before: what they name has other names now.
  private static func errors(
    in diagnostics: [Diagnostic], besides before: [Diagnostic]
  ) -> [Diagnostic] {
    let count = { (all: [Diagnostic]) in
      Dictionary(grouping: all.filter { $0.severity == .error }, by: \.rule.id)
    }
    let known = count(before)
    return count(diagnostics).filter { $0.value.count > known[$0.key]?.count ?? 0 }
      .flatMap(\.value).sortedOnce()
  }
}

extension PlannedSite {
  fileprivate var diagnostics: [Diagnostic] { resolved.diagnostics + plan.diagnostics }
}

extension Diagnostic {
  /// Whether it speaks of something among the texts that could not be read, and may name what moves. A
  /// page that was only just begun has keys without a value.
  fileprivate var hidesReferences: Bool {
    severity == .error && rule != .emptyValue && place.file.hasPrefix("Content/")
  }
}
