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
    // A block may hold texts that are read like this one: they wait until its tree is gone.
    let read = reading(text, in: range, options: options) { tree, manuscript in
      written(of: tree, manuscript)
    }
    guard let (passages, blocks) = read else { return [] }
    return passages.compactMap { $0.passage { block(blocks[$0]) } }
  }

  /// What is made of the tree of a text of which nothing is complained; nil of a text that cannot be read.
  ///
  /// - Parameter make: reads no other text, since one tree stands at a time.
  static func reading<Value>(
    _ text: SourceText, in range: Range<Int>, options: MarkdownOptions,
    _ make: (borrowing SyntaxTree, Manuscript) -> Value
  ) -> Value? {
    let start = max(text.byteOrderMarkLength, text.clamped(range).lowerBound)
    let range = start..<max(start, text.clamped(range).upperBound)
    return text.bytes.withUnsafeBufferPointer { whole in
      let bytes = Text(rebasing: whole[range])
      let lines = SourceLines(bytes, offset: range.lowerBound)
      guard Bounds.violation(of: bytes, lines) == nil else { return nil }
      let manuscript = Manuscript(
        bytes: text.bytes, whole: whole, range: range, file: "", lines: lines,
        signs: SourceSigns(of: bytes), options: options)
      do throws(SyntaxTree.LongDefinition) {
        let tree = try SyntaxTree(bytes, manuscript.signs, uses: Bounds.uses(in: bytes))
        return make(tree, manuscript)
      } catch {
        return nil
      }
    }
  }

  /// Only the passes that tell what is words of the text.
  private static func written(
    of tree: borrowing SyntaxTree, _ manuscript: Manuscript
  ) -> (passages: [WrittenPassage], blocks: [DataBlock]) {
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
    for event in events.row { reader.take(event, events) }
    return (reader.end(), blocks)
  }
}

/// A passage whose blocks have not been read yet.
private struct WrittenPassage {
  var kind = MarkdownDocument.Passage.Kind.beginning
  var head: MarkdownDocument.Heading?
  var heading = ""
  var text = WrittenText()

  /// Nil of footnotes that say nothing.
  func passage(saying block: (Int) -> [String]) -> MarkdownDocument.Passage? {
    let text = ReadText(text.words(saying: block))
    if kind == .footnotes, text.words.isEmpty { return nil }
    return .init(kind: kind, head: head, heading: ReadText(heading), text: text)
  }
}

/// Words as far as events have them, and where blocks stand among them.
private struct WrittenText {
  var bytes: [UInt8] = []
  /// By their numbers, each before the byte at its offset, in the order of the text.
  var blocks: [(offset: Int, number: Int)] = []

  func words(saying block: (Int) -> [String]) -> String {
    var words: [UInt8] = []
    var start = 0
    for (offset, number) in blocks {
      words += bytes[start..<offset]
      for said in block(number) { words += Array(said.utf8) + [UInt8(ascii: "\n")] }
      start = offset
    }
    return String(decoding: words + bytes[start...], as: UTF8.self)
  }
}

/// Writes down what is said while the events of a text go by.
private struct PassageReader {
  private var passages: [WrittenPassage] = []
  private let headings: [MarkdownDocument.Heading]
  private var open = WrittenPassage()
  private var footnotes = WrittenText()
  /// Where the words of the link begin that is being read.
  private var link: Int?

  init(_ headings: [MarkdownDocument.Heading]) {
    self.headings = headings
  }

  mutating func take(_ event: Event, _ events: Events) {
    switch event.kind {
    case .heading:
      passages.append(open)
      open = WrittenPassage(kind: .section, head: headings[Int(event.number)])
    case .headingEnd:
      open.heading = String(decoding: open.text.bytes, as: UTF8.self)
      open.text = WrittenText()
    case .footnote: swap(&open.text, &footnotes)
    case .footnoteEnd:
      say(UInt8(ascii: "\n"))
      swap(&open.text, &footnotes)
    case .text, .codeSpan: open.text.bytes += event.text
    case .code: open.text.bytes += events.fences[Int(event.number)].code
    case .html: sayHTML(event.text)
    case .softBreak, .lineBreak: say(UInt8(ascii: " "))
    case .inlineHTML where event.details == .breaksLine: say(UInt8(ascii: " "))
    case .link: link = open.text.bytes.count
    case .linkEnd: endLink()
    default: break
    }
    if event.kind.beginsBlock || event.kind.endsBlock { say(UInt8(ascii: "\n")) }
    if event.kind == .block {
      open.text.blocks.append((open.text.bytes.count, Int(event.number)))
    }
  }

  private mutating func say(_ byte: UInt8) { open.text.bytes.append(byte) }

  consuming func end() -> [WrittenPassage] {
    passages + [open, WrittenPassage(kind: .footnotes, text: footnotes)]
  }

  /// An address that is shown as it is says only where the link leads.
  private mutating func endLink() {
    if let start = link, start <= open.text.bytes.count,
      String(decoding: open.text.bytes[start...], as: UTF8.self).contains("://")
    {
      open.text.bytes.removeSubrange(start...)
    }
    link = nil
  }

  /// What stands between its tags.
  private mutating func sayHTML(_ html: Text) {
    var isTag = false
    for byte in Comments.removed(from: html) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { say(byte) }
      if byte == UInt8(ascii: ">") {
        isTag = false
        say(UInt8(ascii: " "))
      }
    }
  }
}
