import SiteModel
import Testing

@testable import Charts

@Suite struct LineTests {
  private func ticks(_ values: String...) -> [Int] {
    Ticks(upTo: values.compactMap { Decimal($0) }).values.map { $0 / 100_000 }
  }

  @Test(arguments: [
    ("10", [0, 20, 40, 60, 80, 100]), ("46", [0, 100, 200, 300, 400, 500]), ("3", [0, 10, 20, 30]),
    ("1", [0, 10]), ("0", [0, 10]), ("0.4", [0, 1, 2, 3, 4]), ("27.6", [0, 100, 200, 300]),
    ("1.1", [0, 5, 10, 15]), ("7000", [0, 20_000, 40_000, 60_000, 80_000]),
  ])
  func `ticks stand at round values from nought to the greatest`(_ value: String, _ tenths: [Int]) {
    #expect(ticks("0", value) == tenths)
  }

  @Test func `there are never more than five steps`() {
    for value in 1...2000 {
      let ticks = Ticks(upTo: [Decimal(millionths: value * 1_000_000)])
      #expect((2...6).contains(ticks.values.count))
      #expect(ticks.top >= value * 1_000_000)
    }
  }

  @Test func `years stand as far apart as they are`() {
    let svg = drawn(chart(.line, [("2010", "1"), ("2012", "2"), ("2020", "3")]))
    let x = svg.all("cx", of: "chart-point").compactMap(Double.init)
    #expect(x.count == 3)
    #expect(abs((x[2] - x[1]) - 4 * (x[1] - x[0])) < 1)
    let y = svg.all("cy", of: "chart-point").compactMap(Double.init)
    #expect(abs((y[0] - y[1]) - (y[1] - y[2])) < 0.2)
  }

  @Test func `the axis begins at nought`() {
    let svg = drawn(chart(.line, [("2018", "90"), ("2019", "95"), ("2020", "92")]))
    #expect(svg.contains(">0</text>"))
    #expect(svg.all("cy", of: "chart-point").allSatisfy { Double($0) ?? 999 < 60 })
  }

  @Test func `labels that would touch are left out, the first and last never`() {
    let points = (1990...2020).map { ("\($0)", "\($0 - 1980).5") }
    let svg = drawn(chart(.line, points))
    let labels = svg.matches(of: />(19|20)\d\d</).count
    #expect((2...7).contains(labels))
    #expect(svg.contains(">1990<") && svg.contains(">2020<"))
    #expect(svg.contains(">10,5<") && svg.contains(">40,5<"))
    #expect(svg.all("cx", of: "chart-point").count == 31)
  }

  @Test func `a line goes from right to left where reading does`() {
    let points = [("2016", "1"), ("2018", "6"), ("2020", "10")]
    let svg = drawn(chart(.line, points), isRightToLeft: true)
    let x = svg.all("cx", of: "chart-point").compactMap(Double.init)
    #expect(x == x.sorted(by: >))
  }

  @Test func `the same chart is the same bytes`() {
    let line = chart(.line, [("2016", "1"), ("2018", "6"), ("2020", "10")])
    #expect(drawn(line) == drawn(line))
  }
}

@Suite struct ShareTests {
  @Test(arguments: [
    ("0", 0), ("4.9", 0), ("5", 1), ("38", 4), ("34.999999", 3), ("95", 10), ("100", 10),
  ])
  func `a share is so many of ten, rounded`(_ share: String, _ filled: Int) {
    let chart = chart(.share, [("a", share)])
    #expect(chart.inTen == filled)
    let svg = drawn(chart)
    #expect(svg.all("cx", of: "chart-full").count == filled)
    #expect(svg.all("cx", of: "chart-empty").count == 10 - filled)
  }

  @Test func `figures that are not filled are outlines without a style sheet too`() {
    let svg = drawn(chart(.share, [("a", "50")]))
    #expect(svg.all("fill", of: "chart-empty") == Array(repeating: "none", count: 10))
    #expect(svg.all("fill", of: "chart-full") == [])
  }
}
