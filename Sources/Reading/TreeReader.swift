internal import Diagnostics
internal import Markdown
internal import Names
internal import SiteModel
internal import Templating
internal import Typography

/// Reads the files of a tree in the order in which they explain one another: languages, schemas,
/// configuration, data, pages.
struct TreeReader {
  /// What lies below `Templates/`.
  private let templates: [SourceFile]
  let texts: TextFiles
  let codes: [LanguageCode]
  let fallback: Fallback
  /// Files of the theme to which files of the site add, by their paths.
  let beneath: [String: SourceFile]
  let languages: [LanguageData]
  /// Whether every sign that setting changes is told.
  var tellsTyped = false

  /// - Parameters:
  ///   - tree: its templates are taken out.
  ///   - site: the file that describes the site.
  init(
    of tree: inout SourceTree, _ site: YAMLNode, texts: TextFiles, codes: [LanguageCode],
    _ diagnostics: inout [Diagnostic]
  ) {
    templates = tree.take("Templates/")
    self.texts = texts
    self.codes = codes
    fallback = FallbackReader(languages: codes).fallback(in: site)
    let beneath = tree.beneath
    self.beneath = beneath
    let own = Set(templates.lazy.filter { $0.origin == .site }.map(\.path))
    languages = codes.compactMap { code in
      let file = "\(SourceFile.strings)\(code).yml"
      let before = diagnostics.count
      let theme = own.contains(file) ? beneath[file]?.text : nil
      let language = texts[file].flatMap {
        LanguageReader(code: code, file: file).read($0, over: theme, &diagnostics)
      }
      if language == nil, diagnostics.count == before, !texts.refused.contains(file) {
        diagnostics.append(
          Diagnostic(
            .missingStrings, at: Place("Content/site.yml"), ["file": file, "code": code.text]))
      }
      return language
    }
  }

  /// - Parameter content: what lies below `Content/`; it is used up.
  ///
  /// - Returns: nil where there is no usable configuration; with it what was said of single pages.
  func read(
    _ content: consuming [SourceFile], _ node: YAMLNode, by configuration: ConfigurationReader,
    keeping kept: inout KeptPages?, _ diagnostics: inout [Diagnostic]
  ) async -> Diagnosed<ParsedSite>? {
    let values = values(.plain(vague: vague))
    var configuration = configuration
    configuration.countries = texts[CountryReader.file]
    configuration.settings = settings
    guard let site = configuration.read(node, languages: codes, values: values, &diagnostics)
    else { return nil }
    let layout = layout(values, &diagnostics)
    let taken = Set(layout.queries.map(\.name))
    let kinds = schemas(.kinds, values, besides: taken, &diagnostics)
    let blocks = schemas(.blocks, values, besides: taken, &diagnostics)
    let dataSchemas = schemas(.data, values, besides: taken, &diagnostics)
    check(site, kinds, blocks, dataSchemas, layout, &diagnostics)
    let (jobs, others) = await sorted(consume content, site, keeping: kept, &diagnostics)
    complainOfStrayTemplates(&diagnostics)
    let settings = settings(of: site)
    let named = named(in: others.data, dataSchemas, settings, node, &diagnostics)
    async let read = data(
      others.data.filter { named.files[$0.name] == nil }, dataSchemas, settings, named.names)
    let addresses = AddressReader.read(texts[PublishedAddresses.file], &diagnostics)
    let parsers = parsers(site, kinds, blocks, named.names)
    let pages = await pages(
      consume jobs, site, kinds, blocks, by: parsers, published: addresses.pages,
      named: named.files, keeping: &kept)
    let data = await read
    diagnostics += data.diagnostics
    let assets = templates.filter { $0.path.hasPrefix(SourceFile.assets) }
    let parsed = ParsedSite(
      ground: ParsedSite.Ground(), configuration: site, languages: languages, kinds: kinds,
      blocks: blocks, layout: layout, phoneWords: phoneWords, dataSchemas: dataSchemas,
      data: data.value.merging(named.files) { $1 }, names: named.names, pages: pages.read.value,
      files: others.files, mistaken: others.mistaken + pages.misnamed, refused: others.refused,
      addresses: addresses, templates: templateSources(),
      assets: assets, words: PageWordReader(parsers).words, units: PageWordReader(parsers).units,
      assetMark: site.hasMarkedAssets ? ByteMark.text(of: assets) : nil)
    return Diagnosed(parsed, pages.read.diagnostics)
  }
}

