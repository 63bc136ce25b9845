internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// How the fields of a schema look to templates, and their values.
enum FieldRecords {
  /// The names of the records that are one field's own.
  static let nestedName = "record"
  static let choiceName = "choice"

  /// The shape of the fields, in the order of the schema.
  static func shapes(_ fields: [Field], in schemas: Schemas) -> [FieldShape] {
    fields.map { field in
      let shape = shape(field.type, in: schemas)
      let isThere = field.isRequired || field.defaultValue != nil
      let help = field.help.codes.first.flatMap { field.help[$0] } ?? ""
      return FieldShape(field.name, isThere ? shape : .optional(shape), help)
    }
  }

  private static func shape(_ type: FieldType, in schemas: Schemas) -> Shape {
    switch type {
    case .text, .link: .text
    case .markdown: .html
    case .day: .record(DateRecords.day.shape)
    case .period: .record(DateRecords.period.shape)
    case .moment: .record(DateRecords.moment.shape)
    case .flag: .flag
    case .number, .decimal: .number
    case .picture: .record(picture)
    case .page: .record(page)
    case .file: .record(FileRecords.file.shape)
    case .chart: .record(ChartRecords.shape)
    case .choice(let words): .record(choice(words))
    case .reference(let data): .record(DataRecords.shape(data.value, isNested: true, in: schemas))
    case .list(let element): .list(shape(element, in: schemas))
    case .record(let fields): .record(RecordShape(nestedName, shapes(fields, in: schemas)))
    }
  }

  static func choice(_ words: [String]) -> RecordShape {
    RecordShape(
      choiceName,
      [FieldShape("word", .text, "The word that was chosen.")]
        + words.compactMap { word in
          FieldType.templateName(ofChoice: word).map {
            FieldShape($0, .flag, "Whether '\(word)' was chosen.")
          }
        })
  }

  static let picture = RecordShape(
    "picture",
    [
      FieldShape("src", .text, "The link to the file."),
      FieldShape("alt", .text, "What it shows."),
      FieldShape("width", .number, "Its width in pixels, for the attribute width."),
      FieldShape("height", .number, "Its height in pixels, for the attribute height."),
    ])

  private static let page = RecordShape(
    "page link",
    [
      FieldShape("href", .text, "The link."), FieldShape("title", .text, "The title of the page."),
      FieldShape(
        "language", .optional(.record(LabelTemplates.languageShape)),
        "Its language, where that is not the reader's."),
    ])
}

/// Turns validated values into what templates print, for one page.
struct FieldValues {
  let scene: Scene
  let targets: Targets

  /// The values in the order of the fields.
  func values(_ fields: [Field], _ written: [String: Located<FieldValue>]) -> [Value] {
    fields.map { field in
      written[field.name].map { value($0, field.type) } ?? absent(field)
    }
  }

  /// What stands for a value that is not there: pages whose required fields are missing are never
  /// rendered, since that was an error.
  private func absent(_ field: Field) -> Value {
    switch field.type {
    case .flag: .flag(false)
    case .list: .list([])
    default: .none
    }
  }

  private func value(_ located: Located<FieldValue>, _ type: FieldType) -> Value {
    switch (located.value, type) {
    case (.text(let text), _): return .text(text)
    case (.link(let address), _): return .text(address.value)
    case (.markdown(let document), _):
      return .html(
        BodyWriter(scene: scene).html(of: document, in: located.place.file, targets: targets))
    case (.day(let day), _): return DateRecords.day.value(of: (day, scene.language.dates))
    case (.period(let period), _):
      return DateRecords.period.value(
        of: DatedPeriod(period, .day, scene.language.dates, today: scene.site.today))
    case (.moment(let moment), _):
      return DateRecords.moment.value(of: (moment, scene.language.dates))
    case (.flag(let flag), _): return .flag(flag)
    case (.number(let number), _):
      return .number(number, printed: scene.language.numbers.text(number))
    case (.decimal(let decimal), _):
      let printed = scene.language.numbers.text(decimal)
      return decimal.places == 0
        ? .number(decimal.units, printed: printed)
        : .decimal(isNought: decimal.units == 0, printed: printed)
    case (.chart(let chart), _): return ChartRecords(scene: scene).value(of: chart)
    case (.picture(let picture), _): return self.picture(picture)
    case (.page(let reference), _):
      guard
        case .page(let path, let language, let title, let anchor)? = targets.links[
          Targets.Reference(reference.value, in: reference.place.file)]
      else {
        return .record([.text(""), .text(""), .none])
      }
      return .record([
        .text(scene.link(to: path, anchor: anchor)), .text(title), otherLanguage(language),
      ])
    case (.file(let reference), _):
      let file = targets.files[Targets.Reference(reference.value, in: reference.place.file)]
      guard let file else { return .record([.text(""), .text(""), .text(""), .html([])]) }
      return FileRecords.file.value(of: (file, scene))
    case (.reference(let data, let id), _):
      guard let index = scene.site.data[data]?.index(of: id.value) else {
        preconditionFailure("a reference to a record that is not there")
      }
      return DataRecords(scene: scene).value(
        RecordReference(data: data, index: index), isNested: true)
    case (.choice(let word), .choice(let words)):
      return .record([.text(word)] + words.map { .flag($0 == word) })
    case (.list(let items), .list(let element)):
      return .list(items.map { value($0, element) })
    case (.record(let written), .record(let fields)): return .record(values(fields, written))
    case (.choice, _), (.list, _), (.record, _):
      preconditionFailure("a value that its schema did not accept")
    }
  }

