import Synchronization

/// One line on the terminal that is written over again; nothing where standard error is no terminal, or one
/// that cannot take a line away.
final class ProgressLine: Sendable {
  private let shown = Mutex((isShown: false, last: ContinuousClock.now - .seconds(1)))

  private static let width = 78

  /// At most ten times a second, so that drawing costs nothing.
  func show(_ text: String) {
    guard Terminal.errorTakesCommands else { return }
    shown.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last >= .milliseconds(100) else { return }
      state = (true, now)
      // A line that the terminal breaks could not be taken away.
      Terminal.writeError("\r\u{1B}[K\(text.prefix(Self.width))")
    }
  }

  func clear() {
    shown.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      Terminal.writeError("\r\u{1B}[K")
    }
  }
}
