package import Diagnostics

extension MarkdownDocument {
  /// What a text says from one heading to the next, as a reader reads it: neither how it is marked nor
  /// where its links lead.
  package struct Passage: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// What stands before the first heading; every text has it, though it be empty.
      case beginning
      case section
      case footnotes
    }

    package let kind: Kind
    /// Nil where it has none.
    package let head: Heading?
    /// The words of its heading; empty where it has none.
    package let heading: ReadText
    package let text: ReadText
  }

  /// The passages of a text in their order; none of a text that cannot be read.
  ///
  /// - Parameters:
  ///   - range: the text without the front matter.
  ///   - block: what a data block says.
  package static func passages(
    of text: SourceText, in range: Range<Int>, options: MarkdownOptions,
    saying block: (DataBlock) -> [String]
  ) -> [Passage] {
    let start = max(text.byteOrderMarkLength, text.clamped(range).lowerBound)
    let range = start..<max(start, text.clamped(range).upperBound)
    return text.bytes.withUnsafeBufferPointer { whole in
      let bytes = Text(rebasing: whole[range])
      let lines = SourceLines(bytes, offset: range.lowerBound)
      guard Bounds.violation(of: bytes, lines) == nil else { return [] }
      let manuscript = Manuscript(
        bytes: text.bytes, whole: whole, range: range, file: "", lines: lines,
        signs: SourceSigns(of: bytes), options: options)
      do throws(SyntaxTree.LongDefinition) {
        let tree = try SyntaxTree(bytes, manuscript.signs, uses: Bounds.uses(in: bytes))
        return passages(of: tree, manuscript, saying: block)
      } catch {
        return []
      }
    }
  }

  /// Only the passes that tell what is words of the text.
  private static func passages(
    of tree: borrowing SyntaxTree, _ manuscript: Manuscript, saying block: (DataBlock) -> [String]
  ) -> [Passage] {
    var read = TreeEvents(of: tree, manuscript)
    var events = Events()
    swap(&events, &read.events)
    _ = Quotes(of: &events, manuscript)
    Places.find(in: &events, manuscript)
    BareAddresses.end(in: &events, manuscript)
    _ = RawHTML(in: &events, manuscript)
    BlockLanguages.set(in: &events, manuscript)
    _ = DefinitionLists(in: &events, manuscript)
    let blocks = CodeBlocks(in: &events, manuscript).blocks
    let headings = Headings(of: &events, manuscript).headings
    var reader = PassageReader(headings)
    for event in events.row {
      reader.take(event, events)
      if event.kind == .block {
        for words in block(blocks[Int(event.number)]) { reader.say(words) }
      }
    }
    return reader.end()
  }
}

/// Writes down what is said while the events of a text go by.
private struct PassageReader {
  private var passages: [MarkdownDocument.Passage] = []
  private var kind = MarkdownDocument.Passage.Kind.beginning
  private let headings: [MarkdownDocument.Heading]
  private var head: MarkdownDocument.Heading?
  private var heading = ""
  private var bytes: [UInt8] = []
  private var footnotes: [UInt8] = []
  /// Where the words of the link begin that is being read.
  private var link: Int?

  init(_ headings: [MarkdownDocument.Heading]) {
    self.headings = headings
  }

  mutating func take(_ event: Event, _ events: Events) {
    switch event.kind {
    case .heading:
      close()
      kind = .section
      head = headings[Int(event.number)]
    case .headingEnd:
      heading = String(decoding: bytes, as: UTF8.self)
      bytes = []
    case .footnote: swap(&bytes, &footnotes)
    case .footnoteEnd:
      bytes.append(UInt8(ascii: "\n"))
      swap(&bytes, &footnotes)
    case .text, .codeSpan: bytes += event.text
    case .code: bytes += events.fences[Int(event.number)].code
    case .html: sayHTML(event.text)
    case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
    case .inlineHTML where event.details == .breaksLine: bytes.append(UInt8(ascii: " "))
    case .link: link = bytes.count
    case .linkEnd: endLink()
    default: break
    }
    if event.kind.beginsBlock || event.kind.endsBlock { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Words that stand in no event.
  mutating func say(_ words: String) {
    bytes += words.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func end() -> [MarkdownDocument.Passage] {
    close()
    let notes = ReadText(String(decoding: footnotes, as: UTF8.self))
    if !notes.words.isEmpty {
      passages.append(.init(kind: .footnotes, head: nil, heading: ReadText(""), text: notes))
    }
    return passages
  }

  private mutating func close() {
    passages.append(
      .init(
        kind: kind, head: head, heading: ReadText(heading),
        text: ReadText(String(decoding: bytes, as: UTF8.self))))
    heading = ""
    bytes = []
  }

  /// An address that is shown as it is says only where the link leads.
  private mutating func endLink() {
    if let start = link, start <= bytes.count,
      String(decoding: bytes[start...], as: UTF8.self).contains("://")
    {
      bytes.removeSubrange(start...)
    }
    link = nil
  }

  /// What stands between its tags.
  private mutating func sayHTML(_ html: Text) {
    var isTag = false
    for byte in Comments.removed(from: html) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { bytes.append(byte) }
      if byte == UInt8(ascii: ">") {
        isTag = false
        bytes.append(UInt8(ascii: " "))
      }
    }
  }
}
