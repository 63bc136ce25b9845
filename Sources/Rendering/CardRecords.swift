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
      .text("title", "The title.") { $0.page.title },
      .optionalText("summary", "One or two sentences.") { $0.page.summary },
      .optionalRecord("date", of: DateRecords.day, "The day of publication.") { $0.day("date") },
      .optionalRecord("period", of: DateRecords.period, "When what it is about takes place.") {
        $0.period
      },
      .optionalRecord("image", of: LinkRecords.picture, "The picture of the page.") { $0.image },
    ])
}

extension CardView {
  var period: DatedPeriod? {
    page.period.map { DatedPeriod($0, page.precision, scene) }
  }

  func day(_ key: String) -> (day: Day, scene: Scene)? {
    page.values[key]?.value.day.map { ($0, scene) }
  }

  var image: PictureView? {
    guard case .picture(let picture)? = page.values["image"]?.value, picture.file != nil else {
      return nil
    }
    return PictureView(picture: picture, targets: page.targets, scene: scene)
  }
}
