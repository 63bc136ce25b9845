internal import Synchronization

/// The search of one language, made when the first of its files is asked for: a preview that nobody
/// searches does without.
final class LanguageSearch: Sendable {
  private let frame = Mutex<SearchFrame?>(nil)

  func frame(_ make: () -> SearchFrame) -> SearchFrame {
    frame.withLock { kept in
      let frame = kept ?? make()
      kept = frame
      return frame
    }
  }
}
