package import SiteModel

/// Draws a chart as SVG for the middle of a page: its colours are the style sheet's, by classes, and
/// without any it is still black on white. Lengths are whole tenths of a unit, so that no fraction
/// of a machine is ever printed.
package enum ChartDrawing {
  /// The picture is 280 units wide: with letters of 15 it can be read on a telephone.
  static let width = 2800
  static let fontSize = 150

  /// - Parameter name: what the chart says to those who do not see it, as HTML already.
  package static func svg(
    of chart: Chart, name: [UInt8], marks: NumberMarks, isRightToLeft: Bool
  ) -> [UInt8] {
    var canvas = Canvas(isRightToLeft: isRightToLeft)
    let height =
      switch chart.form {
      case .bars: BarDrawing(chart: chart, marks: marks).draw(on: &canvas)
      case .line: LineDrawing(chart: chart, marks: marks).draw(on: &canvas)
      case .share: ShareDrawing(filled: chart.inTen ?? 0).draw(on: &canvas)
      }
    var svg = Array(
      """
      <svg class="chart chart-form-\(chart.form.rawValue)" viewBox="0 0 \
      \(Canvas.text(width)) \(Canvas.text(height))" font-size="\(Canvas.text(fontSize))" \
      direction="\(isRightToLeft ? "rtl" : "ltr")" role="img" aria-label="
      """.utf8)
    svg += name
    svg += Array("\"><g aria-hidden=\"true\">".utf8)
    svg += canvas.bytes
    svg += Array("</g></svg>".utf8)
    return svg
  }

  /// A value's part of a length. Both are at most 10^18, so that the product needs two words.
  static func part(_ length: Int, of value: Int, outOf whole: Int) -> Int {
    guard whole > 0 else { return 0 }
    return whole.dividingFullWidth(length.multipliedFullWidth(by: value)).quotient
  }
}
