internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// A page as another one shows it: in a list, beside a text.
struct CardView: Sendable {
  let scene: Scene
  let page: Page
}

enum CardRecords {
  static let card = TemplateRecord<CardView>(
    "page in a list",
    [
      TemplateField("href", .text, "The link to the page.") { $0.scene.link(to: $0.page.path) },
      TemplateField("title", .text, "The title.") { $0.shown($0.page.title) },
      TemplateField("summary", .optional(.text), "One or two sentences.") { card in
        card.page.header.summary.map(card.shown) ?? .none
      },
      .optionalRecord(
        "language", of: LabelTemplates.language, "Its language, where that is not the reader's."
      ) { $0.scene.otherLanguage($0.page.language) },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") {
        $0.date
      },
      TemplateField("dateline", .optional(.text), "Who says what it tells, and from where.") {
        card in card.dateline.map(card.shown) ?? .none
      },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.period
      },
      .optionalRecord(
        "state", of: CalendarRecords.state,
        "What has become of the event; absent where all is as announced."
      ) { $0.state },
      .optionalRecord("image", of: LinkRecords.picture, "The picture of the page.") { $0.image },
    ])
}

extension CardView {
  var period: DatedPeriod? {
    page.period.map { DatedPeriod($0, page.precision, scene) }
  }

  var dateline: String? {
    let field = scene.site.kinds[page.facts.kind]?.field(.dateline)
    return field.flatMap { page.values[$0.name]?.value.text }
  }

  fileprivate func shown(_ text: String) -> Value { scene.shown(text, in: page.language) }

  /// Most often shown in the language of the page itself.
  var date: DayView? {
    let text = page.language == scene.language.code ? page.header.dateText : nil
    return page.header.date.map { DayView(day: $0, scene: scene, long: text) }
  }

  var image: PictureView? {
    page.header.image.map {
      PictureView(picture: $0, targets: page.targets, scene: scene, words: page.language)
    }
  }
}

extension CardView {
  /// Nil where what the page is about takes place as announced.
  var state: EventState? {
    let state = scene.site.kinds[page.facts.kind]?.fields.state(in: page.values)
    return state == .planned ? nil : state
  }

  /// Of a page about an event that stands in calendars.
  var calendar: CalendarView? {
    guard scene.links != .files, scene.site.occasion(of: page)?.isInCalendars == true else {
      return nil
    }
    return CalendarView(scene: scene, own: .calendar(below: page.path))
  }
}
