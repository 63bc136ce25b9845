internal import Charts
internal import SiteModel
internal import Templating

/// A chart, and the page of output that shows it.
struct ChartView: Sendable {
  let chart: Chart
  let scene: Scene
}

/// A chart as templates see it: the picture, and in words and rows what it shows.
enum ChartRecords {
  static let chart = TemplateRecord<ChartView>(
    "chart",
    common + [.html("svg", "The picture, with what it says in words.") { $0.write(into: &$1) }])

  /// What is told to those who do not see the picture, by the template `labels/chart`.
  static let words = TemplateRecord<ChartView>("words of a chart", common)

  private static let common: [TemplateField<ChartView>] = [
    .text("title", "What the chart shows.") { $0.chart.title },
    TemplateField("form", .record(ChoiceRecord.shape(forms)), "Its form.") {
      ChoiceRecord.value($0.chart.form.rawValue, of: forms)
    },
    .optionalText("unit", "What the values are counted in.") { $0.chart.unit },
    .list("rows", of: row, "The values, for a table.", { $0.chart.points }) {
      Row(point: $1, view: $0)
    },
    TemplateField("in_ten", .optional(.number), "Of a share: how many of ten, rounded.") { view in
      view.chart.inTen.map {
        .number($0, printed: view.scene.language.numbers.text($0))
      } ?? .none
    },
    TemplateField("words", .optional(.html), "Of a share: so many of ten, in words.") { view in
      view.share.map { .html(view.scene.labels.inTen.rendered([inTen.value(of: $0)])) } ?? .none
    },
  ]

  private static let forms = Chart.Form.allCases.map(\.rawValue)

  private struct Row: Sendable {
    let point: Chart.Point
    let view: ChartView
  }

  private static let row = TemplateRecord<Row>(
    "point of a chart",
    [
      .text("label", "What the value belongs to; of a line its year.") { $0.point.label },
      .text("value", "The value as the page prints it, with its unit.") {
        $0.view.chart.text(of: $0.point, $0.view.scene.language.numbers)
      },
      .optionalText("year", "The year of a point of a line.") { $0.point.year.map { String($0) } },
    ])

  /// How a share is said in words, for the template `labels/in-ten`.
  static let inTen = TemplateRecord<ChartShare>(
    "share of ten",
    [
      .number("number", "How many of ten, rounded.") {
        ($0.number, $0.scene.language.numbers.text($0.number))
      },
      .flag("exact", "Whether it is just so many.") { $0.isExact },
      .flag("about", "Whether it was rounded.") { !$0.isExact && !$0.isOver && !$0.isUnder },
      .flag("under", "Whether it is something, and rounded to none.") { $0.isUnder },
      .flag("over", "Whether it is not all, and rounded to all.") { $0.isOver },
    ])
}

/// A share, as so many of ten.
struct ChartShare: Sendable {
  let number: Int
  let isExact: Bool
  let scene: Scene

  var isOver: Bool { number == 10 && !isExact }
  var isUnder: Bool { number == 0 && !isExact }
}

extension ChartView {
  fileprivate var share: ChartShare? {
    guard let number = chart.inTen, let share = chart.points.first?.value.millionths else {
      return nil
    }
    return ChartShare(number: number, isExact: number * 10_000_000 == share, scene: scene)
  }

  fileprivate func write(into output: inout [UInt8]) {
    let name = scene.labels.chart.rendered([ChartRecords.words.value(of: self)])
    output += ChartDrawing.svg(
      of: chart, name: name, marks: scene.language.numbers,
      isRightToLeft: scene.language.isRightToLeft)
  }
}
