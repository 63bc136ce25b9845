internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What others show of a page: messengers beside a link to it, search engines among their results.
struct SharedView: Sendable {
  let scene: Scene
  let title: String
  let summary: String?
  /// The page with its kind, or the text of a list; nil where there is neither.
  let card: CardView?
  /// Nil where there is no page of a kind.
  let kind: Schema?
  /// Whether the page is more than a list or the text of one.
  let isPage: Bool
}

extension SharedView {
  private init(
    scene: Scene, title: String, summary: String?, card: CardView?, isPage: Bool = false
  ) {
    self.scene = scene
    self.title = title
    self.summary = summary
    self.card = card
    self.isPage = isPage
    kind = card.flatMap { scene.site.kinds[$0.page.facts.kind] }
  }

  static func page(_ card: CardView) -> SharedView {
    SharedView(
      scene: card.scene, title: card.page.title, summary: card.page.header.summary, card: card,
      isPage: true)
  }

  /// The first part of a list speaks for the whole; a home page without a text of its own has the
  /// sentence of the site.
  static func list(_ view: ListView) -> SharedView {
    let isHome = view.list.role == .home
    return SharedView(
      scene: view.scene, title: view.title,
      summary: view.text?.header.summary ?? (isHome ? view.scene.tagline : nil),
      card: view.text.map { CardView(scene: view.scene, page: $0) })
  }

  /// The choice of languages speaks the first of them.
  static func chooser(_ scene: Scene) -> SharedView {
    SharedView(scene: scene, title: scene.title, summary: scene.tagline, card: nil)
  }

  /// Whether somebody is better off when nobody sees by a link what it leads to.
  var isNeutral: Bool { kind?.hasReadersAtRisk ?? false }

  var isArticle: Bool { isPage && kind?.describes == .article }

  /// A picture of points that is large enough for a card of a messenger: others show none, or cut it.
  var image: PictureView? {
    guard let image = card?.image, let shown = image.shown else { return nil }
    let isDrawing = shown.path.text.lowercased().hasSuffix(".svg")
    return !isDrawing && shown.pixels.width >= 600 && shown.pixels.height >= 315 ? image : nil
  }
}

extension Scene {
  /// What the site is called in the language of the page.
  var title: String { site.configuration.title[language.code] ?? "" }

  /// The sentence of the site in the same language.
  var tagline: String? { site.configuration.tagline?[language.code] }
}

enum SharedRecords {
  /// The name by which every template of a whole page asks for it; none for a discreet page, and for
  /// one that nobody passes on.
  static func field<Source: Sendable>(
    _ view: @escaping @Sendable (Source) -> SharedView?
  ) -> TemplateField<Source> {
    .optionalRecord(
      "shared", of: record, "What messengers and search engines are told of the page.", view)
  }

  private static let record = TemplateRecord<SharedView>(
    "page as others show it",
    [
      .flag(
        "neutral", "Whether its readers may be at risk, so that a link must not say where it leads."
      ) { $0.isNeutral },
      .text("title", "The title.") { $0.title },
      .optionalText("description", "One or two sentences.") { $0.summary },
      .flag("article", "Whether it is an article.") { $0.isArticle },
      .optionalText("published", "The day of publication, for machines.") { view in
        view.isArticle ? view.card?.page.header.date?.description : nil
      },
      .optionalText("updated", "The day of the last change, for machines.") { view in
        view.isArticle ? view.card?.page.header.updated?.description : nil
      },
      .optionalRecord(
        "image", of: image, "Its picture, where that is no drawing and large enough."
      ) { $0.image },
      TemplateField(
        "structured", .optional(.html), "The same for programs, by the words of schema.org."
      ) { view in
        let data = StructuredData(view)
        return data.isEmpty ? .none : .written(isEmpty: false) { data.write(into: &$0) }
      },
    ])

  private static let image = TemplateRecord<PictureView>(
    "picture by its full address",
    [
      TemplateField("address", .text, "The full address of the file.") { picture in
        picture.shown.map { picture.scene.address(of: $0.path) } ?? .text("")
      },
      .text("alt", "What it shows.") { $0.picture.alt?.value ?? "" },
      .number("width", "Its width in pixels.") { $0.number($0.shown?.pixels.width) },
      .number("height", "Its height in pixels.") { $0.number($0.shown?.pixels.height) },
    ])
}
