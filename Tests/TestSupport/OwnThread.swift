import Foundation

/// What the work gives, done on a thread of its own. Work that waits for another thread stands in nobody's way
/// there: tests share the few threads that tasks have.
package func onOwnThread<Output: Sendable>(
  _ work: @escaping @Sendable () throws -> Output
) async throws -> Output {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
  }
}
