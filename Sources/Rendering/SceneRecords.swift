internal import Resolving
internal import SiteModel
internal import Templating

/// The names that every template may use.
struct SceneRecords: Sendable {
  let record: TemplateRecord<Scene>

  private struct Version: Sendable {
    let scene: Scene
    /// The place of its language among those of the site.
    let number: Int
    let path: SitePath
    let exists: Bool
    /// The list that the link leads to in the stead of the page; nil where it leads to the page.
    let list: ListPage?

    var language: LanguageData { scene.site.languages[number] }

    /// A part of a list is none of another language's, and leads to the whole one.
    var isInstead: Bool {
      list.map { scene.isTranslatable || $0.role != scene.nearest } ?? false
    }

    var title: Value {
      guard let list else { return .none }
      let (title, code) = scene.site.title(of: list)
      return scene.words(title, in: code)
    }
  }

  private struct Entry: Sendable {
    let scene: Scene
    let entry: MenuEntry
  }

  private struct Alternate: Sendable {
    let scene: Scene
    let code: String
    let path: SitePath
  }

  /// - Parameters:
  ///   - assets: paths of the theme's assets by the names under which templates look them up.
  ///   - queries: the names under which every template sees what the layout asks for.
  init(assets: [String: SitePath], queries: [TemplateField<Scene>]) {
    let fields: [TemplateField<Scene>] = [
      .record("site", of: Self.site, "The site as a whole.") { $0 },
      .record("language", of: Self.language, "The language of the page.") { $0 },
      .list("languages", of: Self.version, "Every language of the site, for a language switch.") {
        Self.versions($0)
      },
      .list(
        "offers", of: OfferRecords.offer,
        "The page in each other language in which it exists, where the site offers that of the browser."
      ) { OfferRecords.offers($0) },
      .list(
        "menu", of: Self.entry, "The menu of the site in the language of the page.",
        { $0.site.layout.menus[$0.language.code] ?? [] }
      ) { Entry(scene: $0, entry: $1) },
      .list(
        "footer", of: Self.entry, "The second menu of the site in the same language.",
        { $0.site.layout.footers[$0.language.code] ?? [] }
      ) { Entry(scene: $0, entry: $1) },
      .list("trail", of: Crumb.record, "The way from the home page to this one, both left out.") {
        $0.trail
      },
      TemplateField("canonical", .text, "The full address of the page.") {
        $0.address(of: $0.path)
      },
      .list("alternates", of: Self.alternate, "The page's full address in each language.") {
        Self.alternates($0)
      },
      .list("feeds", of: FeedRecords.feed, "The feeds that tell what is new.") { $0.feeds },
      TemplateField(
        "search", .optional(.text), "The link to the page on which the site is searched."
      ) { scene in
        scene.site.searchPath(scene.language.code).map { scene.link(to: $0) } ?? .none
      },
      .record("assets", of: Self.assets(assets), "Addresses of the files in Templates/assets.") {
        $0
      },
    ]
    record = TemplateRecord("every page", fields + queries)
  }

  private static let site = TemplateRecord<Scene>(
    "site",
    [
      .words("title", "The title of the site.", \.title),
      .optionalWords("tagline", "The sentence below the title.", \.tagline),
      .optionalWords("notice", "The sentence that stands on every page.", \.notice),
      .optionalText(
        "policy", "What browsers let a page do (Content-Security-Policy); absent on a disk."
      ) {
        // Whether a file is of the same site as another, browsers do not agree.
        $0.links == .files ? nil : ContentPolicy.ofPage
      },
      .record(
        "privacy", of: PrivacyRecords.record, "What a visit tells others and leaves behind."
      ) { $0 },
      TemplateField("home", .text, "The link to the home page in the language of the page.") {
        $0.link(to: $0.home)
      },
      .optionalText("exit", "The neutral page to which the exit link leads.") {
        $0.site.configuration.exit?[$0.language.code]
      },
    ])

