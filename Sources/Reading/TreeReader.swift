internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Reads the files of a tree in the order in which they explain one another: languages, schemas,
/// configuration, data, pages.
struct TreeReader {
  private let tree: SourceTree
  private let texts: TextFiles
  private let codes: [LanguageCode]
  private let languages: [LanguageData]

  init(
    tree: SourceTree, texts: TextFiles, codes: [LanguageCode], _ diagnostics: inout [Diagnostic]
  ) {
    self.tree = tree
    self.texts = texts
    self.codes = codes
    languages = codes.compactMap { code in
      let file = "Templates/strings/\(code).yml"
      let before = diagnostics.count
      let language = texts[file].flatMap {
        LanguageReader(code: code, file: file).read($0, &diagnostics)
      }
      if language == nil, diagnostics.count == before, !texts.refused.contains(file) {
        diagnostics.append(
          Diagnostic(
            .missingStrings, at: Place("Content/site.yml"), ["file": file, "code": code.text]))
      }
      return language
    }
  }

  func read(
    _ node: YAMLNode, by configuration: ConfigurationReader, _ diagnostics: inout [Diagnostic]
  ) async -> ParsedSite? {
    let values = values(file: configuration.file, MarkdownOptions.plain)
    guard
      let site = configuration.read(node, languages: codes, values: values, &diagnostics)
    else { return nil }
    let kinds = schemas(.kinds, values, &diagnostics)
    let blocks = schemas(.blocks, values, &diagnostics)
    let dataSchemas = schemas(.data, values, &diagnostics)
    let layout = layout(values, &diagnostics)
    SchemaChecker(
      site: site, languages: languages, kinds: kinds, blocks: blocks, data: dataSchemas,
      layout: layout
    ).check(&diagnostics)

    let names = ContentNameReader(languages: codes, sections: site.sections.map(\.folder.value))
    var jobs: [PageJob] = []
    var files: [ContentFile] = []
    var data: [String: DataFile] = [:]
    for file in tree.files where file.path.hasPrefix("Content/") {
      switch names.classify(file.path) {
      case .configuration: break
      case .data(let name):
        data[name] = read(file.path, name, dataSchemas, &diagnostics)
      case .page(let name):
        jobs.append(
          PageJob(
            text: texts[file.path], file: file.path, name: name, kind: site.kind(of: name)))
      case .fixed(let path): files.append(ContentFile(source: file, fixedPath: path))
      case .file: files.append(ContentFile(source: file, fixedPath: nil))
      case .refused(let fault): diagnostics.append(fault)
      }
    }
    complainOfStrayTemplates(&diagnostics)
    let pages = await read(jobs, site, kinds, blocks, &diagnostics)
    return ParsedSite(
      configuration: site, languages: languages, kinds: kinds, blocks: blocks, layout: layout,
      dataSchemas: dataSchemas, data: data, pages: pages, files: files, templates: templates(),
      assets: tree.files.filter { $0.path.hasPrefix("Templates/assets/") })
  }
}

/// One page to read.
private struct PageJob: Sendable {
  /// Nil where the file holds no proper text, and an error was said.
  let text: SourceText?
  let file: String
  let name: PageName
  let kind: String
}

extension TreeReader {
  private func values(file: String, _ markdown: MarkdownOptions) -> ValueReader {
    ValueReader(codes: codes, languages: languages, file: file, markdown: markdown)
  }

  private func schemas(
    _ use: SchemaReader.Use, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> [String: Schema] {
    let reader = SchemaReader(use: use, values: values)
    let folder = "Templates/\(use.rawValue)/"
    var schemas: [String: Schema] = [:]
    for file in tree.files where file.path.hasPrefix(folder) && file.path.hasSuffix(".yml") {
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

  private func read(
    _ path: String, _ name: String, _ schemas: [String: Schema],
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
    let values = self.values(file: path, MarkdownOptions.plain)
    return DataReader(schema: schema, file: path, values: values).read(text, &diagnostics)
  }

  private func read(
    _ jobs: [PageJob], _ site: SiteConfiguration, _ kinds: [String: Schema],
    _ blocks: [String: Schema], _ diagnostics: inout [Diagnostic]
  ) async -> [ParsedPage] {
    let languages = Dictionary(uniqueKeysWithValues: self.languages.map { ($0.code, $0) })
    let template = values(file: "", MarkdownOptions.plain)
    let foreign = languages.mapValues { foreignLetters(to: $0) }
    let read = await jobs.concurrentMap { job in
      guard let text = job.text else {
        return Diagnosed(ParsedPage(unreadable: job.file, job.name, kind: job.kind), [])
      }
      let options = MarkdownOptions(
        trustsHTML: site.trustsHTML, dataBlocks: Set(blocks.keys),
        codeLanguages: CodeLanguages.all, latin: languages[job.name.language]?.latin ?? [:],
        foreign: foreign[job.name.language] ?? nil)
      let values = ValueReader(
        codes: template.codes, languages: template.languages, file: job.file,
        markdown: options.withoutBlocks)
      let parser = PageParser(values: values, kinds: kinds, blocks: blocks, markdown: options)
      var diagnostics: [Diagnostic] = []
      let page = parser.parse(
        text, file: job.file, name: job.name, kind: job.kind, &diagnostics)
      return Diagnosed(page, diagnostics)
    }
    for page in read { diagnostics += page.diagnostics }
    return read.map(\.value)
  }

  private func foreignLetters(to language: LanguageData) -> ForeignLetters? {
    ForeignLetters(
      own: language.collation.letters,
      others: languages.filter { $0.code != language.code }
        .map { ($0.code.text, $0.collation.letters) })
  }

  /// A file of the site's own theme that nothing would look for, such as a misspelt one.
  private func complainOfStrayTemplates(_ diagnostics: inout [Diagnostic]) {
    let folders = SchemaReader.Use.allCases.map(\.rawValue) + ["strings"]
    for file in tree.files where file.origin == .site && file.path.hasPrefix("Templates/") {
      let parts = file.path.split(separator: "/").dropFirst()
      let isKnown =
        file.path.hasSuffix(".mustache") || parts.first == "assets"
        || file.path == "Templates/layout.yml"
        || (parts.count == 2 && folders.contains { parts.first == $0[...] }
          && file.path.hasSuffix(".yml"))
      if !isKnown { diagnostics.append(Diagnostic(.strayFile, at: Place(file.path))) }
    }
  }

  private func templates() -> [TemplateText] {
    tree.files.compactMap { file in
      guard file.path.hasPrefix("Templates/"), file.path.hasSuffix(".mustache"),
        let text = texts[file.path]
      else { return nil }
      let name = file.path.dropFirst("Templates/".count).dropLast(".mustache".count)
      return TemplateText(
        name: String(name), file: file.path, text: text, isOwn: file.origin == .site)
    }
  }
}

extension SiteConfiguration {
  /// The kind of a page by where it lies; a list page's own text is of the kind of root pages.
  fileprivate func kind(of name: PageName) -> String {
    guard case .page(let folder?) = name.role else { return kind.value }
    return sections.first { $0.folder.value == folder }?.kind.value ?? kind.value
  }
}
