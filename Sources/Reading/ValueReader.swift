internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Checks what authors wrote against a schema: the one validator for page headers, data files and
/// data blocks.
struct ValueReader: Sendable {
  let codes: [LanguageCode]
  let languages: [LanguageData]
  /// The file that is being read, for links in Markdown values.
  let file: String
  /// How Markdown values are read; they hold no data blocks.
  let markdown: MarkdownOptions

  /// The fields of a mapping by their names. A field without a value gets its default; a missing
  /// required field is for the caller, who knows what may be inherited.
  ///
  /// - Parameters:
  ///   - localized: the language whose wording is wanted of fields that are written in each language
  ///     as a mapping of codes; nil where the whole mapping is in one language already.
  ///   - usingDefaults: false for page headers, whose fields may be inherited instead.
  func fields(
    _ fields: [Field], of mapping: inout MappingReader, localized: LanguageCode? = nil,
    usingDefaults: Bool = true, _ diagnostics: inout [Diagnostic]
  ) -> [String: Located<FieldValue>] {
    var values: [String: Located<FieldValue>] = [:]
    for field in fields {
      if let node = mapping.take(field.name, &diagnostics) {
        values[field.name] = value(
          node, of: field, localized: localized, isPartial: !usingDefaults, &diagnostics)
      } else if usingDefaults, let value = field.defaultValue, !mapping.has(field.name) {
        values[field.name] = Located(value, at: mapping.place)
      }
    }
    return values
  }

  /// Notes which fields must be there.
  func requireFields(_ fields: [Field], of mapping: inout MappingReader) {
    for field in fields where field.isRequired { mapping.expect(field.name) }
  }

