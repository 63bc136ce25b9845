internal import Resolving
internal import SiteModel
internal import Templating

/// What the template of a notice knows, which is nothing of the page that stood there.
enum NoticeRecords {
  static let notice = TemplateRecord<Scene>(
    "notice in the place of a page",
    [
      .words("title", "The title of the site.", \.title),
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Always set.") { _ in true },
      SharedRecords.field { _ in nil },
    ])
}
