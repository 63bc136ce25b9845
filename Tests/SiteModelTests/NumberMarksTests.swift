import SiteModel
import Testing

@Suite struct NumberMarksTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (7000, "7000"), (10000, "10\u{A0}000"), (123456, "123\u{A0}456"),
    (1_234_567, "1\u{A0}234\u{A0}567"), (-5, "\u{2212}5"), (-12345, "\u{2212}12\u{A0}345"),
  ])
  func `groups begin where the language begins them`(_ number: Int, _ text: String) {
    let marks = NumberMarks(decimal: ",", group: "\u{A0}", groupFrom: 5, percent: ("", "%"))
    #expect(marks.text(number) == text)
  }

  @Test(arguments: [(999, "999"), (7000, "7,000"), (10000, "10,000")])
  func `four digits make groups in English`(_ number: Int, _ text: String) {
    #expect(
      NumberMarks(decimal: ".", group: ",", groupFrom: 4, percent: ("", "%")).text(number) == text)
  }

  @Test(arguments: [
    ("0", "०"), ("-1234567.89", "-१,२३४,५६७.८९"), ("20", "२०"),
  ])
  func `a language has digits of its own`(_ number: String, _ text: String) throws {
    let marks = NumberMarks(
      decimal: ".", group: ",", groupFrom: 4, percent: ("", "%"), minus: "-",
      digits: try #require(Digits("०१२३४५६७८९")))
    #expect(marks.text(try #require(Decimal(number))) == text)
    #expect(marks.digits.text("10:45, ch. 2") == "१०:४५, ch. २")
  }

  @Test(arguments: ["", "012345678", "0123456788", "1234567890", "٠١٢٣٤٥٦٧٨۹0", "abcdefghij"])
  func `digits are ten, in their order`(_ text: String) {
    #expect(Digits(text) == nil)
  }

  @Test func `digits of ASCII are no digits of its own`() {
    #expect(Digits("0123456789") == .ascii)
    #expect(Digits.ascii.own == nil && Digits("٠١٢٣٤٥٦٧٨٩")?.own == "٠١٢٣٤٥٦٧٨٩")
  }

  @Test(arguments: [(1, "a"), (2, "a = b"), (3, "a, b + c"), (5, "a, b; c; d + e")])
  func `each place of a list has its joint`(_ count: Int, _ text: String) {
    let words = ListWords(pair: " = ", start: ", ", middle: "; ", end: " + ")
    let elements = ["a", "b", "c", "d", "e"].prefix(count).enumerated()
    #expect(elements.map { $1 + words.joint(behind: $0, of: count) }.joined() == text)
  }

  @Test func `the least number of all is written too`() {
    let marks = NumberMarks(decimal: ".", group: ",", groupFrom: 4, percent: ("", "%"))
    #expect(marks.text(.min) == "\u{2212}9,223,372,036,854,775,808")
  }
}
