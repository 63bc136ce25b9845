internal import Searching
internal import Synchronization

/// The words of a language's pages: counted page by page, by whoever has the text of one in hand.
final class CountedWords: Sendable {
  private let state: Mutex<State>

  private struct State: ~Copyable {
    /// Nil once the index is made.
    var maker: IndexMaker?
    var index: WordIndex?
  }

  init(_ maker: consuming sending IndexMaker) {
    state = Mutex(State(maker: maker, index: nil))
  }

  /// Counts the words of a page, unless they were counted before.
  func count(_ page: Int, _ add: @Sendable (inout IndexMaker) -> Void) {
    state.withLock { state in
      guard var maker = state.maker.take() else { return }
      maker.count(page, add)
      state.maker = consume maker
    }
  }

  /// Where all words are, made when it is asked for first.
  ///
  /// - Parameter add: adds the words of a page that nobody had in hand.
  func index(
    _ shards: Shards, version: String, pages: Int, _ add: @Sendable (Int, inout IndexMaker) -> Void
  ) -> WordIndex {
    state.withLock { state in
      if let index = state.index { return index }
      guard var maker = state.maker.take() else { preconditionFailure("an index made twice") }
      for page in 0..<pages { maker.count(page) { add(page, &$0) } }
      let index = maker.index(shards, version: version)
      state.index = index
      return index
    }
  }
}

extension IndexMaker {
  fileprivate mutating func count(_ page: Int, _ add: @Sendable (inout IndexMaker) -> Void) {
    guard !hasRead(page) else { return }
    add(&self)
    endPage(page)
  }
}
