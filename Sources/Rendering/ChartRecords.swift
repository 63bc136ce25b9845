internal import Charts
internal import Resolving
internal import SiteModel
internal import Templating

/// A chart, and the page of output that shows it.
struct ChartView: Sendable {
  let chart: Chart
  let scene: Scene
  /// The language of its words; nil where that is the reader's.
  var words: LanguageCode?
}

/// A chart as templates see it: the picture, and in words and rows what it shows.
enum ChartRecords {
  static let chart = TemplateRecord<ChartView>(
    "chart",
    common + [.html("svg", "The picture, with what it says in words.") { $0.write(into: &$1) }])

  /// What is told to those who do not see the picture, by the template `labels/chart`.
  static let words = TemplateRecord<ChartView>("words of a chart", common)

  private static let common: [TemplateField<ChartView>] = [
    TemplateField("title", .text, "What the chart shows.") {
      $0.scene.words($0.chart.title, in: $0.words)
    },
    TemplateField("form", .record(ChoiceRecord.shape(forms)), "Its form.") {
      ChoiceRecord.value($0.chart.form.rawValue, of: forms)
    },
    TemplateField("unit", .optional(.text), "What the values are counted in.") { view in
      view.chart.unit.map { view.scene.words($0, in: view.words) } ?? .none
    },
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
      TemplateField("label", .text, "What the value belongs to; of a line its year.") { row in
        row.view.scene.words(
          row.view.chart.label(of: row.point, row.view.scene.language.numbers),
          in: row.point.year == nil ? row.view.words : nil)
      },
      TemplateField("value", .text, "The value as the page prints it, with its unit.") { row in
        row.view.scene.words(
          row.view.chart.text(of: row.point, row.view.language.numbers), in: row.view.words)
      },
      .optionalText("year", "The year of a point of a line.") { row in
        row.point.year.map { row.view.scene.language.numbers.digits.text($0) }
      },
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
  /// In which it is written.
  fileprivate var language: LanguageData {
    scene.site.languages.first { $0.code == words } ?? scene.language
  }

  fileprivate var share: ChartShare? {
    guard let number = chart.inTen, let share = chart.points.first?.value.millionths else {
      return nil
    }
    return ChartShare(number: number, isExact: number * 10_000_000 == share, scene: scene)
  }

  fileprivate func write(into output: inout [UInt8]) {
    let labels = words.flatMap { scene.allLabels[$0] } ?? scene.labels
    let name = labels.chart.rendered([ChartRecords.words.value(of: self)])
    // What is written in the picture is in the language of its words.
    let attributes = words.flatMap(scene.attributes)
    if let attributes { output += "<div\(attributes)>".utf8 }
    defer { if attributes != nil { output += "</div>".utf8 } }
    output += ChartDrawing.svg(
      of: chart, name: name, marks: language.numbers, isRightToLeft: language.isRightToLeft)
  }
}
