import SiteModel
import Testing

@testable import Charts

@Suite struct BarTests {
  @Test func `bars begin at nought and are as long as their values`() {
    let svg = drawn(chart(.bars, [("a", "50"), ("b", "25"), ("c", "0")]))
    let lengths = svg.all("width", of: "chart-bar").compactMap(Double.init)
    #expect(lengths.count == 3)
    #expect(abs(lengths[0] - 2 * lengths[1]) < 0.2)
    #expect(lengths[2] == 0)
    #expect(svg.all("x", of: "chart-bar") == ["0", "0", "0"])
  }

  @Test func `each value stands behind its bar and within the picture`() {
    let svg = drawn(chart(.bars, [("a", "1000000"), ("b", "27.6")], unit: "людей"))
    #expect(svg.contains(">1 000 000\u{A0}людей</text>"))
    #expect(svg.contains(">27,6\u{A0}людей</text>"))
    let ends = zip(svg.all("x", of: "chart-value"), svg.all("width", of: "chart-bar"))
    for (value, bar) in ends {
      #expect(Double(value) ?? 0 > Double(bar) ?? 0)
      #expect(Double(value) ?? 999 < 280 - 0.5 * 15)
    }
  }

  @Test func `a long wording of a value stands above its bar`() {
    let point = Chart.Point(
      label: "a", value: Decimal(millionths: 1), printed: "somewhat more than ten thousand people")
    let svg = drawn(Chart(title: "", form: .bars, unit: nil, points: [point, point]))
    #expect(svg.all("x", of: "chart-value") == [])
    #expect(svg.all("width", of: "chart-bar") == ["280", "280"])
  }

  @Test func `a hundred per cent is written as the language writes it`() {
    let svg = drawn(chart(.bars, [("a", "46"), ("b", "11")], unit: "%"))
    #expect(svg.contains(">46 %</text>"))
  }

  @Test func `what an author wrote is text and never markup`() {
    let svg = drawn(chart(.bars, [("<b> & \"c\"", "1"), ("d", "2")], unit: "<i>"))
    #expect(svg.contains("&lt;b&gt; &amp; &quot;c&quot;"))
    #expect(!svg.contains("<b>") && !svg.contains("<i>"))
  }

  @Test func `from right to left everything is mirrored`() {
    let points = [("a", "2"), ("b", "1")]
    let left = drawn(chart(.bars, points))
    let right = drawn(chart(.bars, points), isRightToLeft: true)
    #expect(left.contains(#"direction="ltr""#) && right.contains(#"direction="rtl""#))
    let widths = right.all("width", of: "chart-bar").compactMap(Double.init)
    let starts = right.all("x", of: "chart-bar").compactMap(Double.init)
    for (start, width) in zip(starts, widths) { #expect(abs(start + width - 280) < 0.01) }
    #expect(left.all("width", of: "chart-bar") == right.all("width", of: "chart-bar"))
  }

  @Test func `the greatest values there can be are drawn`() {
    let svg = drawn(chart(.bars, [("a", "999999999999.999999"), ("b", "0.000001")]))
    #expect(svg.all("width", of: "chart-bar").last == "0")
  }

  @Test func `the picture is named and its parts are silent`() {
    let svg = drawn(chart(.bars, [("a", "1"), ("b", "2")]), name: "A title. a: 1.")
    #expect(svg.contains(#"role="img" aria-label="A title. a: 1."><g aria-hidden="true">"#))
    #expect(svg.hasSuffix("</g></svg>"))
    #expect(!svg.contains("style"))
  }

  @Test func `labels are broken between words, and only a long word within`() {
    #expect(TextWidth.lines(of: "one two", width: 2800) == ["one two"])
    #expect(TextWidth.lines(of: "", width: 2800) == [])
    let lines = TextWidth.lines(
      of: "Правоохранительные органы и посторонние люди, которые живут рядом", width: 2800)
    #expect(lines.count == 3)
    for line in lines { #expect(TextWidth.of(line) <= 2800) }
    let long = TextWidth.lines(of: String(repeating: "w", count: 50), width: 2800)
    #expect(long.count == 3)
    #expect(long.joined().count == 50)
  }
}
