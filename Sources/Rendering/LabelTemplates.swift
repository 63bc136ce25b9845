internal import Markdown
internal import SiteModel
internal import Templating

/// Templates for the few words that Mayak itself puts into a text, and what each of them may name.
final class LabelTemplates: Sendable {
  let otherLanguage: Template
  let footnoteBack: Template
  let fileSize: Template
  let inTen: Template
  let chart: Template
  let footnotes: Template
  let alert: Template
  let table: Template
  let draft: Template
  let behind: Template
  let feed: Template
  let eventTitle: Template
  let kind: Template
  let offer: Template

  /// Nil where one is missing or has a fault.
  init?(_ compiled: [String: Template]) {
    guard let otherLanguage = compiled["labels/other-language"],
      let footnoteBack = compiled["labels/footnote-back"],
      let fileSize = compiled["labels/file-size"], let inTen = compiled["labels/in-ten"],
      let chart = compiled["labels/chart"], let footnotes = compiled["labels/footnotes"],
      let alert = compiled["labels/alert"], let table = compiled["labels/table"],
      let draft = compiled["labels/draft"], let behind = compiled["labels/behind"],
      let feed = compiled["labels/feed"],
      let eventTitle = compiled["labels/event-title"],
      let kind = compiled["labels/kind"], let offer = compiled["labels/offer"]
    else { return nil }
    self.otherLanguage = otherLanguage
    self.footnoteBack = footnoteBack
    self.fileSize = fileSize
    self.inTen = inTen
    self.chart = chart
    self.footnotes = footnotes
    self.alert = alert
    self.table = table
    self.draft = draft
    self.behind = behind
    self.feed = feed
    self.eventTitle = eventTitle
    self.kind = kind
    self.offer = offer
  }
}

extension LabelTemplates {
  static let language = TemplateRecord<(code: LanguageCode, name: String)>(
    "other language",
    [
      .text("code", "The code of the language that the link leads to.") { $0.code.text },
      .text("name", "Its name in itself.") { $0.name },
    ])

  static let footnote = TemplateRecord<(number: Int, reference: Int, marks: NumberMarks)>(
    "footnote",
    [
      .number("number", "The number of the footnote.") { ($0.number, $0.marks.text($0.number)) },
      .number("reference", "Which of its references the link leads back to.") {
        ($0.reference, $0.marks.text($0.reference))
      },
    ])

  static let size = TemplateRecord<(amount: String, isInMegabytes: Bool)>(
    "file size",
    [
      .text("amount", "How many, as the language writes it: 1.2.") { $0.amount },
      .flag("in_megabytes", "Whether these are megabytes; kilobytes otherwise.") {
        $0.isInMegabytes
      },
    ])

  static let alerts = TemplateRecord<Body.Alert>(
    "alert",
    Body.Alert.allCases.map { alert in
      .flag(alert.rawValue, "Whether the mark is [!\(alert.rawValue.uppercased())].") {
        $0 == alert
      }
    })

  /// A flag for each kind of page that templates can name, and one for lists.
  static func kinds(_ kinds: [String]) -> RecordShape {
    RecordShape(
      "kind of page",
      [FieldShape("is_list", .flag, "Whether it is the home page or the list of a section.")]
        + namedKinds(kinds).map {
          FieldShape($0.name, .flag, "Whether it is a page of '\($0.kind)'.")
        })
  }

  /// - Parameter kind: nil for a list.
  static func kind(_ kind: String?, of kinds: [String]) -> Value {
    let named = namedKinds(kinds)
    return .record { field in .flag(field == 0 ? kind == nil : named[field - 1].kind == kind) }
  }

  private static func namedKinds(_ kinds: [String]) -> [(kind: String, name: String)] {
    var taken: Set = ["is_list"]
    return kinds.compactMap { kind in
      FieldType.templateName(ofChoice: kind).flatMap { name in
        taken.insert(name).inserted ? (kind, name) : nil
      }
    }
  }

  static let tables = TemplateRecord<(number: Int, marks: NumberMarks)>(
    "table",
    [
      .number("number", "Which table of the text it is, from 1.") {
        ($0.number, $0.marks.text($0.number))
      }
    ])

  /// Writes the words into the page.
  func write(_ label: Body.Label, numbers: NumberMarks, into output: inout [UInt8]) {
    switch label {
    case .footnoteBack(let number, let reference):
      footnoteBack.render(
        [Self.footnote.value(of: (Int(number), Int(reference), numbers))], into: &output)
    case .footnotes: footnotes.render([], into: &output)
    case .alert(let alert): self.alert.render([Self.alerts.value(of: alert)], into: &output)
    case .table(let number):
      table.render([Self.tables.value(of: (Int(number), numbers))], into: &output)
    }
  }
}
