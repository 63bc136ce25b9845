internal import Markdown
internal import SiteModel
internal import Templating

extension LabelTemplates {
  static let alertShape = RecordShape(
    "alert",
    Body.Alert.allCases.map {
      FieldShape($0.rawValue, .flag, "Whether the mark is [!\($0.rawValue.uppercased())].")
    })

  static let tableShape = RecordShape(
    "table", [FieldShape("number", .number, "Which table of the text it is, from 1.")])

  /// Writes the words into the page.
  func write(_ label: Body.Label, numbers: NumberMarks, into output: inout [UInt8]) {
    let number = { (number: Int) in Value.number(number, printed: numbers.text(number)) }
    switch label {
    case .footnoteBack(let footnote, let reference):
      footnoteBack.render([.record([number(footnote), number(reference)])], into: &output)
    case .footnotes: footnotes.render([], into: &output)
    case .alert(let alert):
      let flags = Body.Alert.allCases.map { Value.flag($0 == alert) }
      self.alert.render([.record(flags)], into: &output)
    case .table(let table): self.table.render([.record([number(table)])], into: &output)
    }
  }
}
