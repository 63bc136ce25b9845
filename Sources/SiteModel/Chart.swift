/// Figures that are to be seen: what a field of the type `chart` holds, in one language.
package struct Chart: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable {
    /// A bar for each point, beside its label.
    case bars
    /// Points over years.
    case line
    /// One share of a whole, as some of ten figures.
    case share

    /// How many points such a chart is made of.
    package var count: ClosedRange<Int> {
      switch self {
      case .bars: 2...12
      case .line: 3...60
      case .share: 1...1
      }
    }
  }

  package struct Point: Sendable, Hashable {
    /// What the value belongs to; of a line its year.
    package let label: String
    package let year: Int?
    package let value: Decimal
    /// What is shown in place of the value: "about 10,000".
    package let printed: String?

    package init(label: String, year: Int? = nil, value: Decimal, printed: String? = nil) {
      self.label = label
      self.year = year
      self.value = value
      self.printed = printed
    }
  }

  package let title: String
  package let form: Form
  /// What stands behind each value; `%` as the language writes it.
  package let unit: String?
  package let points: [Point]

  package init(title: String, form: Form, unit: String?, points: [Point]) {
    self.title = title
    self.form = form
    self.unit = unit
    self.points = points
  }
}

extension Chart {
  /// How many of ten a share comes to, rounded; nil for the other forms.
  package var inTen: Int? {
    guard form == .share, let share = points.first?.value else { return nil }
    return (share.millionths + 5_000_000) / 10_000_000
  }

  /// A value as the page prints it, with its unit.
  package func text(of point: Point, _ marks: NumberMarks) -> String {
    point.printed ?? text(point.value, marks)
  }

  /// What stands at a point: of a line a year, which is a number.
  package func label(of point: Point, _ marks: NumberMarks) -> String {
    point.year == nil ? point.label : marks.digits.text(point.label)
  }

  package func text(_ value: Decimal, _ marks: NumberMarks) -> String {
    let number = marks.text(value)
    switch unit {
    case _ where form == .share, "%": return marks.percent(number)
    case let unit?: return number + "\u{A0}" + unit
    case nil: return number
    }
  }
}
