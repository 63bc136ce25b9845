/// The bytes of one text file and the only place that turns offsets into lines and columns.
///
/// Offsets count UTF-8 bytes from the first byte of the file, a byte order mark included. Lines
/// and columns count from 1; a column is one character as a reader sees it (an extended grapheme
/// cluster), so that an accented letter and `😀` are one column each. `\n`, `\r\n` and a lone `\r` end a line.
package struct SourceText: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    self.init(Array(text.utf8))
  }
}

extension SourceText {
  /// The number of bytes of the byte order mark at the start: 3 or 0.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The range with both ends moved into the text; ranges that come from C are passed through it.
  package func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<bytes.count)
  }

  /// The line and column of an offset; an offset past the end is the end.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let end = isInsideBreak(offset) ? offset - 1 : offset
    return bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<max(end, byteOrderMarkLength)])
      let (breaks, start) = bytes.lineBreaks(from: byteOrderMarkLength)
      return (breaks + 1, start < end ? bytes.characters(from: start) + 1 : 1)
    }
  }

  /// The line and column of an offset, where a column is a code unit of UTF-16, as editors and other
  /// programs count; the first is 1.
  package func utf16Position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineRange(at: offset)
    let before = bytes[line.lowerBound..<min(max(offset, line.lowerBound), line.upperBound)]
    let units = before.reduce(0) { count, byte in
      count + (byte & 0xC0 == 0x80 ? 0 : byte < 0xF0 ? 1 : 2)
    }
    return (position(of: offset).line, units + 1)
  }

  /// The range of the line that holds the offset, without its line break and byte order mark.
  package func lineRange(at offset: Int) -> Range<Int> {
    var offset = min(max(offset, 0), bytes.count)
    if isInsideBreak(offset) { offset -= 1 }
    var start = offset
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    if start == 0 { start = min(byteOrderMarkLength, end) }
    return start..<end
  }

  /// What stands around an offset in its line, so many bytes before it and behind it at most: lines
  /// may be as long as a text. Neither end lies inside a letter.
  package func surroundings(of offset: Int, before: Int, behind: Int) -> Range<Int> {
    var offset = min(max(offset, 0), bytes.count)
    if isInsideBreak(offset) { offset -= 1 }
    var start = offset
    while start > 0, offset - start < before, !isBreak(bytes[start - 1]) { start -= 1 }
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = offset
    while end < bytes.count, end - offset < behind, !isBreak(bytes[end]) { end += 1 }
    while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    if start == 0 { start = min(byteOrderMarkLength, offset) }
    return start..<max(start, end)
  }

  /// Whether a part of a line begins and ends where the line does.
  package func isWholeLine(_ part: Range<Int>) -> (start: Bool, end: Bool) {
    (
      part.lowerBound <= byteOrderMarkLength || isBreak(bytes[part.lowerBound - 1]),
      part.upperBound >= bytes.count || isBreak(bytes[part.upperBound])
    )
  }

  /// The text of a range; bytes that are no UTF-8 stand as U+FFFD.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[clamped(range)], as: UTF8.self)
  }

  /// Whether the offset lies between the two bytes of a `\r\n`.
  private func isInsideBreak(_ offset: Int) -> Bool {
    offset > 0 && offset < bytes.count && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

/// Translates positions counted in Unicode scalars, as libyaml counts them, into byte offsets.
///
/// Positions are asked for in about the order of the text; then the whole translation is little more
/// than one walk of it.
package struct ScalarCursor {
  private let bytes: ArraySlice<UInt8>
  private var scalar = 0
  private var offset: Int

  /// Scalar 0 is the first scalar of the range.
  package init(_ text: SourceText, in range: Range<Int>) {
    bytes = text.bytes[text.clamped(range)]
    offset = bytes.startIndex
  }

  /// The byte offset, in the whole text, at which the scalar starts.
  ///
  /// The way there begins where the last one ended, forwards or back.
  package mutating func offset(of position: Int) -> Int {
    while scalar > max(0, position) {
      repeat { offset -= 1 } while offset > bytes.startIndex && isContinuation(offset)
      scalar -= 1
    }
    while scalar < position, offset < bytes.endIndex {
      repeat { offset += 1 } while offset < bytes.endIndex && isContinuation(offset)
      scalar += 1
    }
    return offset
  }

  private func isContinuation(_ offset: Int) -> Bool {
    bytes[offset] & 0xC0 == 0x80
  }
}
