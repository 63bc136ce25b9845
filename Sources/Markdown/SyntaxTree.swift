internal import CMarkArena
internal import CMarkGFM
internal import Platform
internal import Synchronization

/// Owns cmark's tree of one text. Nothing of it may be kept after the tree, and it must end on the
/// thread that made it: its memory is the thread's.
struct SyntaxTree: ~Copyable {
  let root: UnsafeMutablePointer<cmark_node>
  /// What cmark takes out of the text, in its order, also what nothing uses.
  let definitions: [Definition]
  let footnotes: [Footnote]

  /// cmark writes process-wide tables while it reads the insides of blocks, so that two parsers at
  /// once spoil each other's text without a sign. Before and after that a tree is nobody else's.
  private static let readingInlines = Mutex(())

  /// cmark's registry of extensions is process-wide too; this fills it once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Of a definition whose address and title could grow to too much, how it begins.
  struct LongDefinition: Error {
    let beginning: [UInt8]
    let size: Int
  }

  /// Where the links by a label lead.
  struct Definition {
    /// As cmark compares it.
    let label: Text
    let address: Text
    let title: Text
  }

  struct Footnote {
    let label: Text
    /// Both count from 1.
    let line: Int32
    let column: Int32
  }

  /// - Parameter uses: how often the text may refer to one of its definitions. cmark writes address
  ///   and title of a definition anew for each use, so that all together are bounded before it does.
  init(_ bytes: Text, _ signs: SourceSigns, uses: Int) throws(LongDefinition) {
    _ = Self.registered
    precondition(mayak_arena_begin(), "two trees at once on one thread")
    let parser = Self.parser(signs)
    Self.feed(bytes, to: parser)
    var definitions: [Definition] = []
    if signs.contains(.definitions) {
      Self.endParagraph(of: parser, bytes)
      definitions = Self.definitions(of: parser)
      if let long = definitions.lazy.compactMap({ $0.tooLong(for: uses) }).first {
        mayak_arena_end()
        throw long
      }
    }
    self.definitions = definitions
    footnotes = signs.contains(.footnotes) ? Self.footnotes(below: parser.pointee.root) : []
    var parsed: UnsafeMutablePointer<cmark_node>?
    Self.readingInlines.withLock { _ in parsed = cmark_parser_finish(parser) }
    guard let parsed else { preconditionFailure("a parser gave no tree") }
    root = parsed
  }

  deinit { mayak_arena_end() }

  /// With the extensions that a text can have use for. Each costs time at every line, the tables most
  /// of all, and none changes a text that lacks its marks.
  private static func parser(_ signs: SourceSigns) -> UnsafeMutablePointer<cmark_parser> {
    let footnotes = signs.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0
    guard
      let parser = cmark_parser_new_with_mem(options | footnotes, mayak_arena_mem())
    else { preconditionFailure("no memory for a parser") }
    for (sign, name) in extensions where signs.contains(sign) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    return parser
  }

  /// One tilde means "about" and strikes nothing out.
  private static let options = CMARK_OPT_UNSAFE | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

  /// In the order in which cmark shall ask them.
  private static let extensions: [(SourceSigns, String)] = [
    (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"),
    (.tasks, "tasklist"),
  ]

  private static func feed(_ bytes: Text, to parser: UnsafeMutablePointer<cmark_parser>) {
    bytes.withMemoryRebound(to: CChar.self) { bytes in
      guard let base = bytes.baseAddress else { return }
      cmark_parser_feed(parser, base, bytes.count)
    }
  }

  /// Ends the last paragraph, so that its definitions are known too.
  private static func endParagraph(of parser: UnsafeMutablePointer<cmark_parser>, _ bytes: Text) {
    let newline: [UInt8] = [0x0A]
    newline.withUnsafeBufferPointer { newline in
      if bytes.last != 0x0A, bytes.last != 0x0D { feed(newline, to: parser) }
      guard let block = parser.pointee.current,
        UInt32(block.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue
      else { return }
      feed(newline, to: parser)
    }
  }

  /// cmark puts each before those that it has, and drops the second of one label at the first use.
  private static func definitions(of parser: UnsafeMutablePointer<cmark_parser>) -> [Definition] {
    var found: [Definition] = []
    var next = parser.pointee.refmap?.pointee.refs
    while let entry = next {
      next = entry.pointee.next
      let reference = UnsafeRawPointer(entry).assumingMemoryBound(to: cmark_reference.self).pointee
      guard let label = entry.pointee.label else { continue }
      found.append(
        Definition(
          label: Text(start: label, count: strlen(UnsafeRawPointer(label))),
          address: reference.url.bytes, title: reference.title.bytes))
    }
    return found.reversed()
  }

  /// All of them, before cmark drops those that nothing mentions.
  private static func footnotes(below root: UnsafeMutablePointer<cmark_node>?) -> [Footnote] {
    var found: [Footnote] = []
    var node = root
    while let block = node {
      if UInt32(block.pointee.type) == CMARK_NODE_FOOTNOTE_DEFINITION.rawValue {
        found.append(
          Footnote(
            label: block.pointee.literal, line: block.pointee.start_line,
            column: block.pointee.start_column))
      }
      node = block.pointee.first_child ?? following(block)
    }
    return found
  }

  private static func following(_ block: UnsafeMutablePointer<cmark_node>)
    -> UnsafeMutablePointer<cmark_node>?
  {
    var block = block
    while block.pointee.next == nil {
      guard let parent = block.pointee.parent else { return nil }
      block = parent
    }
    return block.pointee.next
  }
}

extension SyntaxTree.Definition {
  /// Itself, where address and title would grow to too much.
  fileprivate func tooLong(for uses: Int) -> SyntaxTree.LongDefinition? {
    let size = address.count + title.count
    guard size.multipliedReportingOverflow(by: uses).partialValue > Bounds.grown else { return nil }
    let text = address.count > title.count ? address : title
    return SyntaxTree.LongDefinition(beginning: Array(text.prefix(40)), size: size)
  }
}
