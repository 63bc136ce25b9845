internal import CMarkGFM

/// What a node of the tree is; cmark numbers the kinds of its extensions when it registers them.
enum NodeKind: UInt8 {
  case unknown, document, quote, list, item, code, html, paragraph, heading, rule
  case footnote, table, tableRow, tableCell
  case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, strikethrough
  case link, picture, footnoteReference

  var isInline: Bool { rawValue >= NodeKind.text.rawValue }
}

/// The kinds by cmark's numbers.
struct NodeKinds {
  private var kinds = [NodeKind](repeating: .unknown, count: 128)

  /// Made after the first parse, when the extensions have their numbers.
  static let known = NodeKinds()

  private init() {
    let known: [(cmark_node_type, NodeKind)] = [
      (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .quote),
      (CMARK_NODE_LIST, .list), (CMARK_NODE_ITEM, .item), (CMARK_NODE_CODE_BLOCK, .code),
      (CMARK_NODE_HTML_BLOCK, .html), (CMARK_NODE_PARAGRAPH, .paragraph),
      (CMARK_NODE_HEADING, .heading), (CMARK_NODE_THEMATIC_BREAK, .rule),
      (CMARK_NODE_FOOTNOTE_DEFINITION, .footnote), (mayak_table_type(), .table),
      (mayak_table_row_type(), .tableRow), (mayak_table_cell_type(), .tableCell),
      (CMARK_NODE_TEXT, .text), (CMARK_NODE_SOFTBREAK, .softBreak),
      (CMARK_NODE_LINEBREAK, .lineBreak), (CMARK_NODE_CODE, .codeSpan),
      (CMARK_NODE_HTML_INLINE, .inlineHTML), (CMARK_NODE_EMPH, .emphasis),
      (CMARK_NODE_STRONG, .strong), (mayak_strikethrough_type(), .strikethrough),
      (CMARK_NODE_LINK, .link), (CMARK_NODE_IMAGE, .picture),
      (CMARK_NODE_FOOTNOTE_REFERENCE, .footnoteReference),
    ]
    for (type, kind) in known {
      kinds[Self.index(UInt16(truncatingIfNeeded: type.rawValue))] = kind
    }
  }

  subscript(node: UnsafeMutablePointer<cmark_node>) -> NodeKind {
    kinds[Self.index(node.pointee.type)]
  }

  /// The number of the kind, moved up for inlines: cmark counts them and blocks separately.
  private static func index(_ type: UInt16) -> Int {
    Int(type & 0x3F) + (type & 0xC000 == 0xC000 ? 64 : 0)
  }
}

extension cmark_chunk {
  /// The bytes, valid as long as the tree.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: data, count: max(0, Int(len)))
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension cmark_node {
  /// The text of a node of text, code span or HTML.
  var literal: UnsafeBufferPointer<UInt8> { `as`.literal.bytes }
}
