import Platform

/// What a program says while it serves others. Where nobody reads it, as on a terminal that is held with
/// Ctrl+S, it waits here, and the program does not.
final class PatientOutput {
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  /// So much can be written at once wherever anything can.
  private static let part = 256
  /// Of what nobody has read for so long the oldest goes.
  private static let most = 64 * 1024

  init(_ descriptor: Int32) { self.descriptor = descriptor }
}

extension PatientOutput {
  func write(_ text: String) {
    waiting += text.utf8
    flush()
    if waiting.count > Self.most { forgetOldest() }
  }

  /// Writes what waits, as far as it is taken.
  func flush() {
    while !waiting.isEmpty, isReady {
      let count = waiting.withUnsafeBytes { bytes in
        writeOnce(descriptor, bytes.baseAddress, min(bytes.count, Self.part))
      }
      if count > 0 {
        waiting.removeFirst(count)
      } else if errno != EINTR {
        // Nobody will ever read it.
        waiting = []
      }
    }
  }

  private var isReady: Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&state, 1, 0) > 0
  }

  /// Whole lines alone are left.
  private func forgetOldest() {
    let rest = waiting.suffix(Self.most)
    let start = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
    waiting = Array(waiting[start...])
  }
}

private func writeOnce(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  Platform.write(descriptor, start, count)
}
