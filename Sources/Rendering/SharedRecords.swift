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

  /// The title of the section that a page lies in.
  var section: String? {
    guard let page = card?.page, isPage, case .page(let folder?) = page.facts.name.role else {
      return nil
    }
    return scene.crumb(ofSection: folder)?.title
  }

  /// Its own picture, where messengers can show it: one of points, in a format that they know, and
  /// large enough, or they show none, or cut it. Never where a link must say nothing.
  var picture: PictureView? {
    guard !isNeutral, let image = card?.image, let shown = image.shown else { return nil }
    let isKnown = Self.knownFormats.contains(ContentType.of(shown.path.text))
    return isKnown && shown.pixels.width >= 600 && shown.pixels.height >= 315 ? image : nil
  }

  private static let knownFormats: Set = ["image/jpeg", "image/png", "image/gif", "image/webp"]

  /// What is shown beside a link: its own picture, else the card that was drawn for it.
  var image: SharedImage? {
    if let picture, let shown = picture.shown {
      return SharedImage(
        scene: scene, path: shown.path, alt: picture.picture.alt?.value ?? "",
        width: shown.pixels.width, height: shown.pixels.height)
    }
    guard let path = scene.cards[scene.path] else { return nil }
    let words = title == scene.title ? title : "\(title) · \(scene.title)"
    return SharedImage(
      scene: scene, path: path, alt: isNeutral ? "" : words, width: CardBounds.width,
      height: CardBounds.height)
  }
}

/// A picture beside a link.
struct SharedImage: Sendable {
  let scene: Scene
  let path: SitePath
  let alt: String
  let width: Int
  let height: Int
}

extension Scene {
  /// What the site is called in the language of the page.
  var title: String { site.configuration.title[language.code] ?? "" }

  /// The sentence of the site in the same language; programs are not told one that another lends.
  var tagline: String? {
    let tagline = site.configuration.tagline
    return tagline?.lender(to: language.code) == nil ? tagline?[language.code] : nil
  }
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
        "image", of: image,
        "Its picture, where that is no drawing and large enough; else a card, if one was drawn."
      ) { $0.image },
      TemplateField(
        "structured", .optional(.html), "The same for programs, by the words of schema.org."
      ) { view in
        let data = StructuredData(view)
        return data.isEmpty ? .none : .written(isEmpty: false) { data.write(into: &$0) }
      },
    ])

  private static let image = TemplateRecord<SharedImage>(
    "picture by its full address",
    [
      TemplateField("address", .text, "The full address of the file.") { image in
        image.scene.address(of: image.path)
      },
      .text("type", "Its type, for machines: image/png.") { ContentType.of($0.path.text) },
      .text("alt", "What it shows; empty where a link must not say it.") { $0.alt },
      .number("width", "Its width in pixels.") { ($0.width, String($0.width)) },
      .number("height", "Its height in pixels.") { ($0.height, String($0.height)) },
    ])
}
