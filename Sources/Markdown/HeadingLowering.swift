internal import CMarkGFM
internal import Diagnostics

/// The ids of a document's headings: unique, those given by hand kept as they are.
struct Anchors {
  private var taken: Set<String> = []
  /// The number to try next for an id, so that many equal headings are not counted anew each time.
  private var nextNumbers: [String: Int] = [:]
  private(set) var byHand: [String: Range<Int>] = [:]

  /// Footnotes have addresses of their own.
  static func isReserved(_ id: String) -> Bool { id.hasPrefix("fn-") || id.hasPrefix("fnref-") }

  mutating func reserve(_ id: String) { taken.insert(id) }

  /// The place of the heading that has the id already, or nil: then it is this one's.
  mutating func claim(_ id: String, at range: Range<Int>) -> Range<Int>? {
    if let first = byHand[id] { return first }
    byHand[id] = range
    taken.insert(id)
    return nil
  }

  /// The id itself for the first that asks, then with `-2`, `-3`; past whatever is taken.
  mutating func unique(_ id: String) -> String {
    var candidate = id
    var number = nextNumbers[id] ?? 2
    while Self.isReserved(candidate) || !taken.insert(candidate).inserted {
      candidate = Self.isReserved(id) ? "h-\(id)-\(number)" : "\(id)-\(number)"
      number += 1
    }
    if number > 2 { nextNumbers[id] = number }
    return candidate
  }
}

extension Lowering {
  mutating func enterHeading(_ node: Node) {
    let place = range(of: node)
    beginInlines(node, place)
    html.freshLine()
    var text = plainText(of: node)
    let mark = anchorMark(of: node)
    shortened = mark.map { ($0.node, $0.start) }
    if let mark { text = Self.trimmed(text.utf8.dropLast(mark.length)) }
    let id = mark.flatMap { claimed($0.id, in: place) } ?? made(from: text)
    headings.append(
      .init(level: Int(node.pointee.as.heading.level), id: id, text: text, place: place))
    if node.pointee.as.heading.level < options.topLevel {
      complain(.secondTitle, at: firstLine(of: node), ["word": Self.quoted(text)])
    }
    html.append(Self.startTags[min(6, max(1, Int(node.pointee.as.heading.level))) - 1])
    if let id {
      html.append(" id=\"")
      html.appendEscaped(id)
      html.append("\"")
    }
    html.append(">")
  }

  mutating func leaveHeading(_ node: Node) {
    endForeignWords()
    shortened = nil
    html.append(Self.endTags[min(6, max(1, Int(node.pointee.as.heading.level))) - 1])
  }

  private static let startTags: [StaticString] = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6"]
  private static let endTags: [StaticString] = [
    "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
  ]

  /// Ids by hand are nobody else's, also of headings before the one that has them.
  mutating func reserveAnchors(below root: Node) {
    guard source.bytes.withUnsafeBufferPointer({ $0.holds("{#") }) else { return }
    var current: Node? = root
    while let node = current {
      if kinds[node] == .heading, let mark = anchorMark(of: node), Self.isSafe(mark.id) {
        anchors.reserve(mark.id)
      }
      current = next(after: node, below: root)
    }
  }
}

extension Lowering {
  private struct AnchorMark {
    let node: Node
    let id: String
    /// Where the mark and the space before it start in the node's text.
    let start: Int
    let length: Int
  }

  /// `{#id}` at the end of a heading.
  private func anchorMark(of heading: Node) -> AnchorMark? {
    guard let last = heading.pointee.last_child, kinds[last] == .text else { return nil }
    let text = last.pointee.literal
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      open + 1 < text.count, text[open + 1] == UInt8(ascii: "#")
    else { return nil }
    var start = open
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    let id = String(decoding: text[open + 2..<text.count - 1], as: UTF8.self)
    return AnchorMark(node: last, id: id, start: start, length: text.count - start)
  }

  /// The id by hand, unless it is no good; that is complained of.
  private mutating func claimed(_ id: String, in place: Range<Int>) -> String? {
    let mark = markRange(in: place)
    guard Self.isSafe(id) else {
      complain(.invalidAnchor, at: mark, ["word": id])
      return nil
    }
    guard let first = anchors.claim(id, at: mark) else { return id }
    complain(
      .duplicateAnchor, at: mark, ["word": id],
      notes: [Note(.first, at: Place(source.file, first))])
    return nil
  }

  private mutating func made(from text: String) -> String? {
    options.makeID(text).map { anchors.unique($0) }
  }

  private func markRange(in place: Range<Int>) -> Range<Int> {
    let bytes = source.bytes[place]
    guard let end = bytes.lastIndex(of: UInt8(ascii: "}")),
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "{"))
    else { return place }
    return start..<end + 1
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String { String(text) ?? "" }

  /// An id that survives every address, script and style sheet.
  private static func isSafe(_ id: String) -> Bool {
    guard let first = id.utf8.first, first.isLetter, id.utf8.count <= 100 else { return false }
    return !Anchors.isReserved(id)
      && id.utf8.allSatisfy { $0.isLetterOrDigit || "-_".utf8.contains($0) }
  }
}
