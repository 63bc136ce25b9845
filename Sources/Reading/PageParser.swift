internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Reads the pages of a language: each one's header by the schema of its kind, its Markdown into a
/// `Body`.
struct PageParser: Sendable {
  private let values: ValueReader
  /// For pages whose words stay as they are written.
  let unset: (values: ValueReader, markdown: MarkdownOptions)
  private let setsWords: Bool
  let kinds: [String: Schema]
  let blocks: [String: Schema]
  private let markdown: MarkdownOptions
  /// By kind, what a header may say.
  private let fields: [String: [Field]]

  init(
    values: ValueReader, kinds: [String: Schema], blocks: [String: Schema],
    markdown: MarkdownOptions, setsWords: Bool
  ) {
    self.values = values
    var written = values
    written.setting = nil
    written.settings = [:]
    unset = (written, markdown.unset)
    self.setsWords = setsWords
    self.kinds = kinds
    self.blocks = blocks
    self.markdown = markdown
    fields = kinds.mapValues { FrontMatter.fields(askedBy: $0) + $0.fields }
  }

  /// What of the page could be read; faults are complained of and do not stop the rest.
  func parse(
    _ text: SourceText, file: String, name: PageName, kind: String,
    _ diagnostics: inout [Diagnostic]
  ) -> ParsedPage {
    let parts = FrontMatterRange(of: text)
    var kind = kind
    var isSet = setsWords
    let header = header(
      parts, text, name: name, file: file, kind: &kind, isSet: &isSet, &diagnostics)
    if case .unread = header.keys { return unread(parts, text, header, file, name, kind) }
    checkSlug(header, name: name, file: file, &diagnostics)
    diagnostics += header.aliases.compactMap { AddressFault.inAddress($0.value, at: $0.place) }
    let before = diagnostics.count
    let document = MarkdownDocument.parse(
      text, in: parts.body, file: file, options: isSet ? markdown : unset.markdown,
      diagnostics: &diagnostics)
    let values = isSet ? values : unset.values
    if diagnostics.count == before, document.body.isEmpty, header.draft?.value != true,
      isExpectedToTell(name, kind: kind, header)
    {
      diagnostics.append(Diagnostic(.emptyPage, at: header.place))
    }
    let facts = PageFacts(
      file: file, name: name, kind: kind, header: header, headings: document.headings,
      links: document.links, pictures: document.pictures, phones: document.phones,
      blocks: document.blocks.map { block($0, file: file, by: values, &diagnostics) },
      particulars: document.particulars)
    return ParsedPage(facts: facts, body: document.body)
  }

  /// With a header that cannot be read, nothing further is said of the page: its headings are all
  /// that others need to know.
  private func unread(
    _ parts: FrontMatterRange, _ text: SourceText, _ header: FrontMatter, _ file: String,
    _ name: PageName, _ kind: String
  ) -> ParsedPage {
    var unsaid: [Diagnostic] = []
    let document = MarkdownDocument.parse(
      text, in: parts.body, file: file, options: markdown, diagnostics: &unsaid)
    let facts = PageFacts(
      file: file, name: name, kind: kind, header: header, headings: document.headings, links: [],
      pictures: [], phones: [], blocks: [])
    return ParsedPage(facts: facts, body: .empty)
  }

