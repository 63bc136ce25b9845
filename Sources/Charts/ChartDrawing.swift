package import SiteModel

/// Draws a chart as SVG for the middle of a page: its colours are the style sheet's, by classes, and
/// without any it is still black on white. Lengths are whole tenths of a unit, so that no fraction
/// of a machine is ever printed.
package enum ChartDrawing {
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
      \(Canvas.text(Canvas.width)) \(Canvas.text(height))" font-size="\(Canvas.text(TextWidth.fontSize))" \
      direction="\(isRightToLeft ? "rtl" : "ltr")" role="img" aria-label="
      """.utf8)
    svg += name
    svg += Array("\"><g aria-hidden=\"true\">".utf8)
    svg += canvas.bytes
    svg += Array("</g></svg>".utf8)
    return svg
  }
}
