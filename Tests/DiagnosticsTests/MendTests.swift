import Diagnostics
import Testing

@Suite struct MendTests {
  private func complaint(_ range: Range<Int>, _ text: String, in file: String = "a") -> Diagnostic {
    Diagnostic(.emptyText, at: Place(file), mend: .edit(Place(file, range), text))
  }

  private func applied(_ complaints: [Diagnostic], to text: String) -> String {
    let mends = FileMends.all(in: complaints)
    return String(decoding: mends[0].applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func `every mend is made where it was meant, and no other byte is touched`() {
    let complaints = [complaint(6..<7, "three"), complaint(0..<1, "one"), complaint(3..<3, "+")]
    #expect(applied(complaints, to: "1 \r\n 3\t") == "one \r+\n 3three")
  }

  @Test func `of two mends that meet the first is made, the other another time`() {
    #expect(applied([complaint(0..<3, "x"), complaint(2..<4, "y")], to: "abcd") == "xd")
    #expect(applied([complaint(1..<1, "x"), complaint(1..<1, "y")], to: "ab") == "axb")
    #expect(applied([complaint(0..<1, "x"), complaint(0..<1, "x")], to: "ab") == "xb")
  }

  @Test func `two files that want one name keep theirs`() {
    let complaints = [("a", "c"), ("b", "c"), ("d", "e")].map {
      Diagnostic(.emptyText, at: Place($0.0), mend: .rename($0.0, to: $0.1))
    }
    #expect(FileMends.renames(in: complaints).map(\.file) == ["d"])
  }

  @Test func `what leaves a choice is no mend`() {
    #expect(Mend.onlyReading("2021-04-03 / 2021-03-04", at: Place("a")) == nil)
    #expect(Mend.onlyReading(nil, at: Place("a")) == nil)
    #expect(Mend.onlyReading("2021-04-03", at: Place("a")) != nil)
  }

  @Test func `a name with two near ones is left to its author`() {
    #expect(Suggestion.only(near: "titel", among: ["title", "date"]) == "title")
    #expect(Suggestion.only(near: "dat", among: ["date", "data"]) == nil)
  }
}
