/// A language mark as the source of a block has it.
struct WrittenMark {
  let range: Range<Int>
  let opener: Int?
  /// Whether a backslash says that it is meant to be printed.
  let isEscaped: Bool
}

extension InlineFinder {
  /// The marks of the whole block, in the order of the text.
  func languageMarks() -> [WrittenMark] {
    var finder = InlineFinder(bytes, in: range)
    finder.begin(block)
    var found: [WrittenMark] = []
    while true {
      finder.passPlainText()
      guard finder.cursor < finder.end else { return found }
      let position = finder.cursor
      let pair = finder.step()
      var isEscaped = bytes[position] == UInt8(ascii: "\\")
      let closer = isEscaped ? position + 1 : position
      guard closer + 1 < end, bytes[closer] == UInt8(ascii: "]") else { continue }
      var start = closer + 1
      if bytes[start] == UInt8(ascii: "\\") {
        isEscaped = true
        start += 1
      }
      guard let mark = mark(at: start) else { continue }
      found.append(WrittenMark(range: mark, opener: pair?.opener, isEscaped: isEscaped))
    }
  }

  private func mark(at start: Int) -> Range<Int>? {
    let isMark = bytes.withUnsafeBufferPointer {
      LanguageMarks.isMark(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
    guard isMark else { return nil }
    var index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "}") { break }
    }
    return start..<index
  }
}

extension [UInt8] {
  /// How many more brackets a backslash opens than it closes.
  func surplusOfEscapedBrackets(in words: Range<Int>) -> Int {
    var surplus = 0
    for index in words.dropFirst() where self[index - 1] == UInt8(ascii: "\\") {
      if self[index] == UInt8(ascii: "[") { surplus += 1 }
      if self[index] == UInt8(ascii: "]") { surplus -= 1 }
    }
    return surplus
  }
}
