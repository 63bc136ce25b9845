package import Diagnostics
internal import Reading
package import Resolving
internal import SiteModel
internal import Templating

/// The templates of a site, compiled for each of its languages and checked against everything they
/// may see, whether or not any page uses them.
package struct Theme: Sendable {
  let records: SceneRecords
  let languages: [LanguageCode: LanguageTemplates]
  /// What each template that is filled for itself sees, the outermost frame first.
  let frames: [String: [RecordShape]]
  let library: TemplateLibrary

  /// Every fault of the templates is among the complaints; with an error there the theme must not
  /// be used.
  package static func compile(_ site: Site) -> Diagnosed<Theme> {
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      site.templates.map { TemplateSource(name: $0.name, file: $0.file, text: $0.text) },
      diagnostics: &diagnostics)
    let records = SceneRecords(
      assets: assets(of: site, &diagnostics), queries: layoutQueries(of: site))
    var languages: [LanguageCode: LanguageTemplates] = [:]
    var frames: [String: [RecordShape]] = [:]
    for language in site.languages {
      var compiler = LanguageCompiler(
        library: library, site: site, scene: records.record.shape, strings: language.strings)
      languages[language.code] = compiler.compile()
      diagnostics += compiler.diagnostics
      frames = compiler.frames
    }
    let faulty = Set(diagnostics.map(\.place.file))
    diagnostics += unusedTemplates(of: site, library).filter { !faulty.contains($0.place.file) }
    let theme = Theme(
      records: records, languages: languages, frames: frames, library: library)
    return Diagnosed(theme, firstAtEachPlace(diagnostics))
  }

  /// The site's own templates that no page, list, block or other template asks for.
  private static func unusedTemplates(
    of site: Site, _ library: TemplateLibrary
  ) -> [Diagnostic] {
    var used = Set(LanguageCompiler.roots)
    used.formUnion(site.kinds.keys.map { "kinds/\($0)" })
    used.formUnion(site.blocks.keys.map { "blocks/\($0)" })
    used.formUnion(used.flatMap { library.templates(usedBy: $0) })
    let words = site.languages.flatMap(\.text.values).flatMap(\.wordings)
    return site.templates.filter { $0.isOwn && !used.contains($0.name) }
      .filter { template in !words.contains { $0.contains(template.name) } }
      .map { Diagnostic(.unusedTemplate, at: Place($0.file), ["word": $0.name]) }
  }

  /// A template is compiled for many kinds of page and for every language; a fault in it is one
  /// complaint all the same. A string that several languages lack is one too, of all their files.
  private static func firstAtEachPlace(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Key: Hashable {
      let rule: Rule
      let place: Place
      let arguments: [String: String]
    }
    var order: [Key] = []
    var found: [Key: [Diagnostic]] = [:]
    for diagnostic in diagnostics {
      var arguments = diagnostic.arguments
      if diagnostic.rule == .missingString { arguments["file"] = nil }
      let key = Key(rule: diagnostic.rule, place: diagnostic.place, arguments: arguments)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(diagnostic)
    }
    return order.compactMap { key in
      guard let all = found[key], let first = all.first else { return nil }
      let files = Set(all.compactMap { $0.arguments["file"] }).sorted()
      guard files.count > 1 else { return first }
      var arguments = first.arguments
      arguments["file"] = files.joined(separator: ", ")
      return Diagnostic(first.rule, at: first.place, arguments, notes: first.notes)
    }
  }

  /// `assets/site.css` is looked up as `assets.site_css`.
  private static func assets(
    of site: Site, _ diagnostics: inout [Diagnostic]
  ) -> [String: SitePath] {
    var assets: [String: PublishedFile] = [:]
    for file in site.files where file.path.text.hasPrefix("assets/") {
      let path = file.path.text.dropFirst("assets/".count)
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

  private static func layoutQueries(of site: Site) -> [TemplateField<Scene>] {
    let queries = site.layout.queries
    return zip(queries, QueryRecords.shapes(of: queries, in: site)).map { query, shape in
      TemplateField(shape.name, shape.shape, shape.summary) { scene in
        let answers = scene.site.layoutAnswers[scene.language.code] ?? [:]
        return QueryRecords.values(of: [query], answers, for: scene)[0]
      }
    }
  }
}

/// The templates compiled for one language, with its words in them.
struct LanguageTemplates: Sendable {
  let labels: LabelTemplates
  let blocks: [String: Template]
  let kinds: [String: Template]
  let home: Template
  let section: Template
  let redirect: Template
  let tags: Template
  let tag: Template
  let notFound: Template
  let chooser: ChooserTemplates
  let notFoundChooser: ChooserTemplates
}

/// A page that speaks every language, and what stands in it for each.
struct ChooserTemplates: Sendable {
  let page: Template
  let heading: Template
  let exit: Template
  let numbers: Template
  let entry: Template
}

private struct LanguageCompiler {
  /// Templates that every site has a use for.
  static let roots = [
    "home", "section", "tags", "tag", "redirect", "not-found",
    "chooser", "chooser-heading", "chooser-exit", "chooser-help", "chooser-entry",
    "not-found-chooser", "not-found-heading", "not-found-entry",
    "labels/other-language", "labels/footnote-back", "labels/file-size", "labels/in-ten",
    "labels/chart", "labels/footnotes", "labels/alert", "labels/table",
  ]

  let library: TemplateLibrary
  let site: Site
  let scene: RecordShape
  let strings: StringTable
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var frames: [String: [RecordShape]] = [:]

  init(library: TemplateLibrary, site: Site, scene: RecordShape, strings: StringTable) {
    self.library = library
    self.site = site
    self.scene = scene
    self.strings = strings
  }

  mutating func compile() -> LanguageTemplates {
    let labels = LabelTemplates(
      otherLanguage: template("labels/other-language", [LabelTemplates.languageShape]),
      footnoteBack: template("labels/footnote-back", [LabelTemplates.footnoteShape]),
      fileSize: template("labels/file-size", [LabelTemplates.fileSizeShape]),
      inTen: template("labels/in-ten", [ChartRecords.inTen]),
      chart: template("labels/chart", [ChartRecords.words]),
      footnotes: template("labels/footnotes", []),
      alert: template("labels/alert", [LabelTemplates.alertShape]),
      table: template("labels/table", [LabelTemplates.tableShape]))
    var blocks: [String: Template] = [:]
    for (name, schema) in site.blocks.sorted(by: { $0.key < $1.key }) {
      blocks[name] = template("blocks/\(name)", [scene, frame(of: schema)], for: schema)
    }
    var kinds: [String: Template] = [:]
    for (name, schema) in site.kinds.sorted(by: { $0.key < $1.key }) {
      kinds[name] = template(
        "kinds/\(name)", [scene, PageRecords.page.shape, frame(of: schema)], for: schema)
    }
    return LanguageTemplates(
      labels: labels, blocks: blocks, kinds: kinds,
      home: template("home", [scene, ListRecords.list.shape]),
      section: template("section", [scene, ListRecords.list.shape]),
      redirect: template("redirect", [scene, RedirectRecords.redirect.shape]),
      tags: template("tags", [scene, ListRecords.list.shape]),
      tag: template("tag", [scene, ListRecords.list.shape]),
      notFound: template("not-found", [scene, ListRecords.notFound.shape]),
      chooser: chooser("chooser", parts: "chooser"),
      notFoundChooser: chooser("not-found-chooser", parts: "not-found"))
  }

  private mutating func chooser(_ name: String, parts: String) -> ChooserTemplates {
    ChooserTemplates(
      page: template(name, [scene, ListRecords.chooser.shape]),
      heading: template("\(parts)-heading", [scene]),
      exit: template("chooser-exit", [scene]),
      numbers: template("chooser-help", [scene]),
      entry: template("\(parts)-entry", [scene, ListRecords.chooserEntry.shape]))
  }

  /// The fields of a schema and what its queries find.
  private func frame(of schema: Schema) -> RecordShape {
    RecordShape(
      schema.name,
      FieldRecords.shapes(schema.fields, in: site)
        + QueryRecords.shapes(of: schema.queries, in: site))
  }

  private mutating func template(
    _ name: String, _ frames: [RecordShape], for schema: Schema? = nil
  ) -> Template {
    self.frames[name] = frames
    return library.compile(
      name, frames: frames, strings: strings,
      askedAt: Place(schema?.file ?? "Templates/\(name).mustache"),
      diagnostics: &diagnostics)
  }
}

extension LanguageData {
  /// The words of the interface as the templates' compiler wants them.
  fileprivate var strings: StringTable {
    let wording = { (text: Located<String>) in StringTable.Wording(text.value, at: text.place) }
    return StringTable(
      file: file,
      entries: text.mapValues { entry in
        switch entry {
        case .plain(let text): .plain(wording(text))
        case .plural(let by, let forms, _): .plural(by: by, forms: forms.mapValues(wording))
        }
      },
      category: { pluralCategory(of: $0) })
  }
}
