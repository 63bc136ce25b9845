package import Diagnostics

extension MarkdownDocument {
  /// What of a text is translated, block by block, in the order of the file, and its headings; nothing of a
  /// text that cannot be read.
  ///
  /// - Parameter range: the text without the front matter.
  package static func units(
    of text: SourceText, in range: Range<Int>, options: MarkdownOptions
  ) -> (units: [TextUnit], headings: [Heading]) {
    reading(text, in: range, options: options) { tree, manuscript in
      units(of: tree, manuscript)
    } ?? ([], [])
  }

  private static func units(
    of tree: borrowing SyntaxTree, _ manuscript: Manuscript
  ) -> (units: [TextUnit], headings: [Heading]) {
    var read = TreeEvents(of: tree, manuscript)
    var events = Events()
    swap(&events, &read.events)
    _ = Quotes(of: &events, manuscript)
    Places.find(in: &events, manuscript)
    BareAddresses.end(in: &events, manuscript)
    _ = RawHTML(in: &events, manuscript)
    BlockLanguages.set(in: &events, manuscript)
    _ = DefinitionLists(in: &events, manuscript)
    _ = LanguageMarks(of: &events, manuscript)
    let fences = events.row.map { $0.kind == .code ? Int($0.number) : nil }
    let blocks = CodeBlocks(in: &events, manuscript).blocks
    let headings = Headings(of: &events, manuscript).headings
    let phones = Phones.find(in: events, manuscript)
    var reader = UnitReader(events, manuscript, blocks, fences, phones)
    return (reader.units(), headings)
  }
}

/// Makes units of the events of a text.
private struct UnitReader {
  let events: Events
  let manuscript: Manuscript
  let blocks: [DataBlock]
  /// By the numbers of events, which fence they were.
  let fences: [Int?]
  var rows: RowReader
  private var found: [TextUnit] = []
  private var section = 0
  private var isInFootnote = false
  private var start = 0
  private var cells: [TextRow] = []

  init(
    _ events: Events, _ manuscript: Manuscript, _ blocks: [DataBlock], _ fences: [Int?],
    _ phones: [MarkdownDocument.Phone]
  ) {
    self.events = events
    self.manuscript = manuscript
    self.blocks = blocks
    self.fences = fences
    rows = RowReader(events, manuscript, phones)
  }

  mutating func units() -> [TextUnit] {
    for index in events.row.indices { take(index) }
    return found.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private mutating func take(_ index: Int) {
    let event = events.row[index]
    switch event.kind {
    case .footnote: isInFootnote = true
    case .footnoteEnd: isInFootnote = false
    case .row: cells = []
    case .rowEnd: if !cells.isEmpty { add(.cells, over: cells) }
    case .cellEnd: if let row = rows.row(start..<index, isCell: true) { cells.append(row) }
    case .paragraphEnd, .headingEnd, .termEnd, .meaningEnd:
      if event.kind == .headingEnd { section += 1 }
      if let row = rows.row(start..<index) { add(kind(of: events.row[start]), over: [row]) }
    case .block:
      let block = blocks[Int(event.number)]
      add(.block(block.name), event.place, lines: count(block), data: block)
    case .code: add(.code, event.place, lines: count(events.fences[fences[index] ?? 0]))
    case .html: add(.html, event.place, lines: Self.lines(in: event.text))
    case .rule: add(.rule, event.place, lines: 1)
    default: if event.kind.beginsWords { start = index }
    }
  }

  private func kind(of event: Event) -> TextUnit.Kind {
    switch event.kind {
    case .heading: .heading(Int(event.detail))
    case .term: .term
    case .meaning: .meaning
    default: event.details.contains(.tight) ? .item : .paragraph
    }
  }

  private mutating func add(_ kind: TextUnit.Kind, over rows: [TextRow]) {
    guard let first = rows.first?.place, let last = rows.last?.place else { return }
    let start = manuscript.lines.range(ofLine: manuscript.lines.index(at: first.lowerBound))
    let end = manuscript.lines.range(ofLine: manuscript.lines.index(at: last.upperBound))
    found.append(
      TextUnit(
        kind: kind, lines: start.lowerBound..<end.upperBound,
        section: isInFootnote ? TextUnit.footnotes : section, rows: rows, data: nil))
  }

  private mutating func add(
    _ kind: TextUnit.Kind, _ place: Range<Int>, lines count: Int, data: DataBlock? = nil
  ) {
    let lines = manuscript.lines
    let first = lines.index(at: place.lowerBound)
    let last = min(first + max(1, count), lines.count) - 1
    found.append(
      TextUnit(
        kind: kind,
        lines: lines.range(ofLine: first).lowerBound..<lines.range(ofLine: last).upperBound,
        section: isInFootnote ? TextUnit.footnotes : section, rows: [], data: data))
  }

  private func count(_ block: DataBlock) -> Int {
    block.content.withContiguousUTF8 { Self.lines(in: $0) } + 2
  }

  private func count(_ fence: Events.Fence) -> Int {
    Self.lines(in: fence.code) + (fence.sign == nil ? 0 : 2)
  }

  private static func lines(in text: Text) -> Int {
    text.isEmpty ? 0 : SourceLines(text).count - (text.last == 0x0A || text.last == 0x0D ? 1 : 0)
  }
}

extension String {
  fileprivate func withContiguousUTF8<Value>(_ body: (Text) -> Value) -> Value {
    var copy = self
    return copy.withUTF8(body)
  }
}
