internal import Diagnostics
internal import Markdown
internal import Names
internal import SiteModel
internal import Typography

/// Checks what authors wrote against a schema: the one validator for page headers, data files and
/// data blocks.
struct ValueReader: Sendable {
  let codes: [LanguageCode]
  var fallback = Fallback()
  let languages: [LanguageData]
  /// How Markdown values are read; they hold no data blocks.
  private(set) var markdown: MarkdownOptions
  /// How words are set that are in one language, and those that are written in each; where there is
  /// nothing, they stay as they are written.
  var setting: SettingRules?
  var settings: [LanguageCode: SettingRules] = [:]
  /// The names that such words are held against.
  var names: KnownNames?
  var namesOf: [LanguageCode: KnownNames] = [:]

  /// The fields of a mapping by their names. A field without a value gets its default; a missing
  /// required field is for the caller, who knows what may be inherited.
  ///
  /// - Parameters:
  ///   - usingDefaults: false for page headers, whose fields may be inherited instead.
  func fields(
    _ fields: [Field], of mapping: inout MappingReader, usingDefaults: Bool = true,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: Located<FieldValue>] {
    wordings(
      of: fields, in: &mapping, isLocalized: false, usingDefaults: usingDefaults, &diagnostics)[0]
      ?? [:]
  }

  /// The same in each language.
  ///
  /// - Parameter isLocalized: whether fields that hold words are written in each language, as a
  ///   mapping of codes; false where the whole mapping is in one language already.
  func wordings(
    of fields: [Field], in mapping: inout MappingReader, isLocalized: Bool,
    usingDefaults: Bool = true, _ diagnostics: inout [Diagnostic]
  ) -> Wordings<[String: Located<FieldValue>]> {
    var found: [Wordings<(String, Located<FieldValue>)>] = []
    let saidIn = language(ofWordsQuotedIn: fields, of: mapping)
    for field in fields {
      if let node = mapping.take(field.name, isRequired: field.isRequired, &diagnostics) {
        let isForeign = field.role == .quoted && saidIn != nil
        let value = (isForeign ? reading(wordsIn: saidIn) : self).wordings(
          of: node, for: field, isLocalized: isLocalized, isPartial: !usingDefaults, &diagnostics)
        if field.role == .source, let value { checkSource(value, &diagnostics) }
        if let value { found.append(value.map { (field.name, $0) }) }
      } else if usingDefaults, let value = field.defaultValue, !mapping.has(field.name) {
        found.append(.same((field.name, Located(value, at: mapping.place))))
      }
    }
    return found.together(in: codes) { Dictionary($0) { first, _ in first } }
  }

  /// Notes which fields must be there.
  func requireFields(_ fields: [Field], of mapping: inout MappingReader) {
    for field in fields where field.isRequired { mapping.expect(field.name) }
  }

