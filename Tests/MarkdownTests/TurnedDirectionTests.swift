import Markdown
import Testing

struct TurnedDirectionTests {
  @Test(arguments: [
    ("Write to \u{2067}the library", 1), ("a \u{202E}b", 1), ("## a \u{202A}b", 1),
    ("- a \u{2066}b\n- c", 1), ("a \u{2067}b\n\nc \u{2069}d", 1), ("`a \u{202E}b`", 1),
    ("| a \u{202E}b | c |\n|---|---|\n| d\u{202C} | e |", 1),
    ("a &#x202E; b", 1), ("a &#8234; b", 1), ("```\na \u{202E}b\n```", 1),
    ("a \u{2067}b\n\nc \u{2067}d", 2), ("a \u{2067}b \u{202C}", 1),
  ])
  func `a direction that nothing turns back is told`(_ text: String, _ count: Int) {
    let complaints = Parsed(text).complaints
    #expect(complaints.count == count)
    #expect(complaints.allSatisfy { $0.hasPrefix("open-direction") })
  }

  @Test(arguments: [
    "a \u{2067}b\u{2069} c", "a \u{202B}b\u{202C} c", "a \u{2067}b\nc\u{2069} d",
    "**a \u{2067}b** c\u{2069}", "a \u{200F}b", "a — “b” …", "a &#171; b", "a \u{2069}",
    "a \u{2067}b \u{202A}c\u{2069} d",
  ])
  func `a direction that is turned back is no complaint`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }
}
