internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Everything by which authors name pages, files and sections, with the places where they do.
struct WrittenReferences {
  /// Paths from the file they stand in, and addresses, with their anchors.
  private(set) var destinations: [Located<String>] = []
  /// Paths from `Content/`, or folders of sections.
  private(set) var entries: [Located<String>] = []
  /// Folders of sections.
  private(set) var sections: [Located<String>] = []

  init(_ parsed: ParsedSite) {
    for page in parsed.pages { add(page.facts, parsed) }
    for file in parsed.data.values {
      for record in file.records {
        for language in parsed.configuration.languages {
          for value in (record.values[language] ?? [:]).values { add(value) }
        }
      }
    }
    let schemas = [parsed.layout] + parsed.kinds.values + parsed.blocks.values
    for query in schemas.flatMap(\.queries) {
      guard case .pages(let pages) = query.source, case .constant(let word)? = pages.section,
        let folder = word.value.text
      else { continue }
      sections.append(Located(folder, at: word.place))
    }
    for item in parsed.configuration.menu + parsed.configuration.footer {
      if case .own(let entry) = item { entries.append(entry) }
    }
  }

  private mutating func add(_ page: PageFacts, _ parsed: ParsedSite) {
    add(page.links, page.pictures, in: page.file)
    destinations += [page.header.translates].compactMap(\.self)
    for value in page.header.values.values { add(value) }
    addSections(of: parsed.kinds[page.kind], page.header.values)
    for block in page.blocks {
      for value in block.values.values { add(value) }
      addSections(of: parsed.blocks[block.name], block.values)
    }
  }

  private mutating func add(
    _ links: [MarkdownDocument.Link], _ pictures: [MarkdownDocument.Picture], in file: String
  ) {
    destinations += links.map { Located($0.destination, at: Place(file, $0.range)) }
    destinations += pictures.map { Located($0.source, at: Place(file, $0.range)) }
  }

  private mutating func add(_ value: Located<FieldValue>) {
    switch value.value {
    case .markdown(let text): add(text.links, text.pictures, in: value.place.file)
    case .page(let word), .file(let word), .link(let word): destinations.append(word)
    case .picture(let picture): destinations += [picture.file].compactMap(\.self)
    case .list(let items): for item in items { add(item) }
    case .record(let fields): for field in fields.values { add(field) }
    case .text, .day, .period, .moment, .time, .flag, .number, .decimal, .choice, .chart,
      .reference:
      break
    }
  }

  /// What an author wrote in a field by which pages are asked for.
  private mutating func addSections(of schema: Schema?, _ values: [String: Located<FieldValue>]) {
    for query in schema?.queries ?? [] {
      guard case .pages(let pages) = query.source, case .field(let name)? = pages.section,
        let word = values[name]?.map(\.text)
      else { continue }
      sections.append(word)
    }
  }
}
