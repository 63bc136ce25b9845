internal import Charts
internal import SiteModel
internal import Templating

/// A chart as templates see it: the picture, and in words and rows what it shows.
struct ChartRecords {
  let scene: Scene

  private static let row = RecordShape(
    "point of a chart",
    [
      FieldShape("label", .text, "What the value belongs to; of a line its year."),
      FieldShape("value", .text, "The value as the page prints it, with its unit."),
      FieldShape("year", .optional(.text), "The year of a point of a line."),
    ])

  /// How a share is said in words, for the template `labels/in-ten`.
  static let inTen = RecordShape(
    "share of ten",
    [
      FieldShape("number", .number, "How many of ten, rounded."),
      FieldShape("exact", .flag, "Whether it is just so many."),
      FieldShape("about", .flag, "Whether it was rounded."),
      FieldShape("under", .flag, "Whether it is something, and rounded to none."),
      FieldShape("over", .flag, "Whether it is not all, and rounded to all."),
    ])

  /// What is told to those who do not see the picture, by the template `labels/chart`.
  static let words = RecordShape("words of a chart", common)

  static let shape = RecordShape(
    "chart", common + [FieldShape("svg", .html, "The picture, with what it says in words.")])

  private static let common = [
    FieldShape("title", .text, "What the chart shows."),
    FieldShape("form", .record(FieldRecords.choice(forms)), "Its form."),
    FieldShape("unit", .optional(.text), "What the values are counted in."),
    FieldShape("rows", .list(.record(row)), "The values, for a table."),
    FieldShape("in_ten", .optional(.number), "Of a share: how many of ten, rounded."),
    FieldShape("words", .optional(.html), "Of a share: so many of ten, in words."),
  ]

  private static let forms = Chart.Form.allCases.map(\.rawValue)

  func value(of chart: Chart) -> Value {
    let common = common(chart)
    var name: [UInt8] = []
    scene.labels.chart.render([.record(common)], into: &name)
    let svg = ChartDrawing.svg(
      of: chart, name: name, marks: scene.language.numbers,
      isRightToLeft: scene.language.isRightToLeft)
    return .record(common + [.html(svg)])
  }

  private func common(_ chart: Chart) -> [Value] {
    let marks = scene.language.numbers
    let rows = chart.points.map { point in
      Value.record([
        .text(point.label), .text(chart.text(of: point, marks)),
        point.year.map { .text(String($0)) } ?? .none,
      ])
    }
    let form = chart.form.rawValue
    return [
      .text(chart.title), .record([.text(form)] + Self.forms.map { .flag($0 == form) }),
      chart.unit.map(Value.text) ?? .none, .list(rows),
      chart.inTen.map { .number($0, printed: marks.text($0)) } ?? .none,
      inTen(chart).map(Value.html) ?? .none,
    ]
  }

  private func inTen(_ chart: Chart) -> [UInt8]? {
    guard let number = chart.inTen, let share = chart.points.first?.value.millionths else {
      return nil
    }
    let isExact = number * 10_000_000 == share
    let isOver = number == 10 && !isExact
    let isUnder = number == 0 && !isExact
    var words: [UInt8] = []
    scene.labels.inTen.render(
      [
        .record([
          .number(number, printed: scene.language.numbers.text(number)), .flag(isExact),
          .flag(!isExact && !isOver && !isUnder), .flag(isUnder), .flag(isOver),
        ])
      ], into: &words)
    return words
  }
}
