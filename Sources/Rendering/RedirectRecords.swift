internal import Diagnostics
internal import Resolving
internal import SiteModel
internal import Templating

/// An old address of a page, and the page of output that stands there.
struct RedirectView: Sendable {
  let scene: Scene
  let page: Page
}

/// What the template of an old address knows of the page that it leads to.
enum RedirectRecords {
  static let redirect = TemplateRecord<RedirectView>(
    "old address of a page",
    [
      .text("title", "The title of the page.") { $0.page.title },
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Whether the title must not show in histories and previews.") {
        $0.page.header.isDiscreet
      },
      SharedRecords.field { _ in nil },
      TemplateField("href", .text, "The link to the page.") { $0.scene.link(to: $0.page.path) },
      TemplateField("address", .text, "The full address of the page.") {
        $0.scene.address(of: $0.page.path)
      },
    ])
}
