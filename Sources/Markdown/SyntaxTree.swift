internal import CMarkArena
internal import CMarkGFM
internal import Glibc
internal import Synchronization

typealias Node = UnsafeMutablePointer<cmark_node>

/// Owns cmark's tree of one text. Nothing of it may be kept after the tree, and it must end on the
/// thread that made it: its memory is the thread's.
struct SyntaxTree: ~Copyable {
  let root: Node

  /// cmark writes process-wide tables while it reads the insides of blocks, so that two parsers at
  /// once spoil each other's text without a sign. Before and after that a tree is nobody else's.
  private static let readingInlines = Mutex(())

  /// cmark's registry of extensions is process-wide too; this fills it once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = Self.registered
    precondition(mayak_arena_begin(), "two trees at once on one thread")
    let parser = Self.parser(Syntax(usedBy: bytes))
    bytes.withMemoryRebound(to: CChar.self) { bytes in
      guard let base = bytes.baseAddress else { return }
      cmark_parser_feed(parser, base, bytes.count)
    }
    var parsed: Node?
    Self.readingInlines.withLock { _ in parsed = cmark_parser_finish(parser) }
    guard let parsed else { preconditionFailure("a parser gave no tree") }
    root = parsed
  }

  deinit { mayak_arena_end() }

  private static func parser(_ syntax: Syntax) -> UnsafeMutablePointer<cmark_parser> {
    let footnotes = syntax.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0
    guard
      let parser = cmark_parser_new_with_mem(CMARK_OPT_UNSAFE | footnotes, mayak_arena_mem())
    else { preconditionFailure("no memory for a parser") }
    for (member, name) in Syntax.extensions where syntax.contains(member) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    return parser
  }
}

/// The extensions that a text can have use for. Each costs time at every line, the tables most of
/// all, and none changes a text that lacks its marks.
private struct Syntax: OptionSet {
  let rawValue: Int
  static let tables = Syntax(rawValue: 1)
  static let strikethrough = Syntax(rawValue: 2)
  static let autolinks = Syntax(rawValue: 4)
  static let tasks = Syntax(rawValue: 8)
  static let footnotes = Syntax(rawValue: 16)

  /// In the order in which cmark shall ask them.
  static let extensions: [(Syntax, String)] = [
    (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"),
    (.tasks, "tasklist"),
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(usedBy bytes: UnsafeBufferPointer<UInt8>) {
    self = []
    // A table of one column can do with a colon in place of every pipe.
    if bytes.holds("|") || bytes.holds(":-") || bytes.holds("-:") { insert(.tables) }
    if bytes.holds("~") { insert(.strikethrough) }
    if bytes.holds("://") || bytes.holds("www.") || bytes.holds("@") { insert(.autolinks) }
    guard bytes.holds("[") else { return }
    if bytes.holds("[ ]") || bytes.holds("[x]") || bytes.holds("[X]") { insert(.tasks) }
    if bytes.holds("[^") { insert(.footnotes) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of the word stand anywhere in these.
  func holds(_ word: StaticString) -> Bool {
    guard var start = UnsafeRawPointer(baseAddress) else { return false }
    let end = start + count
    let length = word.utf8CodeUnitCount
    while let found = memchr(start, Int32(word.utf8Start.pointee), end - start) {
      guard end - UnsafeRawPointer(found) >= length else { return false }
      if memcmp(found, word.utf8Start, length) == 0 { return true }
      start = UnsafeRawPointer(found) + 1
    }
    return false
  }

  func occurrences(of byte: UInt8) -> Int {
    guard var start = UnsafeRawPointer(baseAddress) else { return 0 }
    let end = start + count
    var occurrences = 0
    while let found = memchr(start, Int32(byte), end - start) {
      occurrences += 1
      start = UnsafeRawPointer(found) + 1
    }
    return occurrences
  }
}
