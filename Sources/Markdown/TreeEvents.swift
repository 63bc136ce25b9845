internal import CMarkGFM
internal import Diagnostics

/// Turns cmark's tree into a row of events, in one walk.
///
/// The walk goes along the pointers of the tree and never calls itself, since an author decides how
/// deep the tree is. After it nobody needs to know of cmark.
struct TreeEvents {
  typealias Node = UnsafeMutablePointer<cmark_node>

  let manuscript: Manuscript
  let kinds = NodeKinds.known
  var events = Events()
  private(set) var complaints: [Diagnostic] = []
  var table = TableRows()
  /// How many pictures the walk is in: what stands in the description of one links and shows nothing.
  private var pictures = 0
  /// The links whose end has not been reached.
  private var openLinks: [Int32] = []

  init(of tree: borrowing SyntaxTree, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    events.row.reserveCapacity(manuscript.range.count / 8 + 32)
    walk(tree.root)
  }

  private mutating func walk(_ root: Node) {
    var node = root
    var depth = 0
    while true {
      enter(node)
      if let child = node.pointee.first_child {
        node = child
        depth += 1
        if depth > Bounds.depth { complainOfDepth(node) }
        continue
      }
      leave(node)
      while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
        node = parent
        depth -= 1
        leave(node)
      }
      guard node != root, let next = node.pointee.next else { return }
      node = next
    }
  }

  private mutating func complainOfDepth(_ node: Node) {
    guard !complaints.contains(where: { $0.rule == .nestedTooDeep }) else { return }
    var block = node
    while block.pointee.start_line == 0 || kinds[block].isInline,
      let parent = block.pointee.parent
    {
      block = parent
    }
    let line = manuscript.restOfLine(at: start(of: block))
    complaints.append(
      manuscript.complaint(.nestedTooDeep, at: line, ["limit": "\(Bounds.depth)"]))
  }
}

extension TreeEvents {
  private mutating func enter(_ node: Node) {
    let kind = kinds[node]
    switch kind {
    case .document, .unknown: break
    case .text: events.row.append(Event(.text, text: node.pointee.literal))
    case .codeSpan: events.row.append(Event(.codeSpan, text: node.pointee.literal))
    case .inlineHTML: events.row.append(Event(.inlineHTML, text: node.pointee.literal))
    case .softBreak: events.row.append(Event(.softBreak))
    case .lineBreak: events.row.append(Event(.lineBreak))
    case .emphasis: events.row.append(Event(.emphasis))
    case .strong: events.row.append(Event(.strong))
    case .strikethrough: events.row.append(Event(.strikethrough))
    case .link: enter(link: node)
    case .picture: enter(picture: node)
    case .footnoteReference: enter(reference: node)
    default: enter(block: node, kind)
    }
  }

  private mutating func leave(_ node: Node) {
    switch kinds[node] {
    case .emphasis: events.row.append(Event(.emphasisEnd))
    case .strong: events.row.append(Event(.strongEnd))
    case .strikethrough: events.row.append(Event(.strikethroughEnd))
    case .link: leave(link: node)
    case .picture: leave(picture: node)
    case .quote: events.row.append(Event(.quoteEnd))
    case .list:
      var event = Event(.listEnd)
      event.details = isBulletList(node) ? .bullets : []
      events.row.append(event)
    case .item: events.row.append(Event(.itemEnd))
    case .paragraph:
      var event = Event(.paragraphEnd)
      event.details = details(ofParagraph: node)
      events.row.append(event)
    case .heading:
      var event = Event(.headingEnd)
      event.detail = level(of: node)
      events.row.append(event)
    case .footnote: events.row.append(Event(.footnoteEnd))
    case .table: events.row.append(Event(.tableEnd))
    case .tableRow: events.row.append(Event(.rowEnd))
    case .tableCell: events.row.append(Event(.cellEnd))
    default: break
    }
  }

  private mutating func enter(link node: Node) {
    guard pictures == 0 else {
      events.row.append(Event(.emphasis))
      return
    }
    // Room for the links of most texts, rather than for one, two and four in turn.
    if events.links.isEmpty { events.links.reserveCapacity(16) }
    openLinks.append(Int32(events.links.count))
    events.row.append(Event(.link, number: Int32(events.links.count)))
    events.links.append(target(of: node))
  }

  private mutating func leave(link node: Node) {
    guard pictures == 0 else {
      events.row.append(Event(.emphasisEnd))
      return
    }
    guard let number = openLinks.popLast() else { return }
    events.row.append(Event(.linkEnd, number: number))
  }

  private mutating func enter(picture node: Node) {
    pictures += 1
    guard pictures == 1 else {
      events.row.append(Event(.emphasis))
      return
    }
    events.row.append(Event(.picture, number: Int32(events.pictures.count)))
    events.pictures.append(target(of: node))
  }

  private mutating func leave(picture node: Node) {
    pictures -= 1
    guard pictures == 0 else {
      events.row.append(Event(.emphasisEnd))
      return
    }
    events.row.append(Event(.pictureEnd, number: Int32(events.pictures.count - 1)))
  }

  private func target(of node: Node) -> Events.Target {
    let link = node.pointee.as.link
    return Events.Target(address: link.url.bytes, title: link.title.bytes)
  }

  private mutating func enter(reference node: Node) {
    guard let definition = node.pointee.parent_footnote_def else { return }
    let number = Int32(events.references.count)
    events.row.append(Event(.reference, text: node.pointee.literal, number: number))
    events.references.append(
      Events.Reference(
        label: definition.pointee.literal, number: Int(node.pointee.footnote.ref_ix)))
  }
}
