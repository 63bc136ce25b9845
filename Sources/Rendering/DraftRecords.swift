internal import SiteModel
internal import Templating

/// What stands across a page that somebody is to approve.
enum DraftRecords {
  static let draft = TemplateRecord<DayView>(
    "draft",
    [.record("date", of: DateRecords.day, "The day on which the page was shown.") { $0 }])
}
