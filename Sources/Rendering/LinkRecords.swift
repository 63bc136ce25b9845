internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What values lead to, as templates see it: pages and pictures. Both are empty where that was
/// complained of.
enum LinkRecords {
  static let page = TemplateRecord<(target: LinkTarget?, scene: Scene)>(
    "page link",
    [
      TemplateField("href", .text, "The link.") { source in
        guard case .page(let path, _, _, let anchor)? = source.target else { return .text("") }
        return source.scene.link(to: path, anchor: anchor)
      },
      TemplateField("title", .text, "The title of the page.") { source in
        guard case .page(_, let language, let title, _)? = source.target else { return .text("") }
        return source.scene.words(title, in: language)
      },
      .optionalRecord(
        "language", of: LabelTemplates.language, "Its language, where that is not the reader's."
      ) { source in
        guard case .page(_, let code, _, _)? = source.target else { return nil }
        return source.scene.otherLanguage(code)
      },
    ])

  static let picture = TemplateRecord<PictureView>(
    "picture",
    [
      TemplateField("src", .text, "The link to the file.") { picture in
        picture.shown.map { picture.scene.link(to: $0.path) } ?? .text("")
      },
      .text("alt", "What it shows.") { $0.picture.alt?.value ?? "" },
      .optionalRecord(
        "language", of: LabelTemplates.language,
        "The language of these words, where that is not the reader's."
      ) { picture in picture.words.flatMap(picture.scene.otherLanguage) },
      .number("width", "Its width in pixels, for the attribute width.") {
        $0.number($0.shown?.pixels.width)
      },
      .number("height", "Its height in pixels, for the attribute height.") {
        $0.number($0.shown?.pixels.height)
      },
    ])
}

/// A picture of a header, a record or a block.
struct PictureView: Sendable {
  let picture: FieldValue.Picture
  let targets: Targets
  let scene: Scene
  /// The language of what is said of it; nil where that is the reader's.
  var words: LanguageCode?

  var shown: ShownPicture? {
    picture.file.flatMap { targets.pictures[Targets.Reference($0.value, in: $0.place.file)] }
  }

  func number(_ pixels: Int?) -> (number: Int, printed: String) {
    (pixels ?? 0, String(pixels ?? 0))
  }
}