  private func value(
    _ node: YAMLNode, of field: Field, localized: LanguageCode?, isPartial: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> Located<FieldValue>? {
    if case .picture = field.type {
      return picture(node, localized: localized, isPartial: isPartial, &diagnostics)
        .map { Located($0, at: node.place) }
    }
    guard let language = localized, !field.isShared, !field.type.holdsRecords else {
      return value(node, as: field.type, localized: localized, &diagnostics)
        .map { Located($0, at: node.place) }
    }
    let choice = LocalizedReader(languages: codes).node(
      node, key: field.name, in: language, &diagnostics)
    return choice.flatMap { wording in
      value(wording, as: field.type, localized: nil, &diagnostics)
        .map { Located($0, at: wording.place) }
    }
  }

  /// One value of a type; nil with a complaint.
  func value(
    _ node: YAMLNode, as type: FieldType, localized: LanguageCode? = nil,
    _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    switch type {
    case .list(let element):
      guard case .sequence(let nodes) = node.kind else {
        diagnostics.append(Diagnostic(.expectedList, at: node.place))
        return nil
      }
      return .list(
        nodes.compactMap { item in
          value(item, as: element, localized: localized, &diagnostics)
            .map { Located($0, at: item.place) }
        })
    case .record(let fields):
      guard var mapping = MappingReader(node, &diagnostics) else { return nil }
      let values = self.fields(fields, of: &mapping, localized: localized, &diagnostics)
      requireFields(fields, of: &mapping)
      mapping.finish(&diagnostics)
      return .record(values)
    case .picture:
      return picture(node, localized: localized, isPartial: false, &diagnostics)
    case .chart:
      return ChartReader(values: self).chart(node, localized: localized, &diagnostics)
    case .markdown:
      return document(node, &diagnostics).map { .markdown($0) }
    default:
      guard let text = node.scalar else {
        diagnostics.append(Diagnostic(.expectedText, at: node.place))
        return nil
      }
      if case .text = type, let comment = node.comment {
        diagnostics.append(Diagnostic(.hiddenByHash, at: comment))
      }
      return scalar(text, as: type, node.place, &diagnostics)
    }
  }

  private func scalar(
    _ text: String, as type: FieldType, _ place: Place, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    let fault: Diagnostic
    switch type {
    case .text:
      if text.contains(where: { !$0.isWhitespace }) { return .text(text) }
      fault = Diagnostic(.emptyText, at: place)
    case .page: return .page(Located(text, at: place))
    case .file:
      if !ExternalLink.hasScheme(text), !text.hasPrefix("/") {
        return .file(Located(text, at: place))
      }
      fault = Diagnostic(.invalidFile, at: place, ["word": text])
    case .reference(let data): return .reference(data: data.value, id: Located(text, at: place))
    case .day:
      if let day = Day(text) { return .day(day) }
      fault = invalid(.invalidDay, text, place, example: hints.day(text) ?? "2026-03-01")
    case .period:
      if let period = Period(text) { return .period(period) }
      fault = invalid(.invalidPeriod, text, place, example: hints.period(text))
    case .moment:
      if let moment = Moment(text) { return .moment(moment) }
      fault = invalid(
        .invalidMoment, text, place, example: (hints.day(text) ?? "2026-03-01") + " 10:30")
    case .flag:
      if text == "true" || text == "false" { return .flag(text == "true") }
      fault = invalid(.invalidFlag, text, place, example: hints.flag(text))
    case .number:
      if let number = Int(text), String(number) == text { return .number(number) }
      fault = invalid(.invalidNumber, text, place, example: hints.number(text))
    case .decimal:
      if let decimal = Decimal(text) { return .decimal(decimal) }
      fault = invalid(.invalidDecimal, text, place, example: DecimalHint.example(for: text))
    case .link:
      if ExternalLink.isSafe(text) { return .link(Located(text, at: place)) }
      fault = invalid(.invalidLink, text, place, example: "https://" + hints.host(text))
    case .choice(let choices):
      if choices.contains(text) { return .choice(text) }
      fault = Diagnostic(
        .invalidChoice, at: place, ["word": text],
        notes: Note.suggestions(for: text, among: choices))
    case .list, .record, .picture, .markdown, .chart: preconditionFailure("no scalar type")
    }
    diagnostics.append(fault)
    return nil
  }

  /// - Parameter isPartial: whether one of the two parts may be left to the original of the page.
  private func picture(
    _ node: YAMLNode, localized: LanguageCode?, isPartial: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    let parts = [
      Field(name: "file", type: .text, isRequired: !isPartial, isShared: true),
      Field(name: "alt", type: .text, isRequired: !isPartial, isShared: false),
    ]
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let values = fields(parts, of: &mapping, localized: localized, &diagnostics)
    requireFields(parts, of: &mapping)
    mapping.finish(&diagnostics)
    return .picture(
      FieldValue.Picture(file: values["file"]?.map(\.text), alt: values["alt"]?.map(\.text)))
  }

  /// Places in the text are places in the file where the value is written on one line and as it
  /// reads; elsewhere the value as a whole is meant.
  private func document(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument? {
    guard case .scalar(let text, let isQuoted) = node.kind else {
      diagnostics.append(Diagnostic(.expectedText, at: node.place))
      return nil
    }
    let source = SourceText(text)
    let whole = node.place.range
    let quote = isQuoted ? 1 : 0
    let isExact = whole.count == source.bytes.count + 2 * quote
    let start = whole.lowerBound + quote
    let move = { (range: Range<Int>) in
      isExact ? start + range.lowerBound..<start + range.upperBound : whole
    }
    var found: [Diagnostic] = []
    let document = MarkdownDocument.parse(
      source, in: 0..<source.bytes.count, file: file, options: markdown, diagnostics: &found)
    diagnostics += found.map { $0.moved(by: move) }
    return document.moved(by: move)
  }

  private var hints: ValueHints { ValueHints(languages: languages) }

  private func invalid(_ rule: Rule, _ word: String, _ place: Place, example: String) -> Diagnostic
  {
    Diagnostic(rule, at: place, ["word": word, "example": example])
  }
}

extension FieldType {
  /// Records, and charts, which are records of ours, decide field by field what is written in each
  /// language.
  fileprivate var holdsRecords: Bool {
    switch self {
    case .record, .chart: true
    case .list(let element): element.holdsRecords
    default: false
    }
  }
}
