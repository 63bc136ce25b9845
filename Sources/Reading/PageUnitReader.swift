internal import Diagnostics
internal import Markdown
internal import SiteModel

extension PageWordReader {
  /// - Parameters:
  ///   - bytes: of the file of a page, as it is or might be.
  ///   - facts: of that page or of its twin, as it is now.
  ///   - language: that of the bytes.
  func units(_ bytes: [UInt8], of facts: PageFacts, in language: LanguageCode) -> PageUnits {
    guard let parser = parsers[language] else {
      return PageUnits(bytes: bytes, units: [], headings: [], headerEnd: 0, body: 0)
    }
    let text = SourceText(bytes)
    let parts = FrontMatterRange(of: text)
    var unsaid: [Diagnostic] = []
    var kind = facts.kind
    var isSet = false
    _ = parser.header(
      parts, text, name: facts.name, file: facts.file, kind: &kind, isSet: &isSet, &unsaid)
    let reader = PageUnitReader(parser: parser, text: text)
    let entries = parts.header.map { reader.entries(in: $0, kind: kind) } ?? []
    let body = MarkdownDocument.units(of: text, in: parts.body, options: parser.unset.markdown)
    return PageUnits(
      bytes: bytes, units: entries + body.units.map(reader.unit),
      headings: body.headings, headerEnd: parts.header?.upperBound ?? 0, body: parts.body.lowerBound
    )
  }
}

private struct PageUnitReader {
  let parser: PageParser
  let text: SourceText
}

extension PageUnitReader {
  func entries(in range: Range<Int>, kind: String) -> [PageUnit] {
    var unsaid: [Diagnostic] = []
    let node = YAMLParser.parse(text, in: range, &unsaid) { Place("", $0) }
    guard case .mapping(let entries)? = node?.kind else { return [] }
    let fields = FrontMatter.fields + (parser.kinds[kind]?.fields ?? [])
    let starts = entries.map { text.lineRange(at: $0.keyPlace.range.lowerBound).lowerBound }
    return entries.enumerated().map { index, entry in
      let end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      let field = fields.first { $0.name == entry.key }
      let rows = field.map { self.rows(of: entry.value, $0, at: entry.key) } ?? []
      return PageUnit(
        kind: .entry(entry.key), lines: starts[index]..<behindWords(starts[index], end),
        section: PageUnit.header, rows: rows, use: use(of: field, rows))
    }
  }

  /// Without the breaks and blanks at the end.
  private func behindWords(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func use(of field: Field?, _ rows: [PageRow]) -> PageUnit.Use {
    guard let field else { return .nothing }
    if field.isShared { return rows.isEmpty ? .nothing : .words }
    return FrontMatter.ofEachFile.contains(field.name) ? .nothing : .whole
  }

  func unit(_ unit: TextUnit) -> PageUnit {
    var rows = unit.rows.map { row in
      PageRow(
        name: "", place: row.place, wording: row.wording, markups: row.markups,
        writing: .markdown(row.writing))
    }
    if let data = unit.data, let schema = parser.blocks[data.name] {
      rows = self.rows(of: data, schema)
    }
    return PageUnit(
      kind: .text(unit.kind), lines: unit.lines, section: unit.section, rows: rows, use: .whole)
  }

  private func rows(of data: DataBlock, _ schema: Schema) -> [PageRow] {
    let content = SourceText(data.content)
    var unsaid: [Diagnostic] = []
    let node = YAMLParser.parse(content, in: 0..<content.bytes.count, &unsaid) {
      Place("", data.fileRange(of: $0))
    }
    guard case .mapping(let entries)? = node?.kind else { return [] }
    return entries.flatMap { entry in
      schema.fields.first { $0.name == entry.key }
        .map { rows(of: entry.value, $0, at: entry.key) } ?? []
    }
  }
}

extension PageUnitReader {
  private static let alt = Field(name: "alt", type: .text, isShared: false)

  private func rows(
    of node: YAMLNode, _ field: Field, at path: String, inBrackets: Bool = false
  ) -> [PageRow] {
    // What a picture shows is said in each language, wherever it lies.
    if case .picture = field.type { return rows(of: node, [Self.alt], at: path) }
    guard !field.isShared, field.isWords, !node.isEmpty else { return [] }
    return rows(of: node, field.type, at: path, inBrackets: inBrackets)
  }

  private func rows(
    of node: YAMLNode, _ type: FieldType, at path: String, inBrackets: Bool
  ) -> [PageRow] {
    switch type {
    case .text: return value(node, inBrackets).map { [row(of: $0, at: path)] } ?? []
    case .markdown: return value(node, inBrackets).map { parts(of: $0, at: path) } ?? []
    case .picture: return rows(of: node, [Self.alt], at: path)
    case .chart: return rows(of: node, ChartReader.worded, at: path)
    case .record(let fields): return rows(of: node, fields, at: path)
    case .list(let element):
      guard case .sequence(let nodes) = node.kind else { return [] }
      return nodes.enumerated().flatMap { index, item in
        rows(
          of: item, element, at: "\(path)[\(index + 1)]", inBrackets: node.isBetweenBrackets)
      }
    default: return []
    }
  }

  private func rows(of node: YAMLNode, _ fields: [Field], at path: String) -> [PageRow] {
    guard case .mapping(let entries) = node.kind else { return [] }
    return entries.flatMap { entry in
      fields.first { $0.name == entry.key }.map { field in
        rows(of: entry.value, field, at: "\(path).\(entry.key)")
      } ?? []
    }
  }

  private func value(_ node: YAMLNode, _ inBrackets: Bool) -> WrittenValue? {
    guard let value = node.scalar, value.contains(where: { !$0.isWhitespace }) else { return nil }
    // The end of its last line may or may not belong to a value on several lines.
    let start = node.place.range.lowerBound
    let place = start..<behindWords(start, node.place.range.upperBound)
    let source = text.text(in: place)
    var margin = ""
    if let end = source.firstIndex(where: \.isNewline) {
      margin = String(source[source.index(after: end)...].prefix { " \t>".contains($0) })
    }
    return WrittenValue(
      place: place, value: value, source: source, margin: margin, isInBrackets: inBrackets)
  }

  private func row(of value: WrittenValue, at path: String) -> PageRow {
    PageRow(
      name: path, place: value.place, wording: Wording(value.value), markups: [],
      writing: .value(value))
  }

  /// The blocks of a text in a value.
  private func parts(of value: WrittenValue, at path: String) -> [PageRow] {
    let source = SourceText(value.value)
    let text = MarkdownDocument.units(
      of: source, in: 0..<source.bytes.count, options: parser.unset.markdown)
    return text.units.flatMap(\.rows).enumerated().map { index, row in
      PageRow(
        name: "\(path)#\(index + 1)", place: value.place, wording: row.wording,
        markups: row.markups, writing: .part(value, row.place, row.writing))
    }
  }
}