/// What lies below `Content/` beside pages.
private struct Others {
  var files: [ContentFile] = []
  /// By the name of what they hold.
  var data: [(name: String, path: String)] = []
  var mistaken: [MistakenName] = []
  /// What is no page because of an error in its place.
  var refused: Set<String> = []
}

extension TreeReader {
  /// The files of the content by what they are.
  private func sorted(
    _ content: consuming [SourceFile], _ site: SiteConfiguration, keeping kept: KeptPages?,
    _ diagnostics: inout [Diagnostic]
  ) async -> (jobs: [PageJob], others: Others) {
    let names = names(site)
    let earlier = kept.flatMap { $0.knows(names) ? $0 : nil }
    var jobs: [PageJob] = []
    var others = Others()
    let meanings = await content.map(\.path).concurrentMap { path in
      earlier?.name(of: path).map(ContentName.page) ?? names.classify(path)
    }
    for (file, meaning) in zip(content, meanings) {
      switch meaning {
      case .configuration, .addresses: break
      case .data(let name): others.data.append((name, file.path))
      case .page(let name):
        jobs.append(
          PageJob(
            contents: file.contents, file: file.path, name: name, kind: site.kind(of: name)))
      case .fixed(let path): others.files.append(ContentFile(source: file, fixedPath: path))
      case .file: others.files.append(ContentFile(source: file, fixedPath: nil))
      case .mistaken(let name):
        others.mistaken.append(name)
        if file.path.hasSuffix(".md") {
          diagnostics += unreadable(file)
        } else {
          others.files.append(ContentFile(source: file, fixedPath: nil))
        }
      case .refused(let fault):
        if fault.severity == .error { others.refused.insert(file.path) }
        diagnostics += [fault] + unreadable(file)
      }
    }
    return (jobs, others)
  }

  private func names(_ site: SiteConfiguration) -> ContentNameReader {
    ContentNameReader(
      languages: codes, sections: site.sections.map(\.folder.value),
      latin: languages.transliteration)
  }

  /// The pages, and the files that cannot be pages by their names and were pages under others.
  private func pages(
    _ jobs: consuming [PageJob], _ site: SiteConfiguration, _ kinds: [String: Schema],
    _ blocks: [String: Schema], by parsers: [LanguageCode: PageParser], published: Set<String>,
    named: [String: DataFile], keeping kept: inout KeptPages?
  ) async -> (read: Diagnosed<[ParsedPage]>, misnamed: [MistakenName]) {
    let ground = KeptPages.Ground(
      languages: codes, trustsHTML: site.trustsHTML, setsWords: site.setsWords, rules: languages,
      names: names(site),
      layout: texts["Templates/layout.yml"],
      kinds: kinds.mapValues { texts[$0.file] }, blocks: blocks.mapValues { texts[$0.file] },
      named: named.mapValues { [texts[$0.file], texts[$0.schema.file]] })
    let earlier = kept?.standing(on: ground)
    let read = await (consume jobs).concurrentMap { job in
      KeptPages.Kept(
        job: earlier == nil ? nil : job,
        page: earlier?.page(of: job) ?? parsers[job.name.language].map(job.page)
          ?? job.unread([]))
    }
    let pages = read.map(\.page.value)
    let misnamed = read.compactMap { kept in
      MistakenName(
        kept.page.value.facts, kept.page.diagnostics, published: published, among: pages)
    }
    let files = Set(misnamed.map(\.file))
    let rest = read.filter { !files.contains($0.page.value.facts.file) }
    if earlier != nil { kept = KeptPages(read, on: ground, by: parsers) }
    return (
      Diagnosed(rest.map(\.page.value), KeptPages.complaints(about: rest, among: pages)), misnamed
    )
  }
}

extension TreeReader {
  func values(
    _ markdown: MarkdownOptions, settings: [LanguageCode: SettingRules] = [:],
    names: [LanguageCode: KnownNames] = [:]
  ) -> ValueReader {
    var markdown = markdown
    markdown.tellsTyped = tellsTyped
    return ValueReader(
      codes: codes, fallback: fallback, languages: languages, markdown: markdown,
      settings: settings, namesOf: names)
  }

