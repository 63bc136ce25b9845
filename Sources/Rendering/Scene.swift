internal import Resolving
internal import SiteModel
internal import Templating

/// What a template is being filled for: one page of output, in one language, at one address.
///
/// A class, since every value of a page holds it and none changes it: one count instead of dozens.
final class Scene: Sendable {
  let site: Site
  let language: LanguageData
  let path: SitePath
  /// The same page in each language it exists in; for search engines and the language switch.
  let versions: [(language: LanguageCode, path: SitePath)]
  /// The version that was written first; nil where nobody wrote any.
  let original: SitePath?
  /// The list it lies in; nil where it lies in none: home pages, the chooser.
  let place: ListPage.Role?
  /// The list that a reader of another language is led to where there is no version.
  let nearest: ListPage.Role
  /// Whether the reader chooses a language here.
  let isChooser: Bool
  let links: LinkStyle
  let labels: LabelTemplates

  init(
    site: Site, language: LanguageData, path: SitePath,
    versions: [(language: LanguageCode, path: SitePath)], original: SitePath?,
    place: ListPage.Role?, nearest: ListPage.Role, isChooser: Bool, links: LinkStyle,
    labels: LabelTemplates
  ) {
    self.site = site
    self.language = language
    self.path = path
    self.versions = versions
    self.original = original
    self.place = place
    self.nearest = nearest
    self.isChooser = isChooser
    self.links = links
    self.labels = labels
  }
}

extension Scene {
  func link(to other: SitePath, anchor: String? = nil) -> String {
    path.link(to: other, anchor: anchor, style: links)
  }

  func address(of path: SitePath) -> String {
    path.address(below: site.configuration.baseURL)
  }

  var home: SitePath { site.home(language.code) }
}

extension Site {
  func home(_ language: LanguageCode) -> SitePath {
    head(.home, language)?.path ?? SitePath(folder: [])
  }
}

/// The names that every template may use.
struct SceneRecords: Sendable {
  let record: TemplateRecord<Scene>

  private struct Version: Sendable {
    let scene: Scene
    let language: LanguageData
    let path: SitePath
    let exists: Bool
  }

  private struct Entry: Sendable {
    let scene: Scene
    let entry: MenuEntry
  }

  private struct Alternate: Sendable {
    let code: String
    let address: String
  }

  /// - Parameters:
  ///   - assets: paths of the theme's assets by the names under which templates look them up.
  ///   - queries: the names under which every template sees what the layout asks for.
  init(assets: [String: SitePath], queries: [TemplateField<Scene>]) {
    let fields: [TemplateField<Scene>] = [
      .record("site", of: Self.site, "The site as a whole.") { $0 },
      .record("language", of: Self.language, "The language of the page.") { $0.language },
      .list("languages", of: Self.version, "Every language of the site, for a language switch.") {
        Self.versions($0)
      },
      .list("menu", of: Self.entry, "The menu of the site in the language of the page.") { scene in
        (scene.site.layout.menus[scene.language.code] ?? []).map { Entry(scene: scene, entry: $0) }
      },
      .list("footer", of: Self.entry, "The second menu of the site in the same language.") {
        scene in
        (scene.site.layout.footers[scene.language.code] ?? []).map {
          Entry(scene: scene, entry: $0)
        }
      },
      .list("trail", of: Crumb.record, "The way from the home page to this one, both left out.") {
        $0.trail
      },
      .text("canonical", "The full address of the page.") { $0.address(of: $0.path) },
      .list("alternates", of: Self.alternate, "The page's full address in each language.") {
        Self.alternates($0)
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
      .text("title", "The title of the site.") {
        $0.site.configuration.title[$0.language.code] ?? ""
      },
      .optionalText("tagline", "The sentence below the title.") {
        $0.site.configuration.tagline?[$0.language.code]
      },
      .optionalText("notice", "The sentence that stands on every page.") {
        $0.site.configuration.notice?[$0.language.code]
      },
      .text("home", "The link to the home page in the language of the page.") {
        $0.link(to: $0.home)
      },
      .optionalText("exit", "The neutral page to which the exit link leads.") {
        $0.site.configuration.exit?[$0.language.code]
      },
    ])

  private static let language = TemplateRecord<LanguageData>(
    "language",
    [
      .text("code", "The code for the attribute lang.") { $0.code.text },
      .text("name", "The name of the language in itself.") { $0.name },
      .text("direction", "ltr or rtl, for the attribute dir.") { $0.isRightToLeft ? "rtl" : "ltr" },
    ])

  private static let version = TemplateRecord<Version>(
    "language of the site",
    [
      .text("code", "Its code.") { $0.language.code.text },
      .text("name", "Its name in itself.") { $0.language.name },
      .text(
        "href",
        "The link to this page in that language, or else to the list it lies in or the home page."
      ) {
        $0.scene.link(to: $0.path)
      },
      .flag("current", "Whether it is the language of this page.") {
        $0.language.code == $0.scene.language.code && !$0.scene.isChooser
      },
      .flag("exists", "Whether this page exists in that language.") { $0.exists },
    ])

  private static let entry = TemplateRecord<Entry>(
    "menu entry",
    [
      .text("title", "What the entry says.") { $0.entry.title },
      .text("href", "Its link.") { $0.scene.link(to: $0.entry.path) },
      .flag("current", "Whether this page is the entry or lies below it.") {
        // Every page lies below the home page.
        $0.entry.path == $0.scene.home
          ? $0.scene.path == $0.scene.home : $0.scene.path.text.hasPrefix($0.entry.path.text)
      },
    ])

  private static let alternate = TemplateRecord<Alternate>(
    "address in a language",
    [
      .text("code", "The code for the attribute hreflang.") { $0.code },
      .text("address", "The full address.") { $0.address },
    ])

  private static func assets(_ assets: [String: SitePath]) -> TemplateRecord<Scene> {
    TemplateRecord(
      "assets",
      assets.sorted { $0.key < $1.key }.map { name, path in
        .text(name, "The link to /\(path.text).") { $0.link(to: path) }
      })
  }

  private static func versions(_ scene: Scene) -> [Version] {
    scene.site.languages.map { language in
      let own = scene.versions.first { $0.language == language.code }?.path
      return Version(
        scene: scene, language: language,
        path: own ?? scene.site.head(scene.nearest, language.code)?.path
          ?? scene.site.home(language.code),
        exists: own != nil)
    }
  }

  /// Every language with itself, and as `x-default` the root for home pages, else the original.
  private static func alternates(_ scene: Scene) -> [Alternate] {
    guard scene.versions.count > 1 else { return [] }
    let listed = scene.versions.map {
      Alternate(code: $0.language.text, address: scene.address(of: $0.path))
    }
    let isHome = scene.isChooser || scene.path == scene.home
    let fallback = isHome ? SitePath(folder: []) : scene.original ?? scene.versions[0].path
    return listed + [Alternate(code: "x-default", address: scene.address(of: fallback))]
  }
}
