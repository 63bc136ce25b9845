internal import SiteModel

/// Bars from the edge of the picture, each below its label and with its value at its end. They begin
/// at nought: only so are their lengths to one another as the values are.
struct BarDrawing {
  let chart: Chart
  let marks: NumberMarks

  private static let lineHeight = 190
  private static let barHeight = 180
  private static let gap = 130
  private static let space = 60

  /// Returns the height of the picture.
  func draw(on canvas: inout Canvas) -> Int {
    let values = chart.points.map { chart.text(of: $0, marks) }
    let room = values.map { TextWidth.of($0, isBold: true) }.max() ?? 0
    // A long wording of a value has no room beside a bar; then all stand above theirs.
    let standsAbove = room > Canvas.width / 2
    let longest = Canvas.width - (standsAbove ? 0 : room + Self.space)
    let greatest = chart.points.map(\.value.millionths).max() ?? 0
    var top = 0
    for (point, value) in zip(chart.points, values) {
      let lines =
        TextWidth.lines(of: point.label, width: Canvas.width)
        + (standsAbove ? TextWidth.lines(of: value, width: Canvas.width * 9 / 10) : [])
      for line in lines {
        canvas.text(line, x: 0, baseline: top + 145)
        top += Self.lineHeight
      }
      let length = Canvas.part(longest, of: point.value.millionths, outOf: greatest)
      top += 20
      canvas.rectangle(x: 0, y: top, width: length, height: Self.barHeight, of: "chart-bar")
      canvas.line(through: [(0, top - 20), (0, top + Self.barHeight + 20)], of: "chart-axis")
      if !standsAbove {
        canvas.text(value, x: length + Self.space, baseline: top + 143, of: "chart-value")
      }
      top += Self.barHeight + Self.gap
    }
    return top - Self.gap + 20
  }
}
