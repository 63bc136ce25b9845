package import Diagnostics
internal import Inspection
package import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What templates are compiled against: the shapes of all that they may name, made from schemas,
/// assets and the layout, and the words of the languages. Pages and data play no part in it, so that
/// compiled templates can be kept while those change.
package struct ThemeInterface: Sendable {
  let templates: [TemplateSource]
  let languages: [LanguageData]
  let fallback: Fallback
  let schemas: Schemas
  /// By the names under which templates look them up: `assets/site.css` is `assets.site_css`.
  let assets: [String: SitePath]
  /// What each template that is filled for itself sees, the outermost frame first.
  let frames: [String: [RecordShape]]
  let scene: SceneRecords
  let card: TemplateRecord<DrawnCard>
  /// The host that templates may name.
  let home: Home

  /// - Returns: a complaint for each asset whose name another one has already.
  package static func make(_ parsed: ParsedSite) -> Diagnosed<ThemeInterface> {
    var diagnostics: [Diagnostic] = []
    let assets = assets(of: parsed, &diagnostics)
    let schemas = Schemas(
      kinds: parsed.kinds, blocks: parsed.blocks, layout: parsed.layout, data: parsed.dataSchemas)
    let scene = SceneRecords(assets: assets, queries: layoutQueries(schemas))
    let card = ShareCardRecords.card(assets)
    var frames = frames(schemas, scene.record.shape)
    frames["cards/page.svg"] = [scene.record.shape, card.shape]
    let interface = ThemeInterface(
      templates: parsed.templates, languages: parsed.languages,
      fallback: parsed.configuration.fallback, schemas: schemas, assets: assets,
      frames: frames, scene: scene, card: card, home: Home(parsed.configuration.baseURL))
    return Diagnosed(interface, diagnostics)
  }

  private static func assets(
    of parsed: ParsedSite, _ diagnostics: inout [Diagnostic]
  ) -> [String: SitePath] {
    var assets: [String: PublishedFile] = [:]
    for file in PublishedFile.all(of: parsed) {
      guard let path = file.assetName else { continue }
      let name = String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
      if let other = assets[name] {
        // The theme's file cannot be renamed.
        let (own, kept) = file.source.origin == .theme ? (other, file) : (file, other)
        diagnostics.append(
          Diagnostic(
            .assetCollision, at: Place(own.source.path), ["word": "assets.\(name)"],
            notes: [Note(.other, at: Place(kept.source.path))]))
      } else {
        assets[name] = file
      }
    }
    return assets.mapValues(\.path)
  }

  private static func layoutQueries(_ schemas: Schemas) -> [TemplateField<Scene>] {
    let queries = schemas.layout.queries
    return zip(queries, QueryRecords.shapes(of: queries, in: schemas)).map { query, shape in
      TemplateField(shape.name, shape.shape, shape.summary) { scene in
        let answers = scene.site.layout.answers[scene.language.code]
        return QueryRecords.value(of: query, answers?[query.name], for: scene)
      }
    }
  }
}

extension ThemeInterface {
  private static func frames(
    _ schemas: Schemas, _ scene: RecordShape
  ) -> [String: [RecordShape]] {
    var frames = labels(schemas)
    let pages: [String: [RecordShape]] = [
      "redirect": [scene, RedirectRecords.redirect.shape],
      "not-found": [scene, ListRecords.notFound.shape],
      "withdrawn": [scene, NoticeRecords.notice.shape],
      "expired": [scene, NoticeRecords.notice.shape],
      "feed-entry": [scene, FeedRecords.entry.shape],
      "search": [scene, SearchRecords.page.shape],
    ]
    frames.merge(pages) { _, new in new }
    for name in ["home", "section", "tags", "tag"] {
      frames[name] = [scene, ListRecords.list.shape]
    }
    for name in ["chooser", "not-found-chooser"] {
      frames[name] = [scene, ListRecords.chooser.shape]
    }
    for name in ["chooser-heading", "chooser-exit", "chooser-help", "not-found-heading"] {
      frames[name] = [scene]
    }
    for name in ["chooser-entry", "not-found-entry"] {
      frames[name] = [scene, ListRecords.chooserEntry.shape]
    }
    for (name, schema) in schemas.blocks {
      frames["blocks/\(name)"] = [scene, SchemaRecords.shape(of: schema, in: schemas)]
    }
    for (name, schema) in schemas.kinds {
      frames["kinds/\(name)"] = [
        scene, PageRecords.page.shape, SchemaRecords.shape(of: schema, in: schemas),
      ]
    }
    return frames
  }

  private static func labels(_ schemas: Schemas) -> [String: [RecordShape]] {
    [
      "labels/other-language": [LabelTemplates.language.shape],
      "labels/footnote-back": [LabelTemplates.footnote.shape],
      "labels/file-size": [LabelTemplates.size.shape],
      "labels/in-ten": [ChartRecords.inTen.shape],
      "labels/chart": [ChartRecords.words.shape],
      "labels/footnotes": [], "labels/event-title": [CalendarRecords.title.shape],
      "labels/feed": [], "labels/draft": [DraftRecords.draft.shape],
      "labels/behind": [BehindRecords.label.shape],
      "labels/offer": [OfferRecords.label.shape],
      "labels/alert": [LabelTemplates.alerts.shape],
      "labels/table": [LabelTemplates.tables.shape],
      "labels/kind": [LabelTemplates.kinds(schemas.kinds.keys.sorted())],
    ]
  }

  /// The templates that make whole pages.
  var pages: Set<String> {
    Set(schemas.kinds.keys.map { "kinds/\($0)" }).union([
      "home", "section", "tags", "tag", "redirect", "not-found", "withdrawn", "expired",
      "chooser", "not-found-chooser", "search",
    ])
  }

  /// Whether what a template makes is text, or stands in attributes and the like: then nothing in it is
  /// marked.
  func makesText(_ name: String) -> Bool {
    let isMarkup = ["labels/other-language", "labels/behind"].contains(name)
    return name.hasPrefix("cards/") || name.hasSuffix("-heading")
      || name.hasPrefix("labels/") && !isMarkup
  }

  /// Where a template is asked for.
  func place(asking name: String) -> Place {
    let parts = name.split(separator: "/")
    let schema =
      switch parts.first {
      case "kinds": schemas.kinds[String(parts[1])]
      case "blocks": schemas.blocks[String(parts[1])]
      default: nil as Schema?
      }
    return Place(schema?.file ?? "Templates/\(name).mustache")
  }
}

extension ThemeInterface: Equatable {
  /// Whether the same templates come of both.
  package static func == (one: ThemeInterface, other: ThemeInterface) -> Bool {
    one.templates == other.templates && one.fallback == other.fallback && one.home == other.home
      && one.assets == other.assets
      && one.frames == other.frames
      && one.scene.record.shape == other.scene.record.shape
      && one.languages.elementsEqual(other.languages) { $0.hasSameWords(as: $1) }
  }
}

extension LanguageData {
  /// Whether templates say the same in both: dates, and numbers that are not counted by a template,
  /// are written when it is filled.
  fileprivate func hasSameWords(as other: LanguageData) -> Bool {
    code == other.code && file == other.file && text == other.text
      && plurals == other.plurals && ordinals == other.ordinals && lists == other.lists
      && numbers == other.numbers
  }
}
