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

  @Test func `the least number of all is written too`() {
    let marks = NumberMarks(decimal: ".", group: ",", groupFrom: 4, percent: ("", "%"))
    #expect(marks.text(.min) == "\u{2212}9,223,372,036,854,775,808")
  }
}
