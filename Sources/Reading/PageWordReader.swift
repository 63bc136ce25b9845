internal import Diagnostics
internal import Markdown
internal import Searching
internal import SiteModel

/// Reads what any state of a page says, be it that of now or an earlier one.
struct PageWordReader: Sendable {
  let parsers: [LanguageCode: PageParser]

  init(_ parsers: [LanguageCode: PageParser]) {
    self.parsers = parsers
  }

  /// - Parameters:
  ///   - bytes: of the file of a page.
  ///   - facts: of that page as it is now; the words are read by its language and kind.
  func words(_ bytes: [UInt8], of facts: PageFacts) -> PageWords {
    guard let parser = parsers[facts.name.language] else {
      return PageWords(fields: [], passages: [])
    }
    return parser.words(
      in: SourceText(bytes), file: facts.file, name: facts.name, kind: facts.kind)
  }
}

extension PageParser {
  fileprivate func words(
    in text: SourceText, file: String, name: PageName, kind: String
  ) -> PageWords {
    var unsaid: [Diagnostic] = []
    let parts = FrontMatterRange(of: text)
    var kind = kind
    var isSet = false
    let header = header(
      parts, text, name: name, file: file, kind: &kind, isSet: &isSet, &unsaid)
    let worded =
      FrontMatter.fields.filter { FrontMatter.worded.contains($0.name) }
      + (kinds[kind]?.fields ?? []).filter { !$0.isShared }
    var fields = worded.compactMap { field in
      header.values[field.name].map { (field.name, $0.value.saidTexts) }
    }
    // A picture is the same in all languages, what it shows is said in each.
    fields += (FrontMatter.fields + (kinds[kind]?.fields ?? [])).compactMap { field in
      guard field.isShared, let alt = header.values[field.name]?.value.picture?.alt else {
        return nil
      }
      return (field.name, [alt.value])
    }
    let passages = MarkdownDocument.passages(
      of: text, in: parts.body, options: unset.markdown
    ) { data in
      let use = block(data, file: file, by: unset.values, &unsaid)
      let names = self.blocks[use.name]?.fields.map(\.name) ?? []
      return names.flatMap { use.values[$0]?.value.saidTexts ?? [] }
    }
    return PageWords(
      fields: fields.map { .init(name: $0, text: ReadText($1.joined(separator: "\n"))) },
      passages: passages)
  }
}

extension FieldValue {
  /// What a reader is told by it, but for where something leads or lies.
  fileprivate var saidTexts: [String] {
    switch self {
    case .text(let text), .choice(let text): [text]
    case .markdown(let document): document.saidTexts
    case .day(let day): [day.description]
    case .period(let period): [period.description]
    case .moment(let moment): [moment.description]
    case .time(let time): [time.description]
    case .flag(let flag): [flag.description]
    case .number(let number): ["\(number)"]
    case .decimal(let decimal): [decimal.description]
    case .picture(let picture): [picture.alt?.value].compactMap(\.self)
    case .chart(let chart): chart.saidTexts
    case .reference(_, let id): [id.value]
    case .list(let values): values.flatMap(\.value.saidTexts)
    case .record(let values):
      values.sorted { $0.key < $1.key }.flatMap(\.value.value.saidTexts)
    case .link, .page, .file: []
    }
  }
}

extension MarkdownDocument {
  fileprivate var saidTexts: [String] {
    var html: [UInt8] = []
    body.write(into: &html) { _, _ in }
    return [PlainText(html).text] + pictures.map(\.alt)
  }
}

extension Chart {
  fileprivate var saidTexts: [String] {
    [title, unit ?? ""]
      + points.flatMap { [$0.label, $0.printed ?? $0.value.description] }
  }
}
