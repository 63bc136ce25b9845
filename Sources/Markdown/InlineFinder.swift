internal import Diagnostics

/// Finds in the source what cmark found in it, one block at a time and in the order of the text.
///
/// cmark's own columns lie after hard breaks, on indented lines and for bare addresses. So this
/// reads the source of a block once more, as far as brackets, code spans and backslashes go, and
/// takes the first bracket that closes just the link it is asked for. Links must be asked for in
/// the order of their ends.
struct InlineFinder {
  let bytes: [UInt8]
  var cursor = 0
  private(set) var end = 0
  private(set) var openers: [Int] = []
  /// Lengths of backtick runs that nothing closes before the end of the block.
  private var openRuns: Set<Int> = []
  /// Each failure may cost a walk of the whole block.
  private var failuresLeft = 100
  private lazy var definitions = ReferenceDefinitions(bytes, in: range)
  let range: Range<Int>
  private(set) var block = 0..<0

  struct Finding {
    /// The destination as written.
    let destination: Range<Int>
    /// The whole link, or the use of a reference.
    let whole: Range<Int>
  }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }
}

extension InlineFinder {
  mutating func begin(_ block: Range<Int>) {
    self.block = block
    cursor = block.lowerBound
    end = block.upperBound
    openers.removeAll(keepingCapacity: true)
    openRuns.removeAll(keepingCapacity: true)
  }

  /// The link or picture that ends next and leads there.
  mutating func link(to destination: UnsafeBufferPointer<UInt8>) -> Finding? {
    search { finder in
      finder.passPlainText()
      guard finder.cursor < finder.end, let (opener, closer) = finder.step() else { return nil }
      return finder.fit(opener, closer, destination)
    }
  }

  /// The text as it stands, and not inside code: an address, a tag, a comment.
  mutating func literal(_ text: UnsafeBufferPointer<UInt8>, isWord: Bool = false) -> Range<Int>? {
    guard let first = text.first else { return nil }
    let found: Finding? = search { finder in
      let position = finder.cursor
      if finder.bytes[position] == first || finder.bytes[position] == UInt8(ascii: "&"),
        !isWord || position == 0 || !finder.bytes[position - 1].isLetterOrDigit,
        let upper = finder.matchEnd(of: text, at: position)
      {
        finder.cursor = upper
        return Finding(destination: position..<upper, whole: position..<upper)
      }
      _ = finder.step()
      return nil
    }
    return found?.whole
  }

  private mutating func search(_ next: (inout InlineFinder) -> Finding?) -> Finding? {
    guard failuresLeft > 0 else { return nil }
    // None is held where there are none, since what two hold is copied when it grows.
    let (start, open) = (cursor, openers.isEmpty ? [] : openers)
    while cursor < end {
      if let finding = next(&self) { return finding }
    }
    failuresLeft -= 1
    (cursor, openers) = (start, open)
    return nil
  }

  /// And the backslash, which stands between them.
  static let brackets = ByteRange(UInt8(ascii: "["), UInt8(ascii: "]"))
  private static let backtick = ByteRange(UInt8(ascii: "`"), UInt8(ascii: "`"))

  /// Moves to the next bracket, backslash or backtick.
  mutating func passPlainText() {
    cursor = bytes.withUnsafeBufferPointer { bytes in
      let text = Text(rebasing: bytes[..<end])
      var index = text.firstBlock(from: cursor) {
        Self.brackets.marks(in: $0) .| Self.backtick.marks(in: $0)
      }
      while index < end, !Self.brackets.holds(bytes[index]), !Self.backtick.holds(bytes[index]) {
        index += 1
      }
      return index
    }
  }

  /// Moves past one byte, escape or code span; a pair of brackets is given when its end is reached.
  mutating func step() -> (opener: Int, closer: Int)? {
    let position = cursor
    cursor += 1
    switch bytes[position] {
    case UInt8(ascii: "\\"):
      if cursor < end, bytes[cursor].isPunctuation { cursor += 1 }
    case UInt8(ascii: "`"): passCode(from: position)
    case UInt8(ascii: "["): openers.append(position)
    case UInt8(ascii: "]"): return openers.popLast().map { ($0, position) }
    default: break
    }
    return nil
  }

  private mutating func passCode(from start: Int) {
    while cursor < end, bytes[cursor] == UInt8(ascii: "`") { cursor += 1 }
    let length = cursor - start
    // cmark's own limit: longer runs open nothing.
    guard length <= 80, !openRuns.contains(length) else { return }
    var index = cursor
    while index < end {
      var run = 0
      while index < end, bytes[index] == UInt8(ascii: "`") {
        run += 1
        index += 1
      }
      if run == length {
        cursor = index
        return
      }
      if run == 0 { index += 1 }
    }
    openRuns.insert(length)
  }

  /// Whether the brackets are a link to the destination; then the cursor moves past it.
  private mutating func fit(
    _ opener: Int, _ closer: Int, _ destination: UnsafeBufferPointer<UInt8>
  ) -> Finding? {
    let reader = DestinationReader(bytes: bytes, end: end)
    let next = closer + 1 < end ? bytes[closer + 1] : 0
    if next == UInt8(ascii: "("), let found = reader.inline(at: closer + 2),
      reader.matches(found.destination, destination)
    {
      cursor = found.end
      return Finding(destination: found.destination, whole: opener..<found.end)
    }
    guard !definitions.isEmpty else { return nil }
    var label = opener + 1..<closer
    var last = closer + 1
    if next == UInt8(ascii: "["), let close = bytes[closer + 2..<end].firstIndex(of: 0x5D) {
      if close > closer + 2 { label = closer + 2..<close }
      last = close + 1
    }
    guard let definition = definitions.range(of: label, leadingTo: destination) else { return nil }
    cursor = last
    return Finding(destination: definition, whole: opener..<last)
  }

  /// The end of the text if it stands here, also where it goes on below a list or quotation mark.
  private func matchEnd(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    for (position, byte) in text.enumerated() {
      if position > 0, text[position - 1] == 0x0A {
        while index < end, bytes[index] != byte, " \t>".utf8.contains(bytes[index]) { index += 1 }
      }
      guard index < end, bytes[index] == byte else { return nil }
      index += byte == UInt8(ascii: "&") && bytes[index...].starts(with: "&amp;".utf8) ? 5 : 1
    }
    return index
  }
}
