import SiteModel
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    "0", "7", "27.6", "27.60", "0.000001", "-3.5", "999999999999.999999", "-0.1", "0.0",
  ])
  func `a decimal is kept as it was written`(_ text: String) throws {
    #expect(try #require(Decimal(text)).description == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "01", "00", "-0", "-0.0", "+1", "1,5", "1 000", "1e3", "0x1", "1.2.3",
    "1.0000001", "1000000000000", "٣", "½", " 1", "1 ", "NaN",
  ])
  func `nothing else is a decimal`(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func `decimals are put in the order of their values`() throws {
    let texts = ["-2", "-1.5", "0", "0.1", "0.9", "1", "1.05", "1.5", "12"]
    let decimals = texts.compactMap { Decimal($0) }
    #expect(decimals.reversed().sorted() == decimals)
  }

  @Test(arguments: [
    (27_600_000, "27.6"), (0, "0"), (10_000_000, "10"), (1, "0.000001"), (-500_000, "-0.5"),
  ])
  func `millionths lose the noughts at their end`(_ millionths: Int, _ text: String) {
    #expect(Decimal(millionths: millionths).description == text)
  }

  @Test(arguments: [
    ("27.6", "27,6"), ("27.60", "27,60"), ("7000", "7000"), ("10000.05", "10\u{A0}000,05"),
    ("-1234567.8", "\u{2212}1\u{A0}234\u{A0}567,8"), ("-0.5", "\u{2212}0,5"), ("0.05", "0,05"),
  ])
  func `a decimal is printed with the marks of the language`(_ text: String, _ printed: String)
    throws
  {
    let marks = NumberMarks(
      decimal: ",", group: "\u{A0}", groupFrom: 5, percent: ("", "\u{A0}%"))
    #expect(marks.text(try #require(Decimal(text))) == printed)
  }

  @Test func `a share is written with the mark on its side`() {
    let english = NumberMarks(decimal: ".", group: ",", groupFrom: 4, percent: ("", "%"))
    let turkish = NumberMarks(decimal: ",", group: ".", groupFrom: 5, percent: ("%", ""))
    #expect(english.percent("46") == "46%")
    #expect(turkish.percent("46") == "%46")
  }
}
