internal import SiteModel

/// Values over years: a line from year to year, a point at each, an axis that begins at nought. Years
/// stand as far apart as they are.
struct LineDrawing {
  let chart: Chart
  let marks: NumberMarks

  private static let top = 280
  private static let height = 1350
  private static let bottom = top + height
  /// Between the axis and the first point, and between two words that stand beside each other.
  private static let space = 60

  /// A value written at its point: its middle and where its line stands.
  private struct Label {
    let text: String
    let middle: Int
    let baseline: Int
    let width: Int

    func touches(_ other: Label) -> Bool {
      abs(middle - other.middle) * 2 < width + other.width + 2 * LineDrawing.space
        && abs(baseline - other.baseline) < 170
    }

    /// Whether a point would lie below its letters.
    func covers(_ spot: (x: Int, y: Int)) -> Bool {
      abs(middle - spot.x) * 2 < width + 90
        && (baseline - 170...baseline + 50).contains(spot.y)
    }
  }

  /// Returns the height of the picture.
  func draw(on canvas: inout Canvas) -> Int {
    let ticks = Ticks(upTo: chart.points.map(\.value))
    let printed = ticks.values.map { chart.text(Decimal(millionths: $0), marks) }
    let left = (printed.map { TextWidth.of($0) }.max() ?? 0) + Self.space
    for (tick, text) in zip(ticks.values, printed) {
      let y = y(of: tick, ticks)
      canvas.line(
        through: [(left, y), (Canvas.width, y)], of: tick == 0 ? "chart-axis" : "chart-grid")
      canvas.text(text, x: left - Self.space, baseline: y + 50, anchor: .end)
    }
    let spots = spots(from: left, ticks)
    canvas.line(through: spots, of: "chart-line")
    for label in spread(years(at: spots), off: []) {
      canvas.text(label.text, x: label.middle, baseline: label.baseline, anchor: .middle)
    }
    for label in spread(values(at: spots, from: left), off: spots) {
      canvas.text(
        label.text, x: label.middle, baseline: label.baseline, anchor: .middle, of: "chart-value")
    }
    // Last, so that the halo of no label lies over a point.
    for spot in spots { canvas.circle(x: spot.x, y: spot.y, radius: 45, of: "chart-point") }
    return Self.bottom + 260
  }

  private func y(of value: Int, _ ticks: Ticks) -> Int {
    Self.bottom - Canvas.part(Self.height, of: value, outOf: ticks.top)
  }

  private func spots(from left: Int, _ ticks: Ticks) -> [(x: Int, y: Int)] {
    let years = chart.points.compactMap(\.year)
    guard let first = years.first, let last = years.last else { return [] }
    let half = TextWidth.of("\(last)") / 2
    let start = left + max(Self.space, half)
    return zip(years, chart.points).map { year, point in
      let x = Canvas.part(
        Canvas.width - half - start, of: year - first, outOf: last - first)
      return (start + x, y(of: point.value.millionths, ticks))
    }
  }

  private func years(at spots: [(x: Int, y: Int)]) -> [Label] {
    zip(chart.points, spots).map { point, spot in
      let text = chart.label(of: point, marks)
      return Label(
        text: text, middle: spot.x, baseline: Self.bottom + 210, width: TextWidth.of(text))
    }
  }

  /// Each value on the side of its point where the line does not go.
  private func values(at spots: [(x: Int, y: Int)], from left: Int) -> [Label] {
    zip(chart.points, spots).enumerated().map { index, pair in
      let (point, spot) = pair
      let text = chart.text(of: point, marks)
      let width = TextWidth.of(text, isBold: true)
      // Upwards is less in SVG.
      let comesFromAbove = index > 0 && spots[index - 1].y < spot.y
      let goesUp = index + 1 < spots.count && spots[index + 1].y < spot.y
      var middle = spot.x
      var baseline = spot.y - 90
      if comesFromAbove, goesUp, spot.y + 220 < Self.bottom {
        baseline = spot.y + 210
      } else if comesFromAbove != goesUp {
        middle += (comesFromAbove ? width : -width) / 2
      }
      let least = left + Self.space / 2 + width / 2
      return Label(
        text: text, middle: max(least, min(middle, Canvas.width - width / 2)),
        baseline: baseline, width: width)
    }
  }

  /// As many labels as have room, in their order: the first and the last, then from the start on
  /// those that lie on no point.
  private func spread(_ labels: [Label], off spots: [(x: Int, y: Int)]) -> [Label] {
    guard labels.count > 2 else { return labels }
    var taken = [labels.count - 1, 0]
    for index in 1..<labels.count - 1 {
      let label = labels[index]
      if !taken.contains(where: { labels[$0].touches(label) }), !spots.contains(where: label.covers)
      {
        taken.append(index)
      }
    }
    return taken.sorted().map { labels[$0] }
  }
}
