internal import Diagnostics
internal import SiteModel

/// Reads a chart: its form decides what its points are made of, how many there are, and what they
/// must not be.
struct ChartReader {
  let values: ValueReader

  private static let form = Field(
    name: "form", type: .choice(Chart.Form.allCases.map(\.rawValue)), isRequired: true,
    isShared: true)
  private static let title = Field(name: "title", type: .text, isRequired: true, isShared: false)
  private static let unit = Field(name: "unit", type: .text, isShared: false)
  private static let label = Field(name: "label", type: .text, isRequired: true, isShared: false)
  private static let year = Field(name: "year", type: .number, isRequired: true, isShared: true)
  private static let value = Field(name: "value", type: .decimal, isRequired: true, isShared: true)
  private static let printed = Field(name: "printed", type: .text, isShared: false)

  /// What of a chart each language words for itself.
  static let worded = [
    title, unit, Field(name: "points", type: .list(.record([label, printed])), isShared: false),
  ]

  /// - Parameter isLocalized: whether texts are written in each language; false where the chart is in
  ///   one.
  func chart(
    _ node: YAMLNode, isLocalized: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Wordings<FieldValue>? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let before = diagnostics.count
    let head = [Self.title, Self.form, Self.unit]
    let written = values.wordings(
      of: head, in: &mapping, isLocalized: isLocalized, &diagnostics)
    values.requireFields(head, of: &mapping)
    let node = mapping.require("points", &diagnostics)
    mapping.finish(&diagnostics)
    let form = written[0]?["form"]?.value.choice.flatMap(Chart.Form.init)
    guard let form, let node else { return nil }
    let points = values.wordings(
      of: node, as: .list(.record(Self.fields(of: form))), isLocalized: isLocalized, &diagnostics)
    guard let points else { return nil }
    let isWhole = diagnostics[before...].allSatisfy { $0.severity < .error }
    if case .sequence(let items) = node.kind { check(items.count, form, node.place, &diagnostics) }
    // What is checked of a point is shared by the languages.
    check(points[0]?.list ?? [], form, &diagnostics)
    guard isWhole else { return nil }
    let chart = { (language: Int) -> FieldValue? in
      guard let head = written[language], let title = head["title"]?.value.text else { return nil }
      return .chart(
        Chart(
          title: title, form: form, unit: head["unit"]?.value.text,
          points: (points[language]?.list ?? []).compactMap(Self.point)))
    }
    return isLocalized ? .each(values.codes.indices.map(chart)) : chart(0).map { .same($0) }
  }

  private static func fields(of form: Chart.Form) -> [Field] {
    [form == .line ? year : label, value, printed]
  }

  private static func point(_ point: Located<FieldValue>) -> Chart.Point? {
    guard case .record(let fields) = point.value, let value = fields["value"]?.value.decimal else {
      return nil
    }
    let year = fields["year"]?.value.number
    guard let label = fields["label"]?.value.text ?? year.map(String.init) else { return nil }
    return Chart.Point(
      label: label, year: year, value: value, printed: fields["printed"]?.value.text)
  }

  private func check(
    _ count: Int, _ form: Chart.Form, _ place: Place, _ diagnostics: inout [Diagnostic]
  ) {
    guard !form.count.contains(count) else { return }
    let (least, most) = (form.count.lowerBound, form.count.upperBound)
    let expected = least == most ? "\(least)" : "\(least)\u{2013}\(most)"
    diagnostics.append(
      Diagnostic(
        .wrongPoints, at: place,
        ["form": form.rawValue, "expected": expected, "count": "\(count)"]))
  }

  private func check(
    _ points: [Located<FieldValue>], _ form: Chart.Form, _ diagnostics: inout [Diagnostic]
  ) {
    var latest: Int?
    for point in points {
      guard case .record(let fields) = point.value else { continue }
      if let value = fields["value"] { check(value, form, &diagnostics) }
      if let year = fields["year"] { check(year, after: &latest, &diagnostics) }
    }
  }

  private func check(
    _ value: Located<FieldValue>, _ form: Chart.Form, _ diagnostics: inout [Diagnostic]
  ) {
    guard let number = value.value.decimal else { return }
    if number.units < 0 {
      diagnostics.append(Diagnostic(.negativeValue, at: value.place, ["word": "\(number)"]))
    } else if form == .share, number.millionths > 100_000_000 {
      diagnostics.append(Diagnostic(.invalidShare, at: value.place, ["word": "\(number)"]))
    }
  }

  private func check(
    _ year: Located<FieldValue>, after latest: inout Int?, _ diagnostics: inout [Diagnostic]
  ) {
    guard let number = year.value.number else { return }
    guard (1000...9999).contains(number) else {
      diagnostics.append(Diagnostic(.invalidYear, at: year.place, ["word": "\(number)"]))
      return
    }
    if let latest, number <= latest {
      diagnostics.append(
        Diagnostic(
          .unorderedYears, at: year.place, ["word": "\(number)", "before": "\(latest)"]))
    }
    latest = number
  }
}

extension FieldValue {
  fileprivate var choice: String? { if case .choice(let word) = self { word } else { nil } }
}
