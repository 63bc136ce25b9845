import Diagnostics
import Markdown
import Testing

struct TableFaultTests {
  @Test(arguments: [
    ("|a|b|\n|-|-|\n|c|d|e|", "surplus-cell e"), ("a|b\n-|-\nc|d|e|f", "surplus-cell e|f"),
    ("> |a|b|\n> |-|-|\n> |c|d| e |", "surplus-cell e"),
    ("|a|b|\n|-|-|\n|`c|d`|e|", "bar-in-code |"),
    ("|a|b|\n|-|-|\n|``c|`d``|", "bar-in-code |"), ("|`a|b`|c|\n|-|-|", "bar-in-code |"),
    ("|a|b|\n|-|-|\n|c|d|\nOne.\nTwo.", "text-below-table One."),
    ("|a|\n|-|\nb", "text-below-table b"),
    ("|a|b|\n|-|-|\nx \\| y", "text-below-table x \\| y"),
  ])
  func `what a row would lose or become is told`(_ text: String, _ complaint: String) {
    #expect(Parsed(text).complaints == [complaint])
  }

  @Test(arguments: [
    ("|a|b|\n|c|d|", "table-as-text |a|b|"), ("a | b\nc | d", "table-as-text a | b"),
    ("|a|b|\n\n|-|-|\n\n|c|d|", "table-as-text |a|b|"),
    ("- a\n|b|c|\n|-|-|\n|d|e|", "table-as-text |b|c|"),
    ("|a|b|\n|-|-|\n|c|d|\n\n|e|f|", "table-as-text |e|f|"),
    ("|a|b|\n|-|\n|c|d|", "table-rule |-|"),
    ("|a|b|\n|—|—|\n|c|d|", "table-rule |—|—|"), ("|a|b|\n|===|===|", "table-rule |===|===|"),
    ("|a|b|c|\n|-|-|\n|d|e|f|", "table-rule |-|-|"),
    ("|a|b|\n+---+---+\n|c|d|", "table-rule +---+---+"),
  ])
  func `bars that make no table are told`(_ text: String, _ complaint: String) {
    #expect(Parsed(text).complaints == [complaint])
  }

  @Test func `the line that makes a table has a part for each column`() {
    #expect(
      Parsed("| a | b | c |\n|---|\n").diagnostics.first?.arguments["example"] == "|---|---|---|")
    #expect(Parsed("a | b\nc | d").diagnostics.first?.arguments["example"] == "|---|---|")
  }

  @Test(arguments: [
    "|a|b|\n|-|-|\n|c|", "|a|b|\n|-|-|\n|c|d| |", "|a|b|\n|-|-|\n|`c\\|d`|e|", "a\n:-:\nb",
    "a | b | c",
    "|x| + |y| = 5", "`a|b`\n`c|d`", "a \\| b\nc \\| d", "|a|b|\n|-|-|\n\nc",
    "|a|b|\n|-|-|\n|`|c|\n|d|`|",
  ])
  func `tables that lose nothing and bars in words are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }
}
