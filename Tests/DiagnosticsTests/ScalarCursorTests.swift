import Diagnostics
import Testing

@Suite struct ScalarCursorTests {
  private let text = SourceText("---\nя: 😀\n")

  @Test func `scalars of every length lead to their first bytes`() {
    var cursor = ScalarCursor(text, in: 4..<12)
    #expect((0...5).map { cursor.offset(of: $0) } == [4, 6, 7, 8, 12, 12])
  }

  @Test func `a mark is a scalar of its own`() {
    var cursor = ScalarCursor(SourceText("е\u{301}!"), in: 0..<5)
    #expect((0...3).map { cursor.offset(of: $0) } == [0, 2, 4, 5])
  }

  @Test func `an earlier position may be asked for again`() {
    var cursor = ScalarCursor(text, in: 4..<12)
    #expect([4, 1, 3, 0, 2].map { cursor.offset(of: $0) } == [12, 6, 8, 4, 7])
  }

  @Test func `a position past the range is its end`() {
    var cursor = ScalarCursor(text, in: 4..<7)
    #expect(cursor.offset(of: 100) == 7)
  }
}
