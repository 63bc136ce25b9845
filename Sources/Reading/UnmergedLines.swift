internal import Diagnostics
internal import Platform

/// Lines in which git and its like mark that two people changed the same lines, each in another way.
enum UnmergedLines {
  /// The first mark that begins or ends such a place; what stands between is for its author to choose.
  static func firstMark(in bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBytes { text in
      var start = 0
      while true {
        if let end = endOfMark(in: text, at: start) { return start..<end }
        guard let base = text.baseAddress, start < text.count,
          let found = memchr(base + start, 0x0A, text.count - start)
        else { return nil }
        start = UnsafeRawPointer(found) - base + 1
      }
    }
  }

  /// Seven equal signs, `<` or `>`, at the start of a line, and nothing more or a space behind them.
  private static func endOfMark(in text: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let end = start + 7
    guard end <= text.count, text[start] == 0x3C || text[start] == 0x3E,
      text[start..<end].allSatisfy({ $0 == text[start] })
    else { return nil }
    return end == text.count || [0x20, 0x0A, 0x0D].contains(text[end]) ? end : nil
  }
}
