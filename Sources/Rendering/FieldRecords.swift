internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// How the fields of a schema look to templates.
enum FieldRecords {
  /// The name of the records that are one field's own.
  static let nestedName = "record"

  /// The shape of the fields, in the order of the schema.
  ///
  /// - Parameter isNested: for the fields of a record, which is absent as a whole where a page that it
  ///   must lead to has ended.
  static func shapes(
    _ fields: [Field], isNested: Bool = false, in schemas: Schemas
  ) -> [FieldShape] {
    fields.map { field in
      let shape = shape(field.type, in: schemas)
      let isThere =
        (field.isRequired || field.defaultValue != nil) && (isNested || !field.type.canEnd)
        && field.role?.mayBeLacking != true
      return FieldShape(
        field.name, isThere ? shape : .optional(shape), field.help.first ?? "")
    }
  }

  private static func shape(_ type: FieldType, in schemas: Schemas) -> Shape {
    switch type {
    case .text, .link, .time: .text
    case .markdown: .html
    case .day: .record(DateRecords.day.shape)
    case .period: .record(DateRecords.period.shape)
    case .moment: .record(DateRecords.moment.shape)
    case .flag: .flag
    case .number, .decimal: .number
    case .picture: .record(LinkRecords.picture.shape)
    case .page: .record(LinkRecords.page.shape)
    case .file: .record(FileRecords.file.shape)
    case .chart: .record(ChartRecords.chart.shape)
    case .choice(let words): .record(ChoiceRecord.shape(words))
    case .reference(let data): .record(DataRecords.shape(data.value, isNested: true, in: schemas))
    case .list(let element): .list(shape(element, in: schemas))
    case .record(let fields):
      .record(RecordShape(nestedName, shapes(fields, isNested: true, in: schemas)))
    }
  }
}

/// What was written in the fields of one record, page or block, and validated.
struct FieldValues: Sendable {
  let scene: Scene
  let targets: Targets
  let fields: [Field]
  let written: [String: Located<FieldValue>]
  /// The language of the words; nil where that is the reader's.
  var words: LanguageCode?
  /// Where words stand that another language lends, and which.
  var lent: [Place: LanguageCode] = [:]

  /// The value of a field, by its place among the fields; its shape says the same of it.
  func value(_ index: Int) -> Value {
    guard let located = written[fields[index].name], leads(located, fields[index].type) else {
      return Self.absent(fields[index].type)
    }
    if let lender = lent[located.place] {
      var values = self
      (values.words, values.lent) = (lender, [:])
      return values.value(located, fields[index].type)
    }
    if case .period(let period) = located.value, fields[index].role == .period {
      return DateRecords.period.value(of: DatedPeriod(period, fields.precision(in: written), scene))
    }
    return value(located, fields[index].type)
  }

  /// Whether every page is still there that a value cannot do without.
  private func leads(_ located: Located<FieldValue>, _ type: FieldType) -> Bool {
    switch (located.value, type) {
    case (.page(let page), _):
      return targets.links[Targets.Reference(page.value, in: page.place.file)] != nil
    case (.record(let written), .record(let fields)):
      return fields.allSatisfy { field in
        !field.isRequired || !field.type.canEnd
          || written[field.name].map { leads($0, field.type) } ?? false
      }
    default: return true
    }
  }

  /// What stands for a value that is not there: pages whose required fields are missing are never
  /// rendered, since that was an error.
  private static func absent(_ type: FieldType) -> Value {
    switch type {
    case .flag: .flag(false)
    case .list: .list(count: 0) { _ in .none }
    default: .none
    }
  }

  private func value(_ located: Located<FieldValue>, _ type: FieldType) -> Value {
    switch (located.value, type) {
    case (.text(let text), _): scene.words(text, in: words)
    case (.flag(let flag), _): .flag(flag)
    case (.number(let number), _):
      .number(number, printed: scene.language.numbers.text(number))
    case (.decimal(let decimal), _): value(decimal)
    case (.day(let day), _): DateRecords.day.value(of: DayView(day: day, scene: scene))
    case (.period(let period), _):
      DateRecords.period.value(of: DatedPeriod(period, .day, scene))
    case (.time(let time), _): .text(scene.language.numbers.digits.text(time.description))
    case (.moment(let moment), _): DateRecords.moment.value(of: (moment, scene))
    case (.chart(let chart), _):
      ChartRecords.chart.value(of: ChartView(chart: chart, scene: scene, words: words))
    case (.choice(let word), .choice(let words)): ChoiceRecord.value(word, of: words)
    case (.list(let items), .list(let element)):
      element.canEnd
        ? .list(of: items.filter { leads($0, element) }) { value($0, element) }
        : .list(of: items) { value($0, element) }
    case (.record(let written), .record(let fields)):
      .record(
        FieldValues(
          scene: scene, targets: targets, fields: fields, written: written, words: words,
          lent: lent
        ).value)
    case (.choice, _), (.list, _), (.record, _):
      preconditionFailure("a value that its schema did not accept")
    default: reference(located)
    }
  }

  private func value(_ decimal: Decimal) -> Value {
    let language = scene.language
    let printed = language.numbers.text(decimal)
    return decimal.places == 0
      ? .number(decimal.units, printed: printed)
      : .decimal(
        isNought: decimal.units == 0, printed: printed,
        plural: language.plurals.category(of: decimal))
  }

  /// The values that lead somewhere, and texts that hold links.
  private func reference(_ located: Located<FieldValue>) -> Value {
    switch located.value {
    case .link(let address):
      let target = targets.links[Targets.Reference(address.value, in: address.place.file)]
      return .text(target == nil ? "" : address.value)
    case .markdown(let document):
      let text = Value.written(isEmpty: document.body.isEmpty) {
        BodyWriter(scene: scene).write(document, in: located.place.file, targets, into: &$0)
      }
      return scene.marked(text, in: words, by: "div")
    case .picture(let picture):
      return LinkRecords.picture.value(
        of: PictureView(
          picture: picture, targets: targets, scene: scene,
          words: picture.alt.flatMap { lent[$0.place] } ?? words))
    case .page(let page):
      let target = targets.links[Targets.Reference(page.value, in: page.place.file)]
      return LinkRecords.page.value(of: (target, scene))
    case .file(let file):
      let offered = targets.files[Targets.Reference(file.value, in: file.place.file)]
      return FileRecords.file.value(of: (offered, scene))
    case .reference(let data, let id):
      return DataRecords.value(data, id.value, for: scene)
    default: preconditionFailure("a value that leads nowhere")
    }
  }
}

extension FieldType {
  /// Whether a value is absent on and after the day on which a page ends that it must lead to.
  fileprivate var canEnd: Bool {
    switch self {
    case .page: true
    case .record(let fields): fields.contains { $0.isRequired && $0.type.canEnd }
    default: false
    }
  }
}
