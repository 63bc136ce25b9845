import Diagnostics
import Platform
import Synchronization
package import Workspace

/// Takes messages from any thread and hands them over on the thread of a loop.
package final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let reading: Int32
  private let writing: Int32

  package init() throws(WorkspaceError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw WorkspaceError(.cannotBegin, "pipe", .system(errno)) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }
}

extension Mailbox {
  package func post(_ message: Message) {
    waiting.withLock { $0.append(message) }
    // A full pipe wakes the loop as well.
    _ = write(writing, [1], 1)
  }

  /// Calls the action for each message, in their order, as long as the trigger is held.
  package func deliver(
    on loop: EventLoop, _ action: @escaping (Message) -> Void
  ) -> Trigger {
    loop.onReadable(reading) { [self] in
      var bytes = [UInt8](repeating: 0, count: 64)
      while read(reading, &bytes, bytes.count) > 0 {}
      let messages = waiting.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
      for message in messages { action(message) }
    }
  }
}
