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
      .text("title", "The title.") { $0.scene.shown($0.page.title) },
      .optionalText("summary", "One or two sentences.") { card in
        card.page.header.summary.map(card.scene.shown)
      },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") {
        $0.date
      },
      .optionalText("dateline", "Who says what it tells, and from where.") { $0.dateline },
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
    return field.flatMap { page.values[$0.name]?.value.text }.map(scene.shown)
  }

  /// Most often shown in the language of the page itself.
  var date: DayView? {
    let text = page.language == scene.language.code ? page.header.dateText : nil
    return page.header.date.map { DayView(day: $0, scene: scene, long: text) }
  }

  var image: PictureView? {
    page.header.image.map { PictureView(picture: $0, targets: page.targets, scene: scene) }
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