  /// What is wrong with the text of a file that is not read.
  private func unreadable(_ file: SourceFile) -> [Diagnostic] {
    guard SourceFile.isText(file.path), !texts.refused.contains(file.path) else { return [] }
    return TextFiles.text(of: file.contents, in: file.path).diagnostics
  }

  private func schemas(
    _ use: SchemaReader.Use, _ values: ValueReader, besides layout: Set<String>,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: Schema] {
    let reader = SchemaReader(use: use, values: values, layout: layout)
    let folder = "Templates/\(use.rawValue)/"
    var schemas: [String: Schema] = [:]
    for file in templates where file.path.hasPrefix(folder) && file.path.hasSuffix(".yml") {
      let name = String(file.path.dropFirst(folder.count).dropLast(4))
      guard let text = texts[file.path] else {
        schemas[name] = Schema(name: name, file: file.path, fields: [], isWhole: false)
        continue
      }
      schemas[name] = reader.read(text, name: name, file: file.path, &diagnostics)
    }
    return schemas
  }

  private func layout(_ values: ValueReader, _ diagnostics: inout [Diagnostic]) -> Schema {
    let file = "Templates/layout.yml"
    guard let text = texts[file] else { return Schema(name: "layout", file: file, fields: []) }
    return SchemaReader(use: .layout, values: values).read(
      text, name: "layout", file: file, &diagnostics)
  }

  private func check(
    _ site: SiteConfiguration, _ kinds: [String: Schema], _ blocks: [String: Schema],
    _ data: [String: Schema], _ layout: Schema, _ diagnostics: inout [Diagnostic]
  ) {
    SchemaChecker(
      site: site, languages: languages, kinds: kinds, blocks: blocks, data: data, layout: layout
    ).check(&diagnostics)
  }

  func data(
    _ files: [(name: String, path: String)], _ schemas: [String: Schema],
    _ settings: [LanguageCode: SettingRules], _ names: [LanguageCode: KnownNames] = [:]
  ) -> Diagnosed<[String: DataFile]> {
    var diagnostics: [Diagnostic] = []
    var data: [String: DataFile] = [:]
    for (name, path) in files {
      data[name] = read(path, name, schemas, settings, names, &diagnostics)
    }
    return Diagnosed(data, diagnostics)
  }

  private func read(
    _ path: String, _ name: String, _ schemas: [String: Schema],
    _ settings: [LanguageCode: SettingRules], _ names: [LanguageCode: KnownNames],
    _ diagnostics: inout [Diagnostic]
  ) -> DataFile? {
    guard let schema = schemas[name] else {
      diagnostics.append(
        Diagnostic(
          .unknownData, at: Place(path), ["word": name],
          notes: Note.suggestions(for: name, among: schemas.keys)))
      return nil
    }
    guard let text = texts[path] else {
      return DataFile(schema: schema, file: path, records: [], isWhole: false)
    }
    let values = self.values(
      .plain(vague: vague, settings: settings, names: names), settings: settings, names: names)
    return DataReader(schema: schema, file: path, values: values).read(text, &diagnostics)
  }

  /// A file of the site's own theme that nothing would look for, such as a misspelt one.
  private func complainOfStrayTemplates(_ diagnostics: inout [Diagnostic]) {
    let folders = SchemaReader.Use.allCases.map(\.rawValue) + ["strings"]
    for file in templates where file.origin == .site {
      let parts = file.path.split(separator: "/").dropFirst()
      let isKnown =
        file.path.hasSuffix(".mustache") || parts.first == "assets"
        || file.path == "Templates/layout.yml" || file.path == CountryReader.file
        || (parts.count == 2 && folders.contains { parts.first == $0[...] }
          && file.path.hasSuffix(".yml"))
      if !isKnown { diagnostics.append(Diagnostic(.strayFile, at: Place(file.path))) }
    }
  }

  private func templateSources() -> [TemplateSource] {
    templates.compactMap { file in
      guard file.path.hasSuffix(".mustache"), let text = texts[file.path] else { return nil }
      let name = file.path.dropFirst("Templates/".count).dropLast(".mustache".count)
      return TemplateSource(
        name: String(name), file: file.path, text: text, isOwn: file.origin == .site)
    }
  }
}

extension SiteConfiguration {
  /// Only settings of a server let browsers keep a file without asking whether it is the newest.
  fileprivate var hasMarkedAssets: Bool { !hosting.servers.isEmpty && links != .files }
}
