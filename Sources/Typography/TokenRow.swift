/// The tokens of a text, in memory that those of the next text take over.
struct TokenRow: RandomAccessCollection, MutableCollection {
  private var memory: [Token] = []
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Token {
    get { memory[index] }
    _modify { yield &memory[index] }
  }

  /// - Parameters:
  ///   - most: how many tokens there may be.
  ///   - write: writes tokens from the first place on, and says how many there are.
  mutating func fill(atMost most: Int, _ write: (UnsafeMutableBufferPointer<Token>) -> Int) {
    if memory.count < most {
      memory = [Token](repeating: Token(kind: .space, start: 0, end: 0), count: most)
    }
    count = memory.withUnsafeMutableBufferPointer { write($0) }
  }
}
