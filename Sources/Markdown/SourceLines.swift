internal import Platform

/// Where the lines of a text start: what turns cmark's lines and columns into offsets.
///
/// Lines are counted as cmark counts them: `\n`, `\r\n` and a lone `\r` end one.
struct SourceLines {
  private var starts: [Int]
  private var lengths: [Int32]
  private let end: Int

  /// - Parameter offset: what the first byte of the text counts as.
  init(_ bytes: Text, offset: Int = 0) {
    starts = [offset]
    lengths = []
    end = offset + bytes.count
    starts.reserveCapacity(bytes.count / 16 + 1)
    lengths.reserveCapacity(bytes.count / 16 + 1)
    guard let base = bytes.baseAddress else {
      lengths = [0]
      return
    }
    let hasReturns = memchr(base, 0x0D, bytes.count) != nil
    var index = 0
    while index < bytes.count {
      let next = hasReturns ? Self.lineBreak(bytes, index) : Self.newline(base, index, bytes.count)
      lengths.append(Int32(clamping: next - index))
      guard next < bytes.count else { return }
      index = next + 1
      if bytes[next] == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(offset + index)
    }
    lengths.append(0)
  }

  private static func newline(_ base: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    guard let found = memchr(base + index, 0x0A, count - index) else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func lineBreak(_ bytes: Text, _ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }
}

extension SourceLines {
  var count: Int { starts.count }

  /// A line without its line break; lines before the first and past the last are empty.
  func range(ofLine index: Int) -> Range<Int> {
    guard index >= 0, index < starts.count else {
      return index < 0 ? starts[0]..<starts[0] : end..<end
    }
    return starts[index]..<starts[index] + Int(lengths[index])
  }

  /// The index of the line that holds the offset; its line break belongs to it.
  func index(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The same counted from the first byte of the text.
  func rangeInText(ofLine index: Int) -> Range<Int> {
    let start = starts[index] - starts[0]
    return start..<start + Int(lengths[index])
  }

  /// The offset of a line and column, both counted from 1, moved into the line.
  func offset(line: Int32, column: Int32) -> Int {
    let range = range(ofLine: Int(line) - 1)
    return min(max(range.lowerBound, range.lowerBound + Int(column) - 1), range.upperBound)
  }
}
