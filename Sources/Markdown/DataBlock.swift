/// A fence whose word names a block of the theme: data for it, not text to show.
package struct DataBlock: Sendable, Hashable {
  package let name: String
  /// The lines of the fence without the indentation and the quote marks of what they stand in.
  package let content: String
  package let nameRange: Range<Int>
  /// From the first line of the content to its last, as they stand in the file.
  package let contentRange: Range<Int>
  private let lines: [Line]

  private struct Line: Sendable, Hashable {
    let contentOffset: Int
    let fileOffset: Int
  }
}

extension DataBlock {
  /// The offset in the file of a UTF-8 offset in the content; an offset past the end is the end.
  package func fileOffset(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].contentOffset <= offset { low = middle } else { high = middle }
    }
    guard low < lines.count else { return contentRange.lowerBound }
    let position = lines[low].fileOffset + max(0, offset - lines[low].contentOffset)
    return min(max(position, contentRange.lowerBound), contentRange.upperBound)
  }

  /// The range in the file of a range in the content.
  package func fileRange(of range: Range<Int>) -> Range<Int> {
    let start = fileOffset(of: range.lowerBound)
    return start..<max(start, fileOffset(of: range.upperBound))
  }

  /// - Parameter firstLine: the index of the line of the file at which the content begins.
  init(
    name: String, nameRange: Range<Int>, content: UnsafeBufferPointer<UInt8>, firstLine: Int,
    in source: SourceLines
  ) {
    self.name = name
    self.nameRange = nameRange
    self.content = String(decoding: content, as: UTF8.self)
    let contentLines = SourceLines(content)
    var lines: [Line] = []
    var end = source.range(ofLine: firstLine).lowerBound
    for index in 0..<contentLines.count where !content.isEmpty {
      let line = contentLines.range(ofLine: index)
      guard line.lowerBound < content.count else { break }
      let written = source.range(ofLine: firstLine + index)
      // What cmark takes off a line it takes off its start; a tab it may turn into spaces.
      let start = max(written.lowerBound, written.upperBound - line.count)
      lines.append(Line(contentOffset: line.lowerBound, fileOffset: start))
      end = written.upperBound
    }
    self.lines = lines
    let start = lines.first?.fileOffset ?? end
    contentRange = start..<max(start, end)
  }
}
