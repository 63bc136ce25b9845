internal import Searching
internal import Synchronization

/// The search of one language, made when the first of its files is asked for: a preview that nobody
/// searches does without.
final class LanguageSearch: Sendable {
  private let frame = Mutex<SearchFrame?>(nil)
  private let words = Mutex<WordIndex?>(nil)

  func frame(_ make: () -> SearchFrame) -> SearchFrame {
    frame.withLock { kept in
      let frame = kept ?? make()
      kept = frame
      return frame
    }
  }

  func words(_ gather: () -> WordIndex) -> WordIndex {
    words.withLock { kept in
      let words = kept ?? gather()
      kept = words
      return words
    }
  }
}
