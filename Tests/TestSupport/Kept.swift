import Synchronization

/// The newest of values that cost much to make, for tests that may share one.
package final class Kept<Value: Sendable>: Sendable {
  /// Oldest first.
  private let values = Mutex<[Value]>([])
  private let most: Int

  package init(most: Int) { self.most = most }

  package func first(where isMeant: (Value) -> Bool) -> Value? {
    values.withLock { $0 }.last(where: isMeant)
  }

  package func keep(_ value: Value) {
    values.withLock { values in
      if values.count == most { values.removeFirst() }
      values.append(value)
    }
  }
}
