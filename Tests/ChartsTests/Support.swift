import SiteModel

@testable import Charts

/// A chart of the values, each as it would be written.
func chart(
  _ form: Chart.Form, _ points: [(label: String, value: String)], unit: String? = nil
) -> Chart {
  Chart(
    title: "A title", form: form, unit: unit,
    points: points.map { label, value in
      guard let decimal = Decimal(value) else { preconditionFailure("\(value) is no decimal") }
      return Chart.Point(label: label, year: form == .line ? Int(label) : nil, value: decimal)
    })
}

let marks = NumberMarks(decimal: ",", group: " ", groupFrom: 5, percent: ("", " %"))

/// The picture as text.
func drawn(_ chart: Chart, isRightToLeft: Bool = false, name: String = "") -> String {
  String(
    decoding: ChartDrawing.svg(
      of: chart, name: Array(name.utf8), marks: marks, isRightToLeft: isRightToLeft),
    as: UTF8.self)
}

extension String {
  /// The values of an attribute of every element of a class, in their order.
  func all(_ attribute: String, of kind: String) -> [String] {
    split(separator: "<").filter { $0.contains("class=\"\(kind)\"") }.compactMap { element in
      let parts = String(element).split(separator: " \(attribute)=\"", maxSplits: 1)
      return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : nil
    }
  }
}
