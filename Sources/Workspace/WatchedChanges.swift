/// What may have changed in a source since it was asked for last.
package enum WatchedChanges: Sendable, Hashable {
  /// Paths from the source folder, in NFC; a folder stands for all that is below it.
  case paths(Set<String>)
  case all

  package static let none = WatchedChanges.paths([])
}

extension WatchedChanges {
  package var isEmpty: Bool { self == .none }

  /// Both together.
  package func joined(_ other: WatchedChanges) -> WatchedChanges {
    guard case .paths(let paths) = self, case .paths(let more) = other else { return .all }
    return .paths(paths.union(more))
  }
}
