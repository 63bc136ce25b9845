import Diagnostics
import Testing

@Suite struct JSONTests {
  @Test func `members stand in their order, and those that are nil are left out`() {
    let value = JSON.record([
      "b": .text("x"), "a": .number(-1), "none": nil, "c": .list([.flag(true), .flag(false)]),
    ])
    #expect(value.text == #"{"b":"x","a":-1,"c":[true,false]}"#)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("a\nb\tc\r\n", #""a\nb\tc\r\n""#), ("я😀", #""я😀""#),
    ("\u{1B}[31m\u{0}", #""\u001b[31m\u0000""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
    ("е\u{301}\u{2028}", "\"е\u{301}\\u2028\""),
  ])
  func `what a terminal would obey is written by its number`(_ text: String, _ expected: String) {
    #expect(JSON.text(text).text == expected)
  }
}