  private static let language = TemplateRecord<Scene>(
    "language",
    [
      .text("code", "The code for the attribute lang.") { $0.language.code.text },
      .optionalText("locale", "Language and country, as messengers name them: en_GB.") {
        $0.language.locale
      },
      .text("name", "The name of the language in itself.") { $0.language.name },
      .text("direction", "ltr or rtl, for the attribute dir.") {
        $0.language.isRightToLeft ? "rtl" : "ltr"
      },
    ])

  private static let version = TemplateRecord<Version>(
    "language of the site",
    [
      .text("code", "Its code.") { $0.language.code.text },
      .optionalText("locale", "Language and country, as messengers name them: en_GB.") {
        $0.language.locale
      },
      .text("name", "Its name in itself.") { $0.language.name },
      TemplateField(
        "href", .text,
        "The link to this page in that language, or else to the list it lies in or the home page."
      ) {
        $0.scene.link(to: $0.path)
      },
      .flag("current", "Whether it is the language of this page.") {
        $0.language.code == $0.scene.language.code && !$0.scene.isChooser
      },
      .flag("exists", "Whether this page exists in that language.") { $0.exists },
      .optionalRecord(
        "instead", of: instead, "What the link leads to where the page does not exist there."
      ) { $0.isInstead ? $0 : nil },
    ])

  private static let instead = TemplateRecord<Version>(
    "page instead of a translation",
    [
      TemplateField("title", .text, "The title of the list it lies in, or of the site.") {
        $0.title
      }
    ])

  private static let entry = TemplateRecord<Entry>(
    "menu entry",
    [
      TemplateField("title", .text, "What the entry says.") {
        $0.scene.shown($0.entry.title, in: $0.entry.words)
      },
      .optionalRecord(
        "language", of: LabelTemplates.language,
        "The language of what it leads to, where that is not the reader's."
      ) { entry in entry.entry.language.flatMap(entry.scene.otherLanguage) },
      TemplateField("href", .text, "Its link.") { entry in
        switch entry.entry.target {
        case .page(let path): entry.scene.link(to: path)
        case .external(let address): .text(address)
        }
      },
      .flag("external", "Whether it leads out of the site.") {
        if case .external = $0.entry.target { true } else { false }
      },
      .flag("current", "Whether this page is the entry or lies below it.") { entry in
        guard case .page(let path) = entry.entry.target else { return false }
        // Every page lies below the home page.
        return path == entry.scene.home
          ? entry.scene.path == entry.scene.home : entry.scene.path.text.hasPrefix(path.text)
      },
    ])

  private static let alternate = TemplateRecord<Alternate>(
    "address in a language",
    [
      .text("code", "The code for the attribute hreflang.") { $0.code },
      TemplateField("address", .text, "The full address.") { $0.scene.address(of: $0.path) },
    ])

  private static func assets(_ assets: [String: SitePath]) -> TemplateRecord<Scene> {
    TemplateRecord(
      "assets",
      assets.sorted { $0.key < $1.key }.map { name, path in
        TemplateField(name, .text, "The link to /\(path.text).") { $0.link(to: path) }
      })
  }

  private static func versions(_ scene: Scene) -> [Version] {
    scene.site.languages.indices.map { number in
      let code = scene.site.languages[number].code
      let own = scene.versions.first { $0.language == code }?.path
      let list = own == nil ? scene.site.nearest(to: scene.nearest, code) : nil
      return Version(
        scene: scene, number: number, path: own ?? list?.path ?? scene.site.home(code),
        exists: own != nil, list: list)
    }
  }

  /// Every language with itself, and as `x-default` the root for home pages, else the original.
  private static func alternates(_ scene: Scene) -> [Alternate] {
    guard scene.versions.count > 1 else { return [] }
    let listed = scene.versions.map {
      Alternate(scene: scene, code: $0.language.text, path: $0.path)
    }
    let isHome = scene.isChooser || scene.path == scene.home
    let fallback = isHome ? SitePath(folder: []) : scene.original ?? scene.versions[0].path
    return listed + [Alternate(scene: scene, code: "x-default", path: fallback)]
  }
}
