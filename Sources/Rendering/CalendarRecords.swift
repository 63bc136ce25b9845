internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// The calendars that a page offers.
struct CalendarView: Sendable {
  let scene: Scene
  /// The file with the event of this page alone; nil where a page lists events.
  let own: SitePath?
}

extension SitePath {
  static func calendar(below folder: SitePath) -> SitePath {
    SitePath(file: [folder.text + "calendar.ics"])
  }
}

enum CalendarRecords {
  static let calendar = TemplateRecord<CalendarView>(
    "calendar",
    [
      TemplateField(
        "href", .optional(.text),
        "The link to the file with this event, for whoever keeps a calendar; absent on a list."
      ) { view in
        view.own.map { view.scene.link(to: $0) } ?? .none
      },
      TemplateField("all", .text, "The link to the file with every event in this language.") {
        $0.scene.link(to: .calendar(below: $0.scene.home))
      },
      .text("subscribe", "The address of that file with the scheme by which calendars follow it.") {
        let address = SitePath.calendar(below: $0.scene.home)
          .address(below: $0.scene.site.configuration.baseURL)
        return "webcal" + address.drop { $0 != ":" }
      },
    ])

  /// What has become of an event; nobody asks of one that takes place as announced.
  static let state = TemplateRecord<EventState>(
    "change of an event",
    [
      .flag("moved", "Whether it takes place on other days than were announced.") { $0 == .moved },
      .flag("postponed", "Whether nobody knows yet when it takes place.") { $0 == .postponed },
      .flag("cancelled", "Whether it does not take place.") { $0 == .cancelled },
    ])

  /// What an event is called in a calendar.
  static let title = TemplateRecord<Occasion>(
    "event in a calendar",
    [
      .text("title", "The title of the page.") { $0.page.title },
      .optionalRecord(
        "state", of: state, "What has become of it; absent where all is as announced."
      ) {
        $0.state == .planned ? nil : $0.state
      },
    ])
}