  func header(
    _ parts: FrontMatterRange, _ text: SourceText, name: PageName, file: String,
    kind: inout String, isSet: inout Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> FrontMatter {
    let place = Place(file, parts.opening)
    let broken = FrontMatter(place: place, keys: .unread, values: [:])
    guard let range = parts.header else {
      diagnostics.append(fault(parts, text, at: place))
      return broken
    }
    let before = diagnostics.count
    let node = YAMLParser.parse(text, in: range, &diagnostics) { Place(file, $0) }
    guard let node else {
      return diagnostics.count > before
        ? broken : FrontMatter(place: place, keys: .written([]), values: [:])
    }
    guard var mapping = MappingReader(node, &diagnostics) else { return broken }
    kind = self.kind(in: mapping, of: name, &diagnostics) ?? kind
    isSet = Self.setsWords(mapping) ?? isSet
    let values = (isSet ? self.values : unset.values).fields(
      fields[kind] ?? FrontMatter.fields, of: &mapping, usingDefaults: false, &diagnostics)
    let meant = FrontMatter.fields + (kinds[kind]?.fields ?? [])
    if kinds[kind]?.isWhole == true {
      mapping.finish(meaning: meant, &diagnostics)
    }
    let keys = mapping.all.map(\.key) + mapping.misspelt(meaning: meant)
    return FrontMatter(place: place, keys: .written(keys), values: values)
  }

  /// Whether the header says that the words of the page are set; what else it says is told with its fields.
  private static func setsWords(_ header: MappingReader) -> Bool? {
    let entry = header.all.first { $0.key == FrontMatter.typography }
    return entry?.value.scalar.map(SettingChoice.isOn)
  }

  /// What keeps a page from having a header.
  private func fault(_ parts: FrontMatterRange, _ text: SourceText, at place: Place) -> Diagnostic {
    if let dashes = parts.dashes {
      let word = String(text.text(in: dashes).prefix { $0 != " " })
      return Diagnostic(.dashForHyphens, at: Place(place.file, dashes), ["word": word])
    }
    return Diagnostic(parts.isOpened ? .unclosedFrontMatter : .missingFrontMatter, at: place)
  }

  /// The kind that the header names instead of that of its section. A home or list page is made by
  /// a template of its own, so that a kind has no effect there.
  private func kind(
    in header: MappingReader, of name: PageName, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let entry = header.all.first(where: { $0.key == "kind" }),
      let word = entry.value.scalar, !word.isEmpty
    else { return nil }
    guard case .page = name.role else {
      diagnostics.append(Diagnostic(.kindOfList, at: entry.keyPlace))
      return nil
    }
    if kinds[word] != nil { return word }
    diagnostics.append(
      Diagnostic(
        .unknownKind, at: entry.value.place, ["word": word],
        notes: Note.suggestions(for: word, among: kinds.keys)))
    return nil
  }

  /// A kind that asks for a summary has something to sum up: a text, or fields of its own that tell.
  private func isExpectedToTell(_ name: PageName, kind: String, _ header: FrontMatter) -> Bool {
    guard case .page = name.role, case .written = header.keys, let schema = kinds[kind]
    else { return false }
    let telling = schema.fields.filter(\.type.canTell)
    return schema.requires.contains("summary")
      && !telling.contains { header.values[$0.name] != nil }
  }

  private func checkSlug(
    _ header: FrontMatter, name: PageName, file: String, _ diagnostics: inout [Diagnostic]
  ) {
    guard case .page = name.role else { return }
    let word = header.slug?.value ?? name.stem
    let fault = AddressFault.inSlug(
      word, at: header.slug?.place ?? Place(file),
      example: Slug(reading: word, by: values.languages.transliteration)?.text)
    if let fault { diagnostics.append(fault) }
  }

  func block(
    _ block: DataBlock, file: String, by reader: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> BlockUse {
    let place = Place(file, block.nameRange)
    guard let schema = blocks[block.name] else {
      preconditionFailure("Markdown found a block that it was not told of")
    }
    let text = SourceText(block.content)
    let before = diagnostics.count
    let node = YAMLParser.parse(text, in: 0..<text.bytes.count, &diagnostics) { range in
      Place(file, block.fileRange(of: range))
    }
    var values: [String: Located<FieldValue>] = [:]
    if let node, var mapping = MappingReader(node, &diagnostics) {
      values = reader.fields(schema.fields, of: &mapping, &diagnostics)
      reader.requireFields(schema.fields, of: &mapping)
      if schema.isWhole { mapping.finish(meaning: schema.fields, &diagnostics) }
    } else if diagnostics.count == before {
      for field in schema.fields {
        if field.isRequired {
          diagnostics.append(Diagnostic(.missingKey, at: place, ["key": field.name]))
        }
        values[field.name] = field.defaultValue.map { Located($0, at: place) }
      }
    }
    return BlockUse(name: block.name, place: place, values: values)
  }
}

extension FieldType {
  /// Whether a value alone can be something to read or to come to.
  fileprivate var canTell: Bool {
    switch self {
    case .markdown, .period, .list, .record: true
    default: false
    }
  }
}

extension SiteConfiguration {
  /// The kind of a page by where it lies; a list page's own text is of the kind of root pages.
  func kind(of name: PageName) -> String {
    guard case .page(let folder?) = name.role else { return kind.value }
    return sections.first { $0.folder.value == folder }?.kind.value ?? kind.value
  }
}

/// Where the header of a page lies and where its text begins.
struct FrontMatterRange {
  /// The first line: `---` where there is a header.
  let opening: Range<Int>
  /// Between the two `---` lines; nil when there is no header or no end of it.
  let header: Range<Int>?
  let isOpened: Bool
  /// The line that begins or ends a header but for its dashes, which Word makes of hyphens.
  let dashes: Range<Int>?
  /// Behind the header; everything where there is none.
  let body: Range<Int>

  init(of text: SourceText) {
    let start = text.byteOrderMarkLength
    let end = text.bytes.count
    var first = text.lineRange(at: start)
    while text.bytes[first].allSatisfy({ $0 == 0x20 || $0 == 0x09 }),
      let next = Self.nextLine(text, after: first)
    {
      first = next
    }
    opening = first
    isOpened = Self.isFence(text, opening)
    let isDashed = !isOpened && Self.isDashes(text, opening)
    guard isOpened || isDashed else {
      header = nil
      dashes = nil
      body = start..<end
      return
    }
    var line = Self.nextLine(text, after: opening)
    let headerStart = line?.lowerBound ?? end
    while let current = line, !Self.isFence(text, current), !Self.isDashes(text, current) {
      line = Self.nextLine(text, after: current)
    }
    dashes = isDashed ? opening : line.flatMap { Self.isFence(text, $0) ? nil : $0 }
    header = dashes == nil ? line.map { headerStart..<$0.lowerBound } : nil
    body =
      line.map { Self.nextLine(text, after: $0)?.lowerBound ?? end }.map { $0..<end } ?? end..<end
  }

  /// Whether the line is made of dashes, not of hyphens alone.
  private static func isDashes(_ text: SourceText, _ line: Range<Int>) -> Bool {
    guard let first = text.bytes[line].first, first == UInt8(ascii: "-") || first >= 0xE2 else {
      return false
    }
    let signs = text.text(in: line).unicodeScalars.filter { $0 != " " && $0 != "\t" }
    return signs.contains { $0 != "-" }
      && signs.allSatisfy {
        $0 == "-" || $0.properties.generalCategory == .dashPunctuation || $0 == "\u{2500}"
      }
  }

  private static func isFence(_ text: SourceText, _ line: Range<Int>) -> Bool {
    let bytes = text.bytes[line]
    return bytes.starts(with: "---".utf8)
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func nextLine(_ text: SourceText, after line: Range<Int>) -> Range<Int>? {
    var start = line.upperBound
    guard start < text.bytes.count else { return nil }
    let isPair =
      text.bytes[start] == 0x0D && start + 1 < text.bytes.count && text.bytes[start + 1] == 0x0A
    start += isPair ? 2 : 1
    return text.lineRange(at: start)
  }
}

extension FrontMatter {
  /// What every page may say of itself, as a kind asks for it.
  fileprivate static func fields(askedBy kind: Schema) -> [Field] {
    Self.fields.map { field in
      let isRequired =
        field.isRequired ? kind.title == nil : kind.requires.contains(field.name)
      return field.isRequired == isRequired
        ? field
        : Field(
          name: field.name, type: field.type, isRequired: isRequired, isShared: field.isShared)
    }
  }
}