  private func otherLanguage(_ code: LanguageCode) -> Value {
    guard code != scene.language.code,
      let language = scene.site.languages.first(where: { $0.code == code })
    else { return .none }
    return .record([.text(language.code.text), .text(language.name)])
  }

  func picture(_ picture: FieldValue.Picture) -> Value {
    let shown = picture.file.flatMap {
      targets.pictures[Targets.Reference($0.value, in: $0.place.file)]
    }
    let (width, height) = (shown?.pixels.width ?? 0, shown?.pixels.height ?? 0)
    return .record([
      .text(shown.map { scene.link(to: $0.path) } ?? ""), .text(picture.alt?.value ?? ""),
      .number(width, printed: String(width)), .number(height, printed: String(height)),
    ])
  }
}

/// A period, how much of it is known, and the day from which it is seen.
struct DatedPeriod: Sendable {
  let period: Period
  let precision: Precision
  let words: DateWords
  let today: Day

  init(_ period: Period, _ precision: Precision, _ words: DateWords, today: Day) {
    self.period = period
    self.precision = precision
    self.words = words
    self.today = today
  }

  var text: String {
    switch precision {
    case .day: words.text(period)
    case .month: words.monthText(period)
    case .year: words.yearText(period)
    }
  }

  /// ISO 8601, cut to what is known.
  func machineText(_ day: Day) -> String {
    switch precision {
    case .day: day.description
    case .month: String(day.description.prefix(7))
    case .year: String(day.description.prefix(4))
    }
  }
}

/// Days, periods and moments as templates see them.
enum DateRecords {
  static let day = TemplateRecord<(day: Day, words: DateWords)>(
    "day",
    [
      .text("iso", "For the attribute datetime.") { $0.day.description },
      .text("long", "As the language writes it: 27 July 2016.") { $0.words.text($0.day) },
      .text("month", "Month and year alone: July 2016.") { $0.words.monthText($0.day) },
      .text("year", "The year.") { String($0.day.year) },
    ])

  static let period = TemplateRecord<DatedPeriod>(
    "period",
    [
      .text("first", "The first day, or as much of it as is known, for the attribute datetime.") {
        $0.machineText($0.period.first)
      },
      .text("last", "The last day, or as much of it as is known, for the attribute datetime.") {
        $0.machineText($0.period.last)
      },
      .text("long", "As the language writes it, and no more than is known: 27–29 July 2016.") {
        $0.text
      },
      .text("month", "Month and year alone, where the days are not known: July 2016.") {
        $0.words.monthText($0.period)
      },
      .text("year", "The year alone, where no more is known.") { $0.words.yearText($0.period) },
      .text("first_month", "The first month, for the attribute datetime: 2016-07.") {
        String($0.period.first.description.prefix(7))
      },
      .text("first_year", "The first year, for the attribute datetime.") {
        String($0.period.first.description.prefix(4))
      },
      .flag("upcoming", "Whether it has not begun.") { $0.today < $0.period.first },
      .flag("now", "Whether today is one of its days.") { $0.period.contains($0.today) },
      .flag("past", "Whether it is over.") { $0.period.last < $0.today },
    ])

  static let moment = TemplateRecord<(moment: Moment, words: DateWords)>(
    "moment",
    [
      .text("iso", "For the attribute datetime.") { $0.moment.description },
      .text("long", "The day as the language writes it.") { $0.words.text($0.moment.day) },
      .text("time", "The time of day: 10:30.") { String($0.moment.description.suffix(5)) },
    ])
}
