internal import CMarkArena
internal import CMarkGFM
internal import Synchronization

/// Owns cmark's tree of one text. Nothing of it may be kept after the tree, and it must end on the
/// thread that made it: its memory is the thread's.
struct SyntaxTree: ~Copyable {
  let root: UnsafeMutablePointer<cmark_node>

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

  /// - Parameter uses: how often the text may refer to one of its definitions. cmark writes address
  ///   and title of a definition anew for each use, so that all together are bounded before it does.
  init(_ bytes: Text, _ signs: SourceSigns, uses: Int) throws(LongDefinition) {
    _ = Self.registered
    precondition(mayak_arena_begin(), "two trees at once on one thread")
    let parser = Self.parser(signs)
    Self.feed(bytes, to: parser)
    if signs.contains(.definitions), let long = Self.longDefinition(of: parser, bytes, uses) {
      mayak_arena_end()
      throw long
    }
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
      let parser = cmark_parser_new_with_mem(CMARK_OPT_UNSAFE | footnotes, mayak_arena_mem())
    else { preconditionFailure("no memory for a parser") }
    for (sign, name) in extensions where signs.contains(sign) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    return parser
  }

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

  /// Ends the last paragraph, so that its definitions are known too, and looks at the longest.
  private static func longDefinition(
    of parser: UnsafeMutablePointer<cmark_parser>, _ bytes: Text, _ uses: Int
  ) -> LongDefinition? {
    let newline: [UInt8] = [0x0A]
    newline.withUnsafeBufferPointer { newline in
      if bytes.last != 0x0A, bytes.last != 0x0D { feed(newline, to: parser) }
      guard let block = parser.pointee.current,
        UInt32(block.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue
      else { return }
      feed(newline, to: parser)
    }
    var next = parser.pointee.refmap?.pointee.refs
    while let entry = next {
      next = entry.pointee.next
      let definition = UnsafeRawPointer(entry).assumingMemoryBound(to: cmark_reference.self).pointee
      let size = definition.url.bytes.count + definition.title.bytes.count
      guard size.multipliedReportingOverflow(by: uses).partialValue > Bounds.grown else { continue }
      let isURL = definition.url.bytes.count > definition.title.bytes.count
      let text = isURL ? definition.url.bytes : definition.title.bytes
      return LongDefinition(beginning: Array(text.prefix(40)), size: size)
    }
    return nil
  }
}