  private func wordings(
    of node: YAMLNode, for field: Field, isLocalized: Bool, isPartial: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> Wordings<Located<FieldValue>>? {
    if case .picture = field.type {
      return picture(node, isLocalized: isLocalized, isPartial: isPartial, &diagnostics)?
        .map { Located($0, at: node.place) }
    }
    guard isLocalized, !field.isShared, !field.type.holdsRecords else {
      return reader(of: field)
        .wordings(of: node, as: field.type, isLocalized: isLocalized, &diagnostics)?
        .map { Located($0, at: node.place) }
    }
    let reader = LocalizedReader(languages: codes, fallback: fallback)
    let own = codes.map { language in
      let values = reading(wordsIn: field.isWords ? language : nil)
      let wording = reader.node(
        node, key: field.name, in: language, mayBeLacking: field.role?.mayBeLacking ?? false,
        &diagnostics)
      return wording.flatMap { wording in
        values.reading(language, as: field.type).value(wording, as: field.type, &diagnostics)
          .map { Located($0, at: wording.place) }
      }
    }
    guard !fallback.isEmpty, field.role?.mayBeLacking != true else { return .each(own) }
    let place = { (code: LanguageCode) in codes.firstIndex(of: code) }
    return .each(
      codes.indices.map { index in
        own[index] ?? fallback.first(for: codes[index]) { place($0).flatMap { own[$0] } }
      })
  }

  /// For a text in one of the languages.
  private func reading(_ language: LanguageCode, as type: FieldType) -> ValueReader {
    guard case .markdown = type else { return self }
    var reader = self
    reader.markdown = markdown.reading(languages.numbers(of: language))
    return reader
  }

  /// One value of a type, in one language; nil with a complaint.
  func value(
    _ node: YAMLNode, as type: FieldType, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    wordings(of: node, as: type, isLocalized: false, &diagnostics)?[0]
  }

  /// The same in each language.
  func wordings(
    of node: YAMLNode, as type: FieldType, isLocalized: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Wordings<FieldValue>? {
    switch type {
    case .list(let element):
      guard case .sequence(let nodes) = node.kind else {
        diagnostics += node.keySpaces(else: Diagnostic(.expectedList, at: node.place))
        return nil
      }
      if case .text = element, let split = node.splitSentence { diagnostics.append(split) }
      let before = diagnostics.count
      let items = nodes.compactMap { item in
        diagnostics.isEnough(since: before)
          ? nil
          : wordings(of: item, as: element, isLocalized: isLocalized, &diagnostics)?
            .map { Located($0, at: item.place) }
      }
      return items.together(in: codes) { .list($0) }
    case .record(let fields):
      guard var mapping = MappingReader(node, &diagnostics) else { return nil }
      let values = wordings(of: fields, in: &mapping, isLocalized: isLocalized, &diagnostics)
      requireFields(fields, of: &mapping)
      mapping.finish(meaning: fields, &diagnostics)
      return values.map { .record($0) }
    case .picture:
      return picture(node, isLocalized: isLocalized, isPartial: false, &diagnostics)
    case .chart:
      return ChartReader(values: self).chart(node, isLocalized: isLocalized, &diagnostics)
    case .markdown:
      return document(node, &diagnostics).map { .same(.markdown($0)) }
    default:
      return scalar(node, as: type, &diagnostics).map { .same($0) }
    }
  }

  private func scalar(
    _ node: YAMLNode, as type: FieldType, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    guard let text = node.scalar else {
      diagnostics.append(Diagnostic(.expectedText, at: node.place))
      return nil
    }
    if case .text = type {
      if let comment = node.comment { diagnostics.append(Diagnostic(.hiddenByHash, at: comment)) }
      diagnostics += PlainTextCheck.complaints(about: text, at: node.place)
    } else {
      diagnostics += PlainTextCheck.openDirections(in: text, at: node.place)
    }
    if case .text = type, let names {
      diagnostics += names.complaints(about: text, at: node.place)
    }
    if let value = FieldValue(text, as: type, at: node.place) {
      return set(value, of: node, &diagnostics)
    }
    diagnostics.append(fault(in: text, as: type, node.place))
    return nil
  }

  /// What is wrong with a text that is no value of the type.
  private func fault(in text: String, as type: FieldType, _ place: Place) -> Diagnostic {
    let hints = ValueHints(languages: languages)
    if let day = hints.impossibleDay(in: text, as: type) {
      return Diagnostic(.noSuchDay, at: place, ["word": day])
    }
    let invalid = { (rule: Rule, example: String?) in
      var arguments = ["word": text]
      arguments["example"] = example
      let certain: [Rule] = [
        .invalidDay, .invalidPeriod, .invalidMoment, .invalidTime, .invalidFlag,
      ]
      let mend = certain.contains(rule) ? Mend.onlyReading(example, at: place) : nil
      return Diagnostic(rule, at: place, arguments, mend: mend)
    }
    switch type {
    case .file: return invalid(.invalidFile, nil)
    case .day: return invalid(.invalidDay, hints.day(text))
    case .period:
      return invalid(hints.isBackward(text) ? .backwardPeriod : .invalidPeriod, hints.period(text))
    case .moment: return invalid(.invalidMoment, hints.moment(text))
    case .time: return invalid(.invalidTime, hints.time(text))
    case .flag: return invalid(.invalidFlag, hints.flag(text))
    case .number where isTooLarge(text): return invalid(.numberTooLarge, nil)
    case .number: return invalid(.invalidNumber, hints.number(text))
    case .decimal: return invalid(.invalidDecimal, DecimalHint.example(for: text))
    case .link: return invalid(.invalidLink, hints.link(text))
    case .choice(let choices):
      return Diagnostic(
        .invalidChoice, at: place, ["word": text],
        notes: Note.suggestions(for: text, among: choices))
    default: return Diagnostic(.emptyText, at: place)
    }
  }

  private func isTooLarge(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return digits.count > 18 && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// - Parameter isPartial: whether one of the two parts may be left to the original of the page.
  private func picture(
    _ node: YAMLNode, isLocalized: Bool, isPartial: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Wordings<FieldValue>? {
    let parts = [
      Field(name: "file", type: .text, isRequired: !isPartial, isShared: true),
      Field(name: "alt", type: .text, isRequired: !isPartial, isShared: false),
    ]
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let values = wordings(of: parts, in: &mapping, isLocalized: isLocalized, &diagnostics)
    requireFields(parts, of: &mapping)
    mapping.finish(meaning: parts, &diagnostics)
    // What is missing then was told already.
    if mapping.isBlank("file") { return nil }
    let blank = mapping.isBlank("alt") ? Located("", at: node.place) : nil
    return values.map { values in
      .picture(
        FieldValue.Picture(
          file: values["file"]?.map(\.text), alt: values["alt"]?.map(\.text) ?? blank))
    }
  }

  /// Places in the text are places in the file where the value is written as it reads; elsewhere the
  /// value as a whole is meant.
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
    let written = isExact ? nil : node.written
    let spots = written?.spots(of: source.bytes)
    let move = { (range: Range<Int>) in
      guard !isExact else { return start + range.lowerBound..<start + range.upperBound }
      guard let written, let spots, range.upperBound < spots.count else { return whole }
      let end = range.isEmpty ? spots[range.lowerBound] : spots[range.upperBound - 1] + 1
      return written.place(spots[range.lowerBound]..<end).range
    }
    var found: [Diagnostic] = []
    var options = markdown
    options.setting = setting
    options.names = names
    let document = MarkdownDocument.parse(
      source, in: 0..<source.bytes.count, file: node.place.file, options: options,
      diagnostics: &found)
    diagnostics += found.map { $0.moved(by: move) }
    return document.moved(by: move)
  }
}

extension FieldValue {
  /// The value of a type that a text alone says, which is no list and no record; nil where it says none.
  init?(_ text: String, as type: FieldType, at place: Place) {
    let value: FieldValue? =
      switch type {
      case .text: text.contains { !$0.isWhitespace } ? .text(text) : nil
      case .page: .page(Located(text, at: place))
      case .file:
        ExternalLink.hasScheme(text) || text.hasPrefix("/") ? nil : .file(Located(text, at: place))
      case .reference(let data): .reference(data: data.value, id: Located(text, at: place))
      case .day: Day(text).map { .day($0) }
      case .period: Period(text).map { .period($0) }
      case .moment: Moment(text).map { .moment($0) }
      case .time: TimeOfDay(text).map { .time($0) }
      case .flag: text == "true" || text == "false" ? .flag(text == "true") : nil
      case .number: Int(text).flatMap { String($0) == text ? .number($0) : nil }
      case .decimal: Decimal(text).map { .decimal($0) }
      case .link: ExternalLink.isSafe(text) ? .link(Located(text, at: place)) : nil
      case .choice(let choices): choices.contains(text) ? .choice(text) : nil
      case .list, .record, .picture, .markdown, .chart: preconditionFailure("no scalar type")
      }
    guard let value else { return nil }
    self = value
  }
}
